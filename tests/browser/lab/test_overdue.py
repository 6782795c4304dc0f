"""In JupyterLab too a page says itself when what it tells of emergencies is past its day."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from helpers.document.composing import page
from helpers.library import Library

from .views import in_views

pytestmark = pytest.mark.browser
DAY = page(Library(), "how-rare").review_by.day


# on another day time goes on as ever: JupyterLab waits by the clock
LATER = """
{
  const Real = Date, ahead = new Real("NOON").getTime() - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(Real.now() + ahead);
    }
    static now() {
      return Real.now() + ahead;
    }
  };
}
"""


def opens_on(reader, day, view):
    reader.page.add_init_script(LATER.replace("NOON", f"{day}T12:00:00"))
    reader.opens("how-rare", view)
    return reader.notebook.locator(".als-review-by")


@in_views("lab", "notebook7")
def test_on_its_last_day_a_page_says_nothing_of_it(newcomer, view):
    line = opens_on(newcomer, DAY, view)
    expect(newcomer.notebook.locator(".alert")).to_be_visible()
    expect(line).to_be_attached()
    expect(line).to_be_hidden()


@pytest.mark.always
@in_views("lab", "notebook7")
def test_after_its_day_a_page_says_so_right_below_the_card_which_stays(newcomer, view):
    line = opens_on(newcomer, DAY + timedelta(days=1), view)
    expect(line).to_be_visible()
    expect(line).to_contain_text("was due to be checked again by")
    alert, below = newcomer.notebook.locator(".alert").bounding_box(), line.bounding_box()
    assert alert["y"] + alert["height"] <= below["y"] + 1
