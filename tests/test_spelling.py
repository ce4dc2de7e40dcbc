"""The spelling is American everywhere: in names, in texts and in documents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SUFFIXES = {".py", ".md", ".js", ".html", ".css", ".jinja"}

BRITISH = re.compile(
    r"practis|colour|neighbour|favour|honour|judgement|labell|signalling|spelt|learnt|centre|catalogue|grey\b|licence"
    r"|afterwards|whilst|towards|(?:al|n|r|t)isation|(?:organ|real|recogn|normal|optim|initial|serial)is(?:e|ing)"
    r"|analys(?:ed?|ing)\b|(?<![\"'])behaviour",  # a quoted one is an id in stored debriefs, or a word of a learner
    re.IGNORECASE,
)


@pytest.mark.parametrize("place", ["runner", "benchmarks", "docs", "templates", "*.md"])
def test_no_word_is_british(place):
    found = ROOT.glob(place) if "*" in place else (ROOT / place).rglob("*")
    files = [path for path in found if path.suffix in SUFFIXES and "shipped" not in path.parts]
    assert files
    words = {str(path): BRITISH.findall(path.read_text(encoding="utf-8")) for path in files}
    assert {path: found for path, found in words.items() if found} == {}
