"""The pages that stand for all hold every kind between them; the others wait for ``--all``."""

from kinds import by_page, kinds_in, of_each_kind

from helpers.library import Library


def test_what_a_page_holds_is_seen_as_directive_as_cell_and_as_table():
    body = "```{care} apples\n```\n\npage.quiz()\n\n| pear | plum |\n\nA page.chart() in words.\n"
    assert kinds_in(body) == {"care", "quiz", "|"}


def test_the_chosen_pages_hold_every_kind_that_any_page_holds():
    library = Library()
    held = {topic: kinds_in(library.manuscript(topic).body) for topic in library.kept}
    assert set().union(*(held[one] for one in of_each_kind())) == set().union(*held.values())
    assert len(of_each_kind()) < len(held) / 2


def test_every_page_is_there_and_those_that_are_like_others_are_slow():
    kept = Library().kept
    found = by_page([*kept, "search.html"])
    assert [one.values[0] for one in found] == [*kept, "search.html"]
    always = [one.values[0] for one in found if not one.marks]
    assert always == [*of_each_kind(), "search.html"]
