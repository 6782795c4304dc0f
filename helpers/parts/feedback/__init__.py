"""Was this page helpful?"""

from __future__ import annotations

from helpers.registry import Part

PART = Part(
    name="feedback",
    shown="helpers.widgets.feedback:of_page",
    words="helpers.schema.feedback:FeedbackWords",
)
