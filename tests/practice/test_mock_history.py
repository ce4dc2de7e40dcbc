"""The mocks in the statistics: only those that were judged, and nothing that nobody knows."""

from datetime import timedelta

from runner.interview.mock.setup import body_of
from runner.practice.mock_history import mock_history
from runner.practice.workspace import Workspace
from tests.support.mocks import setup
from tests.support.pages import NOW, play_mocks


def history(home):
    """Return the history of a home."""
    with Workspace({"DRILL_HOME": str(home)}, lambda: NOW) as workspace:
        return mock_history(workspace)


def test_without_a_mock_there_is_nothing(tmp_path):
    assert history(tmp_path) == []


def test_a_mock_has_its_ratings_and_times(tmp_path):
    play_mocks(tmp_path, [(3, None)])
    (row,) = history(tmp_path)
    assert (row["number"], row["name"], row["date"]) == (1, "Phone screen", "2026-02-27")
    assert (row["solved"], row["problems"], row["used"], row["minutes"]) == (1, 1, 20.0, 30)
    assert row["times"] == {"to_plan": 3.0, "to_first_run": 10.0, "to_submission": 15.0}
    assert row["ratings"][2] == {"id": "code", "name": "Code", "self": 3, "friend": None}


def test_what_was_not_judged_is_left_out(tmp_path):
    play_mocks(tmp_path, [(3, 4)])
    with Workspace({"DRILL_HOME": str(tmp_path)}, lambda: NOW) as workspace:
        started = workspace.store.start_mock(body_of(setup()), NOW - timedelta(days=1))
        workspace.store.add_mock_step(started.start.id, {"step": "abandoned"}, NOW)
    assert [row["number"] for row in history(tmp_path)] == [1]


def test_a_short_round_has_neither_ratings_nor_a_verdict_to_count(tmp_path):
    play_mocks(tmp_path, [(3, 4)])
    with Workspace({"DRILL_HOME": str(tmp_path)}, lambda: NOW) as workspace:
        started = workspace.store.start_mock(body_of(setup(only="ask")), NOW - timedelta(days=1))
        workspace.store.add_mock_step(started.start.id, {"step": "judged", "results": [{}]}, NOW)
    assert [row["number"] for row in history(tmp_path)] == [1]
