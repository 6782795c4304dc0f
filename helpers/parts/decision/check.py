"""Decisions: what they state, and whether each was held against the standards."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.citing import cited
from helpers.files import Problem, quoted, read_yaml
from helpers.launcher.ours import ours
from helpers.schema.decision import Decision, Decisions
from helpers.schema.standards import Standards


def of_decisions(library: Readable, topic: str) -> Iterator[Problem]:
    """Problems of a topic's decisions: every row rests on a fact, and only questions cite none."""
    path = library.words_folder / topic / "decision.yaml"
    shown = library.shown(path)
    tree = read_yaml(path, shown)
    for name, decision in Decisions.read(tree).decisions.items():
        if late := _looked_at_too_late(library, decision):
            says = f"'review-by' is later than that of '{late}'. Set it to the earlier day."
            yield Problem(shown, tree.line_of(("decisions", name, "review-by")), says)
        yield from _of_decision(Claims(library, shown, bool(decision.opens)), decision)
        yield from _of_counted(Claims(library, shown, closed=True), decision)


def of_standards(library: Readable) -> Iterator[Problem]:
    """Problems of the review: a decision that it leaves out, or one that is not there."""
    path = library.content / "reviews" / "ipdas.yaml"
    if not path.exists():
        return
    shown = library.shown(path)
    tree = read_yaml(path, shown)
    held = Standards.read(tree).decisions
    there = names_of_decisions(library)
    for name, _ in held.items():
        if name not in there:
            says = f"{quoted(name)} is not a decision of any page. Check the name."
            yield Problem(shown, name.line, says)
    for missing in sorted(there - set(held)):
        says = f"{quoted(missing)} has no marks here. Hold it against the items and add them."
        yield Problem(shown, tree.line_of(("decisions",)), says)


def names_of_decisions(library: Readable) -> set[str]:
    """The names of all decisions, whatever page they stand on."""
    paths = ours(library.words_folder, "*/decision.yaml")
    files = (Decisions.read(read_yaml(path, library.shown(path))) for path in paths)
    return {str(name) for one in files for name in one.decisions}


def _looked_at_too_late(library: Readable, decision: Decision) -> str:
    """A fact that is to be checked again before the decision is; nothing where there is none."""
    names = (name for words in decision.words for name in cited(words))
    known = ((name, library.facts.get(name)) for name in names)
    late = (name for name, fact in known if fact and fact.review_by < decision.review_by)
    return next(late, "")


def _of_decision(claims: Claims, decision: Decision) -> Iterator[Problem]:
    """What is read before anything is opened, or behind ``opens``."""
    for bare in (decision.title, decision.ask, *decision.matters.values()):
        yield from claims.no_citation(bare)
    yield from claims.must_cite(decision.about, "'about'")
    yield from claims.of_words(decision.about)
    for name, option in decision.options.items():
        yield from claims.no_citation(option.title)
        for row, words in option.rows.items():
            yield from claims.must_cite(words, f"The row '{row}' of '{name}'")
            yield from claims.of_words(words)
    for question in decision.open.values():
        yield from claims.of_words(question)


def _of_counted(claims: Claims, decision: Decision) -> Iterator[Problem]:
    """What was counted stands behind words of its own: hard facts are met by choice there."""
    counted = decision.counted
    if counted is None:
        yield from claims.of_words(decision.uncounted) if decision.uncounted else ()
        return
    yield from claims.no_citation(counted.opens)
    for group in counted.groups.values():
        outcomes = {**group.gain, **group.harm}
        for name, outcome in outcomes.items():
            yield from claims.must_cite(outcome.say, f"'{name}'")
        for words in (group.who, *(outcome.say for outcome in outcomes.values())):
            yield from claims.of_words(words)
    yield from claims.of_words(counted.besides) if counted.besides else ()
