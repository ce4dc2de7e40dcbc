"""The documentation says what the program does: help texts, tables and the README's transcript are run, not trusted."""

import os
import re
from pathlib import Path

import pytest

from runner.cli.help_screen import COMMANDS
from tests.conftest import Cli
from tests.support.reference import command_reference, command_table, replaced, settings_table

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
UPDATE = bool(os.environ.get("DRILL_UPDATE_DOCS"))


def keep_in_step(path, text):
    if UPDATE:
        path.write_text(text)
    assert path.read_text() == text, f"DRILL_UPDATE_DOCS=1 rewrites {path.name}"


def test_the_command_reference_is_the_help():
    keep_in_step(ROOT / "docs" / "commands.md", command_reference())


def test_every_command_is_in_the_reference():
    text = (ROOT / "docs" / "commands.md").read_text()
    for name in COMMANDS:
        assert re.search(rf"### `drill {name}[ `]", text), name


def test_the_readme_has_every_command_and_setting():
    text = README.read_text()
    text = replaced(text, "<!-- commands", "<!-- end of commands -->", command_table())
    text = replaced(text, "<!-- settings", "<!-- end of settings -->", settings_table())
    keep_in_step(README, text)


def test_links_lead_somewhere():
    for page in [README, *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name} leads to {target}"


def test_every_json_kind_is_documented():
    text = (ROOT / "docs" / "json.md").read_text()
    kinds = set()
    for path in (ROOT / "runner").rglob("*.py"):
        kinds |= set(re.findall(r'"kind": "(\w+)"|kind="(next|problem)"', path.read_text()))
    names = {one or other for one, other in kinds}
    for kind in names - {"opened"}:
        assert f"`{kind}`" in text, kind


def test_the_readme_transcript_is_real(tmp_path):
    cli = Cli(tmp_path / "drill")
    cli.environ |= {"HOME": str(tmp_path), "COLUMNS": "92"}
    text = README.read_text()
    made = replaced(text, "<!-- next", "<!-- end of next -->", _fenced(_run(cli, "next", PROBLEM)))
    made = replaced(made, "<!-- checks", "<!-- end of checks -->", _fenced(_checks(cli)))
    if UPDATE:
        README.write_text(made)
    assert _without_measures(README.read_text()) == _without_measures(made)


PROBLEM = "gcd-and-lcm-of-an-array"
WRONG = """def gcd_and_lcm(nums):
    divisor, multiple = nums[0], nums[0]
    for value in nums[1:]:
        divisor, multiple = gcd(divisor, value), lcm(multiple, value)
        if divisor == 1:
            break
    return divisor, multiple
"""
RIGHT = "def gcd_and_lcm(nums):\n    return gcd(*nums), lcm(*nums)\n"


def _checks(cli):
    parts = []
    for answer, minutes in ((WRONG, 8), (RIGHT, 3)):
        cli.wait(minutes=minutes)
        cli.answer(answer, PROBLEM)
        parts.append(_run(cli, "check"))
    return "\n".join(parts)


def _run(cli, *words):
    return f"$ drill {' '.join(words)}\n{cli(*words).stdout}"


def _fenced(text):
    return f"```\n{text}```\n"


def _without_measures(text):
    """Leave out what depends on the machine, and the count of inputs: it depends on the release of Hypothesis."""
    return re.sub(r"in \d+\.\d s|n up to [\d,]+|[\d,]+ inputs", "…", text)


QUAINT = re.compile(
    r"\b(stands?|stood|asked for|afresh|anew|beside|mend(?:ed|s)?|told|whole numbers?|in any case|greatest(?! common)|begins?"
    r"|(?:in|out)side of|(?:to|back|down|up)wards|catalogue|labelled|cancelled)\b"
)
"""Words for which plain English has others: is, required, again, next to, fix, detected, integer, always, maximum, start, outside; and British spellings."""


@pytest.mark.parametrize("page", [README, *sorted((ROOT / "docs").glob("*.md"))], ids=lambda page: page.stem)
def test_no_page_has_a_quaint_word(page):
    prose = re.sub(r"```.*?```|`[^`\n]+`", "", page.read_text(), flags=re.DOTALL)
    assert [match[0] for match in QUAINT.finditer(prose)] == []
