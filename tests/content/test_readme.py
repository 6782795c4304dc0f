"""The README's promises that a test can keep."""

import re

import pytest

from helpers.cells import headings
from helpers.library import ROOT, Library

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "content" / "README.md").read_text(encoding="utf-8")
MOST_WORDS = 400
"""As many as somebody reads who is afraid and only wants to open the pages."""


def for_readers(text):
    """What a reader sees before what is for everyone else, without addresses of links."""
    return re.sub(r"\]\([^)]*\)", "]", text.split("\n## For everyone else")[0])


def words(text):
    return re.findall(r"[^\W_][\w.'’/-]*", for_readers(text))


def test_what_is_for_readers_is_short():
    assert 200 < len(words(README)) <= MOST_WORDS


def test_a_word_of_an_address_is_not_counted():
    assert words("[two words](far/away.md)\n## For everyone else\nmore") == ["two", "words"]


@pytest.mark.parametrize(
    "said",
    [
        "**These pages teach. They cannot examine anyone.**",
        "If someone is gasping, choking or cannot get words out, call the emergency number",
        "No clinician has reviewed the pages yet.",
    ],
)
def test_it_says_before_its_first_heading_what_the_pages_are_not(said):
    assert said in README.split("\n## ")[0]


@pytest.mark.parametrize("command", ["python3 start.py", "py start.py"])
def test_the_two_commands_can_be_copied_alone(command):
    assert f"```\n{command}\n```" in README


def test_there_is_one_place_for_a_published_address():
    assert README.count("OWNER/REPOSITORY") == 1
    assert re.search(r"^Published at: OWNER/REPOSITORY", README, re.M)


def linked(library, topic, folder="notebooks"):
    """How a document leads to a page: by its own title."""
    page = library.manuscript(topic)
    title = next(headings(page.body, page.first_line)).text
    return f"[{title}]({folder}/{library.notebook(topic)})"


def test_the_readme_leads_to_the_first_page_behind_each_door():
    library = Library()
    for first, second, *_ in library.series.lanes.values():
        assert {linked(library, first), linked(library, second)} <= set(
            re.findall(r"\[[^\]]+\]\([^)]+\)", README)
        )


def test_the_table_of_all_pages_names_each_by_its_own_title():
    library, reading = Library(), (ROOT / "docs" / "reading.md").read_text(encoding="utf-8")
    missing = [one for one in library.kept if linked(library, one, "../notebooks") not in reading]
    assert missing == []


def test_the_picture_of_a_page_is_described():
    assert re.search(r"!\[[^\]]{40,}\]\(\.github/page\.png\)", README)


def test_what_a_reader_needs_stands_before_what_hosts_writers_and_engineers_need():
    found = re.findall(r"^## (.*)", README, re.M)
    assert found[:3] == ["Open the pages", "The pages", "For everyone else"]
    assert re.findall(r"^- \*\*(\w+)", README, re.M) == ["Hosts", "Writers", "Engineers"]


def test_the_writers_guide_names_every_file_that_writers_may_change():
    names = {
        path.name for path in (ROOT / "content").rglob("*.yaml") if "reviews" not in path.parts
    }
    shared = {name for name in names if not (ROOT / "content" / "data" / name).exists()}
    topics = {path.name for path in (ROOT / "content" / "facts").glob("*.yaml")}
    missing = [name for name in sorted(shared - topics) if f"{name}`" not in GUIDE]
    assert missing == []
