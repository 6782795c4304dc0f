"""Open the pages, test them, measure them, or make them for the web and for paper.

    python3 start.py                             open the pages in JupyterLab
    python3 start.py --no-browser --port 8899    what follows goes to JupyterLab
    python3 start.py site                        make plain web pages, in the folder "site"
    python3 start.py paper                       make PDF files to print, in the folder "paper"
    python3 start.py review                      make a room for reviewers, in the folder "review"
    python3 start.py epub                        make one electronic book, in the folder "epub"
    python3 start.py lite                        make JupyterLab for web hosts, in the folder "lite"
    python3 start.py test                        run every test
    python3 start.py test tests/unit -k fruit    what follows goes to pytest
    python3 start.py bench                       measure the pages beside the platform's limit
    python3 start.py bench click growth          only the figures whose names start so
    python3 start.py older                       try the pages in a browser's engine of 2023
    python3 start.py load                        let 30 people use the pages on a real hub
    python3 start.py presses                     count what the pages cost a tired hand
    python3 start.py walks                       walk as five readers, and count what it costs them
    python3 start.py hear                        listen to the pages with the screen reader Orca

This file has no f-strings and no annotations, so that an old Python can read it far enough to say
that it is too old. What it does stands in ``helpers/launcher``.
"""

from __future__ import print_function

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "These pages need Python 3.11 or newer, and this is Python %d.%d. Get a newer one from "
        "python.org/downloads, then start again with its name, for example: python3.13 start.py"
        % sys.version_info[:2]
    )

import os

# variables such as PYTHONPATH or PYTHONWARNINGS could break what is imported below; -I ignores them
if (
    __name__ == "__main__"
    and not sys.flags.isolated
    and [name for name in os.environ if name.startswith("PYTHON")]
):
    again = [sys.executable, "-I", os.path.abspath(__file__)] + sys.argv[1:]
    if os.name != "nt":
        os.execv(again[0], again)
    import signal
    import subprocess

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one that works
    sys.exit(subprocess.call(again))

# a Python that keeps the script's own folder out of its path would not find what stands beside it
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

if not os.path.isdir(os.path.join(sys.path[0], "helpers", "launcher")):
    sys.exit(
        "This file works only in the folder of the pages, and the folder 'helpers' is not beside "
        "it. Fetch the whole folder, then start there."
    )

import contextlib
import re
import signal
import socket
import subprocess

from helpers.launcher.administrator import AS_ROOT, words_for_root
from helpers.launcher.home import ROOT, WINDOWS, alone, beside, find_home, python_in, surroundings
from helpers.launcher.installing import install
from helpers.launcher.settling import settle
from helpers.launcher.telling import Trouble, open_streams, plain, say, spare_letters
from helpers.launcher.trusting import trust

READERS = "config/reading/requirements.txt"
WRITERS = "requirements.txt"
PUBLISHERS = "config/publishing/requirements.txt"
TESTERS = "tests/requirements.txt"
BENCHERS = "benchmarks/speed/requirements.txt"
VISITORS = "benchmarks/load/requirements.txt"
OLDER = "tests/engines/requirements.txt"
LITE = "config/jupyterlite/requirements.txt"

WAYS = {
    "test": ("", [TESTERS], ["tests"]),
    "site": ("", [PUBLISHERS], ["-m", "helpers.site"]),
    "paper": ("", [PUBLISHERS], ["-m", "helpers.site", "--paper"]),
    "review": ("", [], ["-m", "helpers.review"]),
    "epub": ("", [PUBLISHERS], ["-m", "helpers.site", "--book"]),
    "lite": (".lite", [LITE], ["-m", "helpers.site", "--lite"]),
    "bench": (".bench", [TESTERS, BENCHERS], ["benchmarks/speed"]),
    "older": (".older", [TESTERS, OLDER], ["tests/engines"]),
    "load": (".load", [VISITORS], ["benchmarks/load"]),
    "presses": ("", [TESTERS], ["tests/presses.py"]),
    "walks": ("", [TESTERS], ["tests/walks.py"]),
    "hear": ("", [TESTERS], ["tests/hear"]),
}
"""By its word: the folder of an environment of its own, what it needs beside what readers and
writers need, and what Python is told to run; the words that follow go there."""


def main(words):
    """Do what the words on the command line ask for; the number is the exit status."""
    open_streams()
    spare_letters("replace")
    # being ended tidies up as Ctrl+C does
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return go(words[0], words[1:]) if words and words[0] in WAYS else read(words)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
    except OSError as error:
        print(plain(str(error)), file=sys.stderr)
    except Exception as error:  # nobody who wants to read should have to read a traceback
        print(plain("%s: %s" % (type(error).__name__, error)), file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped. Nothing is left half made.", file=sys.stderr)
        return 130
    return 1


def read(words):
    """Open the pages in JupyterLab; ``words`` go to JupyterLab as they are."""
    port_is_free(words)
    home = find_home()
    root = words_for_root(words, home)
    prepare(home, [READERS])
    say("Opening the pages. Keep this window open while you read; Ctrl+C here stops them.")
    if root:
        say(AS_ROOT)
    return become(home, ["-m", "helpers.launcher.opening"] + root + words)


def go(way, words):
    """Go one of the other ways."""
    folder, needed, command = WAYS[way]
    home = beside(folder) if folder else find_home()
    prepare(home, [READERS, WRITERS] + needed)
    return become(home, command + words)


def prepare(home, locks):
    """Make all that ``locks`` list be there, with the readers' settings and the pages' trust."""
    with alone(home):
        install(home, locks)
        settle(home / ".venv")
        trust(home)


def port_is_free(words):
    """Refuse a port that is taken; without one, JupyterLab looks for a free one itself."""
    asked = re.search(r"--(?:ServerApp\.)?port[= ]([0-9]+)", " ".join(words))
    if asked and (len(asked.group(1)) > 5 or int(asked.group(1)) > 65535):
        raise Trouble(
            "There is no port %s: ports go up to 65535. Leave --port out, and a free one is found, "
            "or choose another number." % asked.group(1)[:20]
        )
    if asked:
        with contextlib.closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", int(asked.group(1)))) == 0:
                raise Trouble(
                    "Port %s is taken by another program. Leave --port out, and a free "
                    "one is found, or choose another number." % asked.group(1)
                )


def become(home, words):
    """Hand this window over to the environment's Python."""
    command, env = [python_in(home)] + words, surroundings(home)
    os.chdir(str(ROOT))  # JupyterLab offers the folder it starts in
    sys.stdout.flush()
    if not WINDOWS:
        os.execve(command[0], command, env)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for JupyterLab, which ends tidily
    return subprocess.call(command, env=env)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
