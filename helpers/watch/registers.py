"""What three registers say of a work: Crossref, OpenAlex and PubMed. One alone misses many.

Each answer comes from another machine, so nothing in it is taken for granted: of a shape that is
not expected, the work counts as not judged, and never as well.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote

from helpers.schema.register import Source
from helpers.watch.fetching import Answer

What = Literal["retracted", "doubted", "corrected", "newer", "unknown"]
"""Of a work: withdrawn, doubted by its editors, mended, followed by another, or not judged."""

REGISTERS = ("Crossref", "OpenAlex", "PubMed")

_DOI = re.compile(r"10\.\d{4,9}/\S{1,200}")
_PMID = re.compile(r"[1-9]\d{0,8}")

_CROSSREF: dict[str, What] = {
    "retraction": "retracted",
    "partial_retraction": "retracted",
    "removal": "retracted",
    "withdrawal": "retracted",
    "expression_of_concern": "doubted",
    "correction": "corrected",
    "corrigendum": "corrected",
    "erratum": "corrected",
    "addendum": "corrected",
    "clarification": "corrected",
    "new_edition": "newer",
    "new_version": "newer",
}
_PUBMED: dict[str, What] = {
    "retraction in": "retracted",
    "partial retraction in": "retracted",
    "expression of concern in": "doubted",
    "erratum in": "corrected",
    "corrected and republished in": "corrected",
    "republished in": "newer",
    "update in": "newer",
}


@dataclass(frozen=True, order=True)
class Finding:
    """What one register says of one work; ``of`` is the name of the source."""

    what: What
    of: str
    register: str
    why: str = ""


Ask = Callable[[str], Answer]


def judged(name: str, source: Source, ask: Ask, contact: str) -> Iterator[Finding]:
    """What the registers say of a source that has a DOI or a number of PubMed."""
    doi = source.doi if source.doi and _DOI.fullmatch(source.doi) else None
    pmid: str | None = source.pmid if source.pmid and _PMID.fullmatch(source.pmid) else None
    if (source.doi and not doi) or (source.pmid and not pmid):
        yield Finding("unknown", name, "sources.yaml", "its DOI or its number is not one")
    if doi:
        yield from _of(name, "Crossref", ask(_crossref(doi, contact)), _in_crossref)
    if doi or pmid:
        answer = ask(_openalex(doi, pmid, contact))
        yield from _of(name, "OpenAlex", answer, _in_openalex)
        # a work that we know by its DOI alone is asked for at PubMed by the number it has there
        pmid = pmid or _number(answer)
    if pmid:
        yield from _of(name, "PubMed", ask(_pubmed(pmid, contact)), _reader_of(pmid))


def _crossref(doi: str, contact: str) -> str:
    return f"https://api.crossref.org/works/{quote(doi, safe='')}?mailto={quote(contact)}"


def _openalex(doi: str | None, pmid: str | None, contact: str) -> str:
    work = f"doi:{quote(doi, safe='/')}" if doi else f"pmid:{pmid}"
    fields = "select=id,doi,ids,is_retracted"
    return f"https://api.openalex.org/works/{work}?{fields}&mailto={quote(contact)}"


def _pubmed(pmid: str, contact: str) -> str:
    asked = f"db=pubmed&retmode=json&id={pmid}&tool=als-pages-watch&email={quote(contact)}"
    return f"https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esummary.fcgi?{asked}"


def _of(
    name: str, register: str, answer: Answer, read: Callable[[Any], Iterable[What]]
) -> Iterator[Finding]:
    """What one answer says; where it says nothing that can be understood, that is said."""
    if answer.status != 200:
        why = f"it answered {answer.status}" if answer.status else "it did not answer"
        yield Finding("unknown", name, register, why)
        return
    try:
        yield from {Finding(what, name, register) for what in [*read(json.loads(answer.text))]}
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        yield Finding("unknown", name, register, "its answer has another shape than expected")


def _in_crossref(held: Any) -> Iterator[What]:
    work = held["message"]
    # a work without any update has no such list; one of another kind is not understood
    for update in _list(work.get("updated-by", [])):
        if what := _CROSSREF.get(str(update["type"]).lower().replace("-", "_")):
            yield what
    titles = [str(title) for title in _list(work["title"])]
    if any(re.match(r"\W*(retracted|withdrawn)\b", title, re.I) for title in titles):
        yield "retracted"


def _in_openalex(held: Any) -> Iterator[What]:
    if not isinstance(held["is_retracted"], bool):
        raise TypeError
    if held["is_retracted"]:
        yield "retracted"


def _reader_of(pmid: str) -> Callable[[Any], Iterator[What]]:
    def read(held: Any) -> Iterator[What]:
        work = held["result"][pmid]
        if any(str(kind).lower() == "retracted publication" for kind in _list(work["pubtype"])):
            yield "retracted"
        for other in _list(work.get("references", [])):
            if what := _PUBMED.get(str(other["reftype"]).lower().strip()):
                yield what

    return read


def _number(answer: Answer) -> str | None:
    """The number of a work at PubMed, where OpenAlex knows it."""
    try:
        told = str(json.loads(answer.text)["ids"]["pmid"])
    except (ValueError, RecursionError, KeyError, TypeError):
        return None  # many works are not in PubMed at all
    found = re.fullmatch(r"https://pubmed\.ncbi\.nlm\.nih\.gov/([1-9]\d{0,8})/?", told)
    return found[1] if found else None


def _list(held: Any) -> list[Any]:
    if not isinstance(held, list):
        raise TypeError
    return held
