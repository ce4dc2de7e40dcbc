from __future__ import annotations

import pytest

from runner.store.store import Store


@pytest.fixture
def path(tmp_path):
    return tmp_path / "drill.db"


@pytest.fixture
def store(path):
    with Store(path) as opened:
        yield opened
