"""`drill next`: what is served, what is made, and what stays hidden."""

import pytest

from tests.cli.answers import RIGHT, WRONG
from tests.support.bank import write_problem
from tests.support.terminals import Terminal


def test_first_use_makes_the_home_and_says_so(bare_cli):
    result = bare_cli.ok("next")
    assert "Made" in result.stderr
    assert (bare_cli.home / "solutions").is_dir()
    assert "editor" in (bare_cli.home / "config.toml").read_text()
    assert "Made" not in bare_cli.ok("next").stderr


def test_settings_that_are_there_stay(bare_cli):
    bare_cli.home.mkdir(parents=True, exist_ok=True)
    (bare_cli.home / "config.toml").write_text("reviews = 0.2\n")
    bare_cli.ok("next")
    assert (bare_cli.home / "config.toml").read_text() == "reviews = 0.2\n"


def test_the_stub_is_where_it_says_and_runs_as_it_is(cli):
    result = cli.ok("next", "--problem", "tiny")
    assert str(cli.solution()) in result.stdout
    namespace = {}
    exec(compile(cli.solution().read_text(), "stub", "exec"), namespace)
    assert "spread" in namespace


def test_it_shows_statement_examples_and_constraints(cli):
    text = cli.ok("next", "--problem", "tiny").stdout
    assert text.startswith("Spread of an array")
    assert "about 5 min" in text
    assert "nums = [3, 9, 4]  →  6" in text
    assert "\n      9 is the greatest, 3 the least." in text
    assert "1 ≤ len(nums) ≤ 1000" in text


@pytest.mark.parametrize("words", [("next",), ("next", "--json"), ("show",), ("show", "--json"), ("hint",), ("list",)])
def test_topic_and_difficulty_stay_hidden_while_it_is_open(cli, words):
    cli.ok("next", "--problem", "tiny")
    result = cli.ok(*words)
    rows = [line for line in result.lines if words != ("list",) or "tiny" in line]
    shown = "\n".join(rows).lower()
    assert "arrays" not in shown.replace("an array", "")
    assert "easy" not in shown


def test_why_reveals_the_topic(cli):
    cli.ok("next", "--topic", "arrays-and-hashing")
    assert "Arrays and hashing" in " ".join(cli.ok("next", "--why").stdout.split())


def test_why_reveals_what_is_hidden_also_of_a_problem_that_was_requested(cli):
    cli.ok("next", "--problem", "tiny")
    text = cli.ok("next", "--why").stdout
    assert "Topics: Arrays and hashing" in text
    assert "Difficulty: easy" in text
    assert cli.ok("next", "--why", "--json").json["topics"] == ["arrays-and-hashing"]
    assert "topics" not in cli.ok("next", "--json").json


def test_an_open_problem_is_shown_again(cli):
    first = cli.ok("next").stdout.splitlines()[0]
    again = cli.ok("next").stdout
    assert again.splitlines()[0].split("  ")[0] == first.split("  ")[0]
    assert "still open" in again


def test_shown_again_after_its_file_has_changed(cli):
    cli.ok("next", "--problem", "tiny")
    write_problem(cli.home / "bank", "tiny", "Spread of an array", "Spread, said anew")
    assert "Spread, said anew" in cli.ok("next").stdout


@pytest.mark.parametrize("content", [b"", b"garbage", b"\x00\x00\x00\x00{}"])
def test_a_damaged_cache_changes_nothing(cli, content):
    good = cli.ok("next", "--problem", "tiny").stdout.splitlines()[1:]
    for path in (cli.home / ".cache").rglob("*"):
        if path.is_file():
            path.write_bytes(content)
    assert cli.ok("next").stdout.splitlines()[1:-2] == good[:-2]


def test_a_lost_stub_is_made_again(cli):
    cli.ok("next", "--problem", "tiny")
    cli.solution().unlink()
    assert "Stub:" in cli.ok("next").stdout
    assert cli.solution().exists()


def test_a_file_that_is_there_is_kept(cli):
    cli.answer("# mine")
    cli.ok("next", "--problem", "tiny")
    assert "# mine" in cli.solution().read_text()


def test_topics_take_turns(cli):
    served = []
    for _ in range(5):
        served.append(cli.ok("next", "--json").json["problem"]["id"])
        cli.ok("skip")
        cli.wait(minutes=1)
    topics = {row["id"]: row["topics"][0] for row in cli.ok("list", "--json").json["problems"]}
    assert len({topics[each] for each in served}) == 5


def test_topic_and_difficulty_choose(cli):
    cli.ok("next", "--topic", "graphs", "--difficulty", "medium")
    cli.ok("skip")
    rows = cli.ok("list", "--status", "tried", "--json").json["problems"]
    assert [row["difficulty"] for row in rows] == ["medium"]
    assert "graphs" in rows[0]["topics"]


def statuses(cli):
    return {row["id"]: row["status"] for row in cli.ok("list", "--json").json["problems"]}


@pytest.mark.parametrize(("is_checked", "status"), [(True, "tried"), (False, "new")])
def test_a_problem_that_is_left_counts_as_tried_only_after_a_check(cli, is_checked, status):

    cli.ok("next", "tiny")
    cli.answer(WRONG)
    if is_checked:
        cli("check")
    cli.ok("next", "two_sum", "--yes")
    assert (statuses(cli)["tiny"], statuses(cli)["two-sum"]) == (status, "open")
    cli.ok("rebuild")
    assert (statuses(cli)["tiny"], statuses(cli)["two-sum"]) == (status, "open")
    assert ("another go" if is_checked else "new ground") in cli.ok("next", "tiny", "--yes").stdout


@pytest.mark.parametrize("words", [("two-sum",), ("--topic", "graphs"), ("--new",)])
def test_without_a_terminal_an_open_problem_is_not_left_and_nothing_changes(opened, words):
    before = statuses(opened)
    result = opened("next", *words)
    assert result.exit_code == 2
    assert "Spread of an array is still open" in result.stderr
    assert "--yes" in result.stderr
    assert statuses(opened) == before
    assert not opened.solution("two-sum").exists()


def test_the_same_problem_by_name_is_shown_again_without_a_question(opened):
    assert "still open" in opened.ok("next", "tiny").stdout


@pytest.mark.parametrize(("key", "ends", "status"), [("n", 1, "open"), ("y", 0, "new")])
def test_in_a_terminal_it_asks_before_it_leaves_a_problem(opened, key, ends, status):
    with Terminal(opened.environ, "next", "two-sum") as terminal:
        terminal.wait_for("Spread of an array is still open. Leave it?")
        terminal.press(f"{key}\n")
        assert terminal.end() == ends
    assert statuses(opened)["tiny"] == status


def test_an_interrupt_at_the_question_is_an_interrupt_as_everywhere(opened):
    with Terminal(opened.environ, "next", "two-sum", columns=50) as terminal:
        terminal.wait_for("Leave it?\nYour file stays. [y/N]:")
        terminal.interrupt("Interrupted.")
        assert terminal.end() == 130
        assert "Aborted" not in terminal.screen
    assert statuses(opened)["tiny"] == "open"


@pytest.mark.parametrize("name", ["two-sum", "two_sum", "Two Sum", "1", "solutions/two_sum.py", "two-s", "sum"])
def test_a_problem_has_many_names(cli, name):
    result = cli("next", name, "--json")
    if name in ("two-s", "sum"):
        assert result.exit_code == 2
    else:
        assert result.json["problem"]["id"] == "two-sum"


def test_a_unique_part_is_a_name_and_another_part_names_all_it_may_be(cli):
    assert cli.ok("next", "koko", "--json").json["problem"]["id"] == "koko-eating-bananas"
    result = cli("next", "dup sum", "--yes")
    assert result.exit_code == 2
    result = cli("next", "sum", "--yes")
    assert "`two-sum`" in result.stderr
    assert "`combination-sum-ii`" in result.stderr


def test_a_file_is_a_name_by_its_header(cli, tmp_path):
    file = tmp_path / "mine.py"
    file.write_text("# drill: two-sum\n")
    assert cli.ok("next", file, "--json").json["problem"]["id"] == "two-sum"


def test_an_unknown_problem_gets_a_guess(cli):
    result = cli("next", "--problem", "two-summ")
    assert result.exit_code == 2
    assert "did you mean `two-sum`?" in result.stderr


def test_an_unknown_topic_gets_a_guess(cli):
    result = cli("next", "--topic", "grpahs")
    assert result.exit_code == 2
    assert "`graphs`" in result.stderr


def test_problem_and_topic_exclude_each_other(cli):
    assert cli("next", "--problem", "tiny", "--topic", "graphs").exit_code == 2


def test_edit_opens_the_editor_of_the_settings(cli):
    cli.ok("next", "--problem", "tiny")
    cli.home.joinpath("config.toml").write_text(f"editor = \"sh -c 'echo edited > {cli.home}/seen; true'\"\n")
    cli.ok("next", "--edit")
    assert (cli.home / "seen").read_text() == "edited\n"


def test_without_an_editor_it_says_how_to_set_one(cli):
    cli.environ.pop("EDITOR", None)
    cli.environ.pop("VISUAL", None)
    cli.environ["PATH"] = "/nowhere"
    result = cli("next", "--edit")
    assert result.exit_code == 4
    assert "config.toml" in result.stderr


@pytest.mark.parametrize(
    ("name", "words"), [("nano", "+{line} {path}"), ("code", "--goto {path}:{line}"), ("ed", "{path}")]
)
def test_edit_opens_at_the_body(opened, tmp_path, name, words):
    program = tmp_path / name
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/seen\n')
    program.chmod(0o755)
    opened.environ["EDITOR"] = str(program)
    opened.ok("next", "--edit")
    line = 1 + opened.solution().read_text().splitlines().index("    raise NotImplementedError")
    assert (tmp_path / "seen").read_text().strip() == words.format(line=line, path=opened.solution())


def test_edit_falls_back_to_the_editor_of_the_system(opened, tmp_path, monkeypatch):
    program = tmp_path / "nano"
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/seen\n')
    program.chmod(0o755)
    opened.environ["PATH"] = str(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    opened.ok("next", "--edit")
    assert str(opened.solution()) in (tmp_path / "seen").read_text()


def test_a_review_archives_the_old_solution(cli):

    cli.ok("next", "--problem", "tiny")
    cli.answer(RIGHT)
    cli.ok("check")
    cli.ok("next", "--problem", "tiny")
    archived = list((cli.home / "solutions" / "archive").iterdir())
    assert len(archived) == 1
    assert RIGHT in archived[0].read_text()
    assert RIGHT not in cli.solution().read_text()


def test_the_json_names_the_stub(cli):
    view = cli.ok("next", "--problem", "tiny", "--json").json
    assert view["schema"] == 1
    assert view["kind"] == "next"
    assert view["stub"] == str(cli.solution())
    assert view["why"] is None


def test_when_all_are_seen_the_unsolved_come_again_and_then_the_solved(cli):

    words = ("next", "--topic", "number-theory")
    everything = len(cli.ok("list", "--topic", "number-theory", "--json").json["problems"])
    for _ in range(everything):
        cli.ok(*words)
        cli.ok("skip")
        cli.wait(minutes=1)
    assert "another go" in cli.ok(*words, "--why").stdout
    cli.answer(RIGHT)
    cli.ok("check", "tiny")
    assert "once more" in cli.ok("next", "tiny", "--yes").stdout


def solve(cli, problem="tiny"):

    cli.ok("next", "--problem", problem)
    cli.wait(minutes=4)
    cli.answer(RIGHT, problem)
    cli.ok("check")


def test_a_due_review_comes_with_a_fresh_stub(cli):

    solve(cli)
    assert cli("next", "--review").exit_code == 2
    cli.wait(days=60)
    text = cli.ok("next", "--review").stdout
    assert text.startswith("Spread of an array")
    assert "review · about 5 min" in text.splitlines()[0]
    assert "review is due" in text
    assert "in the archive" in text
    assert RIGHT not in cli.solution().read_text()


def test_without_a_review_that_is_due_it_says_when_the_next_one_is(cli):
    assert "no review is due\n  `drill next` brings a problem in any case" in cli("next", "--review").stderr
    cli.ok("next", "tiny")
    cli.ok("solution", "--yes")
    assert "the next one is due tomorrow; `drill next` brings a problem" in cli("next", "--review").stderr
    of_another = cli("next", "--review", "--topic", "graphs").stderr
    assert "no review in this topic is due\n  `drill next` brings" in of_another


def test_a_new_problem_says_how_many_reviews_are_due(cli):
    for problem in ("tiny", "two-sum"):
        cli.ok("next", problem)
        cli.ok("solution", "--yes")
    assert "Reviews due" not in cli.ok("next").stdout
    cli.ok("skip")
    cli.wait(days=1)
    assert "Reviews due: 2 (`drill next --review`)" in cli.ok("next", "--new").stdout
    assert cli.ok("next", "--review", "--yes", "--json").json["reviews_due"] == 0


def test_the_same_state_gives_the_same_choice(tmp_path):
    from tests.conftest import Cli

    first, second = Cli(tmp_path / "one"), Cli(tmp_path / "two")
    for _ in range(6):
        views = [each.ok("next", "--why", "--json").json for each in (first, second)]
        assert views[0]["problem"] == views[1]["problem"]
        assert views[0]["choice"] == views[1]["choice"]
        for each in (first, second):
            each.wait(minutes=7)
            each("solution", "--yes")


def test_the_reason_is_one_sentence_that_gives_no_topic_away(cli):
    names = {entry["name"].lower() for entry in cli.ok("next", "--why", "--json").json["choice"]["candidates"]}
    for _ in range(20):
        cli.ok("solution", "--yes")
        cli.wait(minutes=10)
        view = cli.ok("next", "--json").json
        assert view["why"] is view["choice"] is None
        assert view["sentence"]
        assert not [name for name in names if name in view["sentence"].lower()]


def test_why_shows_the_candidates_with_their_terms_as_long_as_it_is_open(cli):
    cli.answer(RIGHT)
    cli.ok("check", "tiny")
    first = cli.ok("next", "--why", "--json").json["choice"]
    again = cli.ok("next", "--why", "--json").json["choice"]
    assert again == first
    assert {"score", "estimate", "gap", "rest", "ready", "untried"} <= first["candidates"][0].keys()
    cli.environ["COLUMNS"] = "40"  # what is piped keeps all columns
    text = cli.ok("next", "--why").stdout
    assert "score  estimate   gap  rest  ready  unseen" in text


def test_only_new_ground_when_asked(cli):
    solve(cli)
    cli.wait(days=90)
    assert cli.ok("next", "--new", "--json").json["ground"] == "new ground"
    assert cli("next", "--new", "--review").exit_code == 2


def test_it_imports_nothing_heavy(cli):
    """A choice reads stored estimates: what `check` needs to make them stays out."""
    import subprocess
    import sys

    solve(cli)
    code = (
        "import sys; from runner.cli.main import drill\n"
        "try: drill(['next'])\n"
        "except SystemExit: pass\n"
        "heavy = {'fsrs', 'hypothesis', 'pytest', 'rich', 'statistics'} & sys.modules.keys()\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], env=cli.environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_no_problem_fits(cli):
    result = cli("next", "--topic", "tries", "--difficulty", "hard")
    assert result.exit_code in (0, 2)
    if result.exit_code:
        assert "drill list" in result.stderr


def test_a_problem_of_one_s_own_bank_is_named_as_such_once(cli):
    assert "your own bank" in cli.ok("next", "--problem", "tiny").stderr
    cli.ok("skip")
    assert "your own bank" not in cli.ok("next", "--problem", "tiny").stderr


def test_the_next_ones_are_read_ahead_once_the_parser_is_loaded(cli):
    cli.ok("next")
    kept = {path.stem for path in (cli.home / ".cache").rglob("*") if path.is_file()}
    cli.ok("skip")
    following = cli.ok("next", "--json").json["problem"]["id"]
    assert following in kept


def test_typescript_is_answered_with_how_it_is_written(cli):
    result = cli("next", "two-sum", "--language", "typescript")
    assert result.exit_code == 2
    assert "take `javascript`, and rename the stub so that it ends in `.ts`" in " ".join(result.stderr.split())


def test_a_language_that_does_not_fit_names_all_that_do(cli):
    said = cli("next", "second-highest-salary", "--language", "python").stderr
    assert "it is solved in SQL or pandas: --language sql, --language pandas" in " ".join(said.split())
