"""What to pick and why, and the words around it."""

from __future__ import annotations

from helpers.schema.placeholders import Strings
from helpers.schema.model import Model, Words


class Harvest(Model):
    """One thing to pick."""

    say: Words
    why: Words


class HarvestWords(Strings):
    """The words around what is picked."""

    pick: Words
    picked: Words
