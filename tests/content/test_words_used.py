"""Every interface word that is written is shown somewhere, and in the series' own language."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pydantic import BaseModel

from helpers.launcher.ours import ours
from helpers.library import ROOT
from helpers.schema.model import Words
from helpers.schema.plural import Plural
from helpers.schema.words import Catalogue

PARTS = ROOT / "helpers" / "parts"
USED = re.compile(
    r"\.([A-Za-z_]\w*)"  # words.next_page
    r"|[\"'`]([A-Za-z_]\w*)[\"'`]"  # getattr(words, "next_page")
    r"|[{,]\s*([A-Za-z_]\w*)\s*(?=[,}:=])"  # const { next_page } = words
)
"""A name where something is asked for by it: one that only stands there is no use of a word."""

SAID = {
    ".py": re.compile(r'"""[\s\S]*?"""|(?:^|\s)#.*'),
    ".js": re.compile(r"/\*[\s\S]*?\*/|(?:^|\s)//.*"),
    ".html": re.compile(r"{#[\s\S]*?#}"),
}
"""What is said of code, and does nothing."""

JOINED = re.compile(r"`(\w+_)\$\{[^`]*`|`\$\{[^`]*\}(_\w+)`")
"""A name that a script joins of two halves, as in `refused_${why}` and `${what}_entry`."""

Name = tuple[str, str]
"""The module of a model, and one of its words."""


def names(model: type[BaseModel]) -> Iterator[Name]:
    """All words of a model, and of what it holds."""
    for name, info in model.model_fields.items():
        kind = info.annotation
        if kind in (Words, Plural):
            yield model.__module__, name
        elif isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from names(kind)


@cache
def code(folder: Path) -> str:
    """All code of a folder, but for the models that only say that words exist, and the bundles."""
    return "\n".join(
        SAID[path.suffix].sub("", path.read_text(encoding="utf-8"))
        for kind in SAID
        for path in ours(folder, f"**/*{kind}")
        if path.name != "words.py" and "static" not in path.parts and "schema" not in path.parts
    )


@cache
def where(module: str) -> str:
    """Where the words of a part are shown: in its folder, in one that asks for them, or beside."""
    if not module.startswith("helpers.parts."):
        return code(ROOT / "helpers")
    own = PARTS / module.split(".")[2]
    asking = {
        path.parent
        for path in ours(PARTS, "*/*.py")
        if f"from {module} import" in code(path.parent)
    }
    return "\n".join(map(code, sorted({own, PARTS / "base", *asking})))


def unused(text: str, written: set[str]) -> set[str]:
    """The names that nothing in this code asks for."""
    asked = {name for found in USED.findall(text) for name in found}
    halves = JOINED.findall(text)
    joined = {
        name
        for name in written - asked
        for begin, end in halves
        if name.startswith(begin) and name.endswith(end)
    }
    return written - asked - joined


def idle(written: set[Name]) -> list[str]:
    modules = {module for module, _ in written}
    of = {module: {name for one, name in written if one == module} for module in modules}
    return sorted(name for module in modules for name in unused(where(module), of[module]))


def test_every_word_is_used():
    assert idle(set(names(Catalogue))) == []


def test_a_word_that_nothing_uses_would_be_seen():
    frame, quiz = "helpers.schema.site", "helpers.parts.quiz.words"
    assert idle({(frame, "next_page"), (frame, "pear_of_the_day")}) == ["pear_of_the_day"]
    # it is shown, but by another part
    assert idle({(quiz, "check"), (quiz, "copy_diary")}) == ["copy_diary"]


def test_a_name_that_is_only_spoken_of_is_no_use():
    for used in ("said(words.pear)", "const { apple, pear } = words", 'getattr(words, "pear")'):
        assert unused(used, {"pear"}) == set()
    assert unused("`pear_${why}`", {"pear_ripe", "plum_ripe"}) == {"plum_ripe"}
    for kind, text in (
        (".py", "pear = 1"),
        (".py", '"""words.pear"""\nwords.apple  # .pear'),
        (".js", "// words.pear\nwords.apple"),
    ):
        assert unused(SAID[kind].sub("", text), {"pear"}) == {"pear"}
