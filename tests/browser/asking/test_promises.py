"""What every widget promises, whatever it asks: seen, reached and pressed by everyone."""

import pytest
from browser.asking.conftest import PRIVATE, WIDGETS
from browser.axe import CONTRAST, found_in_looks
from browser.conftest import Bare, page_of
from browser.looks import LOST_LISTS
from playwright.sync_api import expect

CONTROLS = "input, textarea, button, a, summary"
TARGETS = ".als-row, .als-button, .als-link, .als-field, .als-summary"

SHOW_ANSWERS = """
(root) => {
  for (const question of root.querySelectorAll("fieldset")) {
    question.querySelector("input").click();
    for (const button of [...question.querySelectorAll("button")].slice(0, 2)) button.click();
    question.querySelectorAll("input")[1].click();
  }
}
"""

SHOW_LINES = """
(root) => {
  for (const details of root.querySelectorAll("details")) details.open = true;
  const field = root.querySelector("[type=text]");
  field.value = "Plums";
  field.closest("div").querySelector("button").click();
  [...root.querySelectorAll("[type=checkbox]")].at(-1).click();
}
"""

SHOW_ALL = """
(root) => {
  for (const details of root.querySelectorAll("details")) details.open = true;
  root.querySelector("[type=radio]")?.click();
  for (const field of root.querySelectorAll("textarea")) {
    field.value = "Plums";
    field.dispatchEvent(new Event("input"));
  }
  const buttons = [...root.querySelectorAll("button")];
  // clearing offers an undo beside itself, which is hidden until then
  const clear = buttons.findLast(
    (one) => !one.hidden && one.nextElementSibling?.matches("button[hidden]"),
  );
  (clear ?? buttons.at(-2) ?? buttons[0])?.click();
}
"""


@pytest.fixture(scope="module", params=WIDGETS)
def shown(request, chromium):
    """Each widget, with everything that it can show; drawn once for all who only look."""
    with page_of(chromium) as page:
        if request.param == "answers":
            page.add_init_script(PRIVATE)
        name = "answers_anywhere" if request.param == "answers" else request.param
        yield show_all(Bare(page), request.getfixturevalue(name))


@pytest.fixture
def drawn(shown):
    """The widget as it was drawn; what a test did to its page is taken back."""
    yield shown
    page = shown.page
    page.emulate_media(color_scheme="null", forced_colors="null")
    page.set_viewport_size({"width": 1280, "height": 720})
    page.evaluate(
        "document.documentElement.style.fontSize = '';"
        "document.body.removeAttribute('tabindex'); document.activeElement.blur(); scrollTo(0, 0)"
    )


@pytest.fixture
def drawn_alone(bare, widget):
    """The same on a page of its own, for those who change it."""
    return show_all(bare, widget)


def show_all(bare, widget):
    """Draw a widget, answer and open what can be."""
    drawn = bare.draw(widget)
    drawn.evaluate({"quiz": SHOW_ANSWERS, "checklist": SHOW_LINES}.get(kind(widget), SHOW_ALL))
    expect(drawn.locator(".als-said:not(:empty), .als-found:not(:empty)").first).to_be_attached()
    return drawn


def kind(widget):
    return type(widget).__name__.removesuffix("Widget").lower()


def test_axe_finds_nothing_in_any_look(drawn):
    assert found_in_looks(drawn.page, [[".als"]]) == {}


def test_axe_would_have_found_a_defect(bare, widget, axe):
    bare.draw(widget).evaluate(
        "(root) => { for (const one of root.querySelectorAll('details')) one.open = true;"
        "  const line = root.querySelector('.als-line');"
        "  line.style.color = '#666';"
        "  const paler = line.cloneNode(); paler.textContent = 'grey'; line.after(paler);"
        "  paler.style.color = '#999';"
        "  root.querySelector('.als-label, .als-say').remove();"
        "  root.querySelector('[aria-live]').role = 'stats'; }"
    )
    assert {*CONTRAST, "label", "aria-roles"} <= set(axe())


def boxes(drawn):
    """Places and sizes of everything that can be pressed, in CSS pixels."""
    return drawn.locator(TARGETS).evaluate_all(
        "all => all.filter((one) => one.checkVisibility()).map((one) => {"
        "  const { left, top, right, bottom } = one.getBoundingClientRect();"
        "  return { what: one.textContent, left, top, right, bottom }; })"
    )


def small(drawn):
    """What is too small to be hit by an unsteady hand."""
    return [b for b in boxes(drawn) if min(b["right"] - b["left"], b["bottom"] - b["top"]) < 44]


def close(drawn):
    """Pairs that are less than eight pixels apart."""
    found = boxes(drawn)
    pairs = [(one, other) for place, one in enumerate(found) for other in found[:place]]
    return [pair for pair in pairs if max(gap(*pair)) < 8]


def gap(one, other):
    """Space between two boxes, across and down; negative where they overlap."""
    across = max(one["left"] - other["right"], other["left"] - one["right"])
    down = max(one["top"] - other["bottom"], other["top"] - one["bottom"])
    return across, down


@pytest.mark.parametrize("width", [320, 900])
def test_every_target_is_large_and_stands_apart(drawn, width):
    drawn.page.set_viewport_size({"width": width, "height": 800})
    assert boxes(drawn)
    assert small(drawn) == []
    assert close(drawn) == []


def test_a_small_target_and_a_close_one_would_have_been_found(page, drawn_alone):
    style = "min-height: 0 !important; padding: 0 !important; margin: -0.5rem !important"
    page.add_style_tag(content=f".als :is({TARGETS}) {{ {style} }}")
    assert small(drawn_alone)
    assert close(drawn_alone)


@pytest.mark.parametrize("size", ["100%", "200%"])
def test_nothing_is_cut_off_on_a_narrow_page_with_text_of_any_size(drawn, size):
    drawn.page.set_viewport_size({"width": 320, "height": 800})
    drawn.page.evaluate("(size) => { document.documentElement.style.fontSize = size; }", size)
    assert drawn.page.evaluate("document.documentElement.scrollWidth") == 320
    clipped = "all => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length"
    assert drawn.locator("p, label, legend, button, summary, h3, h4, a").evaluate_all(clipped) == 0


def test_jupyter_takes_no_key_from_any_control(drawn):
    kept = "all => all.every((one) => one.dataset.lmSuppressShortcuts === 'true')"
    assert drawn.locator(CONTROLS).count() > 5
    assert drawn.locator(CONTROLS).evaluate_all(kept)


def test_nothing_else_can_hold_the_focus(drawn):
    others = f"[tabindex], [contenteditable], :is(select, audio, video):not({CONTROLS})"
    expect(drawn.locator(others)).to_have_count(0)


def test_a_letter_key_changes_nothing_but_what_is_written(drawn):
    before = drawn.evaluate("(root) => root.outerHTML")
    for control in drawn.locator("[type=radio], [type=checkbox], button, a, summary").all():
        if control.is_visible():
            control.focus()
            drawn.page.keyboard.type("abcdefghijklmnopqrstuvwxyz0")
            expect(control).to_be_focused()
    assert drawn.evaluate("(root) => root.outerHTML") == before


def test_the_focus_is_ringed_on_every_control(drawn):
    drawn.page.keyboard.press("Tab")
    ringed = (
        "all => all.filter((one) => one.checkVisibility()).filter((one) => {"
        "  one.focus({ focusVisible: true });"
        "  const { outlineStyle, outlineWidth } = getComputedStyle(one);"
        "  return outlineStyle === 'none' || parseFloat(outlineWidth) < 2; }).length"
    )
    assert drawn.locator(CONTROLS).evaluate_all(ringed) == 0


def test_the_keyboard_alone_reaches_every_control(drawn):
    page = drawn.page
    page.locator("body").evaluate("(body) => { body.tabIndex = -1; body.focus(); }")
    reached = set()
    for _ in range(drawn.locator(CONTROLS).count() + 1):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.textContent"))
    buttons = [
        one.text_content() for one in drawn.locator("button, summary").filter(visible=True).all()
    ]
    assert {text for text in buttons if text} <= reached


def test_nothing_moves(drawn):
    moving = (
        "all => all.filter((one) => { const style = getComputedStyle(one);"
        "  return style.animationName !== 'none' || style.transitionDuration !== '0s'; }).length"
    )
    assert drawn.locator("*").evaluate_all(moving) == 0


def test_nothing_is_asked_of_the_network(page, bare, widget):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    show_all(bare, widget)
    own = ["https://bare.example/bare/model.js", f"https://bare.example/bundles/{kind(widget)}.js"]
    assert [one for one in asked if not one.startswith("blob:")] == own


def test_the_parts_draw_as_they_are_where_a_page_loads_them_one_by_one(bare, widget):
    whole = bare.draw(widget).locator("[aria-live]").count()
    assert whole > 0
    expect(bare.draw(widget, parts=True).locator("[aria-live]")).to_have_count(whole)


LOOK = """
(root) => [...root.querySelectorAll("*")].map((one) => {
  const { fontSize, fontWeight, margin, padding, maxWidth, display } = getComputedStyle(one);
  return [one.className, fontSize, fontWeight, margin, padding, maxWidth, display].join();
})
"""


def test_a_widget_looks_the_same_with_another_one_below_it(bare, drawn_alone, checklist):
    first = bare.page.locator(".als").first
    alone = first.evaluate(LOOK)
    bare.draw(checklist)
    assert first.evaluate(LOOK) == alone


def test_a_list_without_bullets_is_still_a_list_where_bullets_make_it_one(drawn):
    assert drawn.evaluate(LOST_LISTS) == 0


def test_a_list_that_lost_its_bullets_and_its_role_would_be_seen(bare, checklist):
    drawn = bare.draw(checklist)
    drawn.locator("ul").first.evaluate("(one) => one.removeAttribute('role')")
    assert drawn.evaluate(LOST_LISTS) == 1
