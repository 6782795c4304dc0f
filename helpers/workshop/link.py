"""The link that a room joins by: whether other people can open it, and should."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address
from socket import inet_aton
from urllib.parse import SplitResult, unquote, urlsplit

LONGEST = 300
"""Most characters of a link: up to here the squares of its code stay over a millimeter on paper."""

SHORT = 90
"""Most characters of an address that stands on the sheet beside another one."""

_KEYS = "token|passw|passphrase|secret|api_?-?key|access_?-?key|jwt|(?<![a-z])auth(?=[=])"
_KEY = re.compile(rf"[?&#;/,][^?&#;/,=]*(?:{_KEYS})[^?&#;/,=]*=", re.IGNORECASE)
_DECODINGS = 8
"""Most links within links, each written so that it fits into the one around it."""
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


def checked_short(written: str) -> str:
    """The address, if it can stand on a sheet beside another one; raises as ``checked`` does."""
    link = checked(written)
    if len(link) > SHORT:
        raise BadLink(
            f"The other address has {len(link)} characters. Beside the first one the sheet holds "
            f"{SHORT}. Use a shorter one."
        )
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
    if _is_here(host):
        yield "This link leads to the computer that opens it. Use an address that others can reach."
    if parts.scheme == "http" and not _is_near(host):
        yield "With http, others on the network can read along. Use the link with https."
    if parts.password or parts.username or any(map(_KEY.search, _readings(link))):
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
    if address := _address(host):
        return address.is_private
    return host.endswith(".local") or "." not in host


def _is_here(host: str) -> bool:
    """Whether a host is the very computer that opens the link, however it is spelled."""
    if address := _address(host):
        return address.is_loopback or address.is_unspecified
    return _named(host).split(".")[-1] == "localhost"


def _named(host: str) -> str:
    return unquote(host).lower().rstrip(".")


def _address(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host is, as browsers take it: 127.1, 0 and 0x7f000001 are addresses."""
    named = _named(host)
    try:
        # "0" and "127.1" are none for ipaddress; names never end in a number
        if re.fullmatch(r"(?:[0-9a-fx]+\.)*(?:[0-9]+|0x[0-9a-f]*)", named):
            return IPv4Address(inet_aton(named))
        found = ip_address(named)
    except (OSError, ValueError):
        return None
    return getattr(found, "ipv4_mapped", None) or found


def _readings(link: str) -> Iterator[str]:
    """The link as it is written, and as it reads with the links inside it taken out."""
    for _ in range(_DECODINGS):
        yield link
        plainer = unquote(link)
        if plainer == link:
            return
        link = plainer
