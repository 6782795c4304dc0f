"""Plans of a workshop: their minutes add up, people rest, and each part says when it is."""

import pytest

from helpers.document.cited import parts_facts
from helpers.document.dressing import Dress
from helpers.document.markdown import Markdown
from helpers.parts.plan.block import plan
from helpers.press.notebook import notebook

PLAN = """\
version: 1
plans:
  harvest:
    minutes: 30
    parts:
      pick:
        title: |
          Pick
        minutes: 20
        how: |
          Of the apples, 1 in 4 is red [@apple-share].
      sit:
        title: |
          Sit
        minutes: 5
        rest: yes
        how: |
          Under the tree.
      carry:
        title: |
          Carry
        minutes: 5
        how: |
          Each takes a basket.
"""
FENCE = "Nobody knows why.\n\n```{plan} harvest\n```"


@pytest.fixture
def planned(orchard):
    """An orchard whose page of apples shows a plan."""
    orchard.write("en/apples/plan.yaml", PLAN)
    orchard.change("en/apples/page.md", "Nobody knows why.", FENCE)
    return orchard


def test_a_plan_in_order_is_not_complained_of(planned):
    assert planned.says() == []


def test_a_part_begins_where_the_one_before_it_ends(planned):
    words = planned.root / "content/en/words.yaml"
    text = words.read_text(encoding="utf-8")
    planned.write("en/words.yaml", text.replace("Words for plan-part", "{start} to {end}: {title}"))
    library = planned.library
    made = plan(Dress(library, library.manuscript("apples")), "apples", "harvest")
    rows = Markdown("Sources").block(made).split("\n")[2:]
    assert [row.split("**")[1] for row in rows] == [
        "0 to 20: Pick", "20 to 25: Sit", "25 to 30: Carry",
    ]  # fmt: skip


def test_the_sources_of_a_plan_are_numbered_with_those_of_the_page(planned):
    sources = [cell.source for cell in notebook(planned.library, "apples").cells]
    (shown,) = [source for source in sources if "Each takes a basket." in source]
    assert "1 in 4 is red [\\[1\\]]" in shown


def test_a_fact_of_a_plan_counts_as_one_that_the_page_shows(planned):
    for part in ("quiz.yaml", "checklist.yaml"):
        (planned.root / "content/en/apples" / part).unlink()
    assert list(parts_facts(planned.library, "apples")) == ["apple-share"]


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        pytest.param(
            "plan.yaml", "minutes: 30", "minutes: 45",
            "4: The parts take 30 minutes and the plan 45. Change one of them.", id="sum",
        ),
        pytest.param(
            "plan.yaml", "        rest: yes\n", "",
            "18: At the end of 'carry' people have had no rest for 30 minutes. "
            "Add one after at most 25.", id="no rest",
        ),
        pytest.param(
            "plan.yaml", "Each takes", "All 7 take",
            "24: The number 7 in 'All 7 take a basket.' stands in a sentence that cites no fact. "
            "Change the number or the citation.", id="a number without a fact",
        ),
        pytest.param(
            "page.md", "{plan} harvest", "{plan} winter",
            "41: No plan is called 'winter'. Use harvest.", id="another plan",
        ),
    ],
)  # fmt: skip
def test_a_mistake_in_a_plan_is_said_with_its_line(planned, name, old, new, says):
    planned.change(f"en/apples/{name}", old, new)
    assert planned.says() == [f"content/en/apples/{name}:{says}"]


def test_a_page_without_plans_cannot_show_one(orchard):
    orchard.change("en/apples/page.md", "Nobody knows why.", FENCE)
    (said,) = orchard.says()
    assert "This page has no plan.yaml beside it." in said
