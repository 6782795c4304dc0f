"""Names of JupyterLab's own that the reading room leans on: all of them stand in one file."""

import json
import re
from importlib.metadata import version

import pytest

from helpers.launcher.home import ROOT

SETTINGS = ROOT / "config" / "jupyterlab"
NAMES = json.loads((SETTINGS / "inner-names.json").read_text(encoding="utf-8"))
KNOWN = {*NAMES["everywhere"], *NAMES["jupyterlab"], *NAMES["notebook"], *NAMES["now and then"]}
WRITTEN = [
    *(SETTINGS / "labextensions" / "als-pages" / "static").glob("*.*s"),
    ROOT / "helpers" / "site" / "styles" / "room.css",
    ROOT / "helpers" / "build" / "bundles.mjs",
    *(ROOT / "helpers" / "parts" / "base").glob("*.css"),
]
INNER = re.compile(r"""[.#](?:jp|lm)-[\w-]*\w|#main(?:-[\w-]*\w)?|\.skip-link|\.jupyter-[\w-]*\w""")


def leaned_on(text):
    return {name for name in INNER.findall(text) if name != ".jp-"}


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_every_inner_name_that_is_used_is_listed(path):
    assert leaned_on(path.read_text(encoding="utf-8")) - KNOWN == set()


def test_no_name_is_listed_that_nobody_uses():
    texts = "".join(path.read_text(encoding="utf-8") for path in WRITTEN)
    unused = {name for name in KNOWN if name[1:] not in texts}
    assert unused == set()


def test_a_name_that_is_not_listed_would_be_seen():
    assert leaned_on("one.closest('.jp-Pear')") - KNOWN == {".jp-Pear"}


@pytest.mark.parametrize("package", ["jupyterlab", "notebook"])
def test_the_versions_that_readers_get_are_those_that_were_tried(package):
    tried = NAMES["tried"][package]
    assert version(package).split(".")[:2] == tried.split("."), (
        f"{package} {version(package)} is new. Run tests/browser/lab, look at the pages, "
        "and write its version into config/jupyterlab/inner-names.json."
    )
