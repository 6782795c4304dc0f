"""What the registers are asked and how their answers are read: right, wrong, slow, empty, hostile.

The answers are written after the registers' own documents; no register was ever asked for these.
"""

import json
from datetime import date

import pytest

from helpers.schema.register import Source
from helpers.watch.__main__ import _turned, main
from helpers.watch.addresses import last_change, silent
from helpers.watch.due import due
from helpers.watch.fetching import Answer
from helpers.watch.registers import judged

DOI, PMID = "10.5555/apples.2020", "12345678"
TODAY = date(2027, 7, 1)


def source(**given):
    model = {"title": "Apples", "by": "A gardener", "kind": "review", "retrieved": True}
    return Source.model_validate(model | given)


def crossref(*types, title="Apples"):
    updates = [{"DOI": "10.5555/notice", "type": one, "source": "publisher"} for one in types]
    return {"status": "ok", "message": {"title": [title], "updated-by": updates}}


def openalex(retracted=False, **ids):
    return {"id": "https://openalex.org/W1", "ids": ids, "is_retracted": retracted}


def pubmed(*types, kinds=("Journal Article",)):
    notices = [{"refsource": "Pears. 2021", "reftype": one, "pmid": "1"} for one in types]
    work = {"uid": PMID, "pubtype": [*kinds], "references": notices}
    return {"result": {"uids": [PMID], PMID: work}}


class Web:
    """Three registers with the answers they are given; whatever else is asked does not answer."""

    def __init__(self, **answers):
        self.answers, self.asked = answers, []

    def __call__(self, address):
        self.asked.append(address)
        for name, answer in self.answers.items():
            if name in address:
                return answer if isinstance(answer, Answer) else Answer(200, json.dumps(answer))
        return Answer(0, why="TimeoutError")


def found(web, **given):
    named = {"doi": DOI, "pmid": PMID} | given
    return {(one.what, one.register) for one in judged("apple-book", source(**named), web, "a@b.c")}


WELL = {"crossref": crossref(), "openalex": openalex(), "eutils": pubmed()}


def test_a_work_of_which_no_register_says_anything_is_well():
    assert found(Web(**WELL)) == set()


@pytest.mark.parametrize(
    ("register", "answer", "what"),
    [
        ("crossref", crossref("retraction"), ("retracted", "Crossref")),
        ("crossref", crossref("partial_retraction"), ("retracted", "Crossref")),
        ("crossref", crossref("expression-of-concern"), ("doubted", "Crossref")),
        ("crossref", crossref("Correction"), ("corrected", "Crossref")),
        ("crossref", crossref("new_edition"), ("newer", "Crossref")),
        ("crossref", crossref(title="RETRACTED: Apples"), ("retracted", "Crossref")),
        ("openalex", openalex(True), ("retracted", "OpenAlex")),
        ("eutils", pubmed("Retraction in"), ("retracted", "PubMed")),
        ("eutils", pubmed(kinds=["Retracted Publication"]), ("retracted", "PubMed")),
        ("eutils", pubmed("Erratum in", "Comment in"), ("corrected", "PubMed")),
        ("eutils", pubmed("Update in"), ("newer", "PubMed")),
        ("eutils", pubmed("Expression of concern in"), ("doubted", "PubMed")),
    ],
)
def test_each_register_is_heard_alone(register, answer, what):
    assert found(Web(**WELL | {register: answer})) == {what}


def test_a_work_about_retractions_is_not_one():
    assert found(Web(**WELL | {"crossref": crossref(title="How retracted apples rot")})) == set()


UNKNOWN = [
    Answer(200, ""),
    Answer(200, "<html>Sorry</html>"),
    Answer(200, "[" * 100_000),
    Answer(200, "null"),
    Answer(200, "[]"),
    Answer(200, '{"message": {"title": "Apples", "updated-by": {"type": "x"}}, "result": []}'),
    Answer(200, '{"message": null, "is_retracted": "no", "result": {"12345678": {}}}'),
    Answer(404),
    Answer(429),
    Answer(500, "retraction"),
    Answer(0, why="TimeoutError"),
]


@pytest.mark.parametrize("answer", UNKNOWN, ids=range(len(UNKNOWN)))
@pytest.mark.parametrize("register", ["crossref", "openalex", "eutils"])
def test_an_answer_that_is_not_understood_is_never_taken_for_well(register, answer):
    names = {"crossref": "Crossref", "openalex": "OpenAlex", "eutils": "PubMed"}
    assert found(Web(**WELL | {register: answer})) == {("unknown", names[register])}


def test_a_work_known_by_its_doi_is_asked_for_at_pubmed_by_the_number_that_openalex_knows():
    address = f"https://pubmed.ncbi.nlm.nih.gov/{PMID}"
    web = Web(crossref=crossref(), openalex=openalex(pmid=address), eutils=pubmed("Erratum in"))
    assert found(web, pmid=None) == {("corrected", "PubMed")}


def test_a_number_that_openalex_made_up_is_not_asked_for():
    address = "https://pubmed.ncbi.nlm.nih.gov/1&db=other"
    web = Web(crossref=crossref(), openalex=openalex(pmid=address), eutils=pubmed())
    found(web, pmid=None)
    assert not any("eutils" in one for one in web.asked)


@pytest.mark.parametrize("doi", ["10.5555/a b", "https://example.org", "10.5555/"])
def test_what_is_no_doi_is_named_and_not_asked_for(doi):
    web = Web(**WELL)
    assert found(web, doi=doi, pmid=None) == {("unknown", "sources.yaml")}
    assert web.asked == []


def test_a_doi_stays_one_part_of_the_address_whatever_it_holds():
    web = Web(**WELL)
    found(web, doi="10.5555/(a)<b>?x=1#y/../z", pmid=None)
    assert web.asked[0].startswith("https://api.crossref.org/works/10.5555%2F%28a%29%3Cb%3E%3Fx")


def test_every_request_says_who_asks():
    web = Web(**WELL)
    found(web)
    assert len(web.asked) == 3
    assert all("a%40b.c" in one for one in web.asked)


@pytest.mark.parametrize(
    ("status", "why"),
    [(404, "it is gone"), (403, "by hand"), (500, "it answered 500"), (0, "did not answer")],
)
def test_an_address_that_does_not_answer_says_how(status, why):
    assert why in silent("apple-book", "https://example.org", Answer(status)).why
    assert silent("apple-book", "https://example.org", Answer(200)) is None


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        (Answer(200, '{"dateModified": "2027-02-03T10:00"}'), date(2027, 2, 3)),
        (
            Answer(200, '<meta property="article:modified_time" content="2027-02-03">'),
            date(2027, 2, 3),
        ),
        (Answer(200, "", "Wed, 03 Feb 2027 10:00:00 GMT"), date(2027, 2, 3)),
        (Answer(200, '"dateModified": "2027-02-31"'), None),
        (Answer(200, "changed last week", "some day"), None),
        (Answer(200), None),
    ],
)
def test_the_last_change_of_a_page_is_the_day_that_it_tells(answer, day):
    assert last_change(answer) == day


def run(orchard, capsys, web, *words):
    root = ["--root", str(orchard.root), "--today", TODAY.isoformat()]
    asked = main([*root, "--contact", "a@b.org", *words], web=lambda contact: web)
    return asked, capsys.readouterr()


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    """No test waits between two requests."""
    monkeypatch.setattr(
        "helpers.watch.fetching.Polite.__init__.__defaults__",
        (None, 0.0, lambda: 0.0, lambda seconds: None),
    )


def test_only_a_retraction_fails(orchard, capsys):
    orchard.change("sources.yaml", "    year: 2020", f"    year: 2020\n    doi: {DOI}")
    gone = Web(openalex=Answer(500), crossref=crossref("correction"))
    status, said = run(orchard, capsys, gone)
    assert status == 0
    assert "## Corrected\n\n- `garden-book`: Crossref; facts: `apple-share`" in said.out
    assert "- `garden-book`: OpenAlex (it answered 500)" in said.out
    status, said = run(orchard, capsys, Web(crossref=crossref("retraction"), openalex=openalex()))
    assert status == 1
    assert "garden-book was retracted" in said.err


def test_guidance_that_changed_after_it_was_read_is_named(orchard, capsys):
    orchard.change("sources.yaml", "kind: review", "kind: guideline")
    page = Answer(200, '{"dateModified":"2026-02-01"}')
    _, said = run(orchard, capsys, Web(**{"example.org/garden": page}))
    changed = "- `garden-book`: changed on 2026-02-01, last held against its facts on 2026-01-10"
    assert changed in said.out


def test_when_time_is_up_the_registers_were_asked_and_the_report_counts_the_rest(
    orchard, capsys, monkeypatch
):
    orchard.change("sources.yaml", "    year: 2020", f"    year: 2020\n    doi: {DOI}")
    monkeypatch.setattr("helpers.watch.__main__.LONGEST", -1)
    web = Web(crossref=crossref("retraction"), openalex=openalex())
    status, said = run(orchard, capsys, web)
    assert status == 1
    assert "Addresses left for another run, as time was up: 1." in said.out
    assert "Nothing was found." not in said.out
    assert [one for one in web.asked if "doi.org" in one] == []


def test_each_week_begins_with_another_address():
    names = [f"book-{number}" for number in range(10)]
    weeks = [_turned(names, date(2026, 2, day)) for day in (2, 9, 16)]
    assert all(sorted(week) == names for week in weeks)
    assert len({week[0] for week in weeks}) == 3


def test_no_word_of_an_answer_comes_into_the_report(orchard, capsys):
    orchard.change("sources.yaml", "    year: 2020", f"    year: 2020\n    doi: {DOI}")
    evil = "@everyone <script>alert(1)</script> RETRACTED"
    answer = crossref("retraction", evil, title=f"RETRACTED: {evil}")
    _, said = run(orchard, capsys, Web(crossref=answer, openalex=openalex(pmid=evil)))
    assert "everyone" not in said.out + said.err
    assert "script" not in said.out + said.err


def test_without_a_contact_nobody_is_asked(orchard, capsys):
    web = Web()
    main(["--root", str(orchard.root), "--today", "2026-02-01"], web=lambda contact: web)
    assert web.asked == []
    assert "Nothing was found." in capsys.readouterr().out


def test_facts_past_their_day_and_due_soon_are_listed_with_their_pages(orchard, capsys):
    orchard.change("facts/orchard.yaml", "review-by: 2027-07-10", "review-by: 2027-06-30")
    _, said = run(orchard, capsys, Web())
    late, soon = said.out.split("## Facts past their day")[1].split("## Facts due within 30 days")
    assert "- `apple-share`: 2027-06-30, shown on every page" in late
    assert "- `pear-half`: 2027-07-10, shown on no page" in soon
    assert "apple-share" not in soon


def test_a_fact_that_is_due_later_is_not_listed(orchard):
    assert [*due(orchard.library, date(2027, 6, 9))] == []
    assert len([*due(orchard.library, date(2027, 6, 10))]) == 4


@pytest.mark.parametrize("contact", ["apples", "a@b", "a@b.org\nX: y"])
def test_what_is_no_address_of_mail_is_refused(orchard, contact):
    with pytest.raises(SystemExit):
        main(["--root", str(orchard.root), "--contact", contact])
