"""The room as one page that opens from a folder, without Python and without anything else."""

from __future__ import annotations

import base64
import hashlib
import html
from string import Template

from helpers.launcher.home import ROOT
from helpers.library import Library
from helpers.review.material import as_json, material

STATIC = ROOT / "helpers" / "static" / "review"
FILE = "index.html"

_PAGE = Template("""\
<!doctype html>
<html lang="$lang" class="als-page">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="$policy">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>$title</title>
<link rel="icon" href="data:,">
<style>$style</style>
</head>
<body>
<noscript><p>$noscript</p></noscript>
<div id="room"></div>
<script type="application/json" id="material">$material</script>
<script>$script</script>
</body>
</html>
""")


def room(library: Library) -> str:
    """The page that a reviewer opens; the same content gives the same bytes.

    Raises
    ------
    Problems
        If a file that it needs has mistakes.
    """
    made = material(library)
    script, style = (
        STATIC.joinpath(name).read_text(encoding="utf-8") for name in ("room.js", "room.css")
    )
    return _PAGE.substitute(
        lang=html.escape(made["language"]),
        policy=html.escape(_policy(script, style)),
        title=html.escape(made["words"]["title"]),
        noscript=html.escape(made["words"]["needs_script"]),
        style=style,
        script=script,
        material=as_json(made),
    )


def _policy(script: str, style: str) -> str:
    """Only what stands in the file runs, and nothing is fetched or sent from it."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src '{_sum(script)}'",
            f"style-src '{_sum(style)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def _sum(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
