"""Text files: what is read, and what is refused in one plain sentence."""

import pytest

from helpers.files import Problem, Problems, collect, quoted, read_text
from helpers.files.text import LARGEST, MOST


def refused(path):
    with pytest.raises(Problems) as caught:
        read_text(path, "apples.yaml")
    return list(map(str, caught.value.found))


@pytest.fixture
def apples(tmp_path):
    def write(raw):
        path = tmp_path / "apples.yaml"
        path.write_bytes(raw)
        return path

    return write


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param(b"", "", id="nothing"),
        pytest.param("\ufeffpears".encode(), "pears", id="a byte order mark"),
        pytest.param(
            b"one\r\ntwo\rthree\n", "one\ntwo\nthree\n", id="ends of lines from elsewhere"
        ),
        pytest.param("¿Peras? Äpfel, 梨".encode(), "¿Peras? Äpfel, 梨", id="other languages"),
        pytest.param("a\u00a0pear".encode(), "a\u00a0pear", id="a space that does not break"),
    ],
)
def test_a_text_is_read_whatever_wrote_it(apples, raw, text):
    assert read_text(apples(raw), "apples.yaml") == text


CONTROL = "There is an invisible control character on this line. Delete it."
ENCODING = "A character here is not UTF-8. Save the file with the encoding UTF-8."


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        pytest.param(b"a\n\tb", "2: There is a tab on this line. Use spaces instead.", id="tab"),
        pytest.param(b"a\nb\0", f"2: {CONTROL}", id="NUL"),
        pytest.param("a\u200bb".encode(), f"1: {CONTROL}", id="a space of no width"),
        pytest.param("a\u202eb".encode(), f"1: {CONTROL}", id="letters turned round"),
        pytest.param("a\u2028b".encode(), f"1: {CONTROL}", id="an end of line that few see"),
        pytest.param("äpfel".encode("latin-1"), f"1: {ENCODING}", id="latin-1"),
        pytest.param("a\npear".encode("utf-16"), f"1: {ENCODING}", id="utf-16"),
        pytest.param(b"a\nb\xed\xa0\x80", f"2: {ENCODING}", id="half of a pair"),
    ],
)
def test_what_readers_cannot_see_is_refused_with_its_line(apples, raw, said):
    assert refused(apples(raw)) == [f"apples.yaml:{said}"]


def test_a_file_that_is_too_large_is_refused(apples):
    assert refused(apples(b"a" * (LARGEST + 1))) == [
        "apples.yaml:1: This file is larger than 16,000 kB. Split it into smaller files."
    ]


def test_a_missing_file_is_refused(tmp_path):
    assert refused(tmp_path / "pears.yaml") == [
        "apples.yaml:1: This file cannot be read (No such file or directory). Check that it is"
        " there."
    ]


def test_a_folder_is_no_file(tmp_path):
    assert refused(tmp_path) == ["apples.yaml:1: A file is expected here. Put one in its place."]


def test_a_list_of_mistakes_has_an_end(apples):
    assert len(refused(apples(b"\t\n" * 1000))) == MOST


def test_problems_are_said_once_and_in_order_of_line():
    first, second = Problem("a.yaml", 2, "An apple."), Problem("a.yaml", 10, "A pear.")
    assert Problems([second, first, second]).found == (first, second)


def test_what_a_file_holds_is_quoted_on_one_line_and_cut():
    assert quoted("one\ntwo", 7) == "'one two'"
    assert quoted("one\ntwo three", 7) == "'one ...'"


def test_what_was_found_before_an_unread_file_is_kept():
    def look():
        yield Problem("a.yaml", 1, "An apple.")
        raise Problems([Problem("b.yaml", 1, "A pear.")])

    assert [problem.path for problem in collect(look)] == ["a.yaml", "b.yaml"]
