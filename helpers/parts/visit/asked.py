"""What the visit sheet and the diary ask, for a file of answers that a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import bare
from helpers.library import Library
from helpers.parts.base.asked import Asked, Named, Shown
from helpers.schema.visit import Details, Diary, Visit, VisitField


def of_visit(library: Library, shown: Shown) -> Iterator[Named]:
    """The line on top and each field, and below a field what was asked of each choice."""
    for asked in visit_asked(library.visit):
        yield shown["visit"][0], asked


def of_diary(library: Library, shown: Shown) -> Iterator[Named]:
    """Every line of the diary, whatever it is called."""
    yield shown["diary"][0], diary_asked(library.visit.diary)


def visit_asked(visit: Visit) -> Iterator[Asked]:
    """What the sheet asks, part by part."""
    yield {"name": "visit/summary", "say": visit.summary.flat}
    for name, field in visit.fields.items():
        asks = bare(field.ask)
        choices = {str(choice): bare(option.say) for choice, option in field.choices.items()}
        yield _asked(f"visit/{name}", asks, choices, dated=field.kind == "month")
        if visit.details:
            yield from _details(f"visit/{name}", field, visit.details, choices)


def _details(
    name: str, field: VisitField, details: Details, choices: dict[str, str]
) -> Iterator[Asked]:
    """What is asked of each thing that is ticked; its picks name the thing first."""
    asks = bare(field.ask)
    for detail in field.each:
        over = detail == "since" and "where" in field.each
        says: str = getattr(details, "when" if over else detail).flat
        if detail == "where":
            for choice, said in choices.items():
                yield {"name": f"{name}/where/{choice}", "say": f"{said}: {says}"}
            continue
        sides = {side: words.flat for side, words in details.sides.items()}
        named = choices | sides if detail == "side" else choices
        yield _asked(f"{name}/{detail}", f"{asks} {says}", named, dated=detail == "since")


def _asked(record: str, says: str, choices: dict[str, str], *, dated: bool) -> Asked:
    asked: Asked = {"name": record, "say": says, "choices": choices}
    return {**asked, "dated": True} if dated else asked


def diary_asked(diary: Diary) -> Asked:
    """What a line of the diary holds."""
    steps = {str(step): says.flat for step, says in diary.steps.items()}
    inside: list[Asked] = [
        {"name": "day", "dated": True},
        {"name": "kind", "choices": {str(name): says.flat for name, says in diary.kinds.items()}},
        {"name": "what"},
        {"name": "hinders", "say": diary.hinders_short.flat, "choices": steps},
        {"name": "note", "say": diary.note_short.flat},
    ]
    return {"name": "diary/", "say": diary.title.flat, "inside": inside}
