"""The README's promises that a test can keep."""

import re

import pytest

from helpers.cells import headings
from helpers.library import ROOT, Library

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "content" / "README.md").read_text(encoding="utf-8")
LINKS = [link for link in re.findall(r"\]\(([^)]+)\)", README) if "://" not in link]


@pytest.mark.parametrize("link", LINKS)
def test_a_link_of_the_readme_leads_to_a_file_that_is_there(link):
    assert (ROOT / link).is_file()


def test_the_readme_lists_every_page_by_its_own_title():
    library = Library()
    for topic in library.kept:
        page = library.manuscript(topic)
        title = next(headings(page.body, page.first_line)).text
        assert f"[{title}](notebooks/{library.notebook(topic)})" in README


def test_the_picture_of_a_page_is_described():
    assert re.search(r"!\[[^\]]{40,}\]\(\.github/page\.png\)", README)


def test_the_readme_is_for_readers_first_then_hosts_then_writers():
    found = re.findall(r"^## For (\w+)", README, re.M)
    assert found[:3] == ["readers", "hosts", "writers"]


def test_the_writers_guide_names_every_file_that_writers_may_change():
    names = {path.name for path in (ROOT / "content").rglob("*.yaml") if "reviews" not in path.parts}
    shared = {name for name in names if not (ROOT / "content" / "data" / name).exists()}
    topics = {path.name for path in (ROOT / "content" / "facts").glob("*.yaml")}
    missing = [name for name in sorted(shared - topics) if f"{name}`" not in GUIDE]
    assert missing == []
