"""The guide as plain data, for the decision in the browser and for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from helpers.citing import bare
from helpers.guide.compiled import Guide, ReadyRule
from helpers.guide.conditions import Condition
from helpers.guide.result import (
    advice,
    beside,
    change,
    grounds_said,
    note,
    own_card,
    question,
    reason,
)
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN
from helpers.schema.ladder import LEVELS
from helpers.schema.model import Name, Words


def as_data(guide: Guide) -> dict[str, Any]:
    """Everything that the browser needs: what to decide by, what to ask and what to say.

    What ``rules_as_data`` gives is what ``decide`` of ``guide-deciding.js`` reads; the rest are
    words.
    """
    return {**rules_as_data(guide), **words_as_data(guide)}


def rules_as_data(guide: Guide) -> dict[str, Any]:
    """What is decided by; the rules stand most urgent first."""
    return {
        "levels": list(LEVELS),
        "als": guide.als,
        "hastens": [
            {"name": name, "onset": onset, "trajectory": trajectory}
            for name, onset, trajectory in guide.hastens
        ],
        "redFlags": list(guide.red_flags),
        "rules": [_rule(rule) for rule in guide.ready],
        "changes": [
            {"name": name, "when": _when(when), "level": LEVELS[rank]}
            for name, when, rank in guide.changes
        ],
        "notes": [
            {"name": name, "when": _when(when), "calm": calm} for name, when, calm in guide.notes
        ],
        "questions": [{"name": name, "when": _when(when)} for name, when in guide.questions],
        "also": [{"name": name, "when": _when(when)} for name, when in guide.also],
    }


def words_as_data(guide: Guide) -> dict[str, Any]:
    """What is asked, and what an answer says, by the names that a decision holds."""
    rules, words = guide.rules, guide.words
    said = [*rules.rules, *rules.explaining, ALL_NO, LEFT_OPEN]
    return {
        "alsAsk": words.features[rules.als].ask.flat if rules.als else "",
        "groups": [_group(guide, *one, for_als=False) for one in rules.groups.items()],
        "alsGroups": [_group(guide, *one, for_als=True) for one in rules.als_groups.items()],
        "course": {
            "onset": _choices(words.course.onset),
            "trajectory": _choices(words.course.trajectory),
            "asker": _choices(words.course.asker),
            "age": {"ask": words.course.age.ask.flat, "help": words.course.age.help.flat},
            "forSomeoneElse": words.course.for_someone_else.flat,
        },
        "says": {
            "reasons": {str(name): asdict(reason(guide, name)) for name in said},
            "changes": {str(name): asdict(change(guide, name)) for name in rules.changes},
            "notes": {str(name): asdict(note(guide, name)) for name in rules.notes},
            "questions": {str(name): question(guide, name).sentence for name in rules.questions},
            "cards": {level: asdict(advice(guide, level)) for level in LEVELS},
            "alsCards": {level: asdict(advice(guide, level, for_als=True)) for level in LEVELS},
            "ownCards": {str(name): asdict(own_card(guide, name)) for name in words.own_cards},
            "grounds": grounds_said(guide, for_als=False),
            "alsGrounds": grounds_said(guide, for_als=True),
            "also": {str(name): asdict(beside(guide, name)) for name in rules.also},
        },
    }


def _rule(rule: ReadyRule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "level": rule.level,
        "card": rule.card,
        "when": _when(rule.when),
        "explains": sorted(rule.explains),
        "standsInFor": sorted(rule.stands_in_for),
        "tooFast": sorted(rule.too_fast),
        "steady": rule.steady,
    }


def _when(when: Condition) -> dict[str, Any]:
    return {
        "needs": [sorted(need) for need in when.needs],
        "two": [sorted(sign) for sign in when.two],
        "none": sorted(when.none),
        "open": sorted(when.open),
        "onset": sorted(when.onset),
        "trajectory": sorted(when.trajectory),
        "asker": sorted(when.asker),
    }


def _group(guide: Guide, name: Name, features: Iterable[Name], for_als: bool) -> dict[str, Any]:
    words = guide.words.groups[name]
    return {
        "name": str(name),
        "title": words.title.flat,
        "intro": _flat(words.intro),
        "features": [_feature(guide, feature, for_als) for feature in features],
    }


def _feature(guide: Guide, name: Name, for_als: bool) -> dict[str, str]:
    words = guide.words.features[name]
    ask, help_ = words.asked(for_als)
    return {"name": str(name), "say": _flat(words.say), "ask": _flat(ask), "help": _flat(help_)}


def _choices(words: Any) -> dict[str, Any]:
    choices = [{"name": name, "say": said.flat} for name, said in words.choices.items()]
    return {"ask": words.ask.flat, "choices": choices}


def _flat(words: Words | None) -> str:
    return bare(words) if words else ""
