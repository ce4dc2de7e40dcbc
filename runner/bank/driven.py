"""A driven problem as data: what an adapter in JavaScript does with a solution, and what can be seen after each action.

To everything else it is a class problem. The reference is a class in Python, the model: the constructor takes the drawn
props, each action is a method, and what a call answers is the view after it, one value for each of its parts. `RENDER`
is the first call of every case, so that the view before any action is judged too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from runner.record import record
from runner.typespec import TypeSpec

RENDER = "render"
"""The method that puts the component on the screen. It is the first call of every case, and no other."""

FETCHER, CALLBACK = "fetcher", "callback"
"""The props that the adapter makes: a function whose promises the actions settle, and one that notes its calls."""

ARGUMENT = re.compile(r"\$([a-z][a-z0-9_]*)")
"""The place of an argument in what the bank writes about an action or a call: `$step`."""

VIEW_TYPES: Mapping[str, TypeSpec] = {
    "text": TypeSpec("optional", (TypeSpec("str"),)),
    "texts": TypeSpec("list", (TypeSpec("str"),)),
    "value": TypeSpec("optional", (TypeSpec("str"),)),
    "storage": TypeSpec("optional", (TypeSpec("str"),)),
    "count": TypeSpec("int"),
    "exists": TypeSpec("bool"),
    **{
        state: TypeSpec("optional", (TypeSpec("bool"),))
        for state in ("checked", "disabled", "selected", "expanded", "pressed", "focused")
    },
}
"""What a part of the view can read, and its type. Without the element, a text or a state is None."""

RECORDED = {"requests": FETCHER, "calls": CALLBACK}
"""What a part of the view can read of a prop that the adapter makes: a list with the arguments of each call."""


WARNINGS = ("key", "controlled", "render", "hooks", "leak", "reload", "mutated")
"""The kinds of warnings that show a mistake which no view shows: a missing key, an interval that runs on."""


@record
class Driver:
    """How solutions in JavaScript are driven.

    `adapter` is its name in the worker, `description` the plain data that it gets. `right` are right solutions, of
    which the learner sees the first. `parts` name what can be seen, `hooks` what the problem trains.
    """

    adapter: str
    description: Mapping[str, Any]
    right: tuple[str, ...]
    parts: tuple[str, ...] = ()
    hooks: tuple[str, ...] = ()

    @property
    def shown(self) -> Mapping[str, str]:
        """How people read each call, with `init` for the constructor. Empty for a component: its actions have words."""
        shown: Mapping[str, str] = self.description.get("shown", {})
        return shown
