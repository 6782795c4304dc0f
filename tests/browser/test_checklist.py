"""The checklist on a bare page, as a reader meets it."""

from functools import partial

import pytest
from playwright.sync_api import expect

from helpers.citing import references
from helpers.parts.checklist.widget import ChecklistWidget


@pytest.fixture
def words(library):
    """The words on the buttons."""
    return {name: getattr(says, "flat", says) for name, says in library.catalogue.checklist}


@pytest.fixture
def basket(bare, checklist):
    """The sampler's checklist, drawn."""
    return bare.draw(checklist)


@pytest.fixture
def press(words):
    """Presses a button by the name of its words."""
    return lambda drawn, name: drawn.get_by_text(words[name], exact=True).click()


@pytest.fixture
def add(words, press):
    """Adds a line of the reader's own."""

    def write(drawn, line):
        drawn.get_by_label(words["own_label"]).fill(line)
        press(drawn, "add")

    return write


def test_nothing_is_ticked_and_nobody_chosen_in_advance(basket, checklist):
    assert basket.locator(":checked").count() == 0
    items = [item for time in checklist.times for item in time["items"]]
    expect(basket.get_by_role("checkbox")).to_have_count(len(items))


def test_a_tick_is_told_to_python_and_can_be_taken_back(bare, basket):
    box = basket.get_by_role("checkbox", name="Take a basket")
    box.check()
    assert bare.model("ticked") == ["basket"]
    box.uncheck()
    assert bare.model("ticked") == []


def test_the_reason_describes_its_box(basket):
    box = basket.get_by_role("checkbox", name="Take a basket")
    expect(box).to_have_accessible_description("Apples roll.")


def test_where_every_item_is_for_everyone_nobody_is_asked_for_whom(bare, library, words):
    model = library.checklists("sampler").checklists["short"]
    lookup = partial(references, library)
    short = bare.draw(ChecklistWidget.of(model, library.catalogue, "sampler/short", lookup))
    expect(short.get_by_role("checkbox", name="Eat an apple")).to_be_visible()
    expect(short.get_by_role("group", name=words["lane"])).to_be_hidden()


def test_choosing_for_whom_leaves_only_what_is_for_them(bare, basket, words):
    basket.get_by_role("radio", name=words["lanes"]["worried"].flat).check()
    expect(basket.get_by_role("checkbox", name="Leave the stones")).to_be_visible()
    expect(basket.get_by_role("checkbox", name="Take paper")).to_be_hidden()
    assert bare.model("lane") == "worried"


def test_how_many_lines_are_shown_is_said_to_those_who_cannot_see_it(basket, words):
    basket.get_by_role("radio", name=words["lanes"]["worried"].flat).check()
    expect(basket.locator(".als-said")).to_have_text(words["shown"].replace("{count}", "4"))


def test_a_time_with_nothing_for_them_is_not_shown(basket, words):
    month = basket.get_by_role("heading", name="This month")
    basket.get_by_role("radio", name=words["lanes"]["worried"].flat).check()
    expect(month).to_be_hidden()
    basket.get_by_role("radio", name=words["everyone"]).check()
    expect(month).to_be_visible()


def test_ticks_on_lines_that_are_not_shown_are_kept_and_spoken_of(bare, basket, words):
    basket.get_by_role("checkbox", name="Take paper").check()
    basket.get_by_role("radio", name=words["lanes"]["worried"].flat).check()
    expect(basket.get_by_text(words["hidden"])).to_be_visible()
    assert bare.model("ticked") == ["paper"]


def test_an_own_line_is_added_with_enter_shown_as_text_and_can_be_ticked(page, bare, basket, words):
    basket.get_by_label(words["own_label"]).fill("<b>Plums</b>")
    page.keyboard.press("Enter")
    basket.get_by_role("checkbox", name="<b>Plums</b>").check()
    assert bare.model("own") == ["<b>Plums</b>"]
    assert bare.model("own_ticked") == ["<b>Plums</b>"]
    expect(basket.get_by_label(words["own_label"])).to_have_value("")


@pytest.mark.parametrize(
    ("line", "says"),
    [pytest.param("  ", "own_empty", id="empty"), pytest.param("Plums", "own_twice", id="twice")],
)
def test_a_line_that_cannot_be_added_is_answered_with_a_sentence(
    bare, basket, add, words, line, says
):
    add(basket, "Plums")
    add(basket, line)
    expect(basket.locator(".als-said")).to_have_text(words[says].replace("{line}", line))
    assert bare.model("own") == ["Plums"]


def test_a_removed_line_comes_back_with_its_tick(bare, basket, add, press, words):
    add(basket, "Plums")
    basket.get_by_role("checkbox", name="Plums").check()
    basket.get_by_role("button", name=words["remove_line"].replace("{line}", "Plums")).click()
    assert bare.model("own") == []
    expect(basket.get_by_role("button", name=words["undo"])).to_be_focused()
    press(basket, "undo")
    expect(basket.get_by_role("checkbox", name="Plums")).to_be_checked()


def test_clearing_takes_all_and_undo_brings_it_back(bare, basket, add, press, words):
    basket.get_by_role("checkbox", name="Take a basket").check()
    add(basket, "Plums")
    press(basket, "clear")
    assert (bare.model("ticked"), bare.model("own")) == ([], [])
    expect(basket.locator(".als-said")).to_have_text(words["cleared"])
    press(basket, "undo")
    assert (bare.model("ticked"), bare.model("own")) == (["basket"], ["Plums"])


def test_the_focus_is_kept_when_clearing_and_when_undo_goes_away(basket, press, words):
    basket.get_by_role("checkbox", name="Take a basket").check()
    clear = basket.get_by_role("button", name=words["clear"])
    press(basket, "clear")
    expect(clear).to_be_focused()
    press(basket, "undo")
    expect(clear).to_be_focused()


def test_clearing_twice_loses_nothing(bare, basket, press, words):
    basket.get_by_role("checkbox", name="Take a basket").check()
    press(basket, "clear")
    press(basket, "clear")
    expect(basket.locator(".als-said")).to_have_text(words["nothing_to_clear"])
    press(basket, "undo")
    assert bare.model("ticked") == ["basket"]


def test_undo_keeps_what_was_ticked_since(bare, basket, press):
    basket.get_by_role("checkbox", name="Take a basket").check()
    press(basket, "clear")
    basket.get_by_role("checkbox", name="Take paper").check()
    press(basket, "undo")
    assert sorted(bare.model("ticked")) == ["basket", "paper"]


def test_the_list_is_copied_as_text_with_its_ticks(page, basket, add, press, words):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    basket.get_by_role("checkbox", name="Take a basket").check()
    add(basket, "Plums")
    press(basket, "copy_list")
    expect(basket.locator(".als-said")).to_have_text(words["copied"])
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "[x] Take a basket\n    Apples roll.\n[ ] Take paper for the pears" in copied
    assert "[ ] Plums" in copied


def test_the_older_way_copies_where_there_is_no_clipboard(page, basket, press, words):
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    press(basket, "copy_list")
    expect(basket.locator(".als-said")).to_have_text(words["copied"])
    expect(basket.get_by_role("button", name=words["copy_list"])).to_be_focused()


def test_a_browser_that_refuses_to_copy_is_answered_with_a_sentence(page, basket, press, words):
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.evaluate("document.execCommand = () => false")
    press(basket, "copy_list")
    expect(basket.locator(".als-said")).to_have_text(words["copy_refused"])


def test_what_is_copied_is_what_is_shown(page, basket, press, words):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    basket.get_by_role("radio", name=words["lanes"]["worried"].flat).check()
    press(basket, "copy_list")
    expect(basket.locator(".als-said")).to_have_text(words["copied"])
    assert "Take paper" not in page.evaluate("navigator.clipboard.readText()")


def test_the_list_is_downloaded_as_a_text_file(page, basket, press):
    with page.expect_download() as download:
        press(basket, "download_list")
    assert download.value.suggested_filename == "at-the-market.txt"
    assert "[ ] Take a basket" in download.value.path().read_text(encoding="utf-8")


def test_only_the_list_is_printed(page, bare, checklist, press, printed):
    drawn = bare.draw(checklist)
    assert "A bare page" in printed()
    drawn.get_by_role("checkbox", name="Take a basket").check()
    press(drawn, "print_list")
    assert "\u2611 Take a basket" in printed()
    assert "A bare page" not in printed()
    expect(page).to_have_title(checklist.title)


def test_a_list_is_still_there_to_be_drawn_where_printing_is_said_to_be_over_at_once(
    page, bare, checklist, press, printed
):
    drawn = bare.draw(checklist)
    press(drawn, "print_list")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert "Take a basket" in printed()
    drawn.get_by_role("checkbox", name="Take a basket").press("Space")
    assert "A bare page" in printed()
    expect(page.locator(".als-paper")).to_have_count(0)
    expect(page).to_have_title("A bare page")


def test_the_next_list_takes_the_place_of_one_that_is_still_there(
    page, bare, checklist, press, printed
):
    drawn = bare.draw(checklist)
    press(drawn, "print_list")
    drawn.get_by_role("checkbox", name="Take a basket").check()
    press(drawn, "print_list")
    assert printed().count("Take a basket") == 1
    expect(page.locator(".als-paper")).to_have_count(1)


def test_a_browser_that_refuses_to_print_is_answered_with_a_sentence(
    page, bare, checklist, press, words
):
    page.add_init_script("globalThis.print = () => { throw new Error('no printer'); }")
    page.reload()
    drawn = bare.draw(checklist)
    press(drawn, "print_list")
    expect(drawn.locator(".als-said")).to_have_text(words["print_refused"])


def test_ticks_and_own_lines_outlive_a_cell_that_runs_again(bare, basket, add, checklist):
    basket.get_by_role("checkbox", name="Take a basket").check()
    add(basket, "Plums")
    bare.end()
    again = bare.draw(checklist)
    expect(again.get_by_role("checkbox", name="Take a basket")).to_be_checked()
    assert (bare.model("ticked"), bare.model("own")) == (["basket"], ["Plums"])


def test_the_list_works_when_the_kernel_has_gone(bare, checklist, add):
    drawn = bare.draw(checklist, alive=False)
    add(drawn, "Plums")
    drawn.get_by_role("checkbox", name="Plums").check()
    expect(drawn.get_by_role("checkbox", name="Plums")).to_be_checked()


def test_two_views_of_one_list_stay_in_step(bare, basket, checklist, add):
    other = bare.draw(checklist)
    add(other, "Plums")
    basket.get_by_role("checkbox", name="Plums").check()
    expect(other.get_by_role("checkbox", name="Plums")).to_be_checked()


def test_ticks_set_in_python_are_shown(bare, basket):
    bare.set("ticked", ["paper"])
    expect(basket.get_by_role("checkbox", name="Take paper")).to_be_checked()


def test_the_parts_draw_as_they_are_where_a_page_loads_them_one_by_one(bare, checklist):
    drawn = bare.draw(checklist, parts=True)
    drawn.get_by_role("checkbox", name="Take a basket").check()
    assert bare.model("ticked") == ["basket"]


def test_sources_wait_at_the_end_so_that_they_are_one_stop_and_not_one_each(basket):
    opener = basket.locator("summary")
    assert basket.get_by_role("link").filter(visible=True).count() == 0
    opener.press("Enter")
    assert basket.get_by_role("link").filter(visible=True).count() > 0


def test_each_source_stands_once(basket):
    basket.locator("summary").press("Enter")
    addresses = [link.get_attribute("href") for link in basket.get_by_role("link").all()]
    assert len(addresses) == len(set(addresses))
