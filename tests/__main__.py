"""The tests of the project, one after the other; called by ``python3 start.py test``.

``--all`` adds those that are marked ``slow``. Other words go to pytest, and then only pytest runs.
"""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from kinds import of_each_kind  # noqa: E402

from helpers.library import Library  # noqa: E402
from helpers.site.chromium import find_browser  # noqa: E402

# a file stays with one worker, which starts one Jupyter server for all of its journeys;
# by name, because the files with the most tests are not those that last longest
BY_FILE = ["-n2", "--dist=loadfile", "--no-loadscope-reorder"]

TESTS = ["-m", "pytest", *BY_FILE]
AGAIN = ["-n2", "--dist=loadscope"]
NPM = ["-m", "helpers.build.node", "run"]

# it has a command and no module of that name, and a command is called otherwise on each system
FLOORS = ["-c", "from importlinter.cli import lint_imports_command as run; run()"]
FLOORS += ["--no-logo", "--no-cache"]

NOTEBOOKS = [f"notebooks/{Library().notebook(topic)}" for topic in of_each_kind()]

FIRST = {
    # it fetches Node's packages, which two programs may not do at once
    "The scripts against what is written": ["-m", "helpers.build", "scripts", "--check"],
}

BESIDE = {
    # the longest first, so that the last ones do not wait for it
    "The pages against their manuscripts": ["-m", "helpers.press", "--check"],
    "The types": ["-m", "mypy"],
    "The words and the facts": ["-m", "helpers.check"],
    "What readers' kernels show against the words": ["-m", "helpers.build", "parts", "--check"],
    "The scripts, their form": [*NPM, "format"],
    "The scripts, their types": [*NPM, "types"],
    "The scripts, their style": [*NPM, "lint"],
    "The scripts, their units": [*NPM, "units"],
    "The schemas against the models": ["-m", "helpers.build", "schemas", "--check"],
    "The reading room against the web pages": ["-m", "helpers.build", "room", "--check"],
    "The words of its bar against the content": ["-m", "helpers.build", "words", "--check"],
    "The floors": FLOORS,
}
"""Each keeps one core busy: two of them run at a time."""

ALONE = {
    # the press has just run each of them; here another program does, as a reader's Jupyter would
    "A page of each kind, run again": ["-m", "pytest", "--nbval", *NOTEBOOKS, *AGAIN],
    "How close to the limit the pages are, in short": ["benchmarks/speed", "--short"],
    "Everything else": [*TESTS, "-m", "not slow"],
}

SLOW = {
    "Every page, run again": ["-m", "pytest", "--nbval", "notebooks", *AGAIN],
    "What is slow": [*TESTS, "-m", "slow"],
}

SKIPPED = """
*** THE BROWSER TESTS WERE SKIPPED: no Chromium was found, and none could be installed.
*** Install Chromium or Chrome, or let the variable CHROMIUM name one, then test again.
"""


def main(words: list[str]) -> int:
    """Run pytest with ``words``, or everything; 0 when all of it passed."""
    browser = find_browser() or (None if words and words != ["--all"] else install_browser())
    if not browser and os.environ.get("CI"):
        print("No Chromium was found. Without a browser this would prove too little: failed.")
        return 1
    whole = words in ([], ["--all"])
    failed = [
        *(not_passed(FIRST, browser) + not_passed(BESIDE, browser, 2) if whole else []),
        *not_passed(runs_for(words), browser),
    ]
    if not browser:
        print(SKIPPED)
    print("Not passed: " + "; ".join(failed) if failed else "All of it passed.")
    return 1 if failed else 0


def runs_for(words: list[str]) -> dict[str, list[str]]:
    """The parts that were asked for and keep every core busy, by name."""
    if words == ["--all"]:
        return {**ALONE, **SLOW}
    return {"The tests asked for": ["-m", "pytest", *words]} if words else ALONE


def not_passed(runs: dict[str, list[str]], browser: str | None, at_once: int = 1) -> list[str]:
    """The names of those that fail; what several say at once is shown part by part."""
    with ThreadPoolExecutor(at_once) as pool:
        asked = [(name, command, browser, at_once == 1) for name, command in runs.items()]
        passed = list(pool.map(lambda one: passes(*one), asked))
    return [name for name, well in zip(runs, passed, strict=True) if not well]


def passes(name: str, command: list[str], browser: str | None, live: bool = True) -> bool:
    """Run one part; without a browser, leave out the tests that need one.

    What it says is shown as it comes, or, where it is not ``live``, when it has ended.
    """
    if live:
        print(f"\n== {name}", flush=True)
    if not browser:
        command = without_browser(command)
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, "CHROMIUM": browser or ""},
        stdout=None if live else subprocess.PIPE,
        stderr=None if live else subprocess.STDOUT,
        check=False,
    )
    if not live:
        print(f"\n== {name}\n{done.stdout.decode('utf-8', 'replace')}", end="", flush=True)
    return done.returncode == 0


def without_browser(command: list[str]) -> list[str]:
    """The same command, without the tests that need a browser."""
    if "pytest" not in command:
        return command
    if "-m" in command[2:]:
        *front, marked = command
        return [*front, f"({marked}) and not browser"]
    return [*command, "-m", "not browser"]


def install_browser() -> str | None:
    """Fetch Chromium: Playwright's own, else the system's package where we may install one."""
    print("No Chromium was found. Trying to install one.", flush=True)
    subprocess.call([sys.executable, "-m", "playwright", "install", "chromium"])
    if not find_browser() and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.call(["apt-get", "update", "-qq"])
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
        for package in ("chromium-headless-shell", "chromium"):  # not every system has the first
            if not find_browser():
                subprocess.call([*install, package])
    return find_browser()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
