"""The symptom guide in real JupyterLab: what was told goes over to the visit sheet."""

import pytest
from playwright.sync_api import expect

from helpers.guide import the_guide

pytestmark = pytest.mark.browser


def test_what_the_guide_was_told_is_one_press_away_from_the_visit_sheet(reader):
    reader.opens("when-to-get-help")
    guide = reader.page.locator(".als-guide")
    guide.get_by_role("button", name="None of these", exact=True).click()
    guide.get_by_role("button", name="Show all groups at once").click()
    hand = the_guide().words.features["hand-weakness"].ask.flat
    guide.get_by_role("checkbox", name=hand, exact=True).check()
    guide.get_by_role("button", name="Show my answer").click()
    guide.get_by_role("link", name="Take this over to the visit sheet").click()
    reader.page.get_by_role("button", name="Take over what I told the guide").click()
    arm = reader.page.locator(".als-visit .als-sheet").get_by_text("arm")
    expect(arm.first).to_be_visible()
