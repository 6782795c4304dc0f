"""The colours of every chart and drawing. No matplotlib."""

INK, QUIET, GREY, PAPER = "#1a1a1a", "#4d4d4d", "#8c8c8c", "#ffffff"
"""Words, quieter words, people in the background, and the card they all stand on."""

BLUE, VERMILION, GREEN, SKY = "#0072b2", "#d55e00", "#009e73", "#56b4e9"
"""From the palette of Okabe and Ito, which colour-blind readers can tell apart."""

MIST, DAWN, MOSS, BODY = "#dcecf7", "#fbe3d0", "#d7efe6", "#e9e6e1"
"""Pale blue, orange and green for areas that words can stand on, and the colour of a person."""

NAMED = {
    "ink": INK,
    "quiet": QUIET,
    "grey": GREY,
    "paper": PAPER,
    "blue": BLUE,
    "vermilion": VERMILION,
    "green": GREEN,
    "sky": SKY,
    "mist": MIST,
    "dawn": DAWN,
    "moss": MOSS,
    "body": BODY,
}
"""What a drawing that is kept as a file calls them."""
