"""A cache is for one drill: a change of any module that decides what is cached makes the cache invalid."""

from __future__ import annotations

import os

import pytest

from runner.bank.cache_file import _MAKERS, edition
from tests.test_layering import IMPORTS, MODULES, is_in

KEEPERS = [name for name, path in MODULES.items() if "write_cache(" in path.read_text() and name != "bank.cache_file"]


def made_by(keepers):
    """All modules that the modules with a cache import, anywhere in them, directly or through others."""
    found, ahead = set(), list(keepers)
    while ahead:
        name = ahead.pop()
        if name in found:
            continue
        found.add(name)
        ahead += [each.removeprefix("runner").lstrip(".") for each in IMPORTS[name] if is_in(each, "runner")]
        if name == "languages.language":  # which loads the parts of each language by their names
            ahead += [each for each in MODULES if each.startswith("languages.")]
    return found


def test_every_room_that_makes_what_is_kept_is_named():
    rooms = {
        name.partition(".")[0] if "." in name or MODULES[name].name == "__init__.py" else ""
        for name in made_by(KEEPERS)
    }
    assert len(KEEPERS) >= 4  # the index, problems, found inputs, sheets
    assert rooms - {"cli"} == set(_MAKERS)  # the commands only hand on what `render` makes


@pytest.fixture
def package(tmp_path):
    for room in (*_MAKERS, "bank/inner", "cli"):
        (tmp_path / room).mkdir(parents=True, exist_ok=True)
        (tmp_path / room / "module.py").write_text("")
    return tmp_path


@pytest.mark.parametrize("file", ["module.py", "bank/module.py", "render/module.py", "bank/inner/module.py"])
def test_a_change_of_the_code_is_another_edition(package, file):
    first = edition(package)
    os.utime(package / file, ns=(1, 1))  # older than all others
    second = edition(package)
    assert second != first
    (package / file).unlink()
    assert edition(package) != second


def test_what_only_shows_changes_no_edition(package):
    first = edition(package)
    (package / "cli" / "module.py").write_text("# changed")
    assert edition(package) == first
