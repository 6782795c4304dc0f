"""What a page saves, Python reads as it was; and what no page may load, Python refuses too."""

from __future__ import annotations

import json
from base64 import b64encode

import pytest
from answers_files import as_file, record
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpers.answers_file import CannotRead, read_answers
from helpers.contract import ANSWERS_VERSION, LARGEST_ANSWERS

LOADED = """
async (sent) => {
  const { readFile } = await import("/parts/base/file.js");
  const file = readFile(Uint8Array.from(atob(sent), (one) => one.charCodeAt(0)));
  return file.refused ?? Object.fromEntries(file.records);
}
"""
SAVED = """
async (records) => {
  const { writeFile } = await import("/parts/base/file.js");
  return writeFile(new Map(Object.entries(JSON.parse(records))));
}
"""
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
NUMBERS = st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(-1e15, 1e15)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(TEXTS, inside, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(["country", "quiz/fruit/red", "quiz/fruit/\U0001f34e", "diary/\ue000"])
RECORDS = st.dictionaries(NAMES, st.builds(record, VALUES))

WRONG = {
    "empty": b"",
    "cut off": b'{"format": "als-pages-answers", "vers',
    "a picture": b"\x89PNG\r\n",
    "very deep": b"[" * 100_000,
    "very large": b" " * (LARGEST_ANSWERS + 1),
    "something else": b'{"apples": 3}',
    "a list": b"[3]",
    "newer": as_file(version=ANSWERS_VERSION + 1),
    "a version that never was": as_file(version=0),
    "a version in words": as_file(version="1"),
    "no time": as_file(saved="today"),
    "a list of records": as_file(records=[]),
    "a part too many": as_file(pears=3),
    "no record": as_file({"country": "pears"}),
    "no name": as_file({"Country": record("pears")}),
    "a long name": as_file({"a" * 501: record("pears")}),
    "no number": as_file({"country": record(float("nan"))}),
}


def loaded(bare, content):
    return bare.page.evaluate(LOADED, b64encode(content).decode())


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(records=RECORDS)
def test_what_a_page_saves_is_read_as_it_was(bare, records):
    saved = bare.page.evaluate(SAVED, json.dumps(records))
    assert read_answers(saved.encode()) == records


@pytest.mark.parametrize("content", WRONG.values(), ids=WRONG)
def test_what_python_refuses_a_page_refuses_for_the_same_reason(bare, content):
    with pytest.raises(CannotRead) as refused:
        read_answers(content)
    assert loaded(bare, content) == refused.value.why


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_what_another_program_has_saved_again_is_read_on_both_sides(bare, code):
    told = {"country": record("Österreich – ja")}
    content = json.dumps(json.loads(as_file(told)), ensure_ascii=False).encode(code)
    assert read_answers(content) == told
    assert loaded(bare, content) == told
