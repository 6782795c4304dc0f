"""What every widget promises, whatever it asks: seen, reached and pressed by everyone."""

from itertools import product

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "own colours": {"forced_colors": "active"},
    "own colours, dark": {"forced_colors": "active", "color_scheme": "dark"},
}
CONTROLS = "input, button, a"


SHOW_ALL = """
(root) => {
  for (const question of root.querySelectorAll("fieldset")) {
    question.querySelector("input").click();
    for (const button of [...question.querySelectorAll("button")].slice(0, 2)) button.click();
    question.querySelectorAll("input")[1].click();
  }
  const field = root.querySelector("[type=text]");
  if (!field) return;
  field.value = "Plums";
  field.closest("div").querySelector("button").click();
  [...root.querySelectorAll("[type=checkbox]")].at(-1).click();
}
"""


@pytest.fixture(params=["quiz", "checklist"])
def drawn(request, bare):
    """Each widget, with everything that it can show."""
    drawn = bare.draw(request.getfixturevalue(request.param))
    drawn.evaluate(SHOW_ALL)
    expect(drawn.get_by_role("status").first).not_to_be_empty()
    return drawn


def axe(page):
    """What axe finds, by rule, with the strictest rules it has."""
    page.evaluate(AXE_SCRIPT)
    rules = {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}}
    found = page.evaluate("(rules) => axe.run('.als', { rules })", rules)
    return {one["id"]: [node["html"] for node in one["nodes"]] for one in found["violations"]}


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing(page, drawn, look):
    page.emulate_media(**LOOKS[look])
    assert axe(page) == {}


@pytest.mark.parametrize(
    ("defect", "rule"),
    [
        ("root.querySelector('.als-line').style.color = '#666'", "color-contrast-enhanced"),
        ("root.querySelector('.als-say').remove()", "label"),
        ("root.querySelector('[role=status]').role = 'stats'", "aria-roles"),
    ],
)
def test_axe_would_have_found_a_defect(page, bare, quiz, defect, rule):
    bare.draw(quiz).evaluate(f"(root) => {{ {defect} }}")
    assert rule in axe(page)


def boxes(drawn):
    """Places and sizes of everything that can be pressed, in CSS pixels."""
    return drawn.locator(".als-row, .als-button, .als-link, .als-field").evaluate_all(
        "all => all.filter((one) => one.checkVisibility()).map((one) => {"
        "  const { left, top, right, bottom } = one.getBoundingClientRect();"
        "  return { what: one.textContent, left, top, right, bottom }; })"
    )


def small(drawn):
    """What is too small to be hit by an unsteady hand."""
    return [
        box
        for box in boxes(drawn)
        if min(box["right"] - box["left"], box["bottom"] - box["top"]) < 44
    ]


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
def test_every_target_is_large_and_stands_apart(page, drawn, width):
    page.set_viewport_size({"width": width, "height": 800})
    assert boxes(drawn)
    assert small(drawn) == []
    assert close(drawn) == []


def test_a_small_target_and_a_close_one_would_have_been_found(page, drawn):
    tight = "min-height: 0; padding: 0; margin: 0".replace(";", " !important;")
    page.add_style_tag(content=f".als .als-row {{ {tight} !important }}")
    assert small(drawn)
    assert close(drawn)


@pytest.mark.parametrize("size", ["100%", "200%"])
def test_nothing_is_cut_off_on_a_narrow_page_with_text_of_any_size(page, drawn, size):
    page.set_viewport_size({"width": 320, "height": 800})
    page.add_style_tag(content=f"html {{ font-size: {size} }}")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    clipped = "all => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length"
    assert drawn.locator("p, label, legend, button, h3, h4").evaluate_all(clipped) == 0


def test_jupyter_takes_no_key_from_any_control(drawn):
    controls = drawn.locator(CONTROLS)
    assert controls.count() > 10
    kept = "all => all.every((one) => one.dataset.lmSuppressShortcuts === 'true')"
    assert controls.evaluate_all(kept)


def test_nothing_else_on_the_widget_can_hold_the_focus(drawn):
    others = drawn.locator(f"[tabindex], [contenteditable], :is(select, textarea):not({CONTROLS})")
    expect(others).to_have_count(0)


def test_a_letter_key_changes_nothing(page, drawn):
    page.set_default_timeout(60_000)
    before = drawn.evaluate("(root) => root.outerHTML")
    for control in drawn.locator("input:not([type=text]), button, a").all():
        if control.is_visible():
            control.focus()
            for key in "abcdefghijklmnopqrstuvwxyz0":
                page.keyboard.press(key)
            expect(control).to_be_focused()
    assert drawn.evaluate("(root) => root.outerHTML") == before


def test_the_focus_is_ringed_on_every_control(page, drawn):
    page.keyboard.press("Tab")
    ringed = (
        "all => all.filter((one) => one.checkVisibility()).filter((one) => {"
        "  one.focus({ focusVisible: true });"
        "  const { outlineStyle, outlineWidth } = getComputedStyle(one);"
        "  return outlineStyle === 'none' || parseFloat(outlineWidth) < 2; }).length"
    )
    assert drawn.locator(CONTROLS).evaluate_all(ringed) == 0


def contrast(one, other):
    """Contrast of two colours as a ratio (WCAG 2.2, definition of contrast ratio)."""
    dark, light = sorted(luminance(colour) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    """Relative luminance of ``rgb(r, g, b)`` (WCAG 2.2, definition of relative luminance)."""
    parts = [int(part) / 255 for part in colour.removeprefix("rgb(").rstrip(")").split(",")]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


COLOUR = """
(root, name) => {
  root.style.outlineColor = `var(--als-${name})`;
  return getComputedStyle(root).outlineColor;
}
"""


@pytest.mark.parametrize("look", ["light", "dark"])
def test_rings_and_edges_stand_out_from_their_ground(page, bare, quiz, look):
    page.emulate_media(**LOOKS[look])
    root = bare.draw(quiz)
    for line, ground in product(("focus", "line", "action", "ink"), ("paper", "tint")):
        seen = contrast(root.evaluate(COLOUR, line), root.evaluate(COLOUR, ground))
        assert seen >= 3, f"{line} on {ground}"


@pytest.mark.parametrize(
    ("attribute", "value", "scheme"),
    [
        pytest.param("data-jp-theme-light", "false", "dark", id="JupyterLab, dark"),
        pytest.param("data-jp-theme-light", "true", "light", id="JupyterLab, light"),
        pytest.param("data-vscode-theme-kind", "vscode-dark", "dark", id="VS Code, dark"),
        pytest.param("data-vscode-theme-kind", "vscode-light", "light", id="VS Code, light"),
        pytest.param(
            "data-vscode-theme-kind", "vscode-high-contrast", "dark", id="VS Code, contrast"
        ),
        pytest.param(
            "data-vscode-theme-kind",
            "vscode-high-contrast-light",
            "light",
            id="VS Code, light contrast",
        ),
    ],
)
def test_the_theme_of_the_house_goes_before_that_of_the_system(
    page, bare, quiz, attribute, value, scheme
):
    page.emulate_media(color_scheme="light" if scheme == "dark" else "dark")
    page.locator("body").evaluate(
        "(body, [name, value]) => body.setAttribute(name, value)", [attribute, value]
    )
    expect(bare.draw(quiz)).to_have_css("color-scheme", scheme)


def test_nothing_moves(drawn):
    moving = (
        "all => all.filter((one) => { const style = getComputedStyle(one);"
        "  return style.animationName !== 'none' || style.transitionDuration !== '0s'; }).length"
    )
    assert drawn.locator("*").evaluate_all(moving) == 0


@pytest.mark.parametrize("kind", ["radio", "checkbox"])
@pytest.mark.parametrize("look", LOOKS)
def test_what_is_chosen_looks_chosen(page, bare, quiz, look, kind):
    page.emulate_media(**LOOKS[look])
    one = bare.draw(quiz).get_by_role(kind).first
    # nothing around the input may tell, only the input itself
    page.add_style_tag(content=".als .als-row { background: none !important }")
    before = one.screenshot()
    one.evaluate("(one) => one.click()")
    assert one.screenshot() != before


@pytest.mark.parametrize("system", ["light", "dark"])
def test_a_page_without_a_theme_follows_the_system(page, bare, quiz, system):
    page.emulate_media(color_scheme=system)
    colours = "(root) => [getComputedStyle(root).color, getComputedStyle(root).backgroundColor]"
    ink, paper = (luminance(colour) for colour in bare.draw(quiz).evaluate(colours))
    assert (ink < paper) is (system == "light")


def test_nothing_is_asked_of_the_network(page, bare, quiz, checklist):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for widget in (quiz, checklist):
        bare.draw(widget).get_by_role("button").first.click()
    assert asked == [
        "https://bare.example/bare/model.js",
        "https://bare.example/joined/quiz.js",
        "https://bare.example/joined/checklist.js",
    ]
