"""The visit sheet as readers see it: what is not there is never read as there."""

from helpers.library import Library

VISIT = Library().visit


def test_each_thing_that_is_not_there_says_no_for_itself():
    absent = [
        one for field in VISIT.fields.values() if field.absent for one in field.choices.values()
    ]
    assert len(absent) > 5
    assert [one.say for one in absent if not one.brief.startswith("no ")] == []
    assert [one.say for one in absent if not one.aloud] == []


def test_what_changes_today_stands_first():
    warns = {
        f"{name}/{choice}"
        for name, field in VISIT.fields.items()
        for choice, one in field.choices.items()
        if one.warns
    }
    assert {"flat/short", "flat/cannot", "nights/headache", "weight/lost"} <= warns


def test_a_yes_to_any_sign_that_the_sheet_counts_as_present_keeps_its_no_away():
    present = VISIT.fields["changed"].choices
    for name, twin in (("numb", "numb"), ("pain", "pain"), ("bladder", "bladder")):
        wanted = set(present[twin].guide)
        assert wanted <= set(VISIT.fields["absent"].choices[name].guide)
