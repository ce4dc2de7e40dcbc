"""A topic of the bank."""

from __future__ import annotations

from runner.record import record


@record
class Topic:
    """A declared topic: its `id` in problem files, its `name` for people, and the topics to learn first."""

    id: str
    name: str
    prerequisites: tuple[str, ...] = ()
