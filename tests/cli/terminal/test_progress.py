"""Progress: one line of the terminal that goes away again."""

import sys


def test_progress_is_one_line_that_goes_away_again(monkeypatch, capsys):
    from runner.cli.terminal.progress import stages_shown
    from runner.grading.report import Stage, StageResult, StageStatus

    with stages_shown() as on_stage:
        assert on_stage is None
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "dumb")
    with stages_shown() as on_stage:
        assert on_stage is None
    monkeypatch.setenv("TERM", "xterm")
    with stages_shown() as on_stage:
        on_stage(StageResult(Stage.LOAD, StageStatus.PASSED))
        on_stage(StageResult(Stage.EXAMPLES, StageStatus.FAILED))
    assert capsys.readouterr().err == "\r\x1b[Kchecking: examples …\r\x1b[K"
