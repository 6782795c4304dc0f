"""The file to carry as a page: a person reads it, nothing in it runs, and it is loaded again."""

import pytest
from playwright.sync_api import expect

EVIL = "</script><script>top.harmed = 1</script><img src='data:,' onerror='top.harmed = 1'> & \"'"


@pytest.fixture
def words(library):
    """The words around the file."""
    return library.catalogue.answers


@pytest.fixture
def saved(bare, answers, sheet, words, tmp_path):
    """A page that was saved after something was written on a sheet, as a path."""
    bare.draw(answers)
    drawn = bare.draw(sheet)
    own = bare.page.locator(".als-answers")
    drawn.get_by_text("Fill it in here").click()
    drawn.get_by_label("Whose fruit").fill(EVIL)
    with bare.page.expect_download() as download:
        own.get_by_text(words.download_page.flat, exact=True).click()
    path = tmp_path / "answers.html"
    download.value.save_as(path)
    assert download.value.suggested_filename.endswith(".html")
    return path


def test_a_person_reads_what_was_told_and_nothing_in_it_runs(chromium, saved, library):
    page = chromium.new_page()
    said = []
    page.on("console", lambda one: said.append(one.text))
    page.goto(saved.as_uri())
    expect(
        page.get_by_role("heading", name=library.catalogue.readable.page_title.flat)
    ).to_be_visible()
    expect(page.get_by_role("heading", level=2)).to_have_text("About fruit")
    expect(page.locator("dt")).to_have_text("The <basket>: Whose fruit")
    assert EVIL in page.locator("dd").first.inner_text()
    assert page.evaluate("window.harmed") is None
    assert page.locator("img, script:not([type='application/json'])").count() == 0
    assert said == []
    page.close()


def test_it_is_loaded_again_and_a_foreign_page_harms_nothing(bare, saved, words):
    own = bare.page.locator(".als-answers")
    field = bare.page.locator(".als-sheet").get_by_label("Whose fruit")
    foreign = {"name": "a.html", "mimeType": "text/html", "buffer": b"<!doctype html><b>Pears</b>"}
    own.get_by_label(words.load.flat).set_input_files(foreign)
    expect(own.locator(".als-said").last).to_contain_text(words.refused_foreign.flat)
    expect(field).to_have_value(EVIL)
    field.fill("")
    bare.page.evaluate(
        'async () => (await import("/parts/base/export-records.js")).eraseEverything()',
    )
    own.get_by_label(words.load.flat).set_input_files(saved)
    expect(field).to_have_value(EVIL)
