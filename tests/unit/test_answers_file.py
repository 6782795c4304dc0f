"""The file in which a reader carries answers, as Python reads it."""

import pytest
from answers_files import NOON, as_file, record

from helpers.answers_file import CannotRead, read_answers
from helpers.contract import LARGEST_ANSWERS


def test_the_records_of_a_file_are_read_by_name():
    told = {"country": record("pears", NOON, {"value": "plums", "at": NOON})}
    assert read_answers(as_file(told)) == told


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(b"{", "damaged", id="cut off"),
        pytest.param(b" " * (LARGEST_ANSWERS + 1), "large", id="too large"),
        pytest.param(b'{"apples": 3}', "foreign", id="something else"),
        pytest.param(as_file(version=99), "newer", id="newer"),
        pytest.param(as_file(version=True), "damaged", id="a version that is true"),
        pytest.param(as_file({"country": record(1, "noon")}), "damaged", id="no time"),
    ],
)
def test_a_file_that_holds_no_answers_is_refused_in_one_sentence(content, why):
    with pytest.raises(CannotRead) as refused:
        read_answers(content)
    assert refused.value.why == why
    assert "\n" not in str(refused.value)


def as_page(told, **changed):
    """The same file as a page that a person can read."""
    data = as_file(told, **changed).decode().replace("<", "\\u003c")
    opens = '<script type="application/json" id="als-pages-answers">'
    return f"<!DOCTYPE html>\n<p>Pears</p>\n{opens}{data}</script>\n</html>".encode()


def test_a_page_that_a_person_can_read_holds_the_same_records():
    told = {"visit/hand": record({"picked": [], "words": "</script><script>&amp;'\" 梨"})}
    assert read_answers(as_page(told)) == told


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(b"<!doctype html><p>Pears</p>", "foreign", id="another page"),
        pytest.param(as_page({}) + as_page({}), "foreign", id="the data twice"),
        pytest.param(as_page({}).split(b"</script>")[0], "foreign", id="cut off"),
        pytest.param(as_page({}, version=99), "newer", id="newer"),
        pytest.param(as_page({"country": record(1, "noon")}), "damaged", id="no time"),
        pytest.param(b"", "damaged", id="nothing"),
    ],
)
def test_a_page_that_holds_no_answers_is_refused(content, why):
    with pytest.raises(CannotRead) as refused:
        read_answers(content)
    assert refused.value.why == why


def test_a_damaged_record_is_named():
    with pytest.raises(CannotRead, match="'records/quiz'"):
        read_answers(as_file({"country": record("pears"), "quiz": 3}))


@pytest.mark.parametrize("year", ["1970", "1999", "2026", "3001", "9999"])
def test_a_file_of_any_clock_is_read(year):
    told = {"country": record("pears", NOON.replace("2026", year))}
    assert read_answers(as_file(told)) == told


def test_a_file_in_two_ways_of_writing_is_damaged():
    content = '{"format": "als-pages-answers", "says": "Österreich, Ägypten"}'.encode()
    with pytest.raises(CannotRead):
        read_answers(content.replace("Ä".encode(), b"\xc4"))


def test_an_older_file_is_brought_forward_step_by_step():
    def with_times(held):
        return held | {"saved": NOON, "records": {"Country": record(held["records"])}}

    def in_small_letters(held):
        return held | {"records": {name.lower(): one for name, one in held["records"].items()}}

    old = as_file(version=-1, records="pears", saved="")
    steps = {-1: with_times, 0: in_small_letters}
    assert read_answers(old, steps) == {"country": record("pears")}
    with pytest.raises(CannotRead, match="'version'"):
        read_answers(old, {0: in_small_letters})
