"""The journeys in an engine of 2023; called by ``python3 start.py older``."""

import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

if __name__ == "__main__":
    if not find_spec("PySide6"):
        sys.exit(
            "The engine of 2023 in which the pages are tried is made for Python 3.11 and 3.12. "
            "Start with one of these, for example: python3.12 start.py older"
        )
    sys.path[:1] = [str(ROOT)]
    sys.exit(pytest.main([str(HERE), "-q", "-m", "not slow", *sys.argv[1:]]))
