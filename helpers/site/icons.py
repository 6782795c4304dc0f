"""The sign of the pages, drawn once: for a tab, a home screen, and a link that is shared."""

from __future__ import annotations

from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

GROUND, LINE = "#00407a", "#ffffff"
STROKES = (((9, 22), (16, 8), (23, 22)), ((11.5, 17.5), (20.5, 17.5)))
SIDE, ROUND, WIDTH = 32, 7, 3
"""The sign on a field of 32 by 32: a letter A of two strokes."""

SVG = "assets/icon.svg"
TOUCH = "assets/icon-180.png"
SIZES = {"assets/icon-192.png": 192, "assets/icon-512.png": 512}
MASKED = "assets/icon-masked.png"
"""For systems that cut a shape of their own out of it; the sign stands well inside."""

CARD = "assets/card.png"
CARD_SIZE = (1200, 630)
"""What others show beside a link to these pages."""

FILES = frozenset({*SIZES, TOUCH, MASKED, CARD})

FINER = 4
"""Drawn larger first and then made small, so that slanted lines are smooth."""


def svg() -> str:
    """The sign for the tab of a browser."""
    lines = " ".join(
        "M" + " ".join(f"{x:g} {y:g}" for x, y in stroke).replace(" ", ",", 1) for stroke in STROKES
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">'
        f'<rect width="{SIDE}" height="{SIDE}" rx="{ROUND}" fill="{GROUND}"/>'
        f'<path d="{lines}" fill="none" stroke="{LINE}" stroke-width="{WIDTH}" '
        'stroke-linecap="round" stroke-linejoin="round"/></svg>\n'
    )


@cache
def drawn(name: str) -> dict[str, bytes]:
    """Every picture by its place on the site; ``name`` stands on the one for links."""
    rounded = {file: _png(_sign(side, corners=True)) for file, side in SIZES.items()}
    return {**rounded, TOUCH: _png(_sign(180)), MASKED: _png(_sign(512)), CARD: _png(_card(name))}


def _field(size: tuple[int, int]) -> Image.Image:
    return Image.new("RGB", size, GROUND)


def _centred(whole: float, part: float) -> int:
    return round((whole - part) / 2)


def _sign(side: float, corners: bool = False) -> Image.Image:
    """The sign, on its own field; its corners are round where nobody else cuts them."""
    scale = side * FINER / SIDE
    size = (round(side * FINER), round(side * FINER))
    picture = Image.new("RGBA", size, "#00000000" if corners else GROUND)
    pen = ImageDraw.Draw(picture)
    if corners:
        pen.rounded_rectangle((0, 0, *(one - 1 for one in size)), ROUND * scale, fill=GROUND)
    for stroke in STROKES:
        points = [(x * scale, y * scale) for x, y in stroke]
        pen.line(points, LINE, round(WIDTH * scale))
        for x, y in points:
            half = WIDTH * scale / 2
            pen.ellipse((x - half, y - half, x + half, y + half), LINE)
    return picture.resize((round(side), round(side)), Image.Resampling.LANCZOS)


def _card(name: str) -> Image.Image:
    """The sign and the name below it, as large as the card is wide enough for."""
    picture = _field(CARD_SIZE)
    picture.paste(_sign(320), (_centred(CARD_SIZE[0], 320), 70))
    pen = ImageDraw.Draw(picture)
    size = next(size for size in range(96, 8, -4) if pen.textlength(name, _font(size)) < 1080)
    pen.text((CARD_SIZE[0] / 2, 480), name, LINE, _font(size), anchor="mm")
    return picture


def _font(size: int) -> ImageFont.FreeTypeFont:
    """The letters that charts are drawn with; they know most of the world's alphabets."""
    from matplotlib import font_manager

    return ImageFont.truetype(font_manager.findfont("DejaVu Sans:bold"), size)


def _png(picture: Image.Image) -> bytes:
    held = BytesIO()
    picture.save(held, "PNG", optimize=True)
    return held.getvalue()
