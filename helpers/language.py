"""How a language says days and counts, from Babel's data: none of it is written here."""

from __future__ import annotations

from datetime import date

# Babel is imported where it is asked: most pages of a reader name no day and no month

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
"""The plural categories of Unicode's data (CLDR), in its order."""


def is_known(language: str) -> bool:
    """Whether there are data of this language, by its code as in "en" or "pt-BR"."""
    from babel import Locale, UnknownLocaleError

    try:
        Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return False
    return True


def written(day: date, language: str) -> str:
    """A day as it is read aloud: 31 March 2027."""
    from babel.dates import format_date

    return format_date(day, "d MMMM y", locale=_locale(language))


def months(language: str) -> list[str]:
    """The twelve months by their whole names, as they stand in a list."""
    from babel.dates import get_month_names

    names = get_month_names("wide", context="stand-alone", locale=_locale(language))
    return [names[number] for number in range(1, 13)]


def categories(language: str) -> tuple[str, ...]:
    """The categories by which the words for a count differ, "other" among them."""
    from babel import Locale

    tags = {*Locale.parse(_locale(language)).plural_form.tags, "other"}
    return tuple(one for one in CATEGORIES if one in tags)


def category(count: int, language: str) -> str:
    """The category of a count: "one" of 1 apple in English, "other" of 2 apples."""
    from babel import Locale

    return Locale.parse(_locale(language)).plural_form(count)


def _locale(language: str) -> str:
    """A language's code as Babel writes it."""
    return language.replace("-", "_")
