"""What the launcher says to the person at the keyboard."""

from __future__ import annotations

import io
import os
import re
import sys

REASONS = {
    "no space left|not enough space|disk full|os error 112": "The disk is full. The pages need "
    "about 350 MB: make some room, then start again.",
    "long path": "The path of this folder is too long for Windows. Move the folder to a short "
    "place, such as C:\\pages, then start again.",
    "hash": "A package that arrived is not the one that these pages were made with, so it is not "
    "used. Start again; if it stays so, ask the people who look after this network, or those who "
    "make the pages.",
    "certificate": "The place the packages come from could not prove who it is. Ask the people "
    "who look after this network for their certificate settings, then start again.",
    "resol|getaddrinfo|dns|connect|network|timed? ?out|proxy|fetch|versions: none|download": "The "
    "packages could not be downloaded. Check the connection to the internet, then start again; "
    "what has arrived already is not fetched twice.",
}
"""What to say, by a pattern in what an installer or the system said; the first one counts."""

UNKNOWN = (
    "Getting ready did not work. Start again; if it stays so, please show these lines to the "
    "people who make the pages."
)


class Trouble(Exception):
    """Something the person at the keyboard can put right; the message says how."""


def plain(words: str) -> str:
    """What went wrong in one sentence with a way out, then the last words of whoever said so."""
    found = (says for sign, says in REASONS.items() if re.search(sign, words, re.IGNORECASE))
    last = "\n".join(words.strip().splitlines()[-3:])
    return f"{next(found, UNKNOWN)}\nThe computer said: {last}"


def say(words: str) -> None:
    """Print a line at once, also into a file or a pipe."""
    print(words, flush=True)


def spare_letters(how: str = "backslashreplace") -> None:
    """Let no letter that a window cannot show end the work: ``how`` says what stands in its place.

    What is no window of text, such as the output of a notebook's cell, shows every letter.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=how)


def open_streams() -> None:
    """Have somewhere to read from and to write to, even if whoever started us closed it.

    Else the next file that is opened would take its place, and be written over by what is said.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
    for name, number in (("stdout", 1), ("stderr", 2)):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "w", closefd=False))
