"""Five readers walk from the first page to their answers, with taps or with Tab and Enter."""

from dataclasses import replace

import pytest
from walks import WALKS, costs, row

pytestmark = pytest.mark.browser


def test_every_reader_finds_the_answer_in_plain_view(chromium, site):
    lost = [row(walk, cost) for walk, cost in costs(chromium, site) if not cost.met]
    assert lost == []


def test_a_walk_whose_answer_is_nowhere_would_be_seen(chromium, site):
    nowhere = replace(WALKS[0], answer="Pears ripen on the shelf")
    ((_, cost),) = costs(chromium, site, (nowhere,))
    assert not cost.met
    assert "**no**" in row(nowhere, cost)
