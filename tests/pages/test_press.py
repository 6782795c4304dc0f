"""The press: the same bytes each time, whole or not at all, and a plain sentence for a mistake."""

from __future__ import annotations

import json
import shutil
from collections import Counter

import pytest
from unit.orchard import Orchard

from helpers.cells import CALL
from helpers.library import ROOT, Library
from helpers.press.__main__ import main
from helpers.press.run import STATE, VIEW


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    """A small orchard of content with a copy of the helpers, and its two pages pressed.

    All pages of the series would take two hundred times as long to check, at each press.
    """
    root = tmp_path_factory.mktemp("pressed") / "pages"
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "helpers", root / "helpers", ignore=unwanted)
    (root / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / "als_pages.py", root / "notebooks")
    Orchard(root)
    assert main(["--root", str(root)]) == 0
    return root


@pytest.fixture
def root(once, tmp_path):
    """A copy that a test may change."""
    return shutil.copytree(once, tmp_path / "pages")


@pytest.fixture
def page(once):
    """The pressed page of apples."""
    return json.loads(apples(once).read_text(encoding="utf-8"))


def apples(root):
    return root / "notebooks" / "00-apples.ipynb"


def change(path, before, after):
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def press(root, *words):
    return main(["--root", str(root), *words, "apples"])


def views(page):
    outputs = [output for cell in page["cells"] for output in cell.get("outputs", [])]
    return [output["data"][VIEW]["model_id"] for output in outputs if VIEW in output["data"]]


def widgets(page):
    """The lasting ids of the widgets that the cells of the page ask for."""
    code = [cell["source"][-1] for cell in page["cells"] if cell["cell_type"] == "code"]
    calls = [call for line in code if (call := CALL.fullmatch(line)) and call["kind"] != "chart"]
    return ["-".join(filter(None, [call["kind"], "apples", call["name"]])) for call in calls]


@pytest.mark.slow  # every run of all tests presses each page again, and compares it to the byte
def test_two_presses_give_the_same_bytes(root):
    before = apples(root).read_bytes()
    press(root)
    assert apples(root).read_bytes() == before


def test_the_check_names_a_page_whose_words_have_changed_and_leaves_it(root, capsys):
    change(root / "content/en/apples/page.md", "An apple grows", "Each apple grows")
    before = apples(root).read_bytes()
    assert press(root, "--check") == 1
    assert capsys.readouterr().out == (
        "notebooks/00-apples.ipynb:1: This no longer matches its manuscript. "
        "Run: python -m helpers.press apples\n"
    )
    assert apples(root).read_bytes() == before


def test_the_check_names_a_page_that_someone_has_edited(root):
    change(apples(root), "An apple grows", "Each apple grows")
    assert press(root, "--check") == 1


def test_the_check_is_silent_for_a_fresh_page_even_from_another_version_of_python(root, capsys):
    version = json.loads(apples(root).read_text())["metadata"]["language_info"]["version"]
    change(apples(root), f'"version": "{version}"', '"version": "3.99.0"')
    press(root, "--fingerprints")
    assert press(root, "--check") == 0
    assert capsys.readouterr().out == ""


def test_the_check_names_a_list_that_knows_other_pages_and_one_word_mends_it(root, capsys):
    change(root / "notebooks/01-pears.ipynb", '"nbformat_minor"', '"nbformat_minor" ')
    assert press(root, "--check") == 1
    assert capsys.readouterr().out.startswith("notebooks/fingerprints.json:1: This is not the list")
    press(root, "--fingerprints")
    assert press(root, "--check") == 0


def test_no_cell_can_be_deleted_or_edited(page):
    kept = {(cell["metadata"]["deletable"], cell["metadata"]["editable"]) for cell in page["cells"]}
    assert kept == {(False, False)}


def test_no_output_scrolls_in_a_box_of_its_own(page):
    code = [cell for cell in page["cells"] if cell["cell_type"] == "code"]
    assert {cell["metadata"]["scrolled"] for cell in code} == {False}


def test_code_is_folded_below_a_friendly_line(page, once):
    code = [cell for cell in page["cells"] if cell["cell_type"] == "code"]
    assert all(cell["metadata"]["jupyter"]["source_hidden"] for cell in code)
    friendly = Library(once).catalogue.cell
    assert {cell["source"][0] for cell in code} <= {f"# {says.flat}\n" for _, says in friendly}


def test_no_two_cells_have_the_same_id(page):
    assert max(Counter(cell["id"] for cell in page["cells"]).values()) == 1


def test_every_view_has_its_state_under_its_lasting_id(page):
    state = page["metadata"]["widgets"][STATE]["state"]
    assert views(page) == widgets(page)
    assert set(views(page)) <= set(state)


def test_no_answer_is_saved_in_a_page(page):
    state = page["metadata"]["widgets"][STATE]["state"]["quiz-apples"]["state"]
    assert state["picked"] == {}


def test_an_unknown_topic_gets_one_sentence(root, capsys):
    assert main(["--root", str(root), "oranges"]) == 1
    topics = ", ".join(Library(root).kept)
    assert capsys.readouterr().out == f"'oranges' is not a topic. Choose from: {topics}.\n"


def test_broken_content_is_named_with_file_and_line(root, capsys):
    change(root / "content/en/apples/quiz.yaml", "right: [apple]", "right: [plum]")
    assert press(root) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("content/en/apples/quiz.yaml:")


def test_a_cell_that_fails_is_named_and_the_old_page_stays(root, capsys):
    before = apples(root).read_bytes()
    change(root / "notebooks/als_pages.py", "import sys", "raise RuntimeError('no basket')")
    assert press(root) == 1
    assert "A cell of this page fails: RuntimeError: no basket." in capsys.readouterr().out
    assert apples(root).read_bytes() == before


def test_nothing_half_written_is_left_when_the_disk_is_full(root, monkeypatch):
    def full(*_):
        raise OSError("No space left on device")

    before = apples(root).read_bytes()
    monkeypatch.setattr("helpers.press.__main__.os.replace", full)
    with pytest.raises(OSError, match="No space left"):
        press(root)
    assert apples(root).read_bytes() == before
