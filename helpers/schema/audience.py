"""Who comes in by which door of the first page."""

from __future__ import annotations

from typing import Literal

Audience = Literal["worried", "diagnosed", "caring", "family"]
"""Who comes in: each has a path of their own through the series."""
