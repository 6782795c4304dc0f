"""Large print on paper: no letter smaller than was asked for, and nothing wider than its sheet.

Charts keep the letters that they were drawn with, and each sheet its number in small ones.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from pypdf import PdfReader

from helpers.library import Library
from helpers.site.__main__ import main
from helpers.site.printing import Press

pytestmark = [pytest.mark.browser, pytest.mark.slow]

DAY = date(2026, 12, 1)
SHEET = {"width": 642, "height": 900}
"""What an A4 sheet has between its margins, in the pixels of a style sheet."""

TOO_WIDE = """() => [...document.querySelectorAll("body *")]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  .map((one) => one.outerHTML.slice(0, 100))"""


def heights(path):
    """How many letters of each height a file has, in points."""
    found = Counter()

    def seen(text, cm, tm, _font, size):
        if text.strip():
            found[round(size * abs(tm[3]) * abs(cm[3]))] += len(text)

    for sheet in PdfReader(path).pages:
        sheet.extract_text(visitor_text=seen)
    return found


@pytest.fixture(params=[18, 24])
def large(request, chromium, tmp_path):
    """The press for letters of one height."""
    return request.param, Press(Library(), chromium, tmp_path, DAY, request.param)


def test_no_letter_is_smaller_than_was_asked_for_and_nothing_is_cut_off(large, tmp_path):
    points, press = large
    for topic in ("when-to-get-help", "how-rare"):
        found = heights(press.page(topic, tmp_path / f"{topic}.pdf"))
        page = press.context.new_page()
        page.set_viewport_size(SHEET)
        page.emulate_media(media="print")
        page.goto((tmp_path / "paper.html").as_uri())
        assert page.evaluate(TOO_WIDE) == []
        page.close()
        small = {height: count for height, count in found.items() if height < points}
        assert sum(small.values()) < 0.05 * found.total(), small


def test_another_height_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["--paper", "--large", "19"])
    assert "invalid choice: 19 (choose from 18, 24)" in capsys.readouterr().err
