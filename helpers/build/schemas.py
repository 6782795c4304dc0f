"""JSON Schemas of the YAML files, made from their shapes, for the editors of those who write."""

from __future__ import annotations

import json
import os
from pathlib import Path

from helpers.launcher.ours import ours
from helpers.schema.budgets import Budgets
from helpers.schema.cases import Cases
from helpers.schema.conformance import Conformance
from helpers.schema.contacts import Contacts, ContactWords
from helpers.schema.emergency import Countries, EmergencyNumbers
from helpers.schema.guide import GuideRules
from helpers.schema.guide_words import GuideWords
from helpers.schema.outline import Outline
from helpers.schema.pages import Charts, Checklists, Data, Quiz
from helpers.schema.plans import Plans
from helpers.schema.questions import Questions
from helpers.schema.reading import Reading
from helpers.schema.register import Facts, Sources
from helpers.schema.reviews import Grades, Scores
from helpers.schema.search import SearchWords
from helpers.schema.series import Care, Glossary, Series
from helpers.schema.shape import Shape
from helpers.schema.visit import Visit
from helpers.schema.words import FrameWords

SHAPES: dict[str, tuple[str, type[Shape]]] = {
    "cases": ("cases/*.yaml", Cases),
    "conformance": ("*/conformance.yaml", Conformance),
    "countries": ("*/emergency-numbers.yaml", Countries),
    "emergency-numbers": ("emergency-numbers.yaml", EmergencyNumbers),
    "guide": ("guide.yaml", GuideRules),
    "guide-words": ("*/guide.yaml", GuideWords),
    "charts": ("*/*/charts.yaml", Charts),
    "checklist": ("*/*/checklist.yaml", Checklists),
    "data": ("data/*.yaml", Data),
    "quiz": ("*/*/quiz.yaml", Quiz),
    "plan": ("*/*/plan.yaml", Plans),
    "outline": ("outline.yaml", Outline),
    "budgets": ("budgets.yaml", Budgets),
    "contacts": ("contacts.yaml", Contacts),
    "contact-words": ("*/contacts.yaml", ContactWords),
    "questions": ("*/questions.yaml", Questions),
    "facts": ("facts/*.yaml", Facts),
    "sources": ("sources.yaml", Sources),
    "grades": ("reviews/discern.yaml", Grades),
    "scores": ("reviews/[cp][de]*.yaml", Scores),
    "reading": ("reviews/*-reading.yaml", Reading),
    "search": ("*/search.yaml", SearchWords),
    "care": ("*/care.yaml", Care),
    "glossary": ("*/glossary.yaml", Glossary),
    "series": ("series.yaml", Series),
    "visit": ("*/visit.yaml", Visit),
    "words": ("*/words.yaml", FrameWords),
}
"""By the schema's name: the files below ``content`` that it describes, and their shape."""

FOLDER = "schemas"


def schemas() -> dict[str, bytes]:
    """Every schema as a file, by its place below ``content/schemas``."""
    return {
        f"{name}.json": json.dumps(_schema(shape), indent=1, sort_keys=True).encode() + b"\n"
        for name, (_, shape) in SHAPES.items()
    }


def described(content: Path) -> dict[Path, str]:
    """Each YAML file of a content folder, and the line by which an editor finds its schema."""
    return {
        path: f"# yaml-language-server: $schema={_way(path, content)}/{name}.json"
        for name, (pattern, _) in SHAPES.items()
        for path in ours(content, pattern)
    }


def _way(path: Path, content: Path) -> str:
    return Path(os.path.relpath(content / FOLDER, path.parent)).as_posix()


def _schema(shape: type[Shape]) -> dict[str, object]:
    made = shape.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}
