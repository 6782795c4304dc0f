"""What the kit gives every widget to wear: colours that stand out, and the theme of the house."""

from itertools import product

import pytest
from browser.looks import LOOKS
from playwright.sync_api import expect


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
