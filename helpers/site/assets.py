"""Scripts and style sheets of the site: its own, and one of each for every widget it shows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from helpers.widgets.joined import joined_module

HERE = Path(__file__).parent
OWN = {"scripts": ".js", "styles": ".css"}
MORE = {
    "assets/icon.svg": "styles/icon.svg",
    "assets/lunr.js": "lunr/lunr.js",
    "assets/lunr-license.txt": "lunr/LICENSE",
}
DRAWS = "export default { render };\n"
"""How every joined module ends."""


def own() -> dict[str, str]:
    """What every page may load, by its place on the site."""
    return {
        f"assets/{path.name}": path.read_text(encoding="utf-8")
        for folder, ending in OWN.items()
        for path in sorted((HERE / folder).glob(f"*{ending}"))
        if path.name != "paper.css"
    } | {place: (HERE / file).read_text(encoding="utf-8") for place, file in MORE.items()}


def of_widgets(modules: Iterable[Path]) -> dict[str, str]:
    """A script and a style sheet for each module, and what all widgets share once."""
    made = {}
    for module in modules:
        made[f"assets/widget-{module.stem}.js"] = classic(module)
        sheet = module.with_suffix(".css").read_text(encoding="utf-8")
        made[f"assets/widget-{module.stem}.css"] = sheet
    kit = {path.parent / "kit" for path in modules}
    for folder in sorted(kit):
        sheets = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.css"))]
        made["assets/kit.css"] = "\n".join(sheets)
    return made


def classic(module: Path) -> str:
    """A widget's module as a script of the older kind.

    Browsers load modules only from a server; a page on a stick must open without one.
    """
    text = joined_module(module).removesuffix(DRAWS)
    name = module.stem
    return (
        f'(globalThis.alsWidgets ??= {{}})["{name}"] = (() => {{\n"use strict";\n'
        f"{text}\nreturn {{ render }};\n}})();\n"
    )
