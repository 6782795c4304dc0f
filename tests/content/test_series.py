"""The series as a whole: nothing of the article lost, every core fact used, hard numbers closed."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from helpers.cells import headings, split
from helpers.citing import bare, cited
from helpers.document.cited import parts_facts, resting_facts
from helpers.files import read_yaml
from helpers.library import Library
from helpers.schema.outline import Outline
from helpers.schema.pages import Lane

LIBRARY = Library()
TOPICS = list(LIBRARY.series.topics)
DOOR = "start-here"
"""The page of doors: it holds no quiz and no list, so that nothing stands before them."""

TO_LOOK_UP = {"library", "who-to-call", "using-these-pages"}
"""Pages where something is looked up: they ask nothing."""

WITH_CHARTS = [t for t in TOPICS if (LIBRARY.words_folder / t / "charts.yaml").is_file()]
OUTLINE = Outline.read(read_yaml(LIBRARY.content / "outline.yaml", "content/outline.yaml"))
HARD = {name for name, fact in LIBRARY.facts.items() if fact.hard}
"""Facts such as how long people live and how they die: read only by those who open them."""


def sections(topic: str) -> list[str]:
    page = LIBRARY.manuscript(topic)
    return [heading.text for heading in headings(page.body, page.first_line)]


def cells(topic: str, *kinds: str) -> list[str]:
    page = LIBRARY.manuscript(topic)
    return [cell.source for cell in split(page.body, page.first_line) if cell.kind in kinds]


def texts(name: str, *skipped: str) -> list[str]:
    """What the files matching a name hold, without those of the sampler and of skipped topics."""
    without = {"sampler", *skipped}
    found = [path for path in LIBRARY.words_folder.rglob(name) if path.parent.name not in without]
    return [path.read_text(encoding="utf-8") for path in found]


def unused(used: set[str]) -> list[str]:
    """Core facts that were read and that nothing cites."""
    core = [name for name, fact in LIBRARY.facts.items() if fact.priority == "core"]
    shown = [name for name in core if LIBRARY.facts[name].may_be_shown]
    return [name for name in shown if name not in used and not name.startswith("sampler-")]


def test_nothing_of_the_article_is_left_out():
    assert [len(OUTLINE.lists), len(OUTLINE.services)] == [15, 13]
    assert list(OUTLINE.claims) == [f"claim-{number:02}" for number in range(1, 48)]


def test_a_claim_of_the_article_may_hold_or_not():
    found = {claim.verdict for claim in OUTLINE.claims.values()}
    assert found == {"agrees", "partly", "unsupported", "not-checkable"}


def test_every_core_fact_is_used():
    beside = LIBRARY.series.beside
    found = [*texts("*.md", *beside), *texts("*.yaml", *beside)]
    used = {name for text in found for name in cited(text)}
    charts = [one for topic in WITH_CHARTS for one in LIBRARY.charts(topic).charts.values()]
    used |= {name for one in charts for name in one.facts}
    assert unused(used | set(resting_facts(LIBRARY))) == []


def test_a_core_fact_that_nothing_cites_would_be_seen():
    assert "rare-unlikely" in unused(set(LIBRARY.facts) - {"rare-unlikely"})


def test_there_are_questions_enough():
    asked = [topic for topic in TOPICS if topic not in {DOOR, *TO_LOOK_UP}]
    counts = [len(LIBRARY.quiz(topic).questions) for topic in asked]
    assert sum(counts) >= 60
    assert min(counts) >= 4


def test_there_are_checklists_for_each_lane_and_time():
    found = LIBRARY.words_folder.glob("*/checklist.yaml")
    topics = [path.parent.name for path in found if path.parent.name != "sampler"]
    lists = [one for t in topics for one in LIBRARY.checklists(t).checklists.values()]
    items = [item for one in lists for item in one.items.values()]
    reached = {(lane, item.when) for item in items for lane in item.lanes}
    times = ("today", "this-week", "this-month")
    assert len(lists) >= 8
    assert reached >= {(lane, time) for lane in get_args(Lane) for time in times}


@pytest.mark.parametrize("topic", TOPICS)
def test_a_page_ends_with_one_thing_to_do_next(topic):
    assert sections(topic)[-1] == LIBRARY.catalogue.page.next_heading.flat


@pytest.mark.parametrize("topic", TOPICS)
def test_a_page_names_both_names_before_its_first_section(topic):
    said = LIBRARY.manuscript(topic).body.split("\n## ", 1)[0]
    assert {"ALS", "MND"} <= set(re.findall(r"\w+", said))


@pytest.mark.parametrize("topic", TOPICS)
def test_hard_numbers_are_not_in_plain_view(topic):
    plain = {name for text in cells(topic, "prose") for name in cited(text)}
    assert plain & HARD == set()


def test_no_question_list_card_or_term_holds_hard_numbers():
    names = ("quiz.yaml", "checklist.yaml", "care.yaml", "glossary.yaml", "questions.yaml")
    plain = [text for name in names for text in texts(name)]
    assert {name for text in plain for name in cited(text)} & HARD == set()


def test_hard_numbers_can_be_opened():
    opened = {name for topic in TOPICS for text in cells(topic, "open") for name in cited(text)}
    decided = {name for text in texts("decision.yaml") for name in cited(text)}
    assert opened | (decided & HARD) >= HARD


@pytest.mark.parametrize("topic", TOPICS)
def test_no_part_holds_hard_numbers_in_plain_view(topic):
    assert {*parts_facts(LIBRARY, topic)} & HARD == set()


def test_a_chart_of_hard_numbers_is_closed_at_first():
    charts = [one for topic in WITH_CHARTS for one in LIBRARY.charts(topic).charts.values()]
    hard = [one for one in charts if HARD & {*one.facts, *cited(one.caption)}]
    assert [one.title.flat for one in hard if one.behind is None] == []


def doors() -> list[str]:
    """The page behind each door of the first page: the first link below each smaller heading."""
    text = "\n".join(cells(DOOR, "prose"))
    return [re.findall(r"\(topic:([a-z-]+)\)", one)[0] for one in text.split("\n### ")[1:]]


@pytest.mark.parametrize("lane", LIBRARY.series.lanes)
def test_a_door_of_the_first_page_opens_each_path_at_its_first_page(lane):
    assert LIBRARY.series.lanes[lane][1] in doors()


def test_the_first_page_has_a_door_for_families_too():
    assert len(doors()) == len(LIBRARY.series.lanes)
    assert doors()[-1] == "family-genes"


def test_the_first_page_is_short_and_holds_nothing_but_its_doors():
    said = [bare(text) for text in cells(DOOR, "prose")]
    assert len(" ".join(said).split()) <= 200
    assert len(cells(DOOR, "code")) == 1


ON_A_PATH = sorted({topic for path in LIBRARY.series.lanes.values() for topic in path[1:]})


@pytest.mark.parametrize("topic", ON_A_PATH)
def test_the_last_part_of_a_page_leads_on(topic):
    assert "(topic:" in cells(topic, "prose")[-1]


@pytest.mark.parametrize("topic", LIBRARY.kept)
def test_a_page_is_checked_again_when_the_first_of_its_facts_is_due(topic):
    page, card = LIBRARY.manuscript(topic), LIBRARY.care.cards[LIBRARY.care.first]
    facts = {*cited(page.body), *parts_facts(LIBRARY, topic)}
    facts |= set(cited("\n".join([*card.signs, card.rest])))
    assert page.front.review_by <= min(LIBRARY.facts[name].review_by for name in facts)
    assert page.front.checked <= min(LIBRARY.facts[name].checked for name in facts)
