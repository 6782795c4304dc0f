"""What a screen reader says in the room for reviewers: a sentence, what it rests on, an answer."""

from __future__ import annotations

from unit.orchard import Orchard
from unit.reviewing import FIRST

from helpers.library import ROOT
from helpers.review.room import FILE, room

PASSAGE = """\
    sources: [garden-book]
    passages:
      garden-book: |
        Second row: it may hurt.
    soon:
"""


def test_a_reviewer_hears_a_sentence_with_what_it_rests_on_and_answers(
    listener, tmp_path, says_as_before
):
    orchard = Orchard(tmp_path)
    orchard.write("reviews/first.yaml", FIRST)
    orchard.write("en/review.yaml", (ROOT / "content/en/review.yaml").read_bytes())
    orchard.change("facts/orchard.yaml", "    sources: [garden-book]\n    soon:\n", PASSAGE)
    path = tmp_path / FILE
    path.write_text(room(orchard.library), encoding="utf-8")
    listener.opens(path.as_uri())
    first = listener.page.get_by_role("article").first
    listener.reads(first)
    listener.goes_to(first.get_by_role("button", name="Yes"))
    listener.presses("Space")
    listener.reads(first.get_by_role("group"))
    listener.presses("j")
    says_as_before("reviewer")
