"""Utilities are offered to those who write in JavaScript, and only where Node is."""

from __future__ import annotations

import datetime as dt
import shutil
from types import SimpleNamespace

import pytest

from runner.bank.bank import Bank
from runner.config import Config
from runner.practice.offer import Offer


@pytest.mark.parametrize(
    ("language", "node", "is_offered"),
    [("python", "node", False), ("javascript", "node", True), ("javascript", "/nowhere/node", False)],
)
def test_only_those_who_can_solve_them_are_offered_utilities(monkeypatch, language, node, is_offered):
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "node" else None)
    workspace = SimpleNamespace(
        config=Config(language=language, node=node),
        bank=Bank.open(None),
        now=lambda: dt.datetime(2026, 1, 5, 12, tzinfo=dt.UTC),
        store=SimpleNamespace(interviews=tuple, status_by_problem=dict),
    )
    offered = {entry.kind for entry in Offer(workspace).entries}
    assert ("utility" in offered) is is_offered
    assert "function" in offered
