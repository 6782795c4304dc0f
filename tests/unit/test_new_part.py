"""A part is a folder and one line: a made-up one is checked, pressed, printed, shown and found."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from helpers.library import ROOT
from helpers.press.run import STATE, VIEW

MADE_UP = ROOT / "tests" / "made_up" / "harvest"
ALSO = ("package.json", "package-lock.json", "LICENSE")
HARVEST = """\
say: |
  Take a ripe apple.
why: |
  Of the apples counted, 1 in 4 is red [@apple-share].
"""
WORDS = """\
harvest:
  pick: |
    Pick it
  picked: |
    It is in the basket.
"""


class Project:
    """A copy of the helpers with an orchard of content, to which a part was added."""

    def __init__(self, root, orchard):
        self.root, self.orchard = root, orchard

    def run(self, *words):
        command = [sys.executable, "-m", *words]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True)
        return done.returncode, (done.stdout + done.stderr).strip()

    def read(self, path):
        return (self.root / path).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory, orchard_type):
    """The project with the folder and the line, and the content of the part; all of it made."""
    root = tmp_path_factory.mktemp("grown")
    unwanted = shutil.ignore_patterns("__pycache__", "*.ipynb")
    for folder in ("helpers", "notebooks"):
        shutil.copytree(ROOT / folder, root / folder, ignore=unwanted)
    for name in ALSO:
        shutil.copy(ROOT / name, root / name)
    (root / "node_modules").symlink_to(ROOT / "node_modules")

    shutil.copytree(MADE_UP, root / "helpers" / "parts" / "harvest", ignore=unwanted)
    registry = root / "helpers" / "registry.py"
    listed = registry.read_text(encoding="utf-8")
    registry.write_text(listed.replace("PARTS = (\n", 'PARTS = (\n    "harvest",\n', 1), "utf-8")

    orchard = orchard_type(root)
    orchard.write("en/apples/harvest.yaml", HARVEST)
    orchard.change("en/apples/page.md", "See [the pears]", "```{harvest}\n```\n\nSee [the pears]")
    orchard.change("en/words.yaml", "cell: \n", "cell:\n  harvest: |\n    What to pick.\n")
    words = (root / "content" / "en" / "words.yaml").read_text(encoding="utf-8")
    orchard.write("en/words.yaml", words + WORDS)
    made = Project(root, orchard)
    for what in ("scripts", "schemas"):
        assert made.run("helpers.build", what)[0] == 0
    assert made.run("helpers.press", "apples") == (0, "Pressed notebooks/00-apples.ipynb")
    code, said = made.run("helpers.site", "site")
    assert (code, said.split(".")[0]) == (0, "The pages are in site")
    return made


@pytest.fixture
def cells(project):
    """The cells of the pressed page."""
    return json.loads(project.read("notebooks/00-apples.ipynb"))["cells"]


@pytest.fixture
def shown(cells):
    """What the cell of the part shows, by its kind."""
    (cell,) = [one for one in cells if one["source"][-1:] == ["page.harvest()"]]
    assert cell["source"][0] == "# What to pick.\n"
    return {kind: data for one in cell["outputs"] for kind, data in one["data"].items()}


def test_it_is_checked(project):
    assert project.run("helpers.check") == (0, "")
    project.orchard.write("en/apples/harvest.yaml", HARVEST.replace("1 in 4", "1 in 7"))
    code, said = project.run("helpers.check")
    project.orchard.write("en/apples/harvest.yaml", HARVEST)
    assert code == 1
    assert said.startswith("content/en/apples/harvest.yaml:4: The number 7 in ")


def test_its_shape_is_known_to_the_check_and_to_editors(project):
    project.orchard.write("en/apples/harvest.yaml", HARVEST.replace("why:", "because:"))
    said = project.run("helpers.check")[1]
    project.orchard.write("en/apples/harvest.yaml", HARVEST)
    assert "content/en/apples/harvest.yaml" in said
    assert "because" in said
    assert {*json.loads(project.read("content/schemas/harvest.json"))["required"]} == {"say", "why"}


def test_a_page_without_its_file_is_told_so(project):
    project.orchard.change("en/pears/page.md", "## Colours", "```{harvest}\n```\n\n## Colours")
    said = project.run("helpers.check")[1]
    project.orchard.change("en/pears/page.md", "```{harvest}\n```\n\n## Colours", "## Colours")
    assert "This page has no harvest.yaml beside it. Add the file, or delete the cell." in said


def test_it_is_pressed(project, shown):
    held = json.loads(project.read("notebooks/00-apples.ipynb"))["metadata"]["widgets"][STATE]
    state = held["state"][shown[VIEW]["model_id"]]["state"]
    assert state["say"] == "Take a ripe apple."
    assert "It is in the basket." in state["words"].values()
    assert "".join(shown["text/plain"]).startswith("[ ] Take a ripe apple.")


def test_it_is_printed(shown):
    assert "<p>Take a ripe apple. Of the apples counted" in "".join(shown["text/html"])


def test_its_fact_stands_among_the_sources_of_the_page(cells):
    assert any("The garden" in "".join(one["source"]) for one in cells)


def test_it_is_on_the_site(project):
    page = project.read("site/apples.html")
    assert 'data-widget="harvest"' in page
    assert "<p>Take a ripe apple. Of the apples counted" in page
    assert 'src="assets/widget-harvest.js"' in page
    assert "alsWidgets" in project.read("site/assets/widget-harvest.js")


def test_it_is_found(project):
    index = project.read("site/assets/search-index.js")
    assert '"kind":"To pick","title":"Take a ripe apple.","href":"apples.html"' in index
