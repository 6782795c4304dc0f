"""The numbers of a sentence, however they are written."""

import pytest

from helpers.numerals import numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1,000 apples", ["1000"]),
        ("a thousand apples", ["1000"]),
        ("99,998 of 100,000", ["99998", "100000"]),
        ("one in four hundred", ["400"]),
        ("a hundred thousand", ["100000"]),
        ("two hundred and five thousand and six", ["205006"]),
        ("one million one hundred thousand", ["1100000"]),
        ("2 million, or 1.5 million", ["2000000", "1500000"]),
        ("twenty-five or thirty six", ["25", "36"]),
        ("twenty and five", ["20", "5"]),
        ("fourteen, fifteen", ["14", "15"]),
        ("two and three", ["2", "3"]),
        ("five to ten", ["5", "10"]),
        ("2-3 or 4–5", ["2", "3", "4", "5"]),
        ("50% or 50 percent", ["50", "50"]),
        ("1.50 and .5 and 2.0", ["1.5", "0.5", "2"]),
        ("50mg in their 60s", ["50", "60"]),
        ("in their twenties", ["20"]),
        ("half of a third", ["1/2", "1/3"]),
        ("two-thirds, three quarters", ["2/3", "3/4"]),
        ("one third or ¾", ["1/3", "3/4"]),
        ("1½ apples", ["1", "1/2"]),
        ("1\u00a0in\u00a0350", ["1", "350"]),
        ("٣ apples", ["3"]),
        ("a dozen, twice", ["12", "2"]),
    ],
)
def test_a_number_is_found(text, found):
    assert numbers(text) == found


@pytest.mark.parametrize(
    "text",
    ["C9orf72 and SOD1", "one of them", "the 2nd or 10th", "first and second", "hundreds of", "a"],
)
def test_what_states_no_number_is_left_alone(text):
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "found"), [("two", []), ("half", []), ("thirteen", ["13"]), ("a hundred", ["100"])]
)
def test_small_numbers_in_words_can_be_left_out(text, found):
    assert numbers(text, spelled=False) == found


def test_a_very_long_number_is_still_a_number():
    assert numbers("9" * 5000) == ["9" * 5000]
