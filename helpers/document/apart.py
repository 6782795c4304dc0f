"""What is too heavy for its page on the web, and stands on leaves of its own there.

The page keeps a way to each of them, and the anchors that old links lead to. A notebook, the paper
and the book have all of it in one place, as before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from helpers.cells import anchor
from helpers.document.blocks import Block, Blocks, Disclosure, Folded, Heading
from helpers.document.inlines import said
from helpers.document.shown import file_apart
from helpers.document.text import plain
from helpers.document.ways import Way, Ways
from helpers.library import Library

WORDS = "words"
"""The leaf of all taught terms."""


@dataclass(frozen=True)
class Leaf:
    """A page that holds a piece of another; its ``name`` follows the name of that one.

    It is called as the section that it is from, and by its ``title`` where there are several.
    """

    name: str
    blocks: Blocks
    title: str = ""


@dataclass(frozen=True)
class Moved:
    """What ``stands`` where a piece was moved away, and the leaves that hold it now.

    A part that is ``drawn`` keeps what the browser draws. Where a leaf cites, what its section
    rests on goes along ``with_why``.
    """

    stands: Blocks
    leaves: tuple[Leaf, ...]
    drawn: bool = False
    with_why: bool = False


def terms(library: Library, topic: str, blocks: Blocks) -> Moved:
    """All taught terms on one leaf; where each was, a way leads to it."""
    file = file_apart(topic, WORDS)
    words = tuple(_risen(one) for letter in blocks for one in _within(letter))
    ways = tuple(
        Way(one.inside, file, anchor(plain(one.inside)).removeprefix("#"), kept=True)
        for one in words
        if isinstance(one, Heading)
    )
    what = library.catalogue.page.words_heading.flat
    heading = library.catalogue.shelf.count.flat.format(what=what, count=len(ways))
    return Moved((Ways(ways, heading),), (Leaf(WORDS, words),), with_why=True)


def closed(library: Library, topic: str, blocks: Blocks) -> Moved:
    """What is closed at first, each on a leaf; what is hard is closed there, too."""
    heading = next((plain(one.heading.inside) for one in blocks if isinstance(one, Folded)), "")
    held = [one for each in blocks for one in _within(each) if isinstance(one, Disclosure)]
    ways = tuple(Way(said(_title(one)), file_apart(topic, one.apart)) for one in held)
    leaves = (Leaf(one.apart, (one,) if one.hard else one.blocks, _title(one)) for one in held)
    return Moved((Ways(ways, heading),), tuple(leaves))


def _within(block: Block) -> Blocks:
    """What is folded on its page stands open on a leaf."""
    return block.blocks if isinstance(block, Folded) else (block,)


def _risen(block: Block) -> Block:
    """A word on a leaf stands below no letter."""
    return replace(block, level=3) if isinstance(block, Heading) else block


def _title(closed: Disclosure) -> str:
    return closed.what if closed.hard else closed.summary
