"""What is offered without being named: components are for those who write JavaScript."""

from __future__ import annotations

import pytest

from runner.errors import UsageError
from runner.practice.mock_choice import chosen_items, formats
from runner.practice.offer import Offer
from runner.practice.workspace import Workspace
from tests.support.javascript import needs_node

TOPIC = "react-state"


def workspace(tmp_path, settings):
    home = tmp_path / "drill"
    home.mkdir()
    (home / "config.toml").write_text(settings + "\n", encoding="utf-8")
    return Workspace({"DRILL_HOME": str(home)})


def kinds(tmp_path, settings, **more):
    with workspace(tmp_path, settings) as opened:
        return {each.kind for each in Offer(opened, **more).entries}


@needs_node
def test_the_settings_decide_about_components(tmp_path):
    assert "react" in kinds(tmp_path, 'language = "javascript"')


@pytest.mark.parametrize(
    "settings",
    ['language = "python"', 'language = "javascript"\nkinds = "sql"', 'language = "javascript"\nnode = "no-such-node"'],
)
def test_otherwise_there_are_none(tmp_path, settings):
    assert "react" not in kinds(tmp_path, settings)


def test_a_topic_that_is_named_is_offered_in_any_case(tmp_path):
    assert "react" in kinds(tmp_path, 'language = "python"', topic=TOPIC)


@needs_node
def test_a_mock_may_be_about_a_component(tmp_path):
    with workspace(tmp_path, 'language = "javascript"') as opened:
        item, *_ = chosen_items(opened, formats(opened)["phone-screen"], 30, TOPIC)
        assert opened.bank.entries[item.id].kind == "react"
        assert item.time == ""


def test_a_mock_in_python_is_about_none(tmp_path):
    with workspace(tmp_path, 'language = "python"') as opened, pytest.raises(UsageError, match="asks for 1"):
        chosen_items(opened, formats(opened)["phone-screen"], 30, TOPIC)
