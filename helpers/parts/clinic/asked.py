"""What the sheet for the clinic asks, for a file of answers that a person reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.citing import bare
from helpers.library import Library
from helpers.parts.base.asked import Asked, Named, Shown
from helpers.parts.clinic.values import decisions_of
from helpers.parts.decision.words import DecisionWords
from helpers.schema.clinic import Clinic, Line
from helpers.schema.decision import Decision


def asked(library: Library, shown: Shown) -> Iterator[Named]:
    """Each line, what is new, what comes first, and the marks taken over from decisions."""
    clinic, words = library.read(Clinic), library.catalogue.of(DecisionWords)
    for one in (*_lines(clinic), *_decided(decisions_of(library), words)):
        yield shown["clinic"][0], one


def _lines(clinic: Clinic) -> Iterator[Asked]:
    titles = {str(name): group.title.flat for name, group in clinic.groups.items()}
    news = titles | {"rest": clinic.news.rest.flat}
    shorts = {str(name): line.short.flat for name, line in clinic.lines.items()}
    yield _line("asker", clinic.asker, clinic)
    yield {"name": "clinic/news", "say": clinic.news.ask.flat, "choices": news}
    yield {"name": "clinic/first", "say": clinic.first.ask.flat, "choices": shorts}
    yield {"name": "clinic/own", "say": clinic.own.flat}
    for name, line in clinic.lines.items():
        yield _line(name, line, clinic)


def _line(name: str, line: Line, clinic: Clinic) -> Asked:
    choices = {str(name): says.flat for name, says in (line.choices or clinic.steps).items()}
    return {"name": f"clinic/{name}", "say": bare(line.ask), "choices": choices}


def _decided(decisions: Mapping[str, Decision], words: DecisionWords) -> Iterator[Asked]:
    """What was marked: a step and a line, or that a question is open, as the sheet keeps it."""
    for name, decision in decisions.items():
        matters = {
            f"{step}/{line}": f"{says.flat}: {how.flat}"
            for step, how in words.steps.items()
            for line, says in decision.matters.items()
        }
        questions = {
            f"open/{question}": f"{words.open.flat}: {bare(says)}"
            for question, says in decision.open.items()
        }
        marks, record = matters | questions, f"clinic/decided/{name}"
        yield {"name": record, "say": decision.title.flat, "choices": marks}
