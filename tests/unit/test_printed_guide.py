"""The guide on paper: whoever follows it with a pen comes to the same level."""

from __future__ import annotations

import random
import re
from functools import cache, partial
from typing import get_args

import pytest

from helpers.citing import bare, references
from helpers.guide import Answers, assess, the_guide
from helpers.library import Library
from helpers.printed.guide import guide_as_html, guide_as_text
from helpers.schema.guide import LEVELS, Onset, Trajectory

LIBRARY = Library()
GUIDE = the_guide()
WORDS = LIBRARY.frame
PAPER = guide_as_text(GUIDE, WORDS, partial(references, LIBRARY))
LEVEL_OF = {f"{WORDS.levels[one].flat}. ": one for one in LEVELS}
NUMBERS = r"[\d, -]*\d"
TRIED, SEED = 3000, 20261124


def unfolded(text):
    """Lines of the paper, each with what was folded below it."""
    return re.sub(r"\n {4}", " ", text).split("\n")


@cache
def features(text):
    """Features by the number that stands before their question."""
    asked = re.findall(r"^\[ \]\xa0yes\s\[ \]\xa0no\s\[ \]\xa0\?\s+(\d+)\. ", text, re.M)
    return dict(zip(map(int, asked), GUIDE.rules.features, strict=True))


def named(numbers, names):
    """The features behind numbers such as '3, 7-9'."""
    ends = [one.split("-") for one in numbers.split(", ")]
    return {names[at] for one in ends for at in range(int(one[0]), int(one[-1]) + 1)}


def fits(condition, present, told, names):
    """Whether a condition fits, read as it is written."""
    for part in condition.split(", and "):
        if match := re.fullmatch(rf"yes to (?:one or more of )?({NUMBERS})", part):
            there = named(match[1], names) & present
        elif match := re.fullmatch(r"age (\d+) or older", part):
            there = told.age is not None and told.age >= int(match[1])
        else:
            match = re.fullmatch(r'it (began|is) (".+")', part)
            course = GUIDE.words.course
            asked, value = {
                "began": (course.onset, told.onset),
                "is": (course.trajectory, told.trajectory),
            }[match[1]]
            there = asked.choices[value].flat in re.findall(r'"([^"]+)"', match[2])
        if not there:
            return False
    return True


@cache
def rules(text):
    """Each rule with its level: its condition, and what is left out where another one fits."""
    found = []
    for line in unfolded(text[text.index(WORDS.guide.paper.rules.flat[:20]) :]):
        if line == WORDS.guide.paper.last.flat:
            break
        level = next((start for start in LEVEL_OF if line.startswith(f"[ ] {start}")), "")
        if match := re.match(
            r"((?:Yes|Age|It) .*?)\.(?: |$)(?:Here, leave out (.*?)\.)?", line[len(level) + 4 :]
        ):
            condition = match[1][0].lower() + match[1][1:]
            found.append((LEVEL_OF[level], condition, match[2]))
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
    for level, condition, note in rules(text):
        present = set(told.present)
        if note:
            numbers, when = note.split(" if this fits: ")
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
            onset=chance.choice(get_args(Onset)),
            trajectory=chance.choice(get_args(Trajectory)),
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
    other = PAPER.replace(". Yes to 12.", ". Yes to 13.")
    assert other != PAPER
    told = Answers(present={"breathless-lying-flat"})
    assert on_paper(told, other) != assess(told).level


def test_emergencies_and_what_to_do_come_before_every_other_question():
    card = PAPER.index(f"{WORDS.levels['emergency-now'].flat}. ")
    assert PAPER.index(" 1. ") < PAPER.index(" 11. ") < card < PAPER.index(" 12. ")


def test_how_to_mark_is_told_before_the_first_question():
    assert PAPER.index(WORDS.guide.paper.how.flat[:30]) < PAPER.index(" 1. ")


def test_what_is_open_is_met_before_any_word_of_needing_no_visit():
    left_open = PAPER.index(WORDS.guide.paper.any_open.flat[:20])
    assert left_open < PAPER.index(WORDS.levels["self-care"].flat)


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
