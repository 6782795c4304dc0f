"""The door: lets the bench find the helpers and the tests' own server; see ``command.py``."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:1] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "benchmarks")]

if __name__ == "__main__":
    from speed.command import main

    sys.exit(main(sys.argv[1:]))
