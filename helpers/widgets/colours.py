"""Colours for browsers from before 2024, which do not know ``light-dark()``.

A style sheet says each colour once, as ``light-dark(light, dark)``. Readers of speech tablets and
old iPads would get no colour at all: text black on black, and boxes that cannot be seen. So what
is given to a browser says the light colour first, the dark one where the system, the page or
JupyterLab is dark, and then ``light-dark()`` for browsers that know it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

KNOWN = "@supports (color: light-dark(#000, #fff))"
LOOKS = {
    "dark": (
        '[data-look="dark"]',
        '[data-jp-theme-light="false"]',
        '[data-vscode-theme-kind$="dark"]',
        '[data-vscode-theme-kind="vscode-high-contrast"]',
    ),
    "light": (
        '[data-look="light"]',
        '[data-jp-theme-light="true"]',
        '[data-vscode-theme-kind$="light"]',
    ),
}
"""How a page says itself what it wears, whatever the system says."""

_BEFORE = r"(?P<before>(?:^|(?<=\}))\s*(?:/\*.*?\*/\s*)*)"
_RULE = re.compile(_BEFORE + r"(?P<who>[^{}@/]+)\{(?P<what>[^{}]*)\}", re.S)
_COLOUR = r"[^,()]+"
_PAIR = re.compile(
    rf"(?P<name>[\w-]+):\s*light-dark\((?P<light>{_COLOUR}),\s*(?P<dark>{_COLOUR})\)\s*;"
)


def with_fallbacks(style: str) -> str:
    """The style sheet with a colour for every browser.

    Raises
    ------
    ValueError
        If a ``light-dark()`` stands where no fallback can be made for it.
    """
    made = _RULE.sub(_both, style)
    if strays := list(without_fallback(made)):
        raise ValueError(
            f"This colour has no fallback: {strays[0]}. "
            "Write light-dark() as a whole value, in a rule outside every @-rule."
        )
    return made


def without_fallback(style: str) -> Iterator[str]:
    """Every ``light-dark()`` that a browser would meet whether it knows it or not."""
    plain = re.sub(re.escape(KNOWN) + r" \{(?:[^{}]*\{[^{}]*\})*\s*\}", "", style)
    for line in re.sub(r"/\*.*?\*/", "", plain, flags=re.S).split("\n"):
        if "light-dark(" in line:
            yield line.strip()


def _both(rule: re.Match[str]) -> str:
    pairs = list(_PAIR.finditer(rule["what"]))
    if not pairs:
        return rule[0]
    who = " ".join(rule["who"].split())
    told = {look: " ".join(f"{pair['name']}: {pair[look]};" for pair in pairs) for look in LOOKS}
    first = _PAIR.sub(r"\g<name>: \g<light>;", rule["what"])
    lines = [
        f"{rule['before']}{rule['who']}{{{first}}}",
        f"@media (prefers-color-scheme: dark) {{ {who} {{ {told['dark']} }} }}",
        *(f"{_within(who, LOOKS[look])} {{ {told[look]} }}" for look in LOOKS if "::" not in who),
        f"{KNOWN} {{ {who} {{ {' '.join(pair[0] for pair in pairs)} }} }}",
    ]
    return "\n\n".join(lines)


def _within(who: str, marks: tuple[str, ...]) -> str:
    """The same selectors on a page with one of these marks; they weigh no more than they did."""
    where = ", ".join(f"{mark}, {mark} *" for mark in marks)
    return ", ".join(f"{one.strip()}:where({where})" for one in who.split(","))
