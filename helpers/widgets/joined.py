"""Many small modules and style sheets, joined into the one text that a widget carries.

A notebook stores a widget's module as one text, which can import nothing. The parts stay real
modules: a static page loads them as they are. Only a plain form can be joined:
``import { a, b } from "./kit/part.js";``, and names declared at the start of a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from helpers.launcher.ours import ours
from helpers.widgets.colours import with_fallbacks

_NAMES = r"\s*([\w$]+(?:,\s*[\w$]+)*),?\s*"
_IMPORT = re.compile(rf'^import \{{{_NAMES}\}} from "(\.\.?/[\w./-]+\.js)";\n', re.M)
_DECLARED = re.compile(r"^(export )?(?:async )?(?:function\*?|const|let|class) ([\w$]+)", re.M)
_REFUSED = {
    r"^import\b": 'Write it as: import { a, b } from "./kit/part.js";',
    r"\bimport\s*[(.]": "A joined module cannot import while it runs. Import at the top.",
    r"^export (?!(?:async )?(?:function|const|class)\b)": "Export a function, const or class.",
    r"^(?:export )?(?:const|let|var)\s*[\[{]": "Declare one name at a time at the top.",
    r"^var\b": "Write const or let.",
}
_LAST = re.compile(r"^export default \{ render \};\n", re.M)


class CannotJoin(ValueError):
    """A module whose parts cannot be joined, with its file and line."""


def joined_module(path: Path) -> str:
    """A widget's module with everything it imports, as one module.

    Raises
    ------
    CannotJoin
        If a part is written in a way that cannot be joined, imports a name that is not exported,
        imports in a circle, or declares a name that another part has declared.
    """
    return "\n".join([*(part.text for part in parts([path])), "export default { render };\n"])


@dataclass(frozen=True)
class Part:
    """One module as a part of a joined one: its text, and the names that others may import."""

    path: Path
    text: str
    exports: frozenset[str]
    imports: frozenset[str]


def parts(widgets: Iterable[Path]) -> list[Part]:
    """Widgets' modules with everything that they import, each once, those that others need first.

    Raises
    ------
    CannotJoin
        As for one module; the names of all of them must differ.
    """
    taken = _Parts()
    for path in widgets:
        text = _read(path)
        if not _LAST.search(text):
            raise CannotJoin(f"{path}:1: A widget's module ends with: export default {{ render }};")
        taken.take(path, _LAST.sub("", text))
    return taken.done


def joined_style(path: Path) -> str:
    """The style sheets of the kit, then a widget's own, with colours for every browser."""
    sheets = [*ours(path.parent, "kit/*.css"), path]
    return with_fallbacks("\n".join(map(_read, sheets)))


@dataclass
class _Parts:
    """The parts taken so far, those that others need first."""

    done: list[Part] = field(default_factory=list)
    exported: dict[Path, set[str]] = field(default_factory=dict)
    declared: dict[str, Path] = field(default_factory=dict)
    open: list[Path] = field(default_factory=list)

    def take(self, path: Path, text: str) -> None:
        self.open.append(path)
        imports: set[str] = set()
        for wanted, part, line in _imports(path, text):
            imports |= wanted
            if part in self.open:
                raise CannotJoin(f"{path}:{line}: {part.name} imports this file in a circle.")
            if part not in self.exported:
                self.take(part, _read(part, f"{path}:{line}"))
            if strangers := wanted - self.exported[part]:
                raise CannotJoin(f"{path}:{line}: {part.name} does not export {min(strangers)}.")
        self._declare(path, text)
        _refuse(path, text)
        exports = frozenset(self.exported[path])
        self.done.append(Part(path, _body(text), exports, frozenset(imports)))
        self.open.pop()

    def _declare(self, path: Path, text: str) -> None:
        self.exported[path] = set()
        for match in _DECLARED.finditer(text):
            name = match[2]
            if name in self.declared:
                where = f"{path}:{_line(text, match.start())}"
                raise CannotJoin(
                    f"{where}: {self.declared[name].name} declares {name} too. Rename it."
                )
            self.declared[name] = path
            if match[1]:
                self.exported[path].add(name)


def _imports(path: Path, text: str) -> Iterator[tuple[set[str], Path, int]]:
    for match in _IMPORT.finditer(text):
        names = {name.strip() for name in match[1].split(",")}
        yield names, (path.parent / match[2]).resolve(), _line(text, match.start())


def _refuse(path: Path, text: str) -> None:
    # blank lines in place of what is understood keep the line numbers right
    rest = _IMPORT.sub(lambda match: "\n" * match[0].count("\n"), text)
    for pattern, says in _REFUSED.items():
        if match := re.search(pattern, rest, re.M):
            raise CannotJoin(f"{path}:{_line(rest, match.start())}: {says}")


def _body(text: str) -> str:
    return re.sub(r"^export (?=\w)", "", _IMPORT.sub("", text), flags=re.M).strip("\n") + "\n"


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _read(path: Path, wanted_by: str = "") -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise CannotJoin(f"{wanted_by or path}: There is no file {path.name}.") from None
