"""Files that people hand in: their answers to questions are taken from them, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from helpers.files import Problem
from helpers.schema.pages import NOT_SURE, Quiz

FORMAT, VERSION = "als-pages-answers", 1
LARGEST = 5_000_000
"""Most bytes of a file; a year of diary and every answer take a tenth of it."""

Where = tuple[str, str]
"""Topic and question."""


@dataclass(frozen=True)
class Answer:
    """The choices of one answer. ``at`` only tells two files of one person from two people."""

    picked: frozenset[str]
    at: str


@dataclass
class Handed:
    """What one file holds that may be counted, and what is to be said about the file."""

    path: str
    answers: dict[Where, Answer] = field(default_factory=dict)
    saved: str = ""
    problems: list[Problem] = field(default_factory=list)

    def say(self, says: str, line: int = 1) -> Handed:
        """Add a sentence about the file; it never repeats what a person wrote."""
        self.problems.append(Problem(self.path, line, says))
        return self


def read_all(
    paths: Iterable[Path], quizzes: Mapping[str, Quiz]
) -> tuple[list[dict[Where, Answer]], list[Problem]]:
    """The answers of each person, and every problem of every file; ``paths`` may name folders."""
    handed = [_read(path, quizzes) for path in _files(paths)]
    people = [one for one in handed if one.answers]
    again = _of_the_same_person(people)
    counted = [one.answers for one in people if one.path not in again]
    return counted, [problem for one in handed for problem in one.problems]


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files meant; a folder stands for the files in it, as some terminals know no ``*``."""
    for path in paths:
        inside = sorted(path.glob("*.json")) if path.is_dir() else []
        yield from inside or [path]


def _read(path: Path, quizzes: Mapping[str, Quiz]) -> Handed:
    handed = Handed(str(path))
    if path.is_dir():
        return handed.say("There is no file that ends in .json in this folder. Check its name.")
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
        held = json.loads(raw.decode("utf-8-sig")) if len(raw) <= LARGEST else None
    except OSError as why:
        return handed.say(f"This file cannot be read ({why.strerror or why}). Check its name.")
    except json.JSONDecodeError as why:
        return handed.say("This file is damaged. Ask for it again, if you can.", why.lineno)
    except (ValueError, RecursionError):
        return handed.say("This file is damaged. Ask for it again, if you can.")
    if not isinstance(held, dict) or held.get("format") != FORMAT:
        return handed.say("This is not a file of answers from these pages. It is not counted.")
    return _taken(handed, held, quizzes)


def _taken(handed: Handed, held: dict[str, Any], quizzes: Mapping[str, Quiz]) -> Handed:
    version, records = held.get("version"), held.get("records")
    if isinstance(version, int) and version > VERSION:
        return handed.say("Newer pages saved this file. Read it with those pages.")
    if version != VERSION or not isinstance(records, dict):
        return handed.say("This file is damaged. Ask for it again, if you can.")
    handed.saved = held["saved"] if isinstance(held.get("saved"), str) else ""
    left = 0
    for key, record in records.items():
        kind, _, rest = key.partition("/")
        if kind != "quiz":
            continue  # whatever else a person keeps is none of a workshop's business
        topic, _, question = rest.partition("/")
        answer = _answer(record, quizzes.get(topic), question)
        left += answer is None
        if answer and answer.picked:
            handed.answers[topic, question] = answer
    if left:
        handed.say(f"Answers here that fit no question of these pages: {left}. They are left out.")
    if not handed.answers:
        handed.say("This file holds no answers to questions. It is not counted.")
    return handed


def _answer(record: Any, quiz: Quiz | None, question: str) -> Answer | None:
    """The answer that a record holds; nothing if it fits no question."""
    asked = quiz.questions.get(question) if quiz else None
    picked = record.get("value") if isinstance(record, dict) else None
    at = record.get("at") if isinstance(record, dict) else None
    known = {*asked.choices, NOT_SURE} if asked else set()
    if not isinstance(picked, list) or not isinstance(at, str):
        return None
    if not all(isinstance(name, str) and name in known for name in picked):
        return None
    return Answer(frozenset(picked), at) if asked else None


def _of_the_same_person(people: list[Handed]) -> set[str]:
    """Paths of files whose answers came from the person of a file that was saved later.

    Two people may give one answer at the same thousandth of a second, but hardly two.
    """
    kept: list[Handed] = []
    again = set()
    for one in sorted(people, key=lambda handed: handed.saved, reverse=True):
        twin = next((other for other in kept if _same_person(one, other)), None)
        if twin is None:
            kept.append(one)
            continue
        again.add(one.path)
        one.say(f"This looks like the same person as in '{twin.path}'. Only that file is counted.")
    return again


def _same_person(one: Handed, other: Handed) -> bool:
    shared = one.answers.items() & other.answers.items()
    return len(shared) >= min(2, len(one.answers), len(other.answers))
