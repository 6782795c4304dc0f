"""The guide on paper: whoever follows it with a pen comes to the same level."""

from __future__ import annotations

import random
import re
from functools import cache, partial

import pytest

from helpers.citing import bare, references
from helpers.document.outputs import as_output
from helpers.guide import Answers, assess, the_guide
from helpers.library import Library
from helpers.parts.guide.printed import guide_as_text, guide_blocks
from helpers.schema.ladder import LEVELS
from helpers.schema.when import GOINGS, ONSETS, TRAJECTORIES, beginnings

LIBRARY = Library()
GUIDE = the_guide()
WORDS = LIBRARY.catalogue
PAPER = guide_as_text(GUIDE, WORDS, partial(references, LIBRARY))
FLAT = " ".join(PAPER.split())
ALS_PART = f"\n{WORDS.guide.paper.als_lists.flat.upper()}\n"
LEVEL_OF = {f"{WORDS.levels[one].say.flat}. ": one for one in LEVELS}
NUMBERS = r"[\d, \u2011]*\d"
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
    """The features behind numbers such as '3, 7\u20119'."""
    ends = [one.split("\u2011") for one in numbers.split(", ")]
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
        marked = f"If you marked yes at {at}, take it as if it also came"
        if name in told.present and f"{marked} in seconds or minutes." in FLAT:
            onsets.add("sudden")
        if name in told.present and f"{marked} within days, and is getting worse." in FLAT:
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
    lists = PAPER.index(ALS_PART)
    assert PAPER.index(f"1. {asked}") < PAPER.index(" 2. ") < lists
    assert "more than is usual for you" in " ".join(PAPER[lists:].split())
    assert f'go to the part "{WORDS.guide.paper.als_lists.flat}"' in FLAT
    assert f'Now go to the part "{WORDS.guide.paper.levels.flat}"' in " ".join(
        PAPER[:lists].split()
    )


def test_a_yes_to_als_itself_is_no_reason_to_stop():
    stop = WORDS.guide.paper.first.flat[:30]
    assert PAPER.count(stop) == 2
    assert PAPER.index(" 1. ") < PAPER.index(stop) < PAPER.index(" 2. ")


def test_what_to_do_stands_below_the_emergencies_of_someone_who_has_als_too():
    words = GUIDE.words
    lists, levels = PAPER.index(ALS_PART), PAPER.index(WORDS.guide.paper.levels.flat.upper())
    part = " ".join(PAPER[lists:levels].split())
    first, second = (words.groups[one].title.flat for one in list(GUIDE.rules.als_groups)[:2])
    do = part.index(bare(words.als_cards["emergency-now"].do[0]))
    assert part.index(first) < do < part.index(second)
    assert "give up to 5 blows" in part[do : part.index(second)]


def test_someone_who_has_als_finds_what_to_do_at_each_level_in_its_place():
    levels = " ".join(PAPER[PAPER.index(WORDS.guide.paper.levels.flat.upper()) :].split())
    do = WORDS.guide.paper.als_do.flat
    at = [levels.index(f"{do} {one.heading.flat}.") for one in GUIDE.words.als_cards.values()]
    assert at == sorted(at)
    rules = [
        levels.index(f"[ ] {WORDS.levels[one].say.flat}. Yes") for one in GUIDE.words.als_cards
    ]
    assert all(card < rule for card, rule in zip(at, rules, strict=True))


def test_steps_that_follow_each_other_are_numbered_and_others_are_not():
    assert "\n2. In a wheelchair, put on the brakes." in PAPER
    assert "\n- Do not drive yourself." in PAPER


def test_the_choices_of_a_question_about_the_course_stay_together():
    html = as_output(guide_blocks(GUIDE, WORDS, partial(references, LIBRARY)))
    (began,) = [one for one in html.split("\n") if one.startswith("<p>\u2610 in seconds")]
    assert began.count("\u2610") == len(ONSETS)


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
    assert tag not in as_output(guide_blocks(GUIDE, WORDS, partial(references, LIBRARY)))


def test_each_reason_links_to_its_sources():
    html = as_output(guide_blocks(GUIDE, WORDS, partial(references, LIBRARY)))
    lines = [one for one in html.split("\n") if one.startswith("<p>\u2610 <strong>")]
    assert len(lines) > 80
    assert all("<a href=" in one for one in lines)
