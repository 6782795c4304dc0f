"""A real Jupyter server on a copy of the project, and a reader who opens its pages."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Locator, Page, expect

from helpers.library import ROOT, Library
from helpers.press.run import pressed

PARTS = ("config", "content", "helpers", "notebooks")
FOLDERS = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
expect.set_options(timeout=20_000)  # a busy machine is no defect of the pages
VIEWS = {"lab": "/lab/workspaces/{fresh}/tree/", "doc": "/doc/tree/", "notebook7": "/notebooks/"}
"""Where each view shows a page; a workspace of its own keeps the pages of other tests closed."""

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

NOTHING_RUNS = """
async () => {
  await jupyterapp.serviceManager.sessions.refreshRunning();
  return [...jupyterapp.serviceManager.sessions.running()].length === 0;
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

UNDRAWN = re.compile("Loading widget|Error displaying|Error creating|model not found")


class Server:
    """One Jupyter server with folders, token and port of its own; ended by its own process id."""

    def __init__(self, home: Path) -> None:
        self.root, self.numbers = home / "pages", count(1)
        for part in PARTS:
            leave = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
            shutil.copytree(ROOT / part, self.root / part, ignore=leave)
        self.runtime, self.log = home / "JUPYTER_RUNTIME_DIR", home / "server.log"
        self.settings = self.root / "config" / "jupyterlab"
        self.env = {**os.environ, **{name: str(home / name) for name in FOLDERS}}
        self.env |= {"JUPYTER_CONFIG_PATH": str(self.settings), "MPLCONFIGDIR": str(home / "mpl")}
        sampler = pressed(Library(self.root), "sampler")
        self.page_path("sampler").write_text(sampler, encoding="utf-8")

    def page_path(self, topic: str) -> Path:
        """The pressed page of a topic, in the copy."""
        return next(self.notebooks.glob(f"*{topic}.ipynb"), self.notebooks / f"{topic}.ipynb")

    @property
    def notebooks(self) -> Path:
        """The folder of the pages, in the copy."""
        return self.root / "notebooks"

    def copy_of(self, topic: str, signed: bool = True) -> str:
        """A page that a test may change; trust goes by content, so one more space ends it."""
        text = self.page_path(topic).read_text(encoding="utf-8")
        copy = self.notebooks / f"copy-{next(self.numbers)}.ipynb"
        copy.write_text(text if signed else text.replace("The sampler", "The  sampler"), "utf-8")
        return copy.name

    @property
    def address(self) -> str:
        """Where the server answers."""
        return f"http://localhost:{self.info['port']}"

    def trust(self) -> None:
        """Sign the pages as the launcher does."""
        pages = map(str, self.notebooks.glob("*.ipynb"))
        command = [sys.executable, "-m", "nbformat.sign", *pages]
        subprocess.run(command, env=self.env, check=True, capture_output=True)

    def start(self) -> None:
        """Start, and wait until it answers."""
        command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--port=0"]
        for app in ("LabApp", "JupyterNotebookApp"):
            command.append(f"--{app}.app_settings_dir={self.settings}")
            command.append(f"--{app}.expose_app_in_browser=True")
        command += ["--allow-root"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                command, cwd=self.root, env=self.env, stdout=log, stderr=log
            )
        while not self._answers():
            try:
                self.process.wait(0.1)
                pytest.fail(f"The server did not start:\n{self.log.read_text()}")
            except subprocess.TimeoutExpired:
                continue

    def _answers(self) -> bool:
        notes = list(self.runtime.glob("jpserver-*.json"))
        if not notes:
            return False
        self.info = json.loads(notes[0].read_text() or "{}")
        try:
            return bool(self.info) and "started" in self.ask("/api/status")
        except URLError:
            return False

    def end(self) -> None:
        """End the server, which ends its kernels."""
        self.process.terminate()
        self.process.wait(30)

    def ask(self, path: str, method: str = "GET") -> Any:
        """Call the server's own interface."""
        headers = {"Authorization": f"token {self.info['token']}"}
        request = Request(self.address + path, method=method, headers=headers)
        with urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or "null")


class Reader:
    """Someone with a browser page of their own, who opens pages of the server."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page, self.server = page, server
        self.requests: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("websocket", lambda socket: self.requests.append(socket.url))
        page.on("pageerror", self._hear)

    def opens(self, page: str, view: str = "doc") -> None:
        """Open a page by its topic, or by the name of its file, and wait for its first heading."""
        path = self.server.page_path(page.removesuffix(".ipynb"))
        place = VIEWS[view].format(fresh=next(self.server.numbers)) + f"notebooks/{path.name}"
        self.page.goto(f"{self.server.address}{place}?token={self.server.info['token']}")
        self.page.locator(".jp-Notebook h1").wait_for()

    @property
    def notebook(self) -> Locator:
        """The cells of the page, without Jupyter's frame around them."""
        return self.page.locator(".jp-Notebook")

    @property
    def printed(self) -> Locator:
        """A heading that only the printed form of a quiz has."""
        return self.notebook.get_by_text("Answers, and why")

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
        return question.get_by_role("status")

    def runs_all(self) -> None:
        """Do what "Run All Cells" in the menu does, and wait until every cell has run."""
        self.page.evaluate(RUN_ALL)

    def command(self, name: str) -> None:
        """Do what an entry of a menu does."""
        self.page.evaluate("(name) => jupyterapp.commands.execute(name).then(() => null)", name)

    def python(self, expression: str) -> str:
        """The value of an expression in the page's own kernel, as Python writes it."""
        return self.page.evaluate(ASK_PYTHON, expression)

    def loses_the_kernel(self) -> None:
        """End every kernel, as a server does that saves its strength."""
        for kernel in self.server.ask("/api/kernels"):
            self.server.ask(f"/api/kernels/{kernel['id']}", "DELETE")

    def gets_a_new_kernel(self) -> None:
        """Start a kernel for the page that is open."""
        self.page.evaluate(NEW_KERNEL)

    def closes_the_page(self) -> None:
        """Close the page's tab, and wait until what ran behind it has stopped."""
        self.page.locator(".lm-TabBar-tab.jp-mod-current .lm-TabBar-tabCloseIcon").click()
        self.page.wait_for_function(NOTHING_RUNS)

    def _hear(self, error: Error) -> None:
        # Notebook 7 has errors of its own; a widget's module comes from a blob
        if "blob:" in (error.stack or ""):
            self.errors.append(str(error))

    @property
    def strangers(self) -> list[str]:
        """Addresses outside this machine that the page asked."""
        own = (None, "localhost", "127.0.0.1")  # data and blob addresses have no host
        return [url for url in self.requests if urlsplit(url).hostname not in own]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server, once for all journeys."""
    one = Server(tmp_path_factory.mktemp("server"))
    one.trust()
    one.start()
    yield one
    one.end()


@pytest.fixture(scope="session")
def window(chromium: Browser) -> Iterator[BrowserContext]:
    """One window for all pages: it loads Jupyter's scripts once."""
    with chromium.new_context() as context:
        yield context


@pytest.fixture
def reader(window: BrowserContext, server: Server) -> Iterator[Reader]:
    """A reader; each journey also proves that nothing was asked elsewhere and no script failed."""
    with window.new_page() as page:
        page.set_viewport_size({"width": 1280, "height": 900})
        reader = Reader(page, server)
        yield reader
    assert not reader.strangers
    assert not reader.errors
