"""The page on how to add a language says what the contract says."""

from __future__ import annotations

import re
from pathlib import Path

from runner.languages import language, parts
from runner.languages.language import Language

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "adding-a-language.md").read_text(encoding="utf-8")


def members(protocol):
    return {*protocol.__annotations__, *(name for name in vars(protocol) if not name.startswith("_"))}


def test_every_member_of_a_language_is_in_a_table():
    rows = set(re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE))
    assert rows == members(Language)


def test_every_file_that_it_names_is_there():
    for name in re.findall(r"`((?:runner|tests|templates)/[\w./]+)`", PAGE):
        assert (ROOT / name).exists(), name
    for name in re.findall(r"\| `(\w+\.py)` \|", PAGE):
        assert (ROOT / "runner" / "languages" / "python" / name).exists(), name


def test_every_member_of_a_part_that_it_names_is_in_the_contract():
    contracts = {
        name: members(getattr(parts, kind))
        for name, kind in re.findall(
            r"def (\w+)\(self\) -> (\w+):", Path(language.__file__).read_text(encoding="utf-8")
        )
    }
    named = re.findall(rf"`({'|'.join(contracts)})\.(?!py`)(\w+)`", PAGE)
    assert len(named) >= 5
    assert not [f"{part}.{member}" for part, member in named if member not in contracts[part]]
