"""The file in which a reader carries answers."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from helpers.library import ROOT
from helpers.progress import LARGEST, VERSION, CannotRead, join, read, write
from helpers.records import in_one_form

NOON = "2026-01-10T12:00:00.000Z"
NEVER = "2026-02-30T12:00:00.000Z"
LATER = "2026-01-10T12:00:00.001Z"
SCHEMA = Draft202012Validator(
    json.loads((ROOT / "content" / "answers.schema.json").read_text(encoding="utf-8"))
)


def said(value, at=NOON, *earlier):
    return {"value": value, "at": at, "earlier": list(earlier)}


def file(**changed):
    content = {"format": "als-pages-answers", "version": VERSION, "saved": NOON, "records": {}}
    return json.dumps(content | changed).encode()


TIMES = st.sampled_from([NOON, LATER, "2025-12-31T23:59:59.999Z", "2026-02-28T00:00:00.000Z"])
NUMBERS = st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(-1e15, 1e15)
PLAIN = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(max_size=5),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=3), inside),
    max_leaves=6,
)
SAIDS = st.fixed_dictionaries(
    {"value": st.sampled_from(["apple", "pear", None]) | PLAIN, "at": TIMES}
)
RECORDS = st.dictionaries(
    st.sampled_from(["quiz/fruit/red", "quiz/fruit/ripe", "country", "diary/plums"]),
    st.builds(lambda now, *then: {**now, "earlier": list(then)}, SAIDS, SAIDS, SAIDS),
)
FILES = RECORDS.map(write)


@given(FILES)
def test_what_is_written_is_read_again(content):
    assert write(read(content), NOON) == write(read(write(read(content))), NOON)


@given(FILES, FILES)
def test_it_does_not_matter_which_of_two_files_comes_first(one, other):
    assert alike(join(read(one), read(other)), join(read(other), read(one)))


@given(FILES, FILES, FILES)
def test_it_does_not_matter_which_two_of_three_files_are_joined_first(one, other, third):
    one, other, third = read(one), read(other), read(third)
    assert alike(join(join(one, other), third), join(one, join(other, third)))


@given(FILES, FILES)
def test_a_file_that_was_joined_already_changes_nothing(one, other):
    both = join(read(one), read(other))
    assert alike(join(both, read(other)), both)


@given(FILES, FILES)
def test_joining_loses_no_value(one, other):
    assert values(read(one)) | values(read(other)) == values(join(read(one), read(other)))


@given(FILES)
def test_every_file_fits_the_schema(content):
    SCHEMA.validate(json.loads(content))


def alike(one, other):
    return in_one_form(one) == in_one_form(other)


def values(records):
    return {
        (name, in_one_form(one["value"]))
        for name, record in records.items()
        for one in (record, *record["earlier"])
    }


def test_the_later_value_counts_and_the_other_one_is_kept():
    both = join({"country": said("pears")}, {"country": said("apples", LATER)})
    assert both == {"country": said("apples", LATER, {"value": "pears", "at": NOON})}


def test_the_same_value_is_kept_once_with_its_latest_time():
    both = join({"country": said("pears")}, {"country": said("pears", LATER)})
    assert both == {"country": said("pears", LATER)}


def nested(depth):
    return said(json.loads("[" * depth + "]" * depth))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(b"", "damaged", id="empty"),
        pytest.param(b'{"format": "als-pages-answers", "vers', "damaged", id="cut off"),
        pytest.param(b"\x89PNG\r\n", "damaged", id="a picture"),
        pytest.param(b"[" * 100_000, "damaged", id="very deep"),
        pytest.param(b" " * (LARGEST + 1), "large", id="very large"),
        pytest.param(b'{"apples": 3}', "foreign", id="something else"),
        pytest.param(b"[3]", "foreign", id="a list"),
        pytest.param(file(version=VERSION + 1), "newer", id="newer"),
        pytest.param(file(version=0), "damaged", id="a version that never was"),
        pytest.param(file(version="1"), "damaged", id="a version in words"),
        pytest.param(file(version=True), "damaged", id="a version that is true"),
        pytest.param(file(saved="today"), "damaged", id="no time"),
        pytest.param(file(records=[]), "damaged", id="a list of records"),
        pytest.param(file(pears=3), "damaged", id="a part too many"),
        pytest.param(file(records={"country": "pears"}), "damaged", id="no record"),
        pytest.param(file(records={"Country": said("pears")}), "damaged", id="no name"),
        pytest.param(file(records={"a" * 501: said("pears")}), "damaged", id="a long name"),
        pytest.param(file(records={"country": said(1, NEVER)}), "damaged", id="no such day"),
        pytest.param(file(records={"country": said(2**53)}), "damaged", id="a huge number"),
        pytest.param(file(records={"country": nested(30)}), "damaged", id="deep"),
        pytest.param(file(records={"country": said(float("nan"))}), "damaged", id="no number"),
    ],
)  # fmt: skip
def test_a_file_that_holds_no_answers_is_refused_in_one_sentence(content, why):
    with pytest.raises(CannotRead) as refused:
        read(content)
    assert refused.value.why == why
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("year", ["1970", "1999", "2026", "3001", "9999"])
def test_a_file_of_any_clock_is_read_and_fits_the_schema(year):
    at = NOON.replace("2026", year)
    content = write({"country": said("pears", at)}, at)
    assert read(content) == {"country": said("pears", at)}
    SCHEMA.validate(json.loads(content))


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_that_another_program_has_saved_again_is_read(code):
    content = write({"country": said("Österreich – ja")})
    assert read(content.decode().encode(code)) == {"country": said("Österreich – ja")}


def test_a_file_in_two_ways_of_writing_is_damaged():
    content = write({"country": said("Österreich, Ägypten")})
    with pytest.raises(CannotRead):
        read(content.replace("Ä".encode(), b"\xc4"))


def test_a_damaged_record_is_named():
    with pytest.raises(CannotRead, match="'quiz/fruit/red'"):
        read(file(records={"country": said("pears"), "quiz/fruit/red": 3}))


def in_capitals(content):
    names = {name.upper(): record for name, record in content["records"].items()}
    return content | {"records": {name.lower(): record for name, record in names.items()}}


def with_times(content):
    records = {name: said(value) for name, value in content["records"].items()}
    return content | {"saved": NOON, "records": records}


def test_an_older_file_is_brought_forward_step_by_step():
    old = file(version=-1, records={"country": "pears"})
    steps = {-1: with_times, 0: in_capitals}
    assert read(old, steps) == {"country": said("pears")}


def test_a_mark_of_byte_order_does_no_harm():
    assert read(b"\xef\xbb\xbf" + file()) == {}


@pytest.mark.parametrize(
    "records", [{"country": said("pears", "noon")}, {"Country": said("pears")}, {"country": {}}]
)
def test_the_schema_refuses_what_is_refused_in_reading(records):
    content = file(records=records)
    assert not SCHEMA.is_valid(json.loads(content))
    with pytest.raises(CannotRead):
        read(content)
