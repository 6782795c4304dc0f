"""Whatever a file holds, it is read, or refused in plain sentences with lines that are there."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.check.__main__ import main
from helpers.files import Problem, Problems
from helpers.library import ROOT, Library

READERS = {
    "series.yaml": lambda library: library.series,
    "sources.yaml": lambda library: library.sources,
    "facts/how-rare.yaml": lambda library: library.facts,
    "data/incidence.yaml": lambda library: library.data("incidence"),
    "en/words.yaml": lambda library: library.catalogue,
    "en/care.yaml": lambda library: library.care,
    "en/glossary.yaml": lambda library: library.glossary,
    "en/questions.yaml": lambda library: library.questions,
    "emergency-numbers.yaml": lambda library: library.emergency_numbers,
    "en/emergency-numbers.yaml": lambda library: library.countries,
    "en/sampler/page.md": lambda library: library.manuscript("sampler"),
    "en/sampler/quiz.yaml": lambda library: library.quiz("sampler"),
    "en/sampler/checklist.yaml": lambda library: library.checklists("sampler"),
    "en/sampler/charts.yaml": lambda library: library.charts("sampler"),
}
OF_THE_ORCHARD = [
    "series.yaml", "sources.yaml", "facts/orchard.yaml", "data/basket.yaml", "en/words.yaml",
    "en/care.yaml", "en/glossary.yaml", "en/apples/page.md", "en/apples/quiz.yaml",
    "en/apples/checklist.yaml", "en/apples/charts.yaml",
]  # fmt: skip

PIECES = [
    "a", "b: ", "- ", "|", ">", ":", "?", "? ", "&a ", "*a", "!!str ", "! ", "<<: *a", "---", "...",
    "{", "}", "[", "]", ", ", '"', "'", "#", "%YAML 1.2", "@", "`", "\\", "\n", "\n", "\n  ",
    "\n    ", " ", "\t", "\0", "\r", "\x85", "\u2028", "\ufeff", "\u202e", "é", "梨", "½",
    "9" * 5000,
    "-1", "1e999", "nan", "no", "~", "2027-02-30", "a" * 3000, "[" * 30, "{a: " * 20, "version: 1",
    "questions:", "say: |", "why: ", "\n---\n", "```python\n", "```{care} a\n", "\n```\n",
    "# ", "## ", "[@a]", "[@apple-share; @b].", "](topic:", "<b>", "> ", "1. ", "\n\n",
    "\\ud800", '"\\ud800"', "{minutes}", "{", "page.quiz()",
]  # fmt: skip
MISTAKES = ["delete", "double", "swap", "push", "pull", "unbar", "put", "cut", "bare"]

soup = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
changes = st.lists(
    st.tuples(
        st.sampled_from(MISTAKES),
        st.integers(0, 10_000),
        st.integers(0, 10_000),
        soup,
    ),
    min_size=1,
    max_size=4,
)


def changed(text: str, steps: list[tuple[str, int, int, str]]) -> str:
    """A text after each of these mistakes of a writer."""
    lines = text.split("\n")
    for mistake, place, number, piece in steps:
        at = place % len(lines)
        line, other = lines[at], lines[number % len(lines)]
        lines[at : at + 1] = {
            "delete": [],
            "double": [line, line],
            "swap": [other],
            "push": [" " * (number % 7) + line],
            "pull": [line[number % 4 :]],
            "unbar": [line.replace("|", "")],
            "put": [line[: number % (len(line) + 1)] + piece],
            "cut": [line[: number % (len(line) + 1)]],
            "bare": [line.split(":")[0]],
        }[mistake]
        lines = lines or [""]
    return "\n".join(lines)


@cache
def original(name: str) -> str:
    return (ROOT / "content" / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("content")


def unfit(folder: Path, name: str, raw: bytes) -> list[Problem]:
    """Read one file that holds these bytes; the problems that are not said as they should be."""
    path = folder / "content" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    try:
        READERS[name](Library(folder))
    except Problems as refused:
        last = len(re.split(rb"\r\n|\r|\n", raw))
        fit = [1 <= one.line <= last and is_plain(one.says) for one in refused.found]
        return [one for one, fits in zip(refused.found, fit, strict=True) if not fits]
    return []


def is_plain(says: str) -> bool:
    """A sentence or two on one line, that end and name nothing of Python's."""
    strange = ("Traceback", "Error", "None", "dict", "tuple", "input", "<class")
    unquoted = " ".join(says.split("'")[::2])
    one_line = len(says.splitlines()) == 1 and len(says) < 400
    return one_line and says.endswith((".", "?")) and not any(word in unquoted for word in strange)


@pytest.mark.parametrize(
    "says", ["An apple", "One.\nTwo.", "Input should be a dict.", "", "KeyError: a."]
)
def test_a_sentence_that_is_not_plain_would_be_seen(says):
    assert not is_plain(says)


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=30)
@given(raw=st.binary(max_size=400) | soup.map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_read_or_refused(folder, name, raw):
    assert unfit(folder, name, raw) == []


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=15)
@given(steps=changes)
def test_a_real_file_with_mistakes_is_read_or_refused(folder, name, steps):
    raw = changed(original(name), steps).encode("utf-8", "surrogatepass")
    assert unfit(folder, name, raw) == []


@pytest.fixture(scope="module")
def grove(tmp_path_factory, request):
    """An orchard that a whole module may change and put back."""
    orchard_type = request.getfixturevalue("orchard_type")
    return orchard_type(tmp_path_factory.mktemp("grove"))


def checked(grove) -> str:
    """What the whole check and its report print."""
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with redirect_stdout(printed):
        code = main(["--root", str(grove.root), "--report"])
    printed.seek(0)
    said = printed.read()
    assert code == (0 if said.startswith("page ") else 1)
    return said


@pytest.mark.parametrize("name", OF_THE_ORCHARD)
@settings(max_examples=12)
@given(steps=changes)
def test_the_whole_check_outlives_any_mistake(grove, name, steps):
    path = grove.root / "content" / name
    whole = path.read_bytes()
    try:
        path.write_text(changed(whole.decode(), steps), encoding="utf-8", errors="backslashreplace")
        checked(grove)
    finally:
        path.write_bytes(whole)


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"# only a comment\n", id="a comment"),
        pytest.param(b"just words", id="words"),
        pytest.param(b"- one\n- two\n", id="a list"),
        pytest.param(b"\xff\xfe\x00a", id="no text"),
        pytest.param(b"a: [\n", id="broken"),
        pytest.param(b"a: " + b"[" * 100_000, id="nested without end"),
        pytest.param(b"9" * 100_000 + b": 1", id="one long number"),
        pytest.param(b"a" * 1_000_000, id="one long line"),
        pytest.param(b"---\n" + b" " * 1_000_000, id="a million spaces"),
        pytest.param(b"? [a, b]\n: c\n", id="a list for a name"),
        pytest.param(b"a: &a [*a]\n", id="a circle"),
        pytest.param(b"<<: {a: b}\n", id="a merge"),
        pytest.param(b"---\na: b\n---\nc: d\n", id="two documents"),
    ],
)
@pytest.mark.parametrize("name", OF_THE_ORCHARD)
def test_the_whole_check_answers_for_a_strange_file(orchard, name, raw):
    orchard.write(name, raw)
    assert checked(orchard).startswith("content/")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("word " * 19_000, id="a long paragraph"),
        pytest.param(" " * 99_000, id="spaces"),
        pytest.param("[" * 5_000, id="brackets"),
        pytest.param("1,000 " * 16_000, id="numbers"),
        pytest.param(">" * 5_000 + " a", id="quotations in quotations"),
        pytest.param("*a " * 10_000, id="stars"),
        pytest.param("One. " * 19_000, id="sentences"),
        pytest.param("[@apple-share] " * 5_000, id="citations"),
        pytest.param(".'" * 48_000, id="full stops"),
    ],
)
def test_a_page_of_one_huge_part_is_checked(orchard, words):
    orchard.change("en/apples/page.md", "Nobody knows why.", words)
    assert "Traceback" not in checked(orchard)


def test_the_command_itself_ends_without_a_traceback(orchard):
    orchard.write("en/apples/quiz.yaml", "questions: [\n  é: '\ud83c'".encode("utf-8", "replace"))
    command = [sys.executable, "-m", "helpers.check", "--root", str(orchard.root)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (1, "")
