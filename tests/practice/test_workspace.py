"""The workspace: when its parts are made, what it says, and how it writes paths."""

from runner.practice.workspace import Workspace


def test_a_new_home_is_made_with_the_store_and_named_once(tmp_path):
    told = []
    with Workspace({"DRILL_HOME": str(tmp_path / "drill")}, notify=told.append) as workspace:
        assert workspace.config.reviews
        assert not workspace.home.root.exists()
        assert workspace.store.open_problem() is None
    assert told == [f"Made {tmp_path}/drill for your solutions (DRILL_HOME puts it elsewhere)."]
    with Workspace({"DRILL_HOME": str(tmp_path / "drill")}, notify=told.append) as workspace:
        assert workspace.store.attempts() == []
    assert len(told) == 1


def test_a_closed_workspace_opens_its_store_again(tmp_path):
    workspace = Workspace({"DRILL_HOME": str(tmp_path / "drill")})
    for _ in range(2):
        with workspace:
            assert workspace.store.notes() == []
        assert not (tmp_path / "drill" / "drill.db-wal").exists()


def test_paths_are_written_as_people_do(tmp_path, monkeypatch):
    home, elsewhere = tmp_path / "home", tmp_path / "home" / "work"
    elsewhere.mkdir(parents=True)
    workspace = Workspace({"HOME": str(home), "DRILL_HOME": str(home / "drill")})
    monkeypatch.chdir(elsewhere)
    assert workspace.short(home / "drill" / "a.py") == "~/drill/a.py"
    assert workspace.short(elsewhere / "a.py") == "a.py"
    assert workspace.short(tmp_path / "a.py") == str(tmp_path / "a.py")
    monkeypatch.chdir(home)
    assert workspace.short(home / "drill") == "~/drill"
