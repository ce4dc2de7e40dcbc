"""What is offered without being named: components are for those who write JavaScript."""

from __future__ import annotations

import pytest

from runner.errors import ConfigError, UsageError
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


@needs_node
@pytest.mark.parametrize("language", ["python", "javascript"])
def test_a_mock_for_the_front_end_asks_for_each_kind(tmp_path, language):
    with workspace(tmp_path, f'language = "{language}"') as opened:
        items = chosen_items(opened, formats(opened)["frontend"], 75, "")
        kinds = [str(opened.bank.entries[each.id].kind) for each in items if each.is_code]
    assert [each.kind for each in items] == ["react", "utility", "code", "behavioral"]
    assert kinds[:2] == ["react", "utility"]
    assert kinds[2] in ("function", "class", "round_trip")


def test_a_mock_for_the_front_end_needs_node(tmp_path):
    with workspace(tmp_path, 'node = "no-such-node"') as opened, pytest.raises(ConfigError, match="Node"):
        chosen_items(opened, formats(opened)["frontend"], 75, "")


def planned_topics(cli, *interview):
    cli.ok("interview", "add", "Acme", "--on", "in 10 days", *interview)
    return [item["topic"] for day in cli.ok("plan", "--topics", "--json").json["days"] for item in day["items"]]


@needs_node
@pytest.mark.parametrize("words", [("--about", "frontend"), ("--about", "Front-end, React"), ("--format", "frontend")])
def test_an_interview_for_the_front_end_gets_components_and_utilities(cli, words):
    (cli.home / "config.toml").write_text('language = "javascript"\n', encoding="utf-8")
    topics = planned_topics(cli, *words)
    asked = {"React state and events", "React effects, timers and requests", "JavaScript utilities"}
    assert asked <= {*topics}
    assert len(topics) // 3 <= sum(topic in asked for topic in topics) < len(topics)


def test_in_another_language_a_note_asks_for_no_component(cli):
    assert "React state and events" not in planned_topics(cli, "--about", "frontend")  # the learner writes Python


def test_why_names_the_interview(cli):
    cli.ok("interview", "add", "Acme", "--on", "in 10 days", "--format", "data")
    view = cli.ok("next", "--why", "--json").json
    assert view["choice"]["source"] == "interview"
    assert "Your next interview asks for SQL" in view["choice"]["because"]


def test_a_mock_in_python_is_about_none(tmp_path):
    with workspace(tmp_path, 'language = "python"') as opened, pytest.raises(UsageError, match="asks for 1"):
        chosen_items(opened, formats(opened)["phone-screen"], 30, TOPIC)
