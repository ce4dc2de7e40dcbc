"""Helpers for tests of mocks: one that is written step by step."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from runner.interview.mock.setup import MockItem, MockSetup, body_of
from runner.interview.mock.state import mock_of
from runner.store.events import Event

START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
ITEM = MockItem("code", "tiny", "Spread", "v1", {"empty": "single element", "size": ""}, "O(n)", "O(1)")
OTHER = MockItem("code", "other", "Other", "v1", {"values": "all negative"}, "O(n)", "O(n)")
SPOKEN = MockItem("behavioral", "conflict", "A conflict")


def setup(*items, minutes=30, **more):
    """Return a setup; without items with one problem."""
    return MockSetup("phone-screen", "Phone screen", minutes, items or (ITEM,), **more)


def step(name, at, code=None, **values):
    """Return a step, `at` seconds after the start by the computer's clock."""
    evidence = None if code is None else {"code": code}
    when = START + timedelta(seconds=at)
    return Event(f"e{at}", "mock-step", when, 0, body={"mock": "m", "step": name, **values}, evidence=evidence)


def told(*steps, of=None):
    """Fold a mock."""
    start = Event("m", "mock", START, 0, body=body_of(of or setup()))
    return mock_of(start, steps)


def later(seconds):
    """Return a time by the computer's clock."""
    return START + timedelta(seconds=seconds)
