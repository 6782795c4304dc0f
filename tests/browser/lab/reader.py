"""Someone with a browser page of their own, who opens pages of the server."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Error, Locator, Page, ViewportSize

from .server import Server

IN_TIME = """
(given) => Promise.race([
  (SCRIPT)(given),
  new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error("JupyterLab never answered."))),
])
"""
"""Around a script that asks JupyterLab for something: a promise is waited for without end."""

VIEWS = {"lab": "/lab/workspaces/{fresh}/tree/", "doc": "/doc/tree/", "notebook7": "/notebooks/"}
"""Where each view shows a page; a workspace of its own keeps the pages of other tests closed."""

WINDOW = ViewportSize(width=1280, height=900)

UNDRAWN = re.compile("Loading widget|Error displaying|Error creating|model not found")

RUN_ALL = """
async () => {
  const session = jupyterapp.shell.currentWidget.context.sessionContext;
  await session.ready;
  await session.session.kernel.info;
  await jupyterapp.commands.execute("notebook:run-all-cells");
}
"""

# until Jupyter has noticed that a kernel is gone, it would ask for one in the old one's session
NEW_KERNEL = """
async () => {
  await jupyterapp.serviceManager.sessions.refreshRunning();
  const session = jupyterapp.shell.currentWidget.context.sessionContext;
  await session.changeKernel({ name: "python3" });
}
"""

# when the system's colours change, JupyterLab asks for its other theme, and then shows it
DRESSED = """
async () => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  while (
    dark.matches !== (document.body.dataset.jpThemeLight === "false") ||
    document.querySelector("#jupyterlab-splash")
  )
    await new Promise((go) => setTimeout(go, 20));
}
"""

OPEN = "(asked) => jupyterapp.commands.execute('docmanager:open', asked).then(() => null)"

COMMAND = "(name) => jupyterapp.commands.execute(name).then(() => null)"

IN_ITS_PLACE = {"notebook7": {"options": {"ref": "_noref"}}}
"""With this, Notebook 7 opens a page where another was, and not in a tab of its own."""

DRAWN = """
() => {
  const root = document.documentElement;
  const cells = [...document.querySelectorAll(".jp-MarkdownOutput")];
  const parts = [...document.querySelectorAll(".jp-CodeCell .jp-OutputArea-output")];
  return root.matches(".als-room:not(.als-waits)") && !document.querySelector(".als-coming")
    && cells.every((one) => one.matches(".als-dressed"))
    && parts.every((one) => one.matches(".jp-RenderedHTMLCommon") || one.querySelector(".als"));
}
"""
"""Every part is drawn, and every cell wears what it wears in the room."""

WHOLE = f"() => ({DRAWN})() && document.activeElement.matches('.als-frame')"
"""So it is, and the focus is where a reader begins."""

SLIDES = """
(it) => {
  let most = 0;
  for (let one = it; one; one = one.parentElement)
    if (getComputedStyle(one).overflowX !== "hidden")
      most = Math.max(most, one.scrollWidth - one.clientWidth);
  return most;
}
"""

# no page is asked whether it shall be saved, and the next one remembers nothing of it
CLEAR = """
() => {
  for (const one of [...jupyterapp.shell.widgets("main")]) {
    if (one.context) one.context.model.dirty = false;
    one.close();
  }
  // emptied, not deleted: the pages' scripts would begin another one, and hear each other
  const memory = globalThis[Symbol.for("als-pages.memory")];
  if (!memory) return;
  for (const one of [memory.answers, memory.forms, memory.records]) one.clear();
  memory.erased = null;
}
"""

ASK_PYTHON = """
async (expression) => {
  const session = jupyterapp.shell.currentWidget.context.sessionContext;
  await session.ready;
  const asked = { code: "", store_history: false, user_expressions: { it: expression } };
  const { content } = await session.session.kernel.requestExecute(asked).done;
  return content.user_expressions.it.data?.["text/plain"] ?? content.user_expressions.it.evalue;
}
"""


class Reader:
    """Someone with a browser page of their own, who opens pages of the server."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page, self.server = page, server
        self.requests: list[str] = []
        self.errors: list[str] = []
        page.set_viewport_size(WINDOW)
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("websocket", lambda socket: self.requests.append(socket.url))
        page.on("console", self._hear_refusal)
        page.on("pageerror", self._hear)

    def opens(self, page: str, view: str = "doc") -> None:
        """Open a page by its topic, or by the name of its file, and wait for its first heading."""
        self._goes_to(VIEWS[view].format(fresh=next(self.server.numbers)) + self._file(page))
        self._is_there()

    def _is_there(self) -> None:
        """Wait for the first heading of a page, in the colours that the system asks for."""
        self.page.locator(".jp-Notebook h1").wait_for()
        self.asks(DRESSED)

    def opens_whole(self, page: str, view: str = "doc") -> None:
        """Open a page, and wait until the room shows it with everything that can be pressed."""
        self.opens(page, view)
        self.page.wait_for_function(WHOLE)

    def _file(self, page: str) -> str:
        """Where the server has a page."""
        return f"notebooks/{self.server.page_path(page.removesuffix('.ipynb')).name}"

    def _goes_to(self, place: str) -> None:
        """Type an address of the server."""
        self.page.goto(f"{self.server.address}{place}?token={self.server.info['token']}")

    @property
    def notebook(self) -> Locator:
        """The cells of the page, without Jupyter's frame around them."""
        return self.page.locator(".jp-Notebook")

    @property
    def printed(self) -> Locator:
        """A heading that only the printed form of a quiz has."""
        return self.notebook.get_by_text("Answers, and why")

    @property
    def slides(self) -> int:
        """Pixels by which the page can be moved sideways."""
        return int(self.notebook.locator(".jp-Cell").first.evaluate(SLIDES))

    @property
    def broken(self) -> Locator:
        """What Jupyter says in the place of a widget that it cannot draw."""
        return self.notebook.get_by_text(UNDRAWN)

    def question(self, ask: str) -> Locator:
        """One question of a quiz."""
        return self.page.get_by_role("group", name=ask)

    def answers(self, ask: str, choice: str) -> Locator:
        """Answer a question; gives the place where the explanation stands."""
        question = self.question(ask)
        question.get_by_label(choice, exact=True).check()
        question.get_by_role("button", name="Check my answer").click()
        return question.locator(".als-said")

    def asks(self, script: str, given: Any = None, patience: int = 60_000) -> Any:
        """What a script of JupyterLab's gives, or an error where it never comes."""
        bounded = IN_TIME.replace("SCRIPT", script).replace("PATIENCE", str(patience))
        return self.page.evaluate(bounded, given)

    def runs_all(self) -> None:
        """Do what "Run All Cells" in the menu does, and wait until every cell has run."""
        self.asks(RUN_ALL)

    def command(self, name: str) -> None:
        """Do what an entry of a menu does."""
        self.asks(COMMAND, name)

    def python(self, expression: str) -> str:
        """The value of an expression in the page's own kernel, as Python writes it."""
        return str(self.asks(ASK_PYTHON, expression))

    def tells_python(self, expression: str, value: str) -> None:
        """Wait until Python knows: a page draws an answer first, and sends it then."""
        for _ in range(100):
            if self.python(expression) == value:
                return
            self.page.wait_for_timeout(100)
        assert self.python(expression) == value

    def loses_the_kernel(self) -> None:
        """End every kernel, as a server does that saves its strength."""
        for kernel in self.server.ask("/api/kernels"):
            self.server.ask(f"/api/kernels/{kernel['id']}", "DELETE")

    def gets_a_new_kernel(self) -> None:
        """Start a kernel for the page that is open."""
        self.asks(NEW_KERNEL)

    def _hear(self, error: Error) -> None:
        # Notebook 7 has errors of its own; a widget's module comes from a blob
        if "blob:" in (error.stack or ""):
            self.errors.append(str(error))

    def _hear_refusal(self, said: ConsoleMessage) -> None:
        # what the page's policy stops never becomes a request; it was asked for all the same
        if "Content Security Policy" in said.text:
            self.requests += re.findall(r"'(https?://[^']+)'", said.text)[:1]

    @property
    def strangers(self) -> list[str]:
        """Addresses outside this machine that the page asked."""
        own = (None, "localhost", "127.0.0.1")  # data and blob addresses have no host
        return [url for url in self.requests if urlsplit(url).hostname not in own]


class Settled(Reader):
    """Someone who has a view open already, and goes from page to page in it.

    Loading JupyterLab or Notebook 7 takes several times as long as opening a page in it.
    """

    def __init__(self, page: Page, server: Server, view: str = "doc") -> None:
        super().__init__(page, server)
        self.view = view

    def sits_down(self) -> None:
        """Have the view open, with no page in it."""
        self.starts = self.server.starts
        if self.view == "notebook7":  # it cannot be had without a page
            super().opens("sampler", self.view)
            self.page.evaluate(CLEAR)
            return
        # JupyterLab moves whoever comes second out of a workspace, and loads once more for that
        self._goes_to("/doc/workspaces/settled")
        self.page.locator("#jp-main-dock-panel").wait_for()

    def opens(self, page: str, view: str = "") -> None:
        """Open a page as a link to it does, and wait for its first heading."""
        assert view in ("", self.view), "Whoever needs another view is a newcomer there."
        if self.starts != self.server.starts:  # Jupyter says that it lost the server
            self.sits_down()
        self.asks(OPEN, {"path": self._file(page), **IN_ITS_PLACE.get(self.view, {})})
        self._is_there()

    def gets_up(self) -> None:
        """Leave the view as it was found."""
        self.page.evaluate(CLEAR)
        self.page.emulate_media(color_scheme="light")
        # one that is asked for the dark again before it is light would miss that, and stay light
        if self.starts == self.server.starts:
            self.asks(DRESSED)
        self.page.set_viewport_size(WINDOW)
