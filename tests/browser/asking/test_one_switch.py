"""With one switch, which sends Tab and Space alone, every choice of every group is reached."""

import pytest

MOST_STOPS = 60
"""Presses of Tab after which a group counts as out of reach."""

GROUPS = """
(root) => {
  const shown = [...root.querySelectorAll("[type=radio]")].filter((one) => one.checkVisibility());
  const groups = Map.groupBy(shown, (one) => one.name);
  return [...groups].map(([name, all]) => [name, all.map((one) => one.value)]);
}
"""
"""The groups of radios that are shown, each with what it offers."""

DEAF = """
(root) => {
  for (const one of root.querySelectorAll("[type=radio]")) one.replaceWith(one.cloneNode(true));
}
"""
"""Takes away whatever listens to the radios: what is left is the browser's own."""

# what has to be told first, so that every group of a widget comes into sight
FURTHER = {
    "guide": [{"step": 0}, {"step": "course"}, {"step": "advice", "advised": True, "age": 40}],
    "visit": [{"whole": True, "answers": {"picked": {"picked": ["2020-01"], "words": ""}}}],
    "clinic": [
        {"answers": {"news": {"picked": ["tree", "choosing", "gardener"], "words": ""}}},
    ],
}


@pytest.fixture
def walk(page, tell):
    """Every group of a widget, and what Tab and Space reach in it."""

    def walk(drawn, kind, guide):
        offered, reached = {}, {}
        for did in FURTHER.get(kind, [{}]):
            steps = {"course": len(guide.guide["groups"]), "advice": len(guide.guide["groups"]) + 1}
            if did:
                tell(kind, {**did, "step": steps.get(did.get("step"), 0)})
            for place in range(len(drawn.evaluate(GROUPS))):
                # asked for anew: what is chosen in one group may draw another one again
                name, values = drawn.evaluate(GROUPS)[place]
                offered[name] = values
                reached[name] = by_one_switch(page, name, len(values))
        return offered, reached

    return walk


def by_one_switch(page, group, count):
    """What is chosen, one press of Space after the other."""
    held = "(name) => document.activeElement?.name === name"
    for _ in range(MOST_STOPS):
        if page.evaluate(held, group):
            break
        page.keyboard.press("Tab")
    else:
        return []
    # one press more than there are choices: after the last one none is chosen, in most groups
    chosen = []
    for _ in range(count + 1):
        page.keyboard.press("Space")
        chosen += page.evaluate(
            "(name) => [...document.getElementsByName(name)]"
            ".filter((one) => one.checked).map((one) => one.value)",
            group,
        )
    return chosen


def kind(widget):
    return type(widget).__name__.removesuffix("Widget").lower()


def test_every_choice_of_every_group_is_reached(bare, widget, guide, walk):
    offered, reached = walk(bare.draw(widget), kind(widget), guide)
    assert {name: sorted(set(reached[name])) for name in offered} == {
        name: sorted(values) for name, values in offered.items()
    }


def test_a_group_that_does_not_go_on_would_be_seen(bare, feedback, guide, walk):
    drawn = bare.draw(feedback)
    drawn.evaluate(DEAF)
    offered, reached = walk(drawn, "feedback", guide)
    (name,) = offered
    assert set(reached[name]) == {offered[name][0]}


@pytest.mark.parametrize(
    ("asks", "groups"),
    [
        pytest.param("quiz", 1, id="a question with one answer"),
        pytest.param("checklist", 1, id="for whom a list is"),
        pytest.param("feedback", 1, id="whether a page helped"),
        pytest.param("numbers", 1, id="the country"),
        pytest.param("diary", 2, id="a line of the diary"),
        pytest.param("decision", 5, id="what matters, line by line"),
        pytest.param("visit", 3, id="the visit, with year and month"),
        pytest.param("clinic", 6, id="who fills it in, and each line that opened"),
        pytest.param("guide", 6, id="ALS, three about the course, the age in two steps"),
    ],
)
def test_the_walk_sees_every_group(bare, request, guide, walk, asks, groups):
    offered, _ = walk(bare.draw(request.getfixturevalue(asks)), asks, guide)
    assert len(offered) >= groups
