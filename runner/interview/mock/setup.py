"""What a mock was started with: the body of the event `mock`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, field
from typing import Any

from runner.bank.asks import BEHAVIORAL
from runner.record import record

FORMAT = 1
"""The version of the bodies that this drill writes."""

ASK = "ask"
"""The part of a short round: only reading the brief and asking."""

ASK_MINUTES = 5


@record
class MockItem:
    """A problem or a question of a mock: its kind, its id in the bank, and what is known about it beforehand.

    `facts` maps the keywords that can be asked about to the group of inputs that each is about, "" if none. `time` and
    `space` are the required complexities. They are kept here, so that the facts of a mock do not change with the bank.
    """

    kind: str
    id: str
    title: str = ""
    version: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    time: str = ""
    space: str = ""

    @property
    def is_code(self) -> bool:
        """Whether it is answered with a program."""
        return self.kind != BEHAVIORAL


@record
class MockSetup:
    """A mock as it was started. `only` names the part of a short round; `friend`: somebody else rates, too."""

    format: str
    name: str
    minutes: int
    items: tuple[MockItem, ...]
    interviewer: bool = True
    only: str = ""
    friend: bool = False

    @property
    def seconds(self) -> float:
        """The time that it takes."""
        return 60.0 * self.minutes

    @property
    def has_code(self) -> bool:
        """Whether a program is to be written."""
        return not self.only and any(item.is_code for item in self.items)


def body_of(setup: MockSetup) -> dict[str, Any]:
    """Return the body of the event."""
    return {"version": FORMAT, **asdict(setup), "items": [asdict(item) for item in setup.items]}


def setup_of(body: Mapping[str, Any]) -> MockSetup:
    """Read the body of the event. What only a newer drill knows is left out."""
    return MockSetup(
        format=body["format"],
        name=body["name"],
        minutes=body["minutes"],
        items=tuple(_item(each) for each in body["items"]),
        interviewer=body.get("interviewer", True),
        only=body.get("only", ""),
        friend=body.get("friend", False),
    )


def _item(body: Mapping[str, Any]) -> MockItem:
    texts = {name: body.get(name, "") for name in ("title", "version", "time", "space")}
    return MockItem(body["kind"], body["id"], facts=dict(body.get("facts", {})), **texts)
