"""A voice for Orca that makes no sound: it writes down at once what a voice would speak.

Orca itself loads this, by the name in its settings, and knows nothing of a listener. Each line of
the file that the variable HEARD names is one piece of speech and its kind: ``said`` on the way,
``announced`` by a live place of the page, ``read`` on and on, ``more`` of the same element, or
``silenced``, which has no words. What is read on and on stops at the words in the file that the
variable UNTIL names.
"""

from __future__ import annotations

import inspect
import json
import os
from pathlib import Path

from gi.repository import GLib
from orca import speechserver
from orca.speechserver import SayAllContext

PACE = 30
"""Milliseconds for each piece that is read on and on: a voice that needs no breath."""

ANNOUNCING = "pumpMessages"
"""What Orca does when it takes up a live place."""


class SpeechServer(speechserver.SpeechServer):
    """The one voice there is."""

    voice = None

    @staticmethod
    def getFactoryName():
        return "What is heard, in writing"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.voice = SpeechServer.voice or SpeechServer()
        return SpeechServer.voice

    def __init__(self):
        super().__init__()
        self._reading, self._last = None, None

    def getInfo(self):
        return [self.getFactoryName(), "heard"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        announced = any(frame.function == ANNOUNCING for frame in inspect.stack())
        _note("announced" if announced else "said", text or "")

    def speakCharacter(self, character, acss=None):
        _note("said", character)

    def sayAll(self, utteranceIterator, progressCallback):
        self._reading, self._last = (utteranceIterator, progressCallback), None
        GLib.timeout_add(PACE, self._read_on)

    def stop(self):
        _note("silenced", "")
        reading, self._reading = self._reading, None
        if reading and self._last:
            reading[1](self._last.copy(), SayAllContext.INTERRUPTED)

    def _read_on(self):
        if not self._reading:
            return False
        pieces, progress = self._reading
        piece = next(pieces, None)
        if piece is None:
            self._reading = None
            return False
        before, self._last = self._last, piece[0]
        self._last.currentOffset = self._last.endOffset
        _note("more" if before and before.obj == self._last.obj else "read", self._last.utterance)
        until = Path(os.environ["UNTIL"]).read_text(encoding="utf-8")
        if until in self._last.utterance:
            return False  # and wait for the key that silences
        for step in (SayAllContext.PROGRESS, SayAllContext.COMPLETED):
            progress(self._last.copy(), step)
        return True


def _note(kind, words):
    with Path(os.environ["HEARD"]).open("a", encoding="utf-8") as file:
        file.write(json.dumps([kind, words]) + "\n")
