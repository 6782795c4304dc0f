"""A printed file made whole for screen readers: what Chromium leaves out of its structure.

Chromium tags the text of a page by itself. What PDF/UA asks for beside that is added here: a name
for each link, the body of each item of a list, what a kind of Chromium's own stands for, and that
the number of a sheet is no part of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

_ROLES = {"/Strong": "/Span", "/Em": "/Span"}
"""Kinds that only PDF 2.0 knows, each with what it is to an older reader."""

_TAGGED = re.compile(rb"^/\w+ <</MCID ", re.MULTILINE)
_TEXT = re.compile(rb"^BT\n.*?^ET\n", re.MULTILINE | re.DOTALL)
_NUMBER = b"/Artifact <</Type /Pagination>> BDC\n%sEMC\n"

_KIND, _KIDS, _ABOVE = NameObject("/S"), NameObject("/K"), NameObject("/P")


def complete(writer: PdfWriter, links: Sequence[str]) -> None:
    """Add what is missing to the structure of a file that Chromium printed, where it wrote any.

    Parameters
    ----------
    writer : PdfWriter
        The file.
    links : sequence of str
        What each of its links is called, in the order of the page.
    """
    if "/StructTreeRoot" not in writer.root_object:
        return
    top = _parts(writer.root_object["/StructTreeRoot"])
    roles = {NameObject(kind): NameObject(known) for kind, known in _ROLES.items()}
    top[NameObject("/RoleMap")] = DictionaryObject(roles)
    found = [one for one in _elements(top) if _kind(one) == "/Link"]
    # where Chromium counts links in another way, a wrong name would be worse than none
    for link, name in zip(found, links, strict=True) if len(found) == len(links) else ():
        _name(link, name)
    for item in [one for one in _elements(top) if _kind(one) == "/LI"]:
        _give_body(writer, item)
    for sheet in writer.pages:
        _set_number_apart(sheet)


def _elements(top: DictionaryObject) -> Iterator[DictionaryObject]:
    """Every element of the structure in the order of the page."""
    waiting: list[PdfObject] = [top]
    while waiting:
        one = waiting.pop().get_object()
        if isinstance(one, DictionaryObject):
            yield one
            waiting += reversed(_below(one))


def _below(one: DictionaryObject) -> ArrayObject:
    kids = one.get(_KIDS, ArrayObject()).get_object()
    return kids if isinstance(kids, ArrayObject) else ArrayObject([kids])


def _name(link: DictionaryObject, name: str) -> None:
    """Each line of a link is one thing to press, and all have one name."""
    for one in _elements(link):
        if one.get("/Type") == "/OBJR":
            _parts(one["/Obj"])[NameObject("/Contents")] = TextStringObject(name)


def _give_body(writer: PdfWriter, item: DictionaryObject) -> None:
    """All elements of an item but its mark are its body; its frame is drawn by the item itself."""
    said = [kid for kid in _below(item) if _kind(kid) not in ("", "/Lbl")]
    rest = [kid for kid in _below(item) if kid not in said]
    named = {NameObject("/Type"): NameObject("/StructElem"), _KIND: NameObject("/LBody")}
    body = writer._add_object(
        DictionaryObject({**named, _ABOVE: item.indirect_reference, _KIDS: ArrayObject(said)})
    )
    for kid in said:
        _parts(kid)[_ABOVE] = body
    item[_KIDS] = ArrayObject([*rest, body])


def _parts(one: PdfObject) -> DictionaryObject:
    """What an object holds by name, wherever in the file it stands."""
    held = one.get_object()
    if not isinstance(held, DictionaryObject):
        raise LookupError(f"Chromium wrote {type(held).__name__} where a file has named parts.")
    return held


def _kind(one: PdfObject) -> str:
    """What an element is; nothing for what is no element, such as the number of something drawn."""
    found = one.get_object()
    return str(found.get(_KIND, "")) if isinstance(found, DictionaryObject) else ""


def _set_number_apart(sheet: PageObject) -> None:
    """The number comes first; text without a tag that comes later is a fault, and stays one."""
    content = sheet["/Contents"].get_object()
    if not isinstance(content, StreamObject):
        return
    drawn = content.get_data()
    first = _TAGGED.search(drawn)
    end = first.start() if first else len(drawn)
    apart = _TEXT.sub(lambda text: _NUMBER % text[0], drawn[:end])
    content.set_data(apart + drawn[end:])
