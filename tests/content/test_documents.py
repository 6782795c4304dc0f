"""The documents: their links lead somewhere, their commands are there, their examples run."""

import os
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib.util import find_spec

import pytest
import yaml
from answers_files import as_file, record

from helpers.launcher.ours import ours
from helpers.library import ROOT
from start import WAYS

DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "config/*/README.md", "content/README.md")
    for path in ours(ROOT, pattern)
)
LONGEST = 120
"""Most letters of a line that is no row of a table and no code."""

FENCE = re.compile(r"^ *```.*?^ *```", re.M | re.S)
ENDINGS = "py|js|mjs|css|md|yaml|json|txt|toml|cff|ipynb"
PATH = re.compile(rf"`((?:[\w.-]+/)+(?:[\w.-]+\.(?:{ENDINGS}))?)`")
COMMAND = re.compile(r"(?:python3?|py) (?:-m (helpers[\w.]*)|start\.py)([^`\n]*)")
ELSEWHERE = {".venv/", "site/", "paper/", "labconfig/page_config.json"}
"""What a command makes, or a host."""


def shown(path):
    return path.relative_to(ROOT).as_posix()


def text_of(path):
    return path.read_text(encoding="utf-8")


def address(heading):
    """Where a code host puts a heading on a page."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def dead_links(path):
    """Links of a document to files or headings that are not there."""
    prose = FENCE.sub("", text_of(path))
    for link in re.findall(r"\]\(([^)\s]+)\)", prose):
        file, _, heading = link.partition("#")
        if ":" in file:
            continue
        there = (path.parent / file).resolve() if file else path
        if not there.exists() or (
            heading and heading not in map(address, re.findall(r"^#+ (.*)", text_of(there), re.M))
        ):
            yield link


def dead_paths(text):
    """Files and folders that a text names and that are not there."""
    places = [ROOT, ROOT / "helpers", ROOT / "helpers" / "parts", ROOT / "content"]
    return [
        name
        for name in PATH.findall(text)
        if name not in ELSEWHERE and not any((place / name).exists() for place in places)
    ]


@cache
def help_of(*words):
    """What a command says of itself, or of the one that is named behind it."""
    asked = [sys.executable, "-m", *words, "--help"]
    return subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def strange_words(module, said):
    """Words of a command that it does not know: options, and the first word of start.py."""
    first = re.findall(r"^ ([a-z]+)\b", said)
    if module:
        options = re.findall(r"(?<=\s)--[a-z-]+", said)
        return [one for one in options if one not in help_of(module, *first)]
    return [one for one in first if one not in WAYS]


def commands(text):
    return [(module, said) for module, said in COMMAND.findall(text)]


def long_lines(text):
    return [
        line
        for line in FENCE.sub("", text).split("\n")
        if len(line) > LONGEST and not line.startswith(("|", "!"))
    ]


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_a_link_leads_to_a_file_and_a_heading_that_are_there(path):
    assert list(dead_links(path)) == []


def test_a_dead_link_would_be_seen(tmp_path):
    page = tmp_path / "apples.md"
    page.write_text("# Red apples\n[here](#red-apples) [gone](#pears) [lost](stones.md)\n")
    assert list(dead_links(page)) == ["#pears", "stones.md"]


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_a_file_that_is_named_is_there(path):
    assert dead_paths(text_of(path)) == []


def test_a_file_that_is_not_there_would_be_seen():
    said = "`helpers/apples.py`, `content/`, `helpers/cells.py`"
    assert dead_paths(said) == ["helpers/apples.py"]


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_a_command_that_is_named_is_there_and_knows_its_words(path):
    for module, said in commands(text_of(path)):
        assert not module or find_spec(module), module
        assert strange_words(module, said) == []


@pytest.mark.parametrize(
    ("said", "strange"),
    [
        ("python -m helpers.check --report", []),
        ("python -m helpers.check --apples", ["--apples"]),
        ("python3 start.py site", []),
        ("python3 start.py apples", ["apples"]),
        ("python3 start.py --no-browser --port 8899", []),
    ],
)
def test_a_word_that_a_command_does_not_know_would_be_seen(said, strange):
    ((module, words),) = commands(said)
    assert strange_words(module, words) == strange


@pytest.mark.parametrize(
    "example",
    re.findall(r"^```python\n(.*?)^```", text_of(ROOT / "docs/python-api.md"), re.M | re.S),
)
def test_an_example_of_the_python_pages_runs(example, tmp_path):
    told = {"quiz/how-rare/new-in-a-year": record(["about-two"])}
    (tmp_path / "monday.json").write_bytes(as_file(told))
    run = [sys.executable, "-W", "error", "-c", example]
    given = {"cwd": tmp_path, "env": {**os.environ, "PYTHONPATH": str(ROOT)}}
    done = subprocess.run(run, **given, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_floors_are_those_that_imports_are_held_to():
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    (held,) = (one for one in tools["importlinter"]["contracts"] if one["id"] == "floors")
    told = text_of(ROOT / "docs/architecture.md")
    picture = re.search(r"^```\n(\d.*?)^```", told, re.M | re.S)[1]
    drawn = []
    for line in picture.splitlines():
        names = line[4:42].split()
        if line[:4].strip():
            drawn.append(names)
        else:
            drawn[-1] += names
    assert [set(floor) for floor in drawn] == [set(floor.split(" | ")) for floor in held["layers"]]


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_the_index_leads_to_every_document(path):
    index = ROOT / "docs" / "index.md"
    led = {(index.parent / one).resolve() for one in re.findall(r"\]\(([^)]+)\)", text_of(index))}
    assert path in {*led, index}


def test_each_way_to_add_something_has_at_most_six_steps():
    ways = re.split(r"^(?:## .*|A way of .*:)$", text_of(ROOT / "CONTRIBUTING.md"), flags=re.M)
    steps = [len(re.findall(r"^\d\. ", way, re.M)) for way in ways]
    assert [count for count in steps if count] == [5, 6, 3, 5, 5, 6, 6]


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_a_line_can_be_read_without_turning_it(path):
    if path.parent.parent != ROOT / "config" and path != ROOT / "content" / "README.md":
        assert long_lines(text_of(path)) == []


def test_the_citation_names_the_series_and_no_invented_person():
    held = yaml.safe_load(text_of(ROOT / "CITATION.cff"))
    title = re.match(r"# (.*)", text_of(ROOT / "README.md"))[1]
    assert held["title"] == title
    assert [list(author) for author in held["authors"]] == [["name"]]
    assert held["authors"][0]["name"].endswith(title)
