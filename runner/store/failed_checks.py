"""Which checks of an attempt are failed ones: wrong programs, each once, and of a watch one at most.

Which program a check tried is worked out when it is logged. For a check that was logged before that, it is worked out
from the code that was kept.
"""

from __future__ import annotations

from collections.abc import Iterable

from runner.languages import LANGUAGES
from runner.store.events import FIRST_LANGUAGE, Event, EventKind, Json
from runner.verdict import Verdict


def tried_program(code: bytes, language: str, report: Json) -> str | None:
    """Tell which program a check tried; None where it tried none.

    That is a file that does not load, lacks a package, or ends at the line that a stub has in place of an answer.
    """
    spoken, fault = LANGUAGES.get(language), _fault(report)
    if spoken is None or _stopped_at_load(report):
        return None
    if spoken.faults.is_unwritten(fault) or spoken.faults.is_missing_package(fault):
        return None
    return spoken.definitions.program(code)


def failed_checks(events: Iterable[Event]) -> list[Event]:
    """Choose the failed checks among the events of one attempt, in their order."""
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
    """Give the groups of inputs that failed in a failed check and those that were tried, where that tells anything.

    It does not after a crash or an exception, nor where every group failed or none did.
    """
    failing = event.body["groups"]
    tried = event.body["tried"] if "tried" in event.body else tried_groups((event.evidence or {}).get("report"))
    if event.body["verdict"] in (Verdict.RTE, Verdict.MLE) or not failing or not set(tried) - set(failing):
        return None
    return failing, tried


def tried_groups(report: Json) -> list[str]:
    """Name the groups of which the report of a check says that some input was tried."""
    groups = report.get("groups") if isinstance(report, dict) else None
    found = groups if isinstance(groups, list) else []
    return [str(each["name"]) for each in found if isinstance(each, dict) and "name" in each and each.get("tried")]


def _program_then(event: Event) -> str | None:
    """Work it out from what was kept; a check whose code was not kept is one of its own."""
    evidence = event.evidence or {}
    if "code" not in evidence:
        return event.id
    code = evidence["code"].encode("utf-8", "surrogateescape")
    return tried_program(code, event.body.get("language", FIRST_LANGUAGE), evidence.get("report"))


def _stopped_at_load(report: Json) -> bool:
    stages = report.get("stages") if isinstance(report, dict) else None
    first = stages[0] if isinstance(stages, list) and stages else None
    return isinstance(first, dict) and (first.get("stage"), first.get("status")) == ("load", "failed")


def _fault(report: Json) -> str:
    """Give the type of the exception that ended the check; "" where none did."""
    if not isinstance(report, dict):
        return ""
    for holder in (report, report.get("counterexample")):
        fault = holder.get("fault") if isinstance(holder, dict) else None
        if isinstance(fault, dict) and isinstance(fault.get("type"), str):
            return str(fault["type"])
    return ""
