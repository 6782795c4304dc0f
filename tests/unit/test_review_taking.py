"""Files that reviewers send back: taken in, listed, and refused in one sentence where they must."""

import json

import pytest
from unit.reviewing import FIRST, file_of, read_by, saved

from helpers.review.__main__ import main
from helpers.review.listing import listing
from helpers.review.saved import LARGEST, SAYS, CannotTake
from helpers.review.taking import take_in
from helpers.statements.known import Known

RED = "Of the apples counted, 1 in 4 is red."
NOBODY = "Nobody knows why."


@pytest.fixture
def known(orchard):
    orchard.write("reviews/first.yaml", FIRST)
    return Known(orchard.library)


def listed(orchard):
    library = orchard.library
    return listing(library, Known(library))


def lines_of(path):
    return path.read_text(encoding="utf-8").split("\n")


def test_a_file_is_taken_in_and_the_check_finds_nothing_wrong(orchard, known):
    path = read_by(orchard, known, "A Gardener", {RED: "yes", NOBODY: "no"}, words="Look twice.")
    assert path.parent.name == "people"
    assert orchard.says() == []
    assert [one.words for one in orchard.library.readers[0].readings] == ["Look twice."] * 2


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script> & [a](https://example.org)",
        "  spaces before\n\n    and a line far in\n- not: a list\n# no comment",
        "'\"|>%@`: &a *b !c {d} [e",
        "---\n...\nkey: |",
        "苹果是红色的 \U0001f34e",
    ],
)
def test_any_words_stay_words(orchard, known, words):
    read_by(orchard, known, "A Gardener", {RED: "no"}, words=words)
    assert orchard.says() == []
    (reading,) = orchard.library.readers[0].readings
    assert reading.words.split() == words.split()


def test_what_other_programs_leave_unseen_in_words_is_dropped(orchard, known):
    read_by(orchard, known, "A Gardener", {RED: "no"}, words="red\u200b\xad\u202e\tapples\u2028two")
    assert orchard.says() == []
    assert orchard.library.readers[0].readings[0].words == "red apples\ntwo"


def test_a_later_file_of_the_same_person_joins_the_one_before(orchard, known):
    first = read_by(orchard, known, "A Gardener", {RED: "no", NOBODY: "yes"})
    second = read_by(orchard, known, "A Gardener", {RED: "yes"})
    assert first == second
    said = {one.sentence.flat: one.says for one in orchard.library.readers[0].readings}
    assert said == {RED: "yes", NOBODY: "yes"}


def test_an_older_file_changes_no_later_answer(orchard, known):
    read_by(orchard, known, "A Gardener", {RED: "yes"})
    older = json.dumps(file_of(known, "A Gardener", {RED: "no"})).replace("2026-03", "2026-02")
    take_in(orchard.library, saved(orchard.root, older), known.all)
    assert [one.says for one in orchard.library.readers[0].readings] == ["yes"]


def test_two_people_with_the_same_letters_keep_files_of_their_own(orchard, known):
    places = {read_by(orchard, known, name, {RED: "yes"}) for name in ("梨", "桃", "A. B", "A B")}
    assert len(places) == 4


def test_what_somebody_doubts_is_listed_with_file_and_line(orchard, known):
    read_by(orchard, known, "A Gardener", {RED: "not-sure"}, words="Which year?")
    one = next(found for found in known.pages["apples"] if found.words == RED)
    where = f"{one.path}:{one.line}: not-sure (A Gardener, gardener, 2026-03-01): Which year?"
    assert where in listed(orchard)
    assert "To look at: 1." in listed(orchard)


def test_two_who_differ_are_shown_one_below_the_other(orchard, known):
    read_by(orchard, known, "A Gardener", {RED: "yes", NOBODY: "yes"})
    read_by(orchard, known, "Another Gardener", {RED: "no", NOBODY: "yes"})
    said = listed(orchard)
    assert said.count("Two readers differ") == 1
    after = said.split("Two readers differ")[1]
    assert "yes (A Gardener" in after
    assert "no (Another Gardener" in after


def test_what_changed_since_is_no_longer_counted_and_its_words_are_not_lost(orchard, known):
    read_by(orchard, known, "A Gardener", {RED: "no"}, words="It is 1 in 5.")
    orchard.change("en/apples/page.md", "1 in 4 is red", "1 in 4 looks red")
    said = listed(orchard)
    assert "To look at: 0." in said
    assert "Changed since, and no longer read: 1." in said
    assert "It is 1 in 5." in said
    assert RED in said


def test_the_list_counts_each_page_and_what_matters_most(orchard, known):
    read_by(orchard, known, "A Gardener", {RED: "yes"})
    said = listed(orchard)
    assert "Of 4 sentences that matter most, 1 were read." in said
    assert "apples: 1 of 19 sentences read by A Gardener, of 3 that matter most 1." in said


def test_where_nobody_read_anything_the_list_says_so(orchard):
    assert listed(orchard) == "Nobody has read any sentence of these pages yet."


def damaged(known, **other):
    return file_of(known, "A Gardener", {RED: "yes"}) | other


REFUSED = {
    "no JSON": (lambda known: "apples", "damaged"),
    "deep": (lambda known: "[" * 200_000, "damaged"),
    "a number that is none": (lambda known: '{"format": NaN}', "damaged"),
    "another file": (lambda known: '{"format": "als-pages-answers"}', "foreign"),
    "a list": (lambda known: "[]", "foreign"),
    "older": (lambda known: damaged(known, version=0), "older"),
    "newer": (lambda known: damaged(known, version=2), "newer"),
    "no version": (lambda known: damaged(known, version=True), "damaged"),
    "too much": (lambda known: damaged(known, more=1), "damaged"),
    "nobody": (lambda known: damaged(known, name="  "), "damaged"),
    "a name with markup": (lambda known: damaged(known, name="<b>A</b>"), "damaged"),
    "a name of two lines": (lambda known: damaged(known, role="a\n\x00b"), "damaged"),
    "no day": (lambda known: damaged(known, day="2026-02-30"), "damaged"),
    "nothing read": (lambda known: damaged(known, readings=[]), "damaged"),
    "huge": (lambda known: " " * (LARGEST + 1), "large"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_file_that_is_none_of_ours_is_refused_in_one_sentence(orchard, known, what):
    make, why = REFUSED[what]
    with pytest.raises(CannotTake, match=r"^.{20,}$") as refused:
        saved(orchard.root, make(known))
    assert refused.value.why == why
    assert orchard.library.readers == ()


READING = {
    "a sign that nobody types": ("words", "red\x00apple"),
    "half a sign": ("words", "red \ud800"),
    "a verdict that is none": ("says", "maybe"),
    "a fingerprint that is none": ("seen", "../../apples"),
    "words without end": ("words", "x" * 10_001),
    "words that are a list": ("words", ["red"]),
}


@pytest.mark.parametrize("what", READING)
def test_a_reading_that_is_damaged_is_refused_and_named(orchard, known, what):
    name, value = READING[what]
    file = file_of(known, "A Gardener", {RED: "yes"})
    file["readings"][0][name] = value
    with pytest.raises(CannotTake) as refused:
        saved(orchard.root, file)
    assert (
        str(refused.value) == f"{SAYS['damaged']} (It starts to go wrong at 'readings/0/{name}'.)"
    )


def test_a_sentence_read_twice_in_one_file_is_refused(orchard, known):
    file = file_of(known, "A Gardener", {RED: "yes"})
    file["readings"] *= 2
    with pytest.raises(CannotTake):
        saved(orchard.root, file)


def test_a_fingerprint_with_the_words_of_another_sentence_is_refused(orchard, known):
    file = file_of(known, "A Gardener", {RED: "yes"})
    file["readings"][0]["sentence"] = NOBODY
    with pytest.raises(CannotTake):
        take_in(orchard.library, saved(orchard.root, file), known.all)
    assert orchard.library.readers == ()


def test_the_command_takes_what_it_can_and_names_what_it_cannot(orchard, known, capsys):
    good, bad = orchard.root / "good.json", orchard.root / "bad.json"
    good.write_text(json.dumps(file_of(known, "A Gardener", {RED: "no"})), encoding="utf-8")
    bad.write_bytes(b"\xff\xfe\x00")
    assert main([str(bad), str(good), str(orchard.root), "--root", str(orchard.root)]) == 1
    said = capsys.readouterr().out
    assert f"{bad}: {SAYS['damaged']}" in said
    assert f"{orchard.root}: {SAYS['gone']}" in said
    assert "good.json was taken into content/reviews/people/a-gardener-" in said
    assert "To look at: 1." in said
    # a long list does not push what was refused out of sight
    assert said.index("To look at") < said.index(f"{bad}: ") < said.index(f"{orchard.root}: ")


def test_where_no_file_could_be_taken_in_only_that_is_said(orchard, known, capsys):
    bad = orchard.root / "bad.json"
    bad.write_bytes(b"\xff\xfe\x00")
    assert main([str(bad), "--root", str(orchard.root)]) == 1
    assert capsys.readouterr().out == f"{bad}: {SAYS['damaged']}\n"
