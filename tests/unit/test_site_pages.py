"""A manuscript as a web page: the same words, cards, charts and widgets, and no broken link."""

import json
import re
from dataclasses import replace

import pytest

from helpers.document.blocks import CareCard, Heading
from helpers.document.inlines import Citation, Link, Strong, Text, said
from helpers.document.rows import Cell, Table
from helpers.document.shown import WebWords
from helpers.document.web import Web
from helpers.files import Problems
from helpers.parts.base.base_widget import NOTEBOOK
from helpers.site.building import POLICY, build
from helpers.site.pages import web_page


@pytest.fixture(scope="module")
def files(orchard_type, tmp_path_factory):
    """The site of the orchard."""
    return build(orchard_type(tmp_path_factory.mktemp("orchard")).library)


@pytest.fixture(scope="module")
def apples(files):
    """One page of it."""
    return files["apples.html"]


@pytest.fixture
def web():
    """A writer of a web page that has no parts."""
    return Web(WebWords("Sources of this card", "Back to [{number}]"), {}.__getitem__)


def test_a_page_has_one_title_a_language_landmarks_and_a_way_past_them(apples):
    assert len(re.findall("<h1", apples)) == 1
    assert '<html lang="en"' in apples
    assert "<title>Apples" in apples
    assert all(f"<{part}" in apples for part in ("header", "main", "nav", "footer"))
    assert apples.index('class="skip"') < apples.index("<header")


def test_a_page_allows_nothing_that_is_written_into_it(apples):
    assert "unsafe" not in POLICY
    assert " style=" not in apples
    assert not re.search(r"<script(?![^>]* (?:src|type=\"application/(?:ld\+)?json\"))", apples)
    assert not re.search(r" on[a-z]+=", apples)


def test_a_card_is_framed_by_how_soon_help_is_needed(apples):
    assert apples.count('class="card card-emergency-now"') == 2
    assert apples.index("Step away now if") < apples.index("Of the apples counted")


def test_a_number_in_brackets_leads_to_its_own_source(apples):
    mark = r'<a class="cite" href="#(why-\d+-\d+)" id="cited-\d+" tabindex="-1">\[\d+\]</a>'
    places = re.findall(mark, apples)
    assert places
    assert all(f'id="{place}" tabindex="-1">' in apples for place in places)


def test_a_source_leads_back_to_where_it_is_cited_first(apples):
    first = re.search(r'<a class="cite"[^>]* id="cited[^>]*', apples)[0]
    place = re.search(r'id="(cited-\d+)"', first)[1]
    source = re.search(r"#(why-\d+-\d+)", first)[1]
    back = rf'id="{source}"(?:(?!</li>).)*<a class="back" href="#{place}">'
    assert re.search(back, apples, re.S)


def test_the_sources_of_a_card_are_one_link_with_a_name(web):
    card = web.citation(Citation(("apple",), "2-4", (2, 3, 4), of="card"))
    assert card == (
        '<a class="cite" href="#why-0-2" aria-label="[2-4] Sources of this card" tabindex="-1">'
        "[2-4]</a>"
    )
    assert "aria-label" not in web.citation(Citation(("apple",), "1", (1,)))


def test_a_card_is_one_by_its_level_and_not_by_its_words(web):
    heading = Heading(3, said("Pick them"), "Pick-them")
    card = CareCard(
        "ripe", "today", "Emergency: act now", heading, (), (said("A pear"),), False, (), (), ()
    )
    assert web.block(card).startswith('<section class="card card-today"><h3 id="Pick-them">')
    assert web.block(replace(card, in_order=True)).count("<ol>") == 1


def test_a_card_on_another_page_leads_to_the_sources_of_its_own(web):
    far = Web(web.words, web.shown, "apples.html")
    assert 'href="apples.html#why-0-1"' in far.citation(Citation(("apple",), "1", (1,)))
    assert 'href="apples.html#pip"' in far.link(Link(said("pip"), "#pip", kind="term"))


def test_a_table_without_a_name_is_called_by_its_columns(web):
    cells = (Cell((Strong(said("Fruit")),)), Cell((Text("How many"),)))
    made = web.table(Table(cells, ((cells,),)))
    assert 'aria-label="Fruit, How many"' in made
    assert made.count('<th scope="col">') == 2
    assert 'aria-label="Basket"' in web.table(Table(cells, ((cells,),), "Basket"))


def test_no_card_is_a_landmark_and_the_contents_are_one_and_closed(apples):
    assert not re.search(r"<section[^>]*aria-label", apples)
    nav = apples.split('<nav class="contents"')[1].split("</nav>")[0]
    assert '<details class="als-contents"><summary>' in nav


def test_a_word_that_is_taught_and_a_number_are_links_and_no_stops(files):
    marks = [
        tag
        for name, text in files.items()
        if name.endswith(".html")
        for tag in re.findall(r'<a class="(?:term|cite)"[^>]*>|<a [^>]*class="term"[^>]*>', text)
    ]
    assert marks
    assert all('tabindex="-1"' in tag for tag in marks)


def test_a_browser_is_asked_to_fetch_no_page_before_its_time(files):
    for name, text in files.items():
        if name.endswith(".html"):
            assert not re.search(r'<link[^>]*rel="(?:next|prev|prefetch|preload)"', text), name


def test_a_link_to_a_notebook_leads_to_its_web_page(apples):
    assert '<a href="pears.html">the pears</a>' in apples
    assert ".ipynb" not in apples


def test_a_chart_is_a_file_with_its_words_and_its_numbers(files, apples):
    assert 'src="charts/apples-basket.svg"' in apples
    assert 'alt="Two bars, of 30 and 70."' in apples
    assert "<td>30</td>" in apples
    assert files["charts/apples-basket.svg"].startswith("<?xml")


def test_a_widget_stands_in_print_before_it_is_drawn(apples):
    part = apples.split('data-widget="quiz"')[1].split("</script>")[0]
    assert "Yes. One in four is red" in part.split("<script")[0]
    state = json.loads(part.split('<script type="application/json">')[1])
    assert {"name", "questions", "words", "language", "closed", "picked"} == set(state)


def test_what_a_writer_types_cannot_end_the_data_of_a_widget(orchard):
    orchard.change("en/apples/quiz.yaml", "Which of these is red?", "Is </script><b> red?")
    page = web_page(orchard.library, "apples")
    (quiz,) = [shown for part, shown in page.shown.items() if part.kind == "quiz"]
    assert "</" not in quiz.state
    assert json.loads(quiz.state)["questions"][0]["ask"] == "Is </script><b> red?"


def test_what_widgets_share_is_loaded_once(files):
    shared = "als-pages.memory"
    assert files["assets/kit.js"].count(shared) == 1
    assert shared not in files["assets/widget-quiz.js"] + files["assets/page.js"]
    assert shared in NOTEBOOK.joinpath("quiz.js").read_text(encoding="utf-8")


def test_a_page_asks_only_for_the_widgets_that_it_shows(files):
    assert "widget-quiz.js" in files["apples.html"]
    assert "widget-quiz.js" not in files["pears.html"]


def test_no_anchor_stands_twice(files):
    for name, html in files.items():
        places = re.findall(r' id="([^"]+)"', html) if name.endswith(".html") else []
        assert sorted(places) == sorted(set(places)), name


def test_a_heading_that_bears_the_name_of_the_card_does_not_take_its_place(orchard):
    orchard.change("en/apples/page.md", "## Colours", "## emergency-card")
    page = web_page(orchard.library, "apples")
    assert 'id="emergency-card"' in page.first
    assert '<h2 id="emergency-card-2">' in page.body[0]


def test_every_broken_link_is_told_at_once_with_its_line(orchard):
    wrong = "See [it](#Nowhere), [this](plums.html)."
    orchard.change("en/apples/page.md", "Nobody knows why.", wrong)
    with pytest.raises(Problems) as told:
        build(orchard.library)
    assert [str(problem) for problem in told.value.found] == [
        "content/en/apples/page.md:39: The link '#Nowhere' leads to no such place. Mend it.",
        "content/en/apples/page.md:39: The link 'plums.html' leads to no page. Mend it.",
    ]


def test_the_address_of_a_source_must_be_one(orchard):
    orchard.change("sources.yaml", "https://example.org/garden", "https://garden")
    with pytest.raises(Problems, match=r"'https://garden' is not a web address"):
        build(orchard.library)


def test_the_second_stop_leads_to_the_next_page_and_the_last_page_has_none(files):
    before = files["apples.html"].split('<div class="call">')[0]
    assert 'class="skip" rel="next" href="pears.html"' in before
    assert 'rel="next"' not in files["pears.html"]


def test_the_first_page_shows_every_lane_and_every_page(files):
    assert "Words for worried" in files["index.html"]
    assert files["index.html"].count('href="pears.html"') == 2


def test_two_builds_are_alike_to_the_byte(orchard):
    assert build(orchard.library) == build(orchard.library)


def test_what_the_search_stands_on_comes_with_its_terms(files):
    assert "Copyright (C) 2020 Oliver Nightingale" in files["assets/search.js"]
    assert "Permission is hereby granted" in files["assets/lunr-license.txt"]


def test_the_search_holds_pages_and_words_and_where_they_stand(orchard):
    orchard.change("en/apples/page.md", "Nobody knows why.", "```{glossary}\n```")
    held = build(orchard.library)["assets/search-index.js"]
    places = json.loads(held.removeprefix("globalThis.alsSearch = ").rstrip(";\n"))["places"]
    found = {(one["title"], one["href"]) for one in places}
    assert {("Colours", "apples.html#Colours"), ("pip", "apples-words.html#pip")} <= found


def test_a_page_is_marked_as_private_only_where_the_host_says_so(orchard, apples):
    assert "als-private" not in apples
    marked = build(orchard.library, private=True)["apples.html"]
    assert '<meta name="als-private" content="yes">' in marked
