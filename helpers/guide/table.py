"""Every rule of the guide as plain text that a nurse can read on two sheets of paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from textwrap import wrap

from helpers.guide.compiled import Guide
from helpers.guide.result import grounds_of
from helpers.schema.guide import Explaining
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN
from helpers.schema.ladder import LEVELS
from helpers.schema.when import When

WIDTH = 148
"""Characters in a line of 8 point type, on a sheet held sideways."""

SIDE = 58
"""Lines on one side of such a sheet; two sheets have four sides."""

_NAMES = 36


def table(guide: Guide) -> str:
    """The decision table: levels from the most urgent, and under each the rules that lead to it."""
    lines = list(_head(guide))
    for level in LEVELS:
        rules = [(n, r) for n, r in guide.rules.rules.items() if r.level == level]
        lines += ["", f"{level.upper()}: {guide.words.cards[level].heading.flat}"]
        lines += [line for name, rule in rules for line in _row(guide, name, rule.when)]
    lines += ["", "EXPLAINING: hides features from the rules it stands in for; never an emergency"]
    for name, one in guide.rules.explaining.items():
        lines += _row(guide, name, one.when, explains_said(one))
    return "\n".join([*lines, "", *_foot(guide)]) + "\n"


def _head(guide: Guide) -> Iterator[str]:
    yield f"THE SYMPTOM GUIDE, decision table, version {guide.rules.version}"
    says = (
        "The most urgent rule that holds decides. A name below is a feature answered yes; a name"
        " in CAPITALS is a sign, which holds if one of its features does (see the end)."
    )
    yield from wrap(says, WIDTH)
    says = (
        "'Within days' is days or faster, 'within sudden' in minutes, on waking or noticed"
        " yesterday. Not sure counts as days, and as worse; 'not-better' is all but improving. "
    )
    also = (
        f"{name} makes all count as {one.onset} too{', and as worse' if one.trajectory else ''}."
        for name, one in guide.rules.hastens.items()
    )
    yield from wrap(says + " ".join(also), WIDTH)
    if guide.rules.als:
        groups = guide.rules.als_groups.items()
        lists = "; ".join(f"{name}: {', '.join(features)}" for name, features in groups)
        yield from _folded(f"{guide.rules.als} is asked first; then only these: {lists}", "")


def _foot(guide: Guide) -> Iterator[str]:
    otherwise = guide.rules.otherwise
    flags = ", ".join(otherwise.red_flags)
    yield "WHERE NO RULE ASKS FOR A VISIT"
    yield from _folded(f"self-care ({_why(guide, ALL_NO)}) if all were answered no: {flags}")
    yield from _folded(f"routine ({_why(guide, LEFT_OPEN)}) if one of them was left open")
    yield ""
    yield "SIGNS"
    yield from wrap("; ".join(map(_sign(guide), guide.rules.signs)), WIDTH, break_on_hyphens=False)


def _sign(guide: Guide) -> Callable[[str], str]:
    """Writes a sign with what it stands for; signs within it keep their capitals."""
    signs = guide.rules.signs

    def written(name: str) -> str:
        inside = (one.upper() if one in signs else one for one in signs[name])
        return f"{name.upper()}: {', '.join(inside)}"

    return written


def _row(guide: Guide, name: str, when: When, after: str = "") -> Iterator[str]:
    shown = {str(sign): sign.upper() for sign in guide.rules.signs}
    shown |= {str(feature): feature for feature in guide.rules.features}
    says = f"{condition_said(when, shown)}{after}   [{_why(guide, name)}]"
    start = f"  {name}".ljust(_NAMES)
    yield from _folded(says, start, " " * _NAMES)


def explains_said(one: Explaining) -> str:
    """What an explaining rule hides, from which rules, and what it says instead."""
    hidden, rules = ", ".join(one.explains), ", ".join(one.stands_in_for)
    only = f"; slower than {one.slower_than}" if one.slower_than else ""
    only += "; stable or improving" if one.steady else ""
    return f"{only} -> {one.level}; hides {hidden} from {rules}"


def condition_said(when: When, shown: Mapping[str, str]) -> str:
    """A condition in one line; ``shown`` is how each feature and each sign is called there."""
    parts = [shown[name] for name in when.all]
    if when.any:
        parts.append(" or ".join(shown[name] for name in when.any))
    if when.two:
        parts.append(f"two of {', '.join(shown[name] for name in when.two)}")
    told = [f"within {when.within}"] * bool(when.within) + [f"{when.going}"] * bool(when.going)
    told += [f"unless no to {', '.join(when.open)}"] * bool(when.open)
    return "; ".join([" + ".join(parts), *told])


def _why(guide: Guide, name: str) -> str:
    return ", ".join(grounds_of(guide, name).guidance)


def _folded(line: str, first: str = "  ", rest: str = "      ") -> Iterable[str]:
    return wrap(line, WIDTH, break_on_hyphens=False, initial_indent=first, subsequent_indent=rest)
