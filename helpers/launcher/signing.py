"""Note in Jupyter's own book that pages may be alive; run by the environment's Python.

What follows on the command line are the pages. Their signatures are printed, by name.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path


def main(pages: list[str]) -> int:
    """Sign the pages, each for itself."""
    from nbformat import NO_CONVERT, read
    from nbformat.sign import NotebookNotary

    signatures = {}
    with NotebookNotary() as notary:
        for page in pages:
            held = read(page, NO_CONVERT)
            notary.sign(held)
            signatures[Path(page).name] = notary.compute_signature(held)
    print(json.dumps(signatures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
