"""The page of one check: the verdict first, then what failed and how, then where to look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.render.failure import failure_lines
from runner.render.fault import fault_lines
from runner.render.page import FIRM, Page

if TYPE_CHECKING:
    from runner.render.view import View

STYLES = {"AC": "good", "SLOW": "warn", "CE": "warn", "JE": "warn"}

_NARROW = 45

_STAGE_WORDS = {
    "examples": "on an example or an edge case",
    "large": "on a large input",
    "growth": "on an input that time is measured with",
}

_PASSED = {
    "examples": "examples and edge cases",
    "small": "small inputs",
    "generated": "generated inputs",
    "large": "large inputs",
    "growth": "inputs of growing size",
}


def report_page(view: View, width: int, table_width: int | None = None) -> Page:
    """Lay out the view of a check."""
    page = Page(width, table_width)
    if view.get("is_unwritten"):
        page.opening(view["words"], "this is the stub", style="warn")
        page.wrapped(view["look_at"])
        return page
    page.opening(view["words"], _headline(view), style=STYLES.get(view["verdict"], "bad"))
    if view["reason_words"]:
        page.wrapped(sentence(view["reason_words"]), indent=2)
    if view["fault"]:
        fault_lines(page, view["fault"], view["language"])
    if view["counterexample"]:
        failure_lines(page, view)
    if view["verdict"] == "TLE":
        _passed_before(page, view["stages"])
    _growth(page, view)
    for note in view["notes"]:
        page.wrapped(note, indent=2, style="dim", cut=True)
    if view["look_at"]:
        page.wrapped(view["look_at"])
    return page


def _headline(view: View) -> str:
    tried = f"{view['inputs']:,} input{'' if view['inputs'] == 1 else 's'}"
    took = f"in{FIRM}{view['seconds']:.1f}{FIRM}s"
    if view["verdict"] == "AC":
        count = len(view["groups"])
        groups = f", all {count} groups" if count > 1 else ""
        return f"{FIRM}· ".join([f"{tried}{groups}, {took}", *_attempt(view)])
    if view["verdict"] == "SLOW":
        return f"right on {tried}, {took}"
    if view["verdict"] == "JE":
        return "an internal error or a mistake in the problem; it does not count"
    found = view["counterexample"]
    if view["verdict"] == "CE" or found is None:
        return took if view["inputs"] else "nothing was run"
    if found["stage"] in _STAGE_WORDS:
        return f"{_STAGE_WORDS[found['stage']]}, {tried} tried, {took}"
    return f"smallest failing input of {view['inputs']:,} tried, {took}"


def _attempt(view: View) -> list[str]:
    """Summarize the attempt: "11 min, 2 checks, no hints"."""
    attempt = view["attempt"]
    if not attempt:
        return []
    checks, hints = attempt["checks"], attempt["hints"]
    parts = [
        *([f"{attempt['minutes']} min"] if attempt["minutes"] else []),
        f"{checks} check{'' if checks == 1 else 's'}",
        f"{hints or 'no'} hint{'' if hints == 1 else 's'}",
    ]
    return [", ".join(part.replace(" ", FIRM) for part in parts)]


def _passed_before(page: Page, stages: list[View]) -> None:
    """Say how much was right before the time ran out."""
    passed = [
        f"{each['inputs']:,} {_PASSED[each['stage']]}"
        for each in stages
        if each["status"] == "passed" and each["inputs"]
    ]
    if passed:
        page.wrapped(f"Passed before: {', '.join(passed)}.", indent=2)


def _growth(page: Page, view: View) -> None:
    table = view["growth"]
    if table is None:
        return
    if view["verdict"] == "SLOW":
        _table(page, table["rows"])
        if table.get("calls", 1) > 1:
            page.wrapped(f"Each time is of {table['calls']} calls.", indent=2, style="dim")
    if table["conclusion"]:
        page.labeled("Time       ", table["conclusion"][0].lower() + table["conclusion"][1:], indent=2)


def _table(page: Page, rows: list[View]) -> None:
    """Add the times; on a narrow page without their ratio."""
    is_narrow = page.table_width < _NARROW
    cells = [("n", "yours", "ref." if is_narrow else "reference", "ratio")]
    cells += [
        (f"{row['n']:,}", f"{_over(row)}{_time(row['yours'])}", _time(row["reference"]), _ratio(row)) for row in rows
    ]
    page.table([row[:3] if is_narrow else row for row in cells], right=range(4), indent=0 if is_narrow else 2)


def _ratio(row: View) -> str:
    return f"{_over(row)}{row['ratio']:.{0 if row['is_cut'] else 1}f}"


def _over(row: View) -> str:
    return "> " if row["is_cut"] else ""


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def sentence(clause: str) -> str:
    """Turn a clause into a sentence."""
    return clause[0].upper() + clause[1:] + ("" if clause.endswith(".") else ".")
