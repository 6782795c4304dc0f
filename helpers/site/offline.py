"""The published pages as something to keep: a list of all files, each by its sum, and a manifest.

A browser that keeps them asks for nothing that is not on the list, and takes no file that is
another than the list says: a version is kept whole, or not at all.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Mapping
from datetime import date
from hashlib import sha256
from html import escape

from helpers.citing import cited
from helpers.dialling import Dialling
from helpers.language import written
from helpers.library import Library
from helpers.schema.register import Fact
from helpers.site import assets, icons

PAGE, MANIFEST, WORKER = "offline.html", "manifest.webmanifest", "worker.js"
FOR_OTHERS = frozenset({"robots.txt", "sitemap.xml", icons.CARD})
"""What programs of others look for, and no reader opens."""


def given(library: Library) -> dict[str, object]:
    """What the templates know of keeping, and of how old the numbers to call are."""
    facts = list(_facts(library))
    days = [min(one.checked for one in facts), min(one.review_by for one in facts)] if facts else []
    return {
        "kept": library.catalogue.offline,
        "aged": {
            "checked": days[0],
            "until": days[1],
            "says": _says_age(library, days[0]),
        }
        if days
        else None,
    }


def _says_age(library: Library, checked: date) -> str:
    """How old the numbers are, by the plurals of the count of days that a browser finds."""
    day = written(checked, library.language)
    forms = library.catalogue.offline.aged.flat
    return json.dumps({name: says.replace("{day}", day) for name, says in forms.items()})


def files(library: Library) -> dict[str, str]:
    """What a system asks for that puts the pages on a home screen."""
    site = library.catalogue.site
    rounded = [_icon(file, side, "any") for file, side in icons.SIZES.items()]
    said = {
        "id": "./",
        "name": site.name.flat,
        "short_name": site.name.flat,
        "description": site.about.flat,
        "lang": library.words_folder.name,
        "start_url": "./index.html",
        "scope": "./",
        # a way back stays on the screen where the system has one
        "display": "minimal-ui",
        "theme_color": icons.GROUND,
        "background_color": icons.LINE,
        "icons": [*rounded, _icon(icons.MASKED, 512, "maskable")],
    }
    return {MANIFEST: json.dumps(said, ensure_ascii=False, indent=1) + "\n"}


def worker(library: Library, made: Mapping[str, str | bytes]) -> str:
    """The script that keeps all these files, with the sum of each."""
    sums = {name: _sum(held) for name, held in sorted(made.items()) if name not in FOR_OTHERS}
    kept = json.dumps({"files": sums, "missing": _missing(library)}, ensure_ascii=False)
    return f"globalThis.alsKept = {kept};\n{assets.worker()}"


def _facts(library: Library) -> Iterable[Fact]:
    """What the numbers to call rest on."""
    names = list(cited(library.catalogue.site.call))
    if Dialling(library).addresses:
        countries = library.emergency_numbers.countries.values()
        names += [name for country in countries for name in country.facts]
    return (library.facts[name] for name in names if name in library.facts)


def _icon(file: str, side: int, purpose: str) -> dict[str, str]:
    size = f"{side}x{side}"
    return {"src": f"./{file}", "sizes": size, "type": "image/png", "purpose": purpose}


def _sum(held: str | bytes) -> str:
    return b64encode(sha256(held.encode() if isinstance(held, str) else held).digest()).decode()


def _missing(library: Library) -> str:
    """What stands where a page is not kept and there is no network: whom to call comes first.

    It is part of the script, so that it is there as long as the script is.
    """
    words, dialling = library.catalogue.offline, Dialling(library)
    pieces = dialling.apart(dialling.anywhere, cited(library.catalogue.site.call))
    call = "".join(
        f'<a href="{address}">{escape(said)}</a>' if address else escape(said)
        for said, address in pieces
    )
    title, name = escape(words.missing.flat), escape(library.catalogue.site.name.flat)
    return (
        f'<!doctype html>\n<html lang="{escape(library.words_folder.name)}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
        f"<title>{title} – {name}</title></head><body><p>{call}</p><main><h1>{title}</h1>"
        f"<p>{escape(words.missing_help.flat)}</p>"
        f'<p><a href="{{scope}}index.html">{name}</a></p></main></body></html>\n'
    )
