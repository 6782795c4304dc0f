"""Browser and Python say the same of whatever was told."""

from __future__ import annotations

import json

import pytest
from telling import SHEET, answers, entries, records_of_guide

from helpers.diary import diary_as_text
from helpers.library import Library
from helpers.visit import fits, from_guide, phrases_as_text, sheet_as_text
from helpers.widgets.diary import drawn_diary
from helpers.widgets.visit import drawn_visit

SHEETS = [
    pytest.param(SHEET, 10_000, id="fruit"),
    pytest.param(Library().visit, 200, id="real"),
]

SAID = """
async (sent) => {
  const { visit, diary, told, entries, records } = JSON.parse(sent);
  const sheet = await import("/widgets/visit-sheet.js");
  const { fromGuide } = await import("/widgets/visit-guide.js");
  const { diaryAsText } = await import("/widgets/diary-text.js");
  const fields = visit.parts.flatMap((part) => part.fields);
  const offered = (answers) => fields.flatMap(({ name, choices }) =>
    choices.filter((one) => sheet.fits(one, answers)).map((one) => `${name}/${one.name}`));
  return JSON.stringify({
    sheets: told.map((answers) => sheet.sheetAsText(visit, answers)),
    phrases: told.map((answers) => sheet.phrasesAsText(visit, answers)),
    offered: told.map(offered),
    diaries: entries.map((one) => diaryAsText(diary, one)),
    guide: records.map((one) => fromGuide(visit, one)),
  });
}
"""


def offered(sheet, told):
    choices = ((name, *one) for name, f in sheet.fields.items() for one in f.choices.items())
    return [f"{name}/{choice}" for name, choice, one in choices if fits(one, told)]


@pytest.mark.parametrize(("sheet", "count"), SHEETS)
def test_browser_and_python_say_the_same(bare, sheet, count):
    told, diaries = [*answers(sheet, count)], [*entries(sheet, count)]
    records = [*records_of_guide(sheet, count)]
    given = {"visit": drawn_visit(sheet, lambda facts: []), "diary": drawn_diary(sheet)}
    asked = {**given, "told": told, "entries": diaries, "records": records}
    there = json.loads(bare.page.evaluate(SAID, json.dumps(asked)))
    here = {
        "sheets": [sheet_as_text(sheet, one) for one in told],
        "phrases": [phrases_as_text(sheet, one) for one in told],
        "offered": [offered(sheet, one) for one in told],
        "diaries": [diary_as_text(sheet, one) for one in diaries],
        "guide": [from_guide(sheet, one) for one in records],
    }
    assert there.keys() == here.keys()
    differing = [
        (name, one, other)
        for name in here
        for one, other in zip(there[name], here[name], strict=True)
        if one != other
    ]
    assert differing[:1] == []
