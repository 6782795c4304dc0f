"""The questions that every peer asks; the bench puts them beside this file."""

import json
from pathlib import Path

QUESTIONS = json.loads(Path(__file__).with_name("questions.json").read_text(encoding="utf-8"))
