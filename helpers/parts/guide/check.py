"""The rules of the symptom guide: known names, facts and guidance, and nothing that lowers."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.check.register import of_source
from helpers.files import Problem
from helpers.guide import Answers, decide
from helpers.guide.compiled import Guide, guide_of
from helpers.guide.conditions import condition
from helpers.schema.guide import Grounds, GuideRules
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN
from helpers.schema.ladder import LEVELS
from helpers.schema.model import Name

COURSE = ("onset", "trajectory", "age", "asker")
"""What answers hold besides features; saved answers call them so, and no feature may be."""


def of_rules(library: Readable) -> Iterator[Problem]:
    """Problems of the rules; a library without a guide has none."""
    if not (library.content / "guide.yaml").exists():
        return
    rules, claims = library.guide, Claims(library, library.shown(library.content / "guide.yaml"))
    named = [
        *_of_features(rules),
        *_of_conditions(rules),
        *_of_explaining(rules),
        *_of_lists(rules),
    ]
    yield from (Problem(claims.path, name.line, says) for name, says in named)
    for grounds in _grounds(rules):
        yield from claims.of_names(grounds.facts, grounds.facts[0].line)
        for source in grounds.guidance:
            yield from of_source(library, claims.path, source)
    beside = [*(one.facts for one in rules.changes.values())]
    beside += [one.facts for one in rules.notes.values()]
    for facts in beside:
        yield from claims.of_names(facts, facts[0].line)
    for name in rules.also:
        if name not in library.care.cards:
            yield Problem(claims.path, name.line, _unknown(name, library.care.cards, "care card"))
    if not named:
        decided = _of_decisions(rules, guide_of(library))
        yield from (Problem(claims.path, name.line, says) for name, says in decided)


Wrong = Iterator[tuple[Name, str]]
"""Names that stand in the rules, each with what is wrong there."""


def _of_features(rules: GuideRules) -> Wrong:
    for path in (rules.groups, rules.als_groups):
        first: dict[str, Name] = {str(rules.als): rules.als} if rules.als else {}
        for name in (one for group in path.values() for one in group):
            if name in first:
                yield name, f"'{name}' is already asked on line {first[name].line}. Delete one."
            first.setdefault(name, name)
            if name in COURSE:
                yield name, f"'{name}' is asked beside the features. Rename this feature."
    yield from _strangers(rules.hastens.keys(), rules.features, "feature")


def _of_conditions(rules: GuideRules) -> Wrong:
    known: set[str] = set(rules.features)
    used: set[str] = set()
    for sign, names in rules.signs.items():
        if sign in rules.features:
            yield sign, f"'{sign}' is a feature. Give the sign another name."
        yield from _strangers(names, known, "feature, or sign above,")
        known.add(sign)
        used.update(names)
    for names in _whens(rules):
        yield from _strangers(names, known, "feature or sign")
        used.update(names)
    for sign in rules.signs:
        if sign not in used:
            yield sign, f"No rule speaks of the sign '{sign}'. Delete it."


def _whens(rules: GuideRules) -> Iterable[tuple[Name, ...]]:
    parts = (rules.rules, rules.explaining, rules.changes, rules.notes, rules.questions, rules.also)
    for part in parts:
        yield from (one.when.names for one in part.values())


def _of_explaining(rules: GuideRules) -> Wrong:
    for name, one in rules.explaining.items():
        yield from _strangers(one.explains, rules.features, "feature")
        yield from _strangers(one.stands_in_for, rules.rules, "rule")
        for other in one.stands_in_for:
            emergency = other in rules.rules and rules.rules[other].level == LEVELS[0]
            if emergency and not one.slower_than:
                yield other, f"'{other}' is an emergency, which nothing may lower. Delete it here."
        if name in rules.rules:
            yield name, f"'{name}' is a rule too. Give one of them another name."


def _of_lists(rules: GuideRules) -> Wrong:
    otherwise = rules.otherwise
    yield from _strangers(otherwise.red_flags, rules.features, "feature")
    for change in rules.changes.values():
        yield from _strangers(change.features, rules.features, "feature")
    for name in (*rules.rules.keys(), *rules.explaining.keys()):
        if name in (ALL_NO, LEFT_OPEN):
            yield name, f"'{name}' is said where no rule holds. Give the rule another name."


def _of_decisions(rules: GuideRules, guide: Guide) -> Wrong:
    """What a single yes decides: emergencies, red flags, and what would change the answer."""
    level = {name: _alone(name, guide) for name in rules.features}
    for name in (one for group in rules.first_groups for one in group):
        if level[name] != LEVELS[0]:
            yield name, f"'{name}' alone is no '{LEVELS[0]}'. Add a rule, or ask it elsewhere."
    yield from _of_last(rules, guide)
    flags = set(rules.otherwise.red_flags)
    for name in (one for group in rules.groups.values() for one in group):
        if _sooner(level[name], "routine") and name not in flags:
            yield name, f"'{name}' alone is '{level[name]}'. Add it to 'red-flags'."
    for one in rules.explaining.values():
        when = condition(one.when, guide.signs)
        for name in one.explains:
            if not all(need & {name, one.by} for need in when.needs):
                yield name, f"'{name}' with '{one.by}' is not enough for 'when'. Name it there too."
    for change in rules.changes.values():
        for name in change.features:
            if _sooner(change.level, level[name]):
                yield name, f"'{name}' alone is only '{level[name]}'. Change the level below it."


def _of_last(rules: GuideRules, guide: Guide) -> Wrong:
    """What is asked last is easily skipped: nothing urgent may rest on it."""
    groups = list(rules.groups.values())
    if len(groups) < 3:
        return
    for name, rule in rules.rules.items():
        when = condition(rule.when, guide.signs)
        if _sooner(rule.level, "urgent-days"):
            for need in when.needs:
                if need <= set(groups[-1]):
                    one = min(need)
                    yield name, f"This rests on '{one}', which is asked last. Ask it earlier."


def _alone(name: str, guide: Guide) -> str:
    return decide(Answers(present={name}, guide=guide), guide).level


def _sooner(level: str, other: str) -> bool:
    return LEVELS.index(level) < LEVELS.index(other)


def _grounds(rules: GuideRules) -> Iterable[Grounds]:
    otherwise = rules.otherwise
    yield from (*rules.rules.values(), *rules.explaining.values())
    yield from (otherwise.all_answered_no, otherwise.some_left_open)


def _strangers(names: Iterable[Name], known: Collection[str], what: str) -> Wrong:
    for name in names:
        if name not in known:
            yield name, _unknown(name, known, what)


def _unknown(name: str, known: Collection[str], what: str) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    meant = f"Did you mean '{near[0]}'?" if near else "Add it, or check the name."
    return f"No {what} is called '{name}'. {meant}"
