"""Open JupyterLab, or say in one sentence that its packages are damaged.

Run by the environment's Python. What was installed can be harmed later, by a cleaner or a full
disk, and a stamp would not know: the next start makes the environment anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

from helpers.launcher.installing import STAMP


def main() -> int:
    """Open JupyterLab with the words on the command line."""
    try:
        from jupyterlab.labapp import main as lab
    except Exception as why:  # a damaged file fails in any way
        environment = Path(sys.prefix)
        (environment / STAMP).unlink(missing_ok=True)
        print(
            "What was fetched for the pages is damaged. Start again, and it is fetched anew; if it "
            f"stays so, delete the folder {environment} first.\n"
            f"The computer said: {type(why).__name__}: {why}",
            file=sys.stderr,
        )
        return 1
    return int(lab() or 0)


if __name__ == "__main__":
    sys.exit(main())
