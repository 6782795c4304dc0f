"""The door: lets what listens find the helpers; see ``command.py``."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:1] = [str(ROOT), str(ROOT / "tests")]

if __name__ == "__main__":
    from hear.command import main

    sys.exit(main(sys.argv[1:]))
