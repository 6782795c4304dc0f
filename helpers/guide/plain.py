"""The guide as plain data, for the decision in the browser and for other programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from helpers.citing import bare
from helpers.guide.compiled import Guide, ReadyRule
from helpers.guide.conditions import Condition
from helpers.guide.result import advice, beside, change, question, reason
from helpers.schema.guide import LEVELS
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN
from helpers.schema.shape import Words


def as_data(guide: Guide) -> dict[str, Any]:
    """Everything that the browser needs: what to decide by, what to ask and what to say.

    The keys ``levels``, ``redFlags``, ``rules``, ``changes``, ``questions`` and ``also`` are what
    ``decide`` of ``helpers/widgets/guide-deciding.js`` reads; the rest are words.
    """
    return {**rules_as_data(guide), **words_as_data(guide)}


def rules_as_data(guide: Guide) -> dict[str, Any]:
    """What is decided by; the rules stand most urgent first."""
    return {
        "levels": list(LEVELS),
        "redFlags": list(guide.red_flags),
        "rules": [_rule(rule) for rule in guide.ready],
        "changes": [{"name": name, "level": LEVELS[rank]} for name, rank in guide.changes],
        "questions": [{"name": name, "when": _when(when)} for name, when in guide.questions],
        "also": [{"name": name, "when": _when(when)} for name, when in guide.also],
    }


def words_as_data(guide: Guide) -> dict[str, Any]:
    """What is asked, and what an answer says, by the names that a decision holds."""
    rules, words = guide.rules, guide.words
    said = [*rules.rules, *rules.explaining, ALL_NO, LEFT_OPEN]
    return {
        "groups": [_group(guide, name) for name in rules.groups],
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
            "questions": {str(name): question(guide, name).sentence for name in rules.questions},
            "cards": {level: asdict(advice(guide, level)) for level in LEVELS},
            "also": {str(name): asdict(beside(guide, name)) for name in rules.also},
        },
    }


def _rule(rule: ReadyRule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "level": rule.level,
        "when": _when(rule.when),
        "explains": sorted(rule.explains),
        "standsInFor": sorted(rule.stands_in_for),
    }


def _when(when: Condition) -> dict[str, Any]:
    return {
        "needs": [sorted(need) for need in when.needs],
        "none": sorted(when.none),
        "onset": sorted(when.onset),
        "trajectory": sorted(when.trajectory),
        "ageFrom": when.age_from,
        "asker": sorted(when.asker),
    }


def _group(guide: Guide, name: str) -> dict[str, Any]:
    words = guide.words.groups[name]
    return {
        "name": str(name),
        "title": words.title.flat,
        "intro": _flat(words.intro),
        "features": [_feature(guide, feature) for feature in guide.rules.groups[name]],
    }


def _feature(guide: Guide, name: str) -> dict[str, str]:
    words = guide.words.features[name]
    return {
        "name": str(name),
        **{key: _flat(getattr(words, key)) for key in ("say", "ask", "help")},
    }


def _choices(words: Any) -> dict[str, Any]:
    choices = [{"name": name, "say": said.flat} for name, said in words.choices.items()]
    return {"ask": words.ask.flat, "choices": choices}


def _flat(words: Words | None) -> str:
    return bare(words) if words else ""
