"""What stands below the name of a country is closed, until it is opened or that one is chosen."""

import re
from datetime import date

import pytest

from helpers.document.blocks import CareCard, Folded, Part
from helpers.document.composing import page
from helpers.press.notebook import notebook
from helpers.site.pages import web_page
from helpers.site.paper import sheet

DAY = date(2026, 2, 1)
COUNTRIES = """\
countries:
  appleland:
    say: |
      Appleland
  pearland:
    say: |
      Pearland
"""

OFFICES = """\
Ask at the gate.

### Appleland

Ask the baker.

- Bring a bag.

### Pearland

Ask the miller.

### Elsewhere

Ask the cook.
"""


@pytest.fixture
def offices(orchard):
    """A page that tells of two countries."""
    orchard.write("en/emergency-numbers.yaml", COUNTRIES)
    orchard.change("en/apples/page.md", "Nobody knows why.", OFFICES)
    return orchard.library


def folded(library):
    return [one for one in page(library, "apples").blocks if isinstance(one, Folded)]


def test_what_is_told_of_a_country_ends_with_the_next_heading(offices):
    first, second = folded(offices)
    assert (first.country, len(first.blocks)) == ("appleland", 2)
    assert (second.country, len(second.blocks)) == ("pearland", 1)


def test_a_card_and_what_a_reader_does_are_never_closed_with_a_country(orchard, offices):
    for kept in ("```{care} falling-apples\n```", '```python\npage.chart("basket")\n```'):
        orchard.change("en/apples/page.md", "Ask the miller.", f"Ask the miller.\n\n{kept}")
    held = [one for each in folded(orchard.library) for one in each.blocks]
    assert not any(isinstance(one, CareCard | Part) for one in held)
    kinds = [type(one) for one in page(orchard.library, "apples").blocks]
    assert {CareCard, Part} <= {*kinds[kinds.index(Folded) :]}


def test_a_country_is_closed_on_the_web_with_a_heading_to_go_to(offices):
    (section,) = (one for one in web_page(offices, "apples").body if "Ask the baker" in one)
    assert '<details class="als-folded als-of-appleland"><summary><h3 id="Appleland">' in section
    assert "<details" not in section.split("Elsewhere")[1].split("Ask the cook.")[0]


def test_a_country_is_open_in_a_notebook_where_nothing_would_open_it(offices):
    (cell,) = (one.source for one in notebook(offices, "apples").cells if "baker" in one.source)
    assert '<details class="als-folded als-of-pearland" open>\n<summary><h3>Pearland</h3>' in cell


def test_a_country_is_open_on_paper(offices):
    made = "".join(sheet(offices, web_page(offices, "apples"), {"apples"}, DAY).body)
    assert re.search(r'<h3 id="apples--Appleland">Appleland</h3>\s*<p>Ask the baker.</p>', made)
    assert "als-folded" not in made
