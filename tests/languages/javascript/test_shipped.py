"""What is shipped for TypeScript and React: built from the lock, with its licenses, and not too large."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SHIPPED = ROOT / "runner" / "languages" / "javascript" / "program" / "shipped"
NAMES = ["LICENSES.txt", "dom.js", "react.js", "sucrase.js"]
TOOLS = ROOT / "tools"


def test_it_is_small():
    data = [(SHIPPED / name).read_bytes() for name in NAMES]
    assert sorted(path.name for path in SHIPPED.iterdir()) == NAMES
    assert sum(map(len, data)) < 2_500_000
    assert sum(len(gzip.compress(each)) for each in data) < 700_000


def test_the_license_of_every_package_in_it_is_there():
    about = json.loads((TOOLS / "react" / "package.json").read_text())
    text = (SHIPPED / "LICENSES.txt").read_text()
    assert all(f"{name} {version}\n\n" in text for name, version in about["dependencies"].items())
    assert "Permission is hereby granted" in text


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm on this machine")
def test_the_lock_builds_the_same_files(tmp_path):
    command = [sys.executable, str(TOOLS / "build_react"), str(tmp_path)]
    environment = {**os.environ, "HOME": str(tmp_path / "home")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode and "ENOTFOUND" in done.stderr + done.stdout:
        pytest.skip("the registry of npm cannot be reached")
    assert done.returncode == 0, done.stderr
    assert [name for name in NAMES if (tmp_path / name).read_bytes() != (SHIPPED / name).read_bytes()] == []
