"""What our small extension of JupyterLab mends: views, kernels and the focus."""

from __future__ import annotations

from functools import partial

import pytest
from playwright.sync_api import expect

from .views import in_views

pytestmark = pytest.mark.browser

TREE = "Which of these grows on a tree?"

# what Jupyter leaves behind when a view was made between its two restores
GIVE_UP = """
() => {
  for (const { model, outputArea } of jupyterapp.shell.currentWidget.content.widgets) {
    if (model.type !== "code") continue;
    for (const view of outputArea.widgets.flatMap((area) => [...area.children()])) {
      if (!view.mimeType?.endsWith("widget-view+json")) continue;
      for (const drawn of [...view.widgets]) drawn.parent = null;
      view.node.textContent = "Error displaying widget: model not found";
    }
  }
}
"""

CLOSE_AND_OPEN = """
async (path) => {
  jupyterapp.commands.execute("application:close");
  await new Promise((go) => setTimeout(go, 50));
  await jupyterapp.commands.execute("docmanager:open", { path });
}
"""


def end_kernel_when_asked(reader, route):
    """Answer truly which pages run, and end what runs before the page can reach it."""
    answer = route.fetch()
    reader.loses_the_kernel()
    route.fulfill(response=answer)


@in_views("notebook7")
def test_a_view_that_gave_up_is_drawn_again(whoever, view):
    whoever.opens("sampler", view)
    expect(whoever.question(TREE)).to_be_visible()
    whoever.page.evaluate(GIVE_UP)
    expect(whoever.question(TREE)).to_be_visible()
    expect(whoever.broken).to_have_count(0)


def test_a_page_that_meets_an_ending_kernel_gets_a_fresh_one(newcomer):
    file = "notebooks/sampler.ipynb"
    asked = {"path": file, "name": file, "type": "notebook", "kernel": {"name": "python3"}}
    newcomer.server.ask("/api/sessions", "POST", asked)
    newcomer.page.route("**/api/sessions?*", partial(end_kernel_when_asked, newcomer), times=1)
    newcomer.opens("sampler")
    expect(newcomer.question(TREE)).to_be_visible()
    assert newcomer.python("1 + 1") == "2"


def test_a_tab_that_is_closed_and_opened_again_at_once_is_alive(newcomer):
    newcomer.opens("sampler", "lab")
    expect(newcomer.question(TREE)).to_be_visible()
    newcomer.asks(CLOSE_AND_OPEN, "notebooks/sampler.ipynb")
    expect(newcomer.question(TREE)).to_be_visible()
    expect(newcomer.answers(TREE, "An apple")).to_contain_text("An apple grows on a tree")


def test_a_line_of_the_contents_takes_the_focus_along(reader):
    reader.opens("sampler")
    reader.notebook.get_by_text("On this page", exact=True).press("Enter")
    reader.notebook.get_by_role("link", name="A chart", exact=True).press("Enter")
    expect(reader.notebook.get_by_role("heading", name="A chart")).to_be_focused()
    reader.page.keyboard.press("Tab")
    expect(reader.notebook.get_by_role("link", name="The sampler, 2026").first).to_be_focused()


def test_nothing_beside_a_heading_can_be_pressed_by_accident(reader):
    reader.opens("sampler")
    heading = reader.notebook.get_by_role("heading", name="A chart")
    heading.hover()
    expect(heading.locator("..").locator("a, button")).to_have_count(1)  # the link is there
    expect(heading.locator("..").locator("a, button").filter(visible=True)).to_have_count(0)


@pytest.mark.slow
def test_what_goes_between_a_page_and_its_kernel_is_packed_on_its_way(newcomer):
    answers = []
    session = newcomer.page.context.new_cdp_session(newcomer.page)
    session.send("Network.enable")
    session.on("Network.webSocketHandshakeResponseReceived", lambda told: answers.append(told))
    newcomer.opens("sampler")
    expect(newcomer.question(TREE)).to_be_visible()
    newcomer.page.wait_for_function(
        "jupyterapp.shell.currentWidget.context.sessionContext.session?.kernel"
        "?.connectionStatus === 'connected'"
    )
    packed = [
        name
        for one in answers
        for name, says in one["response"]["headers"].items()
        if name.lower() == "sec-websocket-extensions" and "permessage-deflate" in says
    ]
    assert packed
