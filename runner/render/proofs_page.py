"""What does not hold in files of the bank, as a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from runner.errors import Diagnostic
from runner.render.page import Page


def proofs_page(found: Mapping[str, Sequence[Diagnostic]], broken: int, *, only_form: bool, width: int) -> Page:
    """Lay out the findings by file, of which `broken` have more than warnings, and the count of what holds."""
    page = Page(width)
    for diagnostics in found.values():
        for diagnostic in diagnostics:
            page.verbatim(str(diagnostic))
    done = "well-formed" if only_form else "proved"
    problems = f"{len(found)} problem{'' if len(found) == 1 else 's'}"
    if broken:
        page.wrapped(f"{broken} of {problems} not {done}.", style="bad")
    else:
        page.wrapped(f"{problems} {done}.", style="good")
    return page
