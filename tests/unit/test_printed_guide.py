"""The guide on paper: whoever follows it with a pen comes to the same level."""

from __future__ import annotations

import random
import re
from functools import cache, partial

import pytest

from helpers.citing import bare, references
from helpers.guide import Answers, assess, the_guide
from helpers.library import Library
from helpers.printed.guide import guide_as_html, guide_as_text
from helpers.schema.ladder import LEVELS
from helpers.schema.when import GOINGS, ONSETS, TRAJECTORIES, beginnings

LIBRARY = Library()
GUIDE = the_guide()
WORDS = LIBRARY.frame
PAPER = guide_as_text(GUIDE, WORDS, partial(references, LIBRARY))
LEVEL_OF = {f"{WORDS.levels[one].say.flat}. ": one for one in LEVELS}
NUMBERS = r"[\d, -]*\d"
TRIED, SEED = 3000, 20261124


def unfolded(text):
    """Lines of the paper, each with what was folded below it."""
    return re.sub(r"\n {4}", " ", text).split("\n")


@cache
def features(text):
    """Features by the number that stands before their question."""
    asked = re.findall(r"^\[ \]\xa0yes\s\[ \]\xa0no\s\[ \]\xa0\?\s+(\d+)\. ", text, re.M)
    # a line that stands in both lists has the same number in each
    return dict(zip(dict.fromkeys(map(int, asked)), GUIDE.rules.features, strict=True))


def named(numbers, names):
    """The features behind numbers such as '3, 7-9'."""
    ends = [one.split("-") for one in numbers.split(", ")]
    return {names[at] for one in ends for at in range(int(one[0]), int(one[-1]) + 1)}


def fits(condition, present, told, names):
    """Whether a condition fits, read as it is written."""
    return all(_fits(part, present, told, names) for part in condition.split(", and "))


def _fits(part, present, told, names):
    paper = WORDS.guide.paper
    if match := re.fullmatch(rf"yes to (?:one or more of )?({NUMBERS})", part):
        return named(match[1], names) & present
    if match := re.fullmatch(r"yes to lines of at least two of these lists: (.+)", part):
        lists = re.findall(rf"\(({NUMBERS})\)", match[1])
        return sum(bool(named(one, names) & present) for one in lists) >= 2
    if match := re.fullmatch(rf'no mark of "no" at ({NUMBERS})', part):
        return not named(match[1], names) & told.absent
    onsets, courses = course_on_paper(told, names)
    for within, says in paper.within.items():
        if part == says.flat:
            return onsets & set(beginnings(within))
    for going, says in paper.going.items():
        if part == says.flat:
            return courses & set(GOINGS[going])
    if part == paper.slower.flat:
        return not onsets & set(beginnings("days"))
    assert part == paper.steady.flat, part
    return courses <= {"stable", "improving"}


def course_on_paper(told, names):
    """How it began and how it is going, with what the paper says of lines that make it faster."""
    onsets, courses = {told.onset}, {told.trajectory}
    for at, name in names.items():
        if name in told.present and f"If you marked yes at {at}, it also came in seconds" in PAPER:
            onsets.add("sudden")
        if name in told.present and f"If you marked yes at {at}, it also came within days" in PAPER:
            onsets.add("days")
            courses.add("worsening")
    return onsets, courses


@cache
def rules(text):
    """Each rule with its level: its condition, and what is left out where another one fits."""
    found = []
    for line in unfolded(text[text.index(WORDS.guide.paper.rules.flat[:20]) :]):
        if line == WORDS.guide.paper.last.flat:
            break
        level = next((start for start in LEVEL_OF if line.startswith(f"[ ] {start}")), "")
        if match := re.match(
            r"((?:Yes|It) .*?)\.(?: |$)((?:Here, leave out .*?\. ?)*)", line[len(level) + 4 :]
        ):
            condition = match[1][0].lower() + match[1][1:]
            notes = re.findall(r"Here, leave out (.*?)\.", match[2])
            found.append((LEVEL_OF[level], condition, notes))
    return found


@cache
def red_flags(text):
    """The features that must have been answered no before the paper reassures."""
    flags = re.search(rf"every one of these: ({NUMBERS})\.", " ".join(unfolded(text)))[1]
    assert f'marked "?": {flags}.' in " ".join(unfolded(text))
    return named(flags, features(text))


def on_paper(told, text=PAPER):
    """The level to which the paper leads."""
    names = features(text)
    for level, condition, notes in rules(text):
        present = set(told.present)
        for numbers, when in (note.split(" if this fits: ") for note in notes):
            present -= named(numbers, names) if fits(when, present, told, names) else set()
        if fits(condition, present, told, names):
            return level
    return "self-care" if red_flags(text) <= told.absent else "routine"


def some_answers(count):
    chance, names = random.Random(SEED), sorted(GUIDE.features)
    for _ in range(count):
        present = set(chance.sample(names, min(int(chance.expovariate(0.5)), 9)))
        open_ = set(chance.sample(names, chance.choice((0, 0, 1, 30))))
        yield Answers(
            present=present,
            absent=set(names) - present - open_,
            onset=chance.choice(ONSETS),
            trajectory=chance.choice(TRAJECTORIES),
            age=chance.choice((None, 30, 60, 90)),
        )


def test_following_the_paper_leads_to_the_level_of_the_guide():
    told = list(some_answers(TRIED))
    levels = [assess(one).level for one in told]
    assert set(levels) == set(LEVELS)
    assert [on_paper(one) for one in told] == levels


def test_what_explains_is_left_out_on_paper_too():
    foot = {"foot-drop", "long-leg-crossing-or-pressure"}
    told = Answers(present=foot, onset="days", trajectory="stable")
    assert on_paper(told) == assess(told).level == "routine"


def test_a_paper_of_which_one_number_differs_would_be_seen():
    at = GUIDE.rules.features.index("swollen-painful-leg") + 1
    other = PAPER.replace(f". Yes to {at}.", f". Yes to {at - 1}.")
    assert other != PAPER
    told = Answers(present={"swollen-painful-leg"})
    assert on_paper(told, other) != assess(told).level


def test_emergencies_and_what_to_do_come_before_every_other_question():
    card = PAPER.index(f"{WORDS.levels['emergency-now'].say.flat}. ")
    after = len(GUIDE.rules.groups["emergency"]) + 2
    assert PAPER.index(" 2. ") < PAPER.index(f" {after - 1}. ") < card < PAPER.index(f" {after}. ")


def test_whether_a_doctor_found_als_is_asked_first_and_leads_to_lists_of_its_own():
    asked = GUIDE.words.features["known-als-diagnosis"].ask.flat
    lists = PAPER.index(WORDS.guide.paper.als_lists.flat)
    assert PAPER.index(f"1. {asked}") < PAPER.index(" 2. ") < lists
    assert "more than is usual for you" in " ".join(PAPER[lists:].split())
    assert "Call your ALS team today" in PAPER[lists:]


def test_how_to_mark_is_told_before_the_first_question():
    assert PAPER.index(WORDS.guide.paper.how.flat[:30]) < PAPER.index(" 1. ")


def test_what_is_open_is_met_before_any_word_of_needing_no_visit():
    left_open = PAPER.index(WORDS.guide.paper.any_open.flat[:20])
    assert left_open < PAPER.index(WORDS.levels["self-care"].say.flat)


def test_every_rule_and_all_that_would_make_it_more_urgent_stand_on_paper():
    paper = " ".join(PAPER.split())
    said = [*GUIDE.words.reasons.values(), *map(bare, GUIDE.words.changes.values())]
    assert [one for one in map(str, said) if " ".join(one.split()) not in paper] == []


@pytest.mark.parametrize("tag", ["<input", "<button", "<script", "<svg", "style="])
def test_its_tags_pass_every_sanitizer(tag):
    assert tag not in guide_as_html(GUIDE, WORDS, partial(references, LIBRARY))


def test_each_reason_links_to_its_sources():
    html = guide_as_html(GUIDE, WORDS, partial(references, LIBRARY))
    lines = [one for one in html.split("\n") if one.startswith("<p>\u2610 <strong>")]
    assert len(lines) > 80
    assert all("<a href=" in one for one in lines)
