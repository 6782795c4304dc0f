"""The door: lets a notebook find the helpers, wherever the folder has been put."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers.topic import topic  # noqa: E402

__all__ = ["topic"]
