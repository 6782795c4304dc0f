"""What to pick and why, and the words around it."""

from __future__ import annotations

from helpers.schema.places import Frame
from helpers.schema.shape import Shape, Words


class Harvest(Shape):
    """One thing to pick."""

    say: Words
    why: Words


class HarvestWords(Frame):
    """The words around what is picked."""

    pick: Words
    picked: Words
