"""What differs between a result and the expected one, in words and as rows: for the page of a failed check."""

from __future__ import annotations

from collections.abc import Iterator

from runner.bank.model import Args, Plain
from runner.bank.tables import CellType, Query
from runner.grading.tables.comparison import Result, Row, aligned, has_other_names, in_order, unmatched
from runner.record import record


@record
class Difference:
    """The rows of the result in the declared order of the columns; the indices of missing and of surplus rows.

    `words` say what is wrong, and hint at how it comes about.
    """

    rows: tuple[Row, ...]
    missing: tuple[int, ...]
    surplus: tuple[int, ...]
    words: tuple[str, ...]


def difference_of(query: Query, args: Args, expected: Result, returned: Result) -> Difference:
    """Compare both results, of the input `args`."""
    rows = aligned(query, returned)
    if rows is None:
        wanted = f"expected {len(query.columns)} ({', '.join(query.names)})"
        said = f"The result has {_count(len(returned['columns']), 'column')}, {wanted}."
        return Difference(tuple(returned["rows"]), (), (), (said,))
    missing, surplus = unmatched(query, expected["rows"], rows)
    words = [*_about(query, expected["rows"], rows, missing, surplus)]
    if len(query.columns) > 1 and has_other_names(query, returned):
        words.append(f"The columns were matched by position; their names are {', '.join(query.names)}.")
    words += _hints(query, args, expected["rows"], rows, missing, surplus)
    return Difference(tuple(rows), tuple(missing), tuple(surplus), tuple(words))


def _about(query: Query, expected: list[Row], rows: list[Row], missing: list[int], surplus: list[int]) -> Iterator[str]:
    if missing or surplus:
        parts = [f"{_count(len(missing), 'row')} missing"] if missing else []
        parts += [f"{_count(len(surplus), 'row')} not expected"] if surplus else []
        yield f"{', '.join(parts).capitalize()}."
    elif not in_order(query, expected, rows):
        yield f"The rows are right, their order is not: it has to be by {', '.join(query.order)}."


def _hints(
    query: Query, args: Args, expected: list[Row], rows: list[Row], missing: list[int], surplus: list[int]
) -> Iterator[str]:
    if len(missing) == len(surplus) > 0 and _only_floats_differ(query, expected, rows, missing, surplus):
        yield "In PostgreSQL, / of two integers drops the fraction: cast one of them, or multiply by 1.0."
    if _has_texts_in_two_cases(args):
        yield "Text is compared with its case: 'a' and 'A' differ. lower() makes them equal."


def _only_floats_differ(
    query: Query, expected: list[Row], rows: list[Row], missing: list[int], surplus: list[int]
) -> bool:
    """Whether the cells that differ are numbers whose whole parts agree."""
    floats = [place for place, each in enumerate(query.columns) if each.type in (CellType.FLOAT, CellType.DECIMAL)]
    pairs = zip(sorted(missing), sorted(surplus), strict=True)
    return bool(floats) and all(
        any(_is_cut(expected[left][place], rows[right][place]) for place in floats) for left, right in pairs
    )


def _is_cut(expected: Plain, cell: Plain) -> bool:
    numbers = isinstance(expected, int | float) and isinstance(cell, int | float)
    return numbers and expected != cell and int(expected) == cell


def _has_texts_in_two_cases(args: Args) -> bool:
    texts = {cell for rows in args.values() for row in rows for cell in row if isinstance(cell, str)}
    return len({text.lower() for text in texts}) < len(texts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
