"""Functions of PostgreSQL that the engine does not have, written with those that it has."""

from __future__ import annotations

import re
from collections.abc import Iterable

MOMENTS = {"FMMonth": "%B", "FMDay": "%A", "FMMM": "%-m", "FMDD": "%-d", "YYYY": "%Y", "yyyy": "%Y", "YY": "%y"}
MOMENTS |= {"MM": "%m", "mm": "%m", "DD": "%d", "dd": "%d", "HH24": "%H", "HH12": "%I", "MI": "%M", "SS": "%S"}
MOMENTS |= {"Mon": "%b", "Dy": "%a"}
"""PostgreSQL's patterns for dates, and those of strftime: names in full have FM, because they are padded without it."""

DATES = {"YYYY": r"\d{4}", "MM": r"\d{1,2}", "DD": r"\d{1,2}"}
"""The patterns that to_date reads, in any case, and what each matches. FM changes nothing there."""


def statements() -> list[str]:
    """Return what makes all of them in a new connection."""
    bodies = {
        "to_char(moment, format)": _to_char(),
        "to_date(written, format)": _to_date(),
        "btrim(given, letters := ' ')": "trim(given, letters)",
        "div(a, b)": "trunc(a // b)",
        "every(holds)": "bool_and(holds)",
        "initcap(given)": _initcap(),
        "regexp_like(given, pattern, flags := '')": "regexp_matches(given, pattern, flags)",
        "regexp_count(given, pattern)": "len(regexp_extract_all(given, pattern))",
    }
    return [f"CREATE TEMP MACRO {head} AS {body}" for head, body in bodies.items()]


def unknown_pattern(function: str, pattern: str) -> str:
    """Say which patterns this function knows, if it does not know this one; "" if it does, or is another function."""
    known = {"to_char": MOMENTS, "to_date": DATES}.get(function)
    if known is None or not re.search(r"[A-Za-z09]", _without(pattern, known, function)):
        return ""
    return f"{function}: only these patterns are known here: {', '.join(known)}"


def _without(pattern: str, known: Iterable[str], function: str) -> str:
    if function == "to_date":
        return re.sub("|".join([*known, "FM"]), "", pattern, flags=re.IGNORECASE)
    return re.sub("|".join(known), "", pattern)


def _to_char() -> str:
    """Write the expression for `to_char(moment, format)`. A pattern that it does not know is an error.

    The format of strftime has to be a constant, which the engine makes of nested functions but not of a lambda.
    """
    ours = "format"
    for theirs, pattern in MOMENTS.items():
        ours = f"replace({ours}, '{theirs}', '{pattern}')"
    others = f"regexp_replace(format, '{'|'.join(MOMENTS)}', '', 'g')"
    unknown = unknown_pattern("to_char", "A")
    return f"CASE WHEN regexp_matches({others}, '[A-Za-z]') THEN error('{unknown}') ELSE strftime(moment, {ours}) END"


def _to_date() -> str:
    """Write the expression for `to_date(written, format)`: each part is what its place in the format matches.

    As in PostgreSQL, the text may have more than the format, any sign is another, and a month or a day that the format
    does not have is the first.
    """
    year, month, day = (_part(name) for name in DATES)
    misfit = "error('to_date: \"' || written || '\" does not have the format \"' || format || '\"')"
    fits = f"written IS NULL OR format IS NULL OR regexp_matches(written, {_matching('')})"
    made = f"make_date({year}, coalesce({month}, 1), coalesce({day}, 1))"
    return f"CASE WHEN NOT ({fits}) THEN {misfit} WHEN format IS NOT NULL THEN {made} END"


def _part(name: str) -> str:
    """Write the expression for one part of a date. NULL if the format does not have it."""
    found = f"CAST(regexp_extract(written, {_matching(name)}, 1) AS BIGINT)"
    return f"CASE WHEN contains(upper(format), '{name}') THEN {found} END"


def _matching(name: str) -> str:
    """Write the expression that makes a regular expression of the format, with this part of it in a group."""
    pattern = "regexp_replace(replace(upper(format), 'FM', ''), '[^A-Z]+', '[^0-9A-Za-z]+', 'g')"
    for each, digits in DATES.items():
        pattern = f"replace({pattern}, '{each}', '{f'({digits})' if each == name else digits}')"
    return f"'^\\s*' || {pattern}"


def _initcap() -> str:
    """Write the expression for `initcap(given)`: the first letter of every word is large, the others are small."""
    words = r"regexp_extract_all(given, '[\pL\pN]+|[^\pL\pN]+')"
    capitals = f"[upper(word[1]) || lower(word[2:]) for word in {words}]"
    return f"CASE WHEN given IS NOT NULL THEN array_to_string({capitals}, '') END"
