"""The list of slow tests names tests that are there, and leaves some of every kind to the quick suite."""

import re
from pathlib import Path

from tests.conftest import SLOW

ROOT = Path(__file__).parents[1]


def test_every_one_is_there():
    known = {}
    for path in (ROOT / "tests").rglob("test_*.py"):
        names = re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
        known[path.relative_to(ROOT).as_posix()] = set(names)
    gone = [
        each for each in SLOW if (parts := each.split("::")) and parts[1].split("[")[0] not in known.get(parts[0], ())
    ]
    assert not gone
