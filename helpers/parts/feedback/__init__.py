"""Was this page helpful?"""

from __future__ import annotations

from helpers.registry import Part

PART = Part(
    name="feedback",
    shown="helpers.parts.feedback.widget:FeedbackWidget",
    words="helpers.parts.feedback.words:FeedbackWords",
    asked="helpers.parts.feedback.asked:asked",
)
