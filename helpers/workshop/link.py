"""The link that a room joins by: whether other people can open it, and should."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import SplitResult, parse_qs, urlsplit

LONGEST = 300
"""Most characters of a link: up to here the squares of its code stay over a millimeter on paper."""

_HERE = ("localhost", "127.0.0.1", "::1", "0.0.0.0")
_ONE_PERSONS_SERVER = re.compile(r"/user/(?P<name>[^/]+)/")
_MOVING = re.compile(r"/(HEAD|main|master)(/|$)")


class BadLink(ValueError):
    """A link that a room cannot join by; the message says why, and what to do."""


def checked(written: str) -> str:
    """The link, if a room can join by it.

    Raises
    ------
    BadLink
        With one plain sentence or two.
    """
    link = written.strip()
    if strange := re.search(r"[^!-~]", link):
        raise BadLink(
            f"A link cannot hold '{strange[0]}'. Copy it from the address line of a browser."
        )
    try:
        parts = urlsplit(link)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host = ""
    if not host or parts.scheme not in ("http", "https"):
        raise BadLink(f"'{link[:60]}' is not a web link. Give one that begins with https://.")
    for refused in _refused(link, parts, host):
        raise BadLink(refused)
    return link


def advice(link: str) -> str:
    """What to say about a link that works today and may not on the day; empty if nothing."""
    found = _MOVING.search(urlsplit(link).path)
    if not found:
        return ""
    return (
        f"This link follows '{found[1]}', which can change overnight and must then be built anew. "
        "A link to a tag shows everyone the same."
    )


def _refused(link: str, parts: SplitResult, host: str) -> Iterator[str]:
    if host in _HERE:
        yield "This link leads to the computer that opens it. Use an address that others can reach."
    if parts.scheme == "http" and not _is_near(host):
        yield "With http, others on the network can read along. Use the link with https."
    if parts.password or parts.username or "token" in parse_qs(parts.query):
        yield "This link holds a key to your own server. Never share it; use a link without it."
    if found := _ONE_PERSONS_SERVER.search(parts.path):
        yield (
            f"This link leads everyone into the server of '{found['name'][:40]}'. "
            "Write /hub/user-redirect/ in place of /user/ and the name."
        )
    if len(link) > LONGEST:
        yield (
            f"This link has {len(link)} characters. A code that phones read well from paper holds "
            f"{LONGEST}. Use a shorter link."
        )


def _is_near(host: str) -> bool:
    """Whether a host is in the same building: there, http may be all there is."""
    try:
        return ip_address(host).is_private
    except ValueError:
        return host.endswith(".local") or "." not in host
