"""Scripts and style sheets of the site: its own, and one of each for every widget it shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from helpers.launcher.ours import ours
from helpers.widgets.colours import with_fallbacks
from helpers.widgets.joined import Part, parts

HERE = Path(__file__).parent
OWN = {"scripts": ".js", "styles": ".css"}
MORE = {
    # the terms go wherever the folder goes
    "LICENSE.txt": "../../LICENSE",
    "assets/icon.svg": "styles/icon.svg",
    "assets/lunr.js": "lunr/lunr.js",
    "assets/lunr-license.txt": "lunr/LICENSE",
}
KIT = "kit"
"""The folder of what all widgets share; a page loads it once."""


STAYING, CALLING = HERE / "staying.js", HERE / "calling.js"
SEARCHING = HERE / "searching.js"
"""No widgets, but made as widgets are: they share their memory, and how words are compared."""


def own() -> dict[str, str]:
    """What every page may load, by its place on the site."""
    return {
        f"assets/{path.name}": _read(path)
        for folder, ending in OWN.items()
        for path in ours(HERE / folder, f"*{ending}")
        if path.name != "paper.css"
    } | {place: (HERE / file).read_text(encoding="utf-8") for place, file in MORE.items()}


def of_widgets(modules: Sequence[Path]) -> dict[str, str]:
    """A script and a style sheet for each module, and what all widgets share once."""
    made, shared = {}, {}
    for module in modules:
        taken = parts([module])
        shared |= {part.path: part for part in taken if part.path.parent.name == KIT}
        own = [part for part in taken if part.path not in shared]
        made[f"assets/widget-{module.stem}.js"] = classic(module.stem, own)
        if (sheet := module.with_suffix(".css")).exists():
            made[f"assets/widget-{module.stem}.css"] = _read(sheet)
    for folder in {path.parent for path in shared}:
        sheets = [_read(path) for path in ours(folder, "*.css")]
        made["assets/kit.css"] = "\n".join(sheets)
    return made | {"assets/kit.js": _kit(list(shared.values()))}


def classic(name: str, own: Sequence[Part]) -> str:
    """A widget's modules as a script of the older kind, which takes the rest from the kit's script.

    Browsers load modules only from a server; a page on a stick must open without one.
    """
    known = {exported for part in own for exported in part.exports}
    wanted = {imported for part in own for imported in part.imports} - known
    lines = [f"const {{ {', '.join(sorted(wanted))} }} = alsKit;", *(part.text for part in own)]
    return _closed(f'(globalThis.alsWidgets ??= {{}})["{name}"]', lines, ["render"])


# the words between the lines are for engineers: they would be a tenth of what a page weighs
_COMMENT = re.compile(r"^[ ]*(?:/\*(?:(?!\*/)[\s\S])*\*/|//[^\n]*)\n", re.M)


def lean(text: str) -> str:
    """A script or a style sheet without the lines that only engineers read."""
    return _COMMENT.sub("", text)


def _read(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    return lean(with_fallbacks(text) if path.suffix == ".css" else text)


def _kit(shared: Sequence[Part]) -> str:
    exported = sorted({name for part in shared for name in part.exports})
    return _closed("globalThis.alsKit", [part.text for part in shared], exported)


def _closed(name: str, lines: Sequence[str], given: Sequence[str]) -> str:
    """A script whose names stay inside, but for those that it gives."""
    inside = lean("\n".join(lines))
    return (
        f'{name} = (() => {{\n"use strict";\n{inside}\nreturn {{ {", ".join(given)} }};\n}})();\n'
    )
