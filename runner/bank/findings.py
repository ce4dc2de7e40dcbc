"""The findings about one bank file. They are collected, so that all of them can be reported at once."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import replace

from runner.bank.rules import RULES
from runner.bank.yaml_tree import YamlNode
from runner.errors import BankError, Diagnostic


class Findings:
    """The findings about `file`, the name of the file in messages."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.diagnostics: list[Diagnostic] = []

    def add(self, rule: str, where: YamlNode | tuple[int, int], message: str, fix: str = "") -> None:
        """Add the finding that `rule` is broken at a node, or at a line and column."""
        assert rule in RULES, rule
        line, column = (where.line, where.column) if isinstance(where, YamlNode) else where
        self.diagnostics.append(Diagnostic(self.file, line, column, rule, message, fix))

    def explain(self, rule: str, fix: str, since: int) -> None:
        """Add `fix` to the findings of `rule` that have none, from the number `since` on."""
        for number, found in enumerate(self.diagnostics[since:], start=since):
            if found.rule == rule and not found.fix:
                self.diagnostics[number] = replace(found, fix=fix)

    def raise_any(self) -> None:
        """Raise `BankError` with everything that was found, if anything was."""
        if self.diagnostics:
            raise BankError(self.diagnostics)


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the word among `known` that `word` may be a misspelling of, "" if there is none."""
    near = difflib.get_close_matches(word[:80], sorted(known), n=1, cutoff=0.6)
    return near[0] if near else ""


def guess(word: str, known: Iterable[str]) -> str:
    """Return the fix for a word that is none of those known: the nearest one, or all of them."""
    known = sorted(known)
    if near := nearest(word, known):
        return f"did you mean `{near}`?"
    return f"known here: {', '.join(known)}" if known else ""
