"""What the browser and Python must both know, from the one file that both read."""

from __future__ import annotations

import json
from pathlib import Path

_HELD = json.loads(Path(__file__).with_name("contract.json").read_text(encoding="utf-8"))

ANSWERS_FORMAT: str = _HELD["answersFile"]["format"]
ANSWERS_VERSION: int = _HELD["answersFile"]["version"]
LARGEST_ANSWERS: int = _HELD["answersFile"]["largestBytes"]
"""Most bytes of a file of answers: what a browser lets a page keep, and far more than is needed."""

NOT_SURE: str = _HELD["notSure"]
"""The choice that every question offers of itself; no question may define it."""
