"""The pages that everyone opens: their cells, and the questions that can be answered."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

STATE = "application/vnd.jupyter.widget-state+json"
QUIZ = ".QuizWidget"
NOT_SURE = "not-sure"
PICKED = "page.quiz().picked"
"""What an engineer types to see what was answered in the open page."""


@dataclass(frozen=True)
class Cell:
    """A cell that can be run."""

    name: str
    code: str
    shows: bool


@dataclass(frozen=True)
class Page:
    """One pressed page."""

    path: str
    kernel: str
    cells: tuple[Cell, ...]
    quiz: str
    questions: Mapping[str, tuple[str, ...]]

    def answers(self, chance: random.Random) -> Iterator[dict[str, list[str]]]:
        """After each answer, all that is answered by then: one choice for each question."""
        picked: dict[str, list[str]] = {}
        for question, choices in self.questions.items():
            picked = {**picked, question: [chance.choice(choices)]}
            yield picked


def read(path: Path, folder: Path) -> Page:
    """The page in a file; ``folder`` is the one that servers start in."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    cells = [
        Cell(cell["id"], "".join(cell["source"]), bool(cell["outputs"]))
        for cell in notebook["cells"]
        if cell["cell_type"] == "code"
    ]
    metadata = notebook["metadata"]
    name, questions = _quiz(metadata.get("widgets", {}).get(STATE, {}).get("state", {}))
    kernel = metadata["kernelspec"]["name"]
    return Page(path.relative_to(folder).as_posix(), kernel, tuple(cells), name, questions)


def read_all(folder: Path) -> list[Page]:
    """Every page of the series, in reading order."""
    return [read(path, folder) for path in sorted((folder / "notebooks").glob("*.ipynb"))]


def _quiz(models: Mapping[str, Any]) -> tuple[str, dict[str, tuple[str, ...]]]:
    """The model of the questions, and the choices of each; no name where there are none."""
    for name, model in models.items():
        state = model["state"]
        if str(state.get("_anywidget_id", "")).endswith(QUIZ):
            return name, {
                one["name"]: (*(choice["name"] for choice in one["choices"]), NOT_SURE)
                for one in state["questions"]
            }
    return "", {}
