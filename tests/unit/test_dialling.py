"""Telephone numbers in sentences: the number that is read is the number that is called."""

import pytest

from helpers.dialling import Dialling
from helpers.library import Library

DIALLING = Dialling(Library())
COUNTED = "rare-incidence-world"
"""A fact in which people are counted by 100,000."""


def linked(text, *facts):
    pieces = DIALLING.apart(text, facts)
    return "".join(f"[{said}]({address})" if address else said for said, address in pieces)


@pytest.mark.parametrize(
    ("text", "facts", "said"),
    [
        ("Call 911.", ["care-now-numbers"], "Call [911](tel:911)."),
        ("Call 116 123.", ["care-now-crisis-samaritans"], "Call [116 123](tel:116123)."),
        ("Text 85258.", ["crisis-text-united-kingdom"], "Text [85258](sms:85258)."),
        ("Call or text 988.", ["crisis-text-canada"], "Call or text [988](tel:988)."),
    ],
)
def test_a_number_that_a_cited_fact_holds_can_be_called_or_texted(text, facts, said):
    assert linked(text, *facts) == said


@pytest.mark.parametrize(
    "text", ["In 911 orchards.", "988lifeline.org", "The year 1988", "1.112 apples", "text 85258-1"]
)
def test_what_is_no_number_to_call_stays_as_it_is(text):
    assert linked(text, "care-now-crisis-lines" if "988" in text else "rare-unlikely") == text


def test_the_end_of_a_large_count_is_no_number_to_call():
    text = "Of 100,000 apples, 112,000 are red."
    assert linked(text, "emergency-text-australia", "care-now-numbers") == text


def test_a_fact_that_only_counts_holds_no_number_to_call():
    assert linked("Call 000.", "emergency-text-australia") == "Call [000](tel:000)."
    assert linked("Call 000.", COUNTED) == "Call 000."


def test_every_number_of_every_country_can_be_opened_by_a_telephone():
    countries = Library().emergency_numbers.countries.values()
    shown = {str(n) for country in countries for n in (*country.called, *country.texted)}
    assert set(DIALLING.addresses) == shown
    assert all(address.startswith(("tel:", "sms:")) for address in DIALLING.addresses.values())
