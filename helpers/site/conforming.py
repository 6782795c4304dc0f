"""Saying of a printed file that it is PDF/UA, only where a judge from outside agrees."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from xml.sax.saxutils import escape

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from helpers.site.tagging import complete

_SAYS = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{mark}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

_MARK = "<pdfuaid:part>1</pdfuaid:part>"


def make_accessible(path: Path, title: str, links: Sequence[str]) -> bool:
    """Complete the structure of a printed file; gives whether it now says that it is PDF/UA.

    The file says so only where the judge is here and finds nothing.
    """
    with PdfReader(path) as reader:
        writer = PdfWriter(clone_from=reader)
    complete(writer, links)
    says = DecodedStreamObject()
    says[NameObject("/Type")] = NameObject("/Metadata")
    says[NameObject("/Subtype")] = NameObject("/XML")
    writer.root_object[NameObject("/Metadata")] = writer._add_object(says)
    for mark in (_MARK, ""):
        says.set_data(_SAYS.format(title=escape(title), mark=mark).encode())
        _write(writer, path)
        if mark and not breaches(path):
            return True
    return False


def breaches(path: Path) -> dict[str, str]:
    """What a judge finds in a file that is to be PDF/UA: the rules, each with what is wrong."""
    if not find_spec("page"):
        return {"": "The judge, page-validation, is not here."}
    from page import validate_pdf

    found = validate_pdf(path, profile="ua1").failures
    return {one.rule_id: one.message for one in found}


def _write(writer: PdfWriter, path: Path) -> None:
    # whole or not at all: a file that is half written opens nowhere
    fresh = path.with_name(path.name + ".new")
    writer.write(fresh)
    os.replace(fresh, path)
