"""Which checks of an attempt are failed ones: those of wrong programs, each program once, and one per watch session.

The program of a check is determined when the check is logged. Older checks have no such field, so it is determined from
their stored code.
"""

from __future__ import annotations

from collections.abc import Iterable

from runner.languages import LANGUAGES
from runner.store.events import FIRST_LANGUAGE, Event, EventKind, Json
from runner.verdict import Verdict


def tried_program(code: bytes, language: str, report: Json, verdict: str) -> str | None:
    """Return the program that a check tried; None if it tried none.

    None is for a file that does not load, misses a package, or still ends at the placeholder line of a stub. A query
    without the ORDER BY that it needs loads, and is a wrong answer without any input.
    """
    known, fault = LANGUAGES.get(language), _fault(report)
    if known is None or (verdict != Verdict.WA and _stopped_at_load(report)):
        return None
    if known.faults.is_unwritten(fault) or known.faults.is_missing_package(fault):
        return None
    return known.definitions.program(code)


def failed_checks(events: Iterable[Event]) -> list[Event]:
    """Return the failed checks among the events of one attempt, in their order."""
    seen: set[str] = set()
    found: list[Event] = []
    for event in events:
        if event.kind != EventKind.CHECK or not Verdict(event.body["verdict"]).is_wrong:
            continue
        program = event.body["program"] if "program" in event.body else _program_then(event)
        if program is None or program in seen:
            continue
        seen.add(program)
        if not (event.body.get("watch") and any(earlier.body.get("watch") for earlier in found)):
            found.append(event)
    return found


def telling_groups(event: Event) -> tuple[list[str], list[str]] | None:
    """Return the groups of inputs that failed in a failed check and those that were tried; None if they tell nothing.

    They tell nothing after a crash or an exception, or if all groups failed or none.
    """
    failing = event.body["groups"]
    tried = event.body["tried"] if "tried" in event.body else tried_groups((event.evidence or {}).get("report"))
    if event.body["verdict"] in (Verdict.RTE, Verdict.MLE) or not failing or not set(tried) - set(failing):
        return None
    return failing, tried


def tried_groups(report: Json) -> list[str]:
    """Return the groups of which some input was tried, by the report of a check."""
    groups = report.get("groups") if isinstance(report, dict) else None
    found = groups if isinstance(groups, list) else []
    return [str(each["name"]) for each in found if isinstance(each, dict) and "name" in each and each.get("tried")]


def _program_then(event: Event) -> str | None:
    """Determine the program from the stored code. A check without stored code counts as a program of its own."""
    evidence = event.evidence or {}
    if "code" not in evidence:
        return event.id
    code = evidence["code"].encode("utf-8", "surrogateescape")
    return tried_program(
        code, event.body.get("language", FIRST_LANGUAGE), evidence.get("report"), event.body["verdict"]
    )


def _stopped_at_load(report: Json) -> bool:
    stages = report.get("stages") if isinstance(report, dict) else None
    first = stages[0] if isinstance(stages, list) and stages else None
    return isinstance(first, dict) and (first.get("stage"), first.get("status")) == ("load", "failed")


def _fault(report: Json) -> str:
    """Return the type of the exception that ended the check; "" if none did."""
    if not isinstance(report, dict):
        return ""
    for holder in (report, report.get("counterexample")):
        fault = holder.get("fault") if isinstance(holder, dict) else None
        if isinstance(fault, dict) and isinstance(fault.get("type"), str):
            return str(fault["type"])
    return ""
