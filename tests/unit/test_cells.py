"""A manuscript split into prose, cells and directives, each with its line."""

import pytest

from helpers.cells import CALL, DIRECTIVE, anchor, headings, opening, read_as, split, unread

PAGE = """\
# Apples

Words.

```python
page.quiz()
```

More words.

## Pears

```{care} falling
```
"""


def test_a_page_falls_into_its_parts_with_their_lines():
    assert [(cell.kind, cell.line) for cell in split(PAGE, 10)] == [
        ("prose", 10), ("code", 15), ("prose", 18), ("prose", 20), ("directive", 22),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("fence", "call"),
    [("{quiz}", "page.quiz()"), ("{chart} red-apples", 'page.chart("red-apples")')],
)
def test_a_part_that_is_named_becomes_the_cell_that_shows_it(fence, call):
    (cell,) = split(f"```{fence}\n```\n", 7)
    assert (cell.kind, cell.source, cell.line) == ("code", call, 7)
    assert list(unread(f"```{fence}\nwords\n```\n", 7)) == [7]


def test_nothing_of_a_page_is_lost():
    assert [cell.source for cell in split(PAGE, 1)] == [
        "# Apples\n\nWords.", "page.quiz()", "More words.", "## Pears", "{care} falling",
    ]  # fmt: skip


def test_a_smaller_heading_stays_with_its_section():
    assert len(list(split("## Apples\n\n### Red\n\nWords.\n", 1))) == 1


def test_headings_have_their_level_and_line():
    found = [(one.level, one.text, one.line) for one in headings("# One\n\nTwo\n---\n", 5)]
    assert found == [(1, "One", 5), (2, "Two", 7)]


def test_a_heading_within_a_fence_is_none():
    assert list(headings("```python\n# one\n```\n", 1)) == []


def test_the_address_of_a_heading_keeps_its_letters():
    assert anchor("What is an Apple?") == "#What-is-an-Apple?"


def test_the_first_cell_opens_the_page_in_two_lines():
    assert opening("apples") == 'from als_pages import topic\npage = topic("apples")'


@pytest.mark.parametrize(
    "call", ["page.quiz()", 'page.chart("red-apples")', 'page.checklist("market")']
)
def test_a_cell_may_say_one_thing(call):
    assert CALL.fullmatch(call)


@pytest.mark.parametrize(
    "call",
    ["page.quiz();", "page.exam()", "page.chart(name)", 'page.chart("a", 1)', "quiz()", "%run a"],
)
def test_a_cell_may_say_nothing_else(call):
    assert CALL.fullmatch(call) is None


@pytest.mark.parametrize("fence", ["```{care} falling", "``` {care} falling", "~~~{care} falling"])
def test_a_directive_is_found_however_its_fence_is_written(fence):
    (cell,) = split(f"{fence}\n{fence[:3]}\n", 1)
    assert DIRECTIVE.fullmatch(cell.source)["name"] == "falling"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("```python\na\n```", [], id="a cell"),
        pytest.param("```{care} a\n```", [], id="a card"),
        pytest.param("One.\n\n```yaml\na\n```", [3], id="another language"),
        pytest.param("```\na\n```", [1], id="no language"),
        pytest.param("```python\na", [1], id="left open"),
        pytest.param("- a\n\n  ```python\n  a\n  ```", [3], id="within a list"),
        pytest.param("One.\n\n    a", [3], id="far from the margin"),
        pytest.param("```{care} a\nb\n```", [1], id="words that the card would swallow"),
    ],
)
def test_a_block_that_nothing_shows_is_found(text, lines):
    assert list(unread(text, 1)) == lines


def test_what_is_no_part_of_a_page_is_refused_in_a_sentence():
    assert read_as(DIRECTIVE, "{care} falling")["name"] == "falling"
    with pytest.raises(ValueError, match=r"'\{care\} Falling!' is no part of a page"):
        read_as(DIRECTIVE, "{care} Falling!")
