"""The sheet and the diary alone, saved as a page: people read it, and pages load it again."""

import pytest
from answers_files import as_file, record
from playwright.sync_api import expect

from helpers.answers_file import read_answers

EVIL = "</script><script>top.harmed = 1</script><img src='data:,' onerror='top.harmed = 1'> & \"'"
ENTRY = {"day": "2026-11-24", "kind": "pears", "what": EVIL, "hinders": "a-lot", "note": ""}
TOLD = {"visit/fruit": {"picked": ["pear"], "words": EVIL}, "diary/a1": ENTRY}


@pytest.fixture
def drawn(bare, answers, visit, diary, tell):
    """Both, below what loads files, with something told on each."""
    for one in (answers, visit, diary):
        bare.draw(one)
    tell("visit", {"answers": {"fruit": TOLD["visit/fruit"]}})
    tell("diary", {"entries": [{"id": "a1", **ENTRY}]})
    return bare.page


@pytest.fixture
def load(drawn, library):
    """Loads a file."""

    def loading(content, name="a.html"):
        drawn.evaluate(
            'async () => (await import("/parts/base/export-records.js")).eraseEverything()'
        )
        expect(drawn.locator(".als-visit").get_by_label("a pear")).not_to_be_checked()
        field = drawn.get_by_label(library.catalogue.answers.load.flat)
        field.set_input_files({"name": name, "mimeType": "", "buffer": content})

    return loading


def saved(page, part, library):
    """What the button of the sheet or the diary saves, and how the file is called."""
    words = getattr(library.catalogue, part)
    with page.expect_download() as download:
        page.locator(f".als-{part}").get_by_text(words.download_file.flat, exact=True).click()
    return download.value.path().read_bytes(), download.value.suggested_filename


def expect_told(page):
    expect(page.locator(".als-visit").get_by_label("a pear")).to_be_checked()
    expect(page.locator(".als-diary li").first).to_contain_text("Pears")
    assert EVIL in page.locator(".als-diary li").first.inner_text()


@pytest.mark.parametrize("part", ["visit", "diary"])
def test_it_is_a_page_with_questions_and_answers_in_words(drawn, part, chromium, library, tmp_path):
    content, name = saved(drawn, part, library)
    assert name == "my-answers.html"
    path = tmp_path / name
    path.write_bytes(content)
    page = chromium.new_page()
    page.goto(path.as_uri())
    expect(page.get_by_role("heading", level=2)).to_have_text("About fruit")
    assert page.locator("dt").all_inner_texts() == ["Which fruit?", "My fruit diary"]
    fruit, entry = page.locator("dd").all_inner_texts()
    assert fruit == f"a pear\n{EVIL}"
    assert entry == f"November 24, 2026\nPears\n{EVIL}\nWeight: Very heavy"
    assert page.evaluate("window.harmed") is None
    page.close()


def test_it_brings_back_both_and_python_reads_the_same(drawn, load, library):
    content, _ = saved(drawn, "visit", library)
    assert {name: one["value"] for name, one in read_answers(content).items()} == TOLD
    load(content)
    expect_told(drawn)


def test_the_plain_file_that_was_saved_here_before_is_loaded_still(drawn, load):
    load(as_file({name: record(value) for name, value in TOLD.items()}), "my-answers.json")
    expect_told(drawn)


def test_a_page_that_was_harmed_on_its_way_is_refused_in_one_sentence(drawn, load, library):
    content, _ = saved(drawn, "visit", library)
    words = library.catalogue.answers
    load(content.replace(b'"visit/fruit": {', b'"visit/fruit": {{'))
    said = drawn.locator(".als-answers .als-said").last
    expect(said).to_have_text(words.refused_damaged.flat + words.unharmed.flat)
    for why in ("large", "damaged", "foreign", "newer"):
        assert getattr(words, f"refused_{why}").flat.count(".") == 1
    expect(drawn.locator(".als-visit").get_by_label("a pear")).not_to_be_checked()
