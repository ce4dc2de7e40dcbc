"""Checks of single fields of an event, from which `schema` is made: texts, numbers, days, lists, objects."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from runner.store.events import Json

_YEARS = range(1900, 9000)
"""Far from the first and the last year of Python's dates, so that days and zones can be added and subtracted."""
_DEPTH = 100
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

FieldCheck = Callable[[Json, str], None]
"""Raises `FieldError` for a wrong value. The second argument is the path of the value."""


class FieldError(ValueError):
    """A field such as `body.minutes` has a wrong value; `why` says what is wrong."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"field `{field}`: {why}")


def excerpt(value: Json) -> str:
    """Return a wrong value as text, cut after 40 characters."""
    text = ascii(value) if not isinstance(value, int) or value.bit_length() < 200 else "a very long integer"
    return text if len(text) <= 40 else f"{text[:37]}..."


def _field_error(where: str, value: Json, wanted: str) -> FieldError:
    return FieldError(where, f"{excerpt(value)} is not {wanted}")


def _of(*types: type, wanted: str) -> FieldCheck:
    def check(value: Json, where: str) -> None:
        if type(value) not in types:  # a bool is an int, but not here
            raise _field_error(where, value, wanted)

    return check


TEXT = _of(str, wanted="text")
BOOL = _of(bool, wanted="true or false")


def name_field(value: Json, where: str) -> None:
    """Accept a short printable text."""
    if type(value) is not str or not 0 < len(value) <= 200 or not value.isprintable():
        raise _field_error(where, value, "a name of at most 200 printable characters")


def slug(value: Json, where: str) -> None:
    """Accept an id of the bank."""
    name_field(value, where)
    if not _SLUG.fullmatch(value):
        raise _field_error(where, value, "an id of the bank: small letters, digits and hyphens")


def source(value: Json, where: str) -> None:
    """Accept the text of a program. A byte that is not UTF-8 may be in it, as a surrogate."""
    TEXT(value, where)
    try:
        value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise FieldError(where, "it holds half of a character") from None


def whole(least: int, most: int) -> FieldCheck:
    """Accept integers from the one to the other."""

    def check(value: Json, where: str) -> None:
        if type(value) is not int or not least <= value <= most:
            raise _field_error(where, value, f"an integer from {least:,} to {most:,}")

    return check


def number(least: float, most: float) -> FieldCheck:
    """Accept numbers strictly between the two."""

    def check(value: Json, where: str) -> None:
        if type(value) not in (int, float) or not least < value < most:
            raise _field_error(where, value, f"a number between {least:g} and {most:g}")

    return check


def one_of(*names: str) -> FieldCheck:
    """Accept one of these texts."""

    def check(value: Json, where: str) -> None:
        if value not in names:
            raise _field_error(where, value, f"one of {', '.join(names)}")

    return check


def maybe(check: FieldCheck) -> FieldCheck:
    """Accept None as well."""
    return lambda value, where: None if value is None else check(value, where)


def both(one: FieldCheck, other: FieldCheck) -> FieldCheck:
    """Accept what both checks accept."""

    def check(value: Json, where: str) -> None:
        one(value, where)
        other(value, where)

    return check


def items(check: FieldCheck, least: int = 0) -> FieldCheck:
    """Check every value of a list."""

    def check_all(value: Json, where: str) -> None:
        if type(value) is not list or len(value) < least:
            raise _field_error(where, value, "a list" if not least else f"a list of {least} or more")
        for number, item in enumerate(value):
            check(item, f"{where}[{number}]")

    return check_all


def fields(needed: Mapping[str, FieldCheck], further: Mapping[str, FieldCheck] | None = None) -> FieldCheck:
    """Check an object. It must have the `needed` fields and may have the `further` ones."""

    def check(value: Json, where: str) -> None:
        if type(value) is not dict:
            raise _field_error(where, value, "an object")
        for name, field in needed.items():
            if name not in value:
                raise FieldError(f"{where}.{name}", "it is missing")
            field(value[name], f"{where}.{name}")
        for name, field in (further or {}).items():
            if name in value:
                field(value[name], f"{where}.{name}")

    return check


def any_json(value: Json, where: str, depth: int = 0) -> None:
    """Accept any JSON up to a limit of nesting, so that readers need no deep recursion."""
    if depth > _DEPTH:
        raise FieldError(where, f"it is nested deeper than {_DEPTH} levels")
    for item in value.values() if type(value) is dict else value or ():
        kind = type(item)
        if kind is list or kind is dict:
            any_json(item, where, depth + 1)
        elif kind is float and not math.isfinite(item):
            raise _field_error(where, item, "a number that JSON knows")


def zoned_time(value: datetime, where: str) -> None:
    """Accept a time with its zone."""
    if (offset := value.utcoffset()) is None or offset.microseconds:
        raise FieldError(where, "it needs its zone, in whole seconds")
    if value.year not in _YEARS:
        raise FieldError(where, f"the year {value.year} is not between {_YEARS[0]} and {_YEARS[-1]}")


def day(value: Json, where: str) -> None:
    """Accept a day in ISO format."""
    try:
        is_day = date.fromisoformat(value).year in _YEARS
    except (TypeError, ValueError):
        is_day = False
    if not is_day:
        raise _field_error(where, value, "a day such as 2026-03-02")


def day_or_none(value: Json, where: str) -> None:
    """Accept a day, or an empty text for none."""
    if value != "":
        day(value, where)
