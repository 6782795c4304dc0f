"""Open the pages, test them, measure them, or make them for the web and for paper.

    python3 start.py                             open the pages in JupyterLab
    python3 start.py --no-browser --port 8899    what follows goes to JupyterLab
    python3 start.py site                        make plain web pages, in the folder "site"
    python3 start.py paper                       make PDF files to print, in the folder "paper"
    python3 start.py test                        run every test
    python3 start.py test tests/unit -k fruit    what follows goes to pytest
    python3 start.py bench                       measure the pages beside the platform's limit
    python3 start.py bench click growth          only the figures whose names start so
    python3 start.py load                        let 30 people use the pages on a real hub

Only Python's own library is used here. The file has no f-strings and no annotations, so that an
old Python can read it far enough to say that it is too old.
"""

from __future__ import print_function

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "These pages need Python 3.11 or newer, and this is Python %d.%d. Get a newer one from "
        "python.org/downloads, then start again with its name, for example: python3.13 start.py"
        % sys.version_info[:2]
    )

import contextlib
import errno
import hashlib
import importlib.util
import json
import os
import queue
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT

ROOT = Path(__file__).resolve().parent
READERS = "requirements.txt"
TESTERS = "tests/requirements.txt"
BENCHERS = "tests/bench/requirements.txt"
VISITORS = "tests/load/requirements.txt"
STAMP = "finished.json"
WINDOWS = os.name == "nt"

SETTINGS = {
    "overrides.json": "share/jupyter/lab/settings/overrides.d/pages.json",
    "jupyter_server_config.json": "etc/jupyter/jupyter_server_config.json",
}
"""What a reader's JupyterLab should be like (``config/jupyterlab``), and where it looks for it."""

REASONS = {
    "no space left|not enough space|disk full|os error 112": "The disk is full. The pages need "
    "about 700 MB: make some room, then start again.",
    "long path": "The path of this folder is too long for Windows. Move the folder to a short "
    "place, such as C:\\pages, then start again.",
    "certificate": "The place the packages come from could not prove who it is. Ask the people "
    "who look after this network for their certificate settings, then start again.",
    "resol|getaddrinfo|dns|connect|network|timed? ?out|proxy|fetch|versions: none|download": "The "
    "packages could not be downloaded. Check the connection to the internet, then start again; "
    "what has arrived already is not fetched twice.",
}
"""What to say, by a pattern in what an installer or the system said; the first one counts."""


class Trouble(Exception):
    """Something the person at the keyboard can put right; the message says how."""


def main(words):
    """Do what the words on the command line ask for; the number is the exit status."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # a path may hold letters the console cannot show
    signal.signal(
        signal.SIGTERM, signal.default_int_handler
    )  # being ended tidies up as Ctrl+C does
    try:
        ways = {"bench": bench, "load": load, "paper": paper, "site": site, "test": test}
        doing = ways.get(" ".join(words[:1]))
        return doing(words[1:]) if doing else read(words)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
    except OSError as error:
        print(plain(str(error)), file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped. Nothing is left half made.", file=sys.stderr)
        return 130
    return 1


def read(words):
    """Open the pages in JupyterLab; ``words`` go to JupyterLab as they are."""
    port_is_free(words)
    home = find_home()
    prepare(home, [READERS])
    root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    say("Opening the pages. Keep this window open while you read; Ctrl+C here stops them.")
    return become([python_in(home), "-m", "jupyterlab"] + root + words, surroundings(home))


def test(words):
    """Run every test, or pytest with ``words``; ``tests/everything.py`` says what that is."""
    home = find_home()
    prepare(home, [READERS, TESTERS])
    return become([python_in(home), str(ROOT / "tests/everything.py")] + words, surroundings(home))


def site(words):
    """Make plain web pages; a word that follows names another folder for them."""
    home = find_home()
    prepare(home, [READERS, TESTERS])
    return become([python_in(home), "-m", "helpers.site"] + words, surroundings(home))


def paper(words):
    """Make PDF files to print; a word that follows names another folder for them."""
    return site(["--paper"] + words)


def bench(words):
    """Measure the pages, in an environment of its own: its peers are not for readers."""
    home = beside(".bench")
    prepare(home, [READERS, TESTERS, BENCHERS])
    return become([python_in(home), str(ROOT / "tests" / "bench")] + words, surroundings(home))


def load(words):
    """Let people use the pages on a real hub, in an environment of its own (``tests/load``)."""
    home = beside(".load")
    prepare(home, [READERS, VISITORS])
    return become([python_in(home), str(ROOT / "tests" / "load")] + words, surroundings(home))


def beside(name):
    """A folder for an environment that readers do not need."""
    home = find_home() / name
    (home / ".reader").mkdir(parents=True, exist_ok=True)
    return home


def find_home():
    """The folder for ``.venv`` and ``.reader``: the checkout, else one in the user's cache."""
    for home in (ROOT, cache_folder()):
        try:
            (home / ".reader").mkdir(parents=True, exist_ok=True)
            (home / ".reader" / "lock").touch()
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
            continue
        if home != ROOT:
            say("This folder is read-only, so what the pages need is kept in %s" % home)
        return home
    raise Trouble(
        "Neither %s nor %s can be written to. Copy the folder of the pages to a place of your own, "
        "then start there." % (ROOT, cache_folder())
    )


def cache_folder():
    """The user's own cache folder for this checkout, by the custom of each system."""
    customs = {"win32": ("LOCALAPPDATA", "AppData/Local"), "darwin": ("", "Library/Caches")}
    variable, usual = customs.get(sys.platform, ("XDG_CACHE_HOME", ".cache"))
    base = Path(os.environ.get(variable) or Path.home() / usual)
    return base / ("als-pages-" + fingerprint(os.fsencode(ROOT))[:12])


def prepare(home, locks):
    """Make all that ``locks`` list be there, with the readers' settings and the pages' trust."""
    with alone(home / ".reader" / "lock"):
        if not is_ready(home, locks):
            install(home, locks)
        settle(home / ".venv")
        trust(home)


@contextlib.contextmanager
def alone(path):
    """Wait until no other start is at work here. The system lets go when a process dies."""
    with open(str(path), "a+") as lock:
        os.set_inheritable(lock.fileno(), True)  # an installer that outlives us still holds it
        told = False
        while not take(lock):
            if not told:
                say("Another start is preparing the pages. Waiting until it is done.")
                told = True
            time.sleep(0.3)
        yield


def take(lock):
    try:
        if WINDOWS:
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            return False
        raise
    return True


def is_ready(home, locks):
    """Whether the environment was finished, by this Python, with these very locks."""
    stamp = remembered(home / ".venv" / STAMP)
    wanted = made_of(locks)
    return os.path.exists(python_in(home)) and all(stamp.get(key) == wanted[key] for key in wanted)


def made_of(locks):
    prints = {lock: fingerprint((ROOT / lock).read_bytes()) for lock in locks}
    return dict(prints, python="%d.%d" % sys.version_info[:2])


def remembered(path):
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}  # there is none yet, or writing it was cut off: nothing is remembered


def install(home, locks):
    """Make the environment, or add to it. The stamp comes last: without one it is made again."""
    environment, tool = home / ".venv", "uv" if has_uv() else "pip"
    stamp = dict(made_of(locks), tool=tool)
    grows = is_ready(home, locks[:1]) and remembered(environment / STAMP)["tool"] == tool
    say("Getting ready. This happens once and takes a minute or two.")
    try:
        if not grows:
            say("Step 1 of 2: making a place for the packages.")
            clear(environment)
            make(environment, tool)
        say("Step 2 of 2: fetching the packages.")
        aloud(installer(home, tool, locks))
        (environment / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    except BaseException:
        if not grows:
            clear(environment)
        raise


def has_uv():
    """Whether uv is here and answers; a version manager may leave a name that does not."""
    uv = shutil.which("uv")
    return bool(uv) and subprocess.call([uv, "--version"], stdout=DEVNULL, stderr=DEVNULL) == 0


def clear(environment):
    try:
        if environment.exists():
            shutil.rmtree(str(environment))
    except PermissionError:
        raise Trouble(
            "Something still uses %s. Close the other JupyterLab of this folder, then "
            "start again." % environment
        )


def make(environment, tool):
    if not importlib.util.find_spec("venv"):
        needed = "venv"
    elif tool == "pip" and not importlib.util.find_spec("ensurepip"):
        needed = "ensurepip"
    else:
        bare = ["--without-pip"] if tool == "uv" else []
        return aloud([sys.executable, "-m", "venv"] + bare + [str(environment)])
    raise Trouble(
        "This Python came without its module '%s'. On Debian and Ubuntu type: sudo apt "
        "install python3-venv. Elsewhere install Python from python.org/downloads. Then "
        "start again." % needed
    )


def installer(home, tool, locks):
    start = {
        "uv": ["uv", "pip", "install", "--python", python_in(home)],
        "pip": [python_in(home), "-m", "pip", "install", "--no-input", "--progress-bar=off"],
    }
    return start[tool] + [word for lock in locks for word in ("-r", str(ROOT / lock))]


def aloud(command):
    """Run a command, telling every few seconds what it is at; raise its failure in plain words."""
    env = dict(os.environ, PIP_USER="0", PIP_DISABLE_PIP_VERSION_CHECK="1")
    env.setdefault("UV_SYSTEM_CERTS", "1")  # hospitals' networks bring their own certificates
    process = subprocess.Popen(
        command, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, env=env, close_fds=False
    )
    lines = queue.Queue()
    threading.Thread(target=hand_over, args=(process.stdout, lines), daemon=True).start()
    try:
        heard = listen(lines)
    except BaseException:
        process.kill()
        raise
    finally:
        process.wait()
    if process.returncode:
        complaints = [
            line for line in heard if re.search("error|fail|caus|hint", line, re.IGNORECASE)
        ]
        raise Trouble(plain("\n".join(complaints or heard)))


def hand_over(stream, lines):
    with stream:
        for line in stream:
            lines.put(line.decode("utf-8", "replace").rstrip())
    lines.put(None)


def listen(lines, every=3):
    """Collect lines until the command ends, and say now and then which package it is at."""
    heard, at, last = [], "", time.monotonic()
    while True:
        try:
            line = lines.get(timeout=every)
        except queue.Empty:
            line = ""
        if line is None:
            return heard
        heard.append(line)
        package = re.match(r"\s*(?:Collecting|Downloading|Building) ([A-Za-z0-9_.]+)", line)
        at = ": " + package.group(1) if package else at
        at = "" if line.startswith(("Installing", "Prepared")) else at
        if time.monotonic() - last >= every:
            say("  still at work" + at)
            last = time.monotonic()


def plain(words):
    """What went wrong in one sentence with a way out, then the last words of whoever said so."""
    reasons = (
        reason for pattern, reason in REASONS.items() if re.search(pattern, words, re.IGNORECASE)
    )
    reason = next(
        reasons,
        "Getting ready did not work. Start again; if it stays so, please show "
        "these lines to the people who make the pages.",
    )
    return reason + "\nThe computer said: " + "\n".join(words.strip().splitlines()[-3:])


def settle(environment):
    """Put the readers' settings and mends where the environment's JupyterLab looks for them."""
    folder = ROOT / "config" / "jupyterlab"
    mends = (path.relative_to(folder).as_posix() for path in folder.glob("labextensions/**/*.*"))
    places = dict(SETTINGS, **{name: "share/jupyter/" + name for name in mends})
    for name, place in places.items():
        wanted = (folder / name).read_bytes()
        target = Path(environment) / place
        if not target.exists() or target.read_bytes() != wanted:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(wanted)


def trust(home):
    """Tell Jupyter that the pages are ours, so that they are alive as soon as they open."""
    stamp = home / ".reader" / "trusted.json"
    known = remembered(stamp)
    pages = {page: fingerprint(page.read_bytes()) for page in (ROOT / "notebooks").glob("*.ipynb")}
    damaged = [page for page in pages if known.get(page.name) != pages[page] and not whole(page)]
    for page in damaged:
        say("The page %s is damaged and may not open. Fetch it again." % page.name)
        del pages[page]
    new = [str(page) for page in sorted(pages) if known.get(page.name) != pages[page]]
    if new:
        sign = [python_in(home), "-m", "nbformat.sign"] + new
        done = subprocess.run(sign, env=surroundings(home), stdout=PIPE, stderr=STDOUT)
        if done.returncode:
            raise Trouble(plain(done.stdout.decode("utf-8", "replace")))
        stamp.write_text(json.dumps({page.name: pages[page] for page in pages}), encoding="utf-8")


def whole(page):
    try:
        return "nbformat" in json.loads(page.read_bytes())
    except ValueError:
        return False


def surroundings(home):
    """The variables for Jupyter: the reader's own Jupyter and Python settings stay out of it."""
    strangers = ["PYTHONHOME", "PYTHONPATH", "JUPYTER_PATH", "JUPYTER_CONFIG_PATH"]
    strangers.append("PYTHONDONTWRITEBYTECODE")  # every kernel would compile every module anew
    env = {name: value for name, value in os.environ.items() if name not in strangers}
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"):
        env[name] = str(home / ".reader" / name.lower())
    return dict(env, MPLCONFIGDIR=str(home / ".reader" / "matplotlib"))


def port_is_free(words):
    """Refuse a port that is taken; without one, JupyterLab looks for a free one itself."""
    asked = re.search(r"--(?:ServerApp\.)?port[= ](\d+)", " ".join(words))
    if asked:
        with contextlib.closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", int(asked.group(1)))) == 0:
                raise Trouble(
                    "Port %s is taken by another program. Leave --port out, and a free "
                    "one is found, or choose another number." % asked.group(1)
                )


def become(command, env):
    """Hand this window over to JupyterLab."""
    os.chdir(str(ROOT))  # JupyterLab offers the folder it starts in
    sys.stdout.flush()
    if not WINDOWS:
        os.execve(command[0], command, env)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for JupyterLab, which ends tidily
    return subprocess.call(command, env=env)


def python_in(home):
    return str(home / ".venv" / ("Scripts/python.exe" if WINDOWS else "bin/python"))


def fingerprint(content):
    return hashlib.sha256(content).hexdigest()


def say(words):
    print(words)
    sys.stdout.flush()  # a line at a time, also into a file or a pipe


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
