"""The looks in which a reader may see a page, as Playwright emulates them."""

LOOKS = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "own colours": {"color_scheme": "light", "forced_colors": "active"},
    "own colours, dark": {"color_scheme": "dark", "forced_colors": "active"},
}
