"""`drill mock`: played from its first key to the verdict, closed and gone on with, and what it refuses."""

from __future__ import annotations

import itertools
import shutil

import pytest

from runner.bank.bank import Bank
from runner.languages.sql import reading
from tests.support.javascript import needs_node

SOLO = """
solo: {name: Solo, minutes: 30, asks: {code: 1}}
pair: {name: Pair, minutes: 45, asks: {code: 2}}
alone: {name: Alone, minutes: 30, interviewer: false, asks: {code: 1}}
frames: {name: Frames, minutes: 60, asks: {pandas: 10}}
data: {name: Mix, minutes: 40, asks: {sql: 1, pandas: 1}}
component: {name: Component, minutes: 30, asks: {react: 1}}
query: {name: Query, minutes: 30, asks: {sql: 1}}
many: {name: Many, minutes: 240, asks: {code: 10}}
"""
WRAP = ["O(n), O(1)", "3", "", "4", "2", "", "-"]


@pytest.fixture
def mock(cli):
    """Return the command line of somebody who has formats of their own."""
    cli.home.joinpath("bank").mkdir(parents=True, exist_ok=True)
    cli.home.joinpath("bank", "interviews.yaml").write_text(SOLO)
    return cli


@pytest.fixture
def speaks(monkeypatch):
    """Let each spoken answer take two minutes."""
    times = itertools.count(0, 120)
    monkeypatch.setattr("runner.cli.terminal.story_answer.monotonic", lambda: next(times))


def keys(*lines):
    return "".join(f"{line}\n" for line in lines)


def play(cli, *lines, options=(), then=("q",)):
    """Type these lines into the mock, and close it after them."""
    return cli("mock", "--yes", *options, stdin=keys(*lines, *then))


def submit(cli, *lines):
    """Submit, after these keys; at the wrap the terminal is gone."""
    return play(cli, *lines, "s", "y", then=())


def begun(cli, *lines, form="solo"):
    """Begin a mock; return its problem."""
    play(cli, *lines, options=("--format", form))
    return problem_of(cli)


def problem_of(cli, number=0):
    item = cli.ok("mock", "show", "--json").json["items"][number]
    return Bank.open(cli.home).problem(item["id"])


def answer(cli, problem, code=None):
    cli.answer(code or problem.reference, problem.id)


def shown(cli):
    return cli.ok("mock", "show", "--json").json


def test_a_whole_mock(mock):
    problem = begun(mock)
    fact = problem.facts[1]
    mock.wait(minutes=1)
    asked = play(mock, "a", fact.keyword)
    assert fact.says in " ".join(asked.stdout.split())
    mock.wait(minutes=2)
    play(mock, "p", "sort both, O(n log n), O(n)")
    answer(mock, problem)
    mock.wait(minutes=10)
    assert f"{len(problem.examples)} of {len(problem.examples)} examples pass" in play(mock, "r").stdout
    mock.wait(minutes=2)
    assert "Submitted. The verdict comes when the mock is over." in submit(mock).stdout
    text = mock.ok("mock", stdin=keys(*WRAP, "", "")).stdout
    assert "Accepted" in text
    assert problem.follow_ups[0].answer.split()[0] in text
    view = shown(mock)
    (item,) = view["items"]
    facts = item["facts"]
    assert (item["verdict"], facts["to_plan"], facts["to_first_run"], facts["to_submission"]) == ("AC", 180, 780, 900)
    assert (facts["asked"], facts["runs"], item["submitted_by"]) == ([fact.keyword], 1, "key")
    assert view["ratings"]["self"] == {"communication": 3, "problem-solving": None, "code": 4, "verification": 2}
    assert view["went_well"].startswith("I said a plan before I ran anything")
    assert view["differently"] is None
    assert item["complexity"]["claimed"] == {"time": "O(n)", "space": "O(1)"}
    assert mock.ok("mock", "list", "--json").json["mocks"][0]["solved"] == 1


def test_the_problem_comes_as_its_brief(mock):
    text = play(mock, options=("--format", "solo")).stdout
    problem = problem_of(mock)
    stub = mock.solution(problem.id).read_text()
    for place in (" ".join(text.split()), " ".join(stub.split())):
        assert " ".join(problem.brief.split()) in place
        assert "Example 1" not in place
    assert "Examples" not in stub


def test_without_an_interviewer_it_comes_with_its_statement(mock):
    text = play(mock, "a", "n", "p", options=("--format", "alone")).stdout
    problem = problem_of(mock)
    assert "Example 1" in text
    assert "a ask" not in text
    assert "Example 1" in mock.solution(problem.id).read_text()
    facts = shown(mock)["items"][0]["facts"]
    assert (facts["asked"], facts["nudges"], facts["to_plan"]) == ([], 0, None)


def test_without_an_interviewer_nothing_could_have_been_asked(mock):
    problem = begun(mock, form="alone")
    play(mock, "s", "y", then=())
    verdict = mock.ok("mock", stdin=keys("", "", "", "", "", "")).stdout
    (item,) = shown(mock)["items"]
    assert (item["not_asked"], item["facts"]["missed"]) == (None, [])
    assert problem.title in verdict
    assert "Not asked" not in verdict


def test_nothing_of_it_is_in_the_history_before_the_verdict(mock):
    problem = begun(mock)
    answer(mock, problem)
    submit(mock, "n", "r", "")
    assert mock.ok("stats", "--json").json["total"]["attempts"] == 0
    assert mock.ok("list", "--status", "new", "--json").json["problems"][0]["status"] == "new"


def test_a_failed_problem_is_practice_and_comes_back_soon(mock):
    problem = begun(mock)
    answer(mock, problem, problem.wrong[0].code)
    play(mock, "n", "s", "", "y", then=())
    text = mock.ok("mock", stdin=keys("", "", "", "", "", "-", "Mind the pace", "q")).stdout
    assert "Wrong answer" in text or "Runtime error" in text
    assert mock.ok("stats", "--json").json["total"]["attempts"] == 1
    mock.wait(days=2)
    assert [each["problem"] for each in mock.ok("plan", "--json").json["due"]] == [problem.id]


def test_only_a_program_that_loads_is_submitted_and_only_once(mock):
    problem = begun(mock)
    assert "still the stub. Give up this problem and go on?" in " ".join(play(mock, "s").stdout.split())
    answer(mock, problem, "def broken(:")
    text = " ".join(play(mock, "s", "", "n").stdout.split())
    assert "Your program does not load, so it cannot be accepted. Give up this problem" in text
    assert "The problem is still open." in text
    assert shown(mock)["items"][0]["submitted_by"] is None


def test_a_problem_can_be_given_up_for_the_next_one(mock):
    first = begun(mock, form="pair")
    mock.wait(minutes=3)
    text = play(mock, "s", "y").stdout
    assert "Given up. It counts as not solved." in text
    second = problem_of(mock, 1)
    assert second.title in text
    answer(mock, second)
    play(mock, "s", "", "y", then=())
    verdict = mock.ok("mock", stdin=keys(*WRAP, "", "")).stdout
    given_up, solved = shown(mock)["items"]
    assert (given_up["submitted_by"], given_up["facts"]["to_submission"]) == ("given-up", 180)
    assert (given_up["facts"]["missed"], given_up["follow_ups"]) == ([], [])
    assert given_up["not_asked"] == [fact.keyword for fact in first.facts]
    assert solved["verdict"] == "AC"
    assert "Not written yet" not in verdict, "there is nothing to report of it"
    assert "Given up:     after 3:00" in verdict
    assert mock.ok("stats", "--json").json["total"]["attempts"] == 2


def test_a_submission_is_confirmed_with_what_the_last_run_said(mock):
    problem = begun(mock)
    answer(mock, problem)
    assert "You did not run the examples. Submit it?" in " ".join(play(mock, "s", "", "n").stdout.split())
    assert shown(mock)["items"][0]["submitted_by"] is None
    text = " ".join(play(mock, "r", "s", "x").stdout.split())
    every = len(problem.examples)
    assert f"In your last run {every} of {every} examples passed. Submit it?" in text
    assert "Nothing was submitted." in text
    answer(mock, problem, problem.reference + "\n# shorter\n")
    assert "the file has changed since. Submit it?" in " ".join(submit(mock).stdout.split())


def test_the_words_are_listed_only_on_request(mock):
    problem = begun(mock)
    words = [f"{number} {fact.keyword}" for number, fact in enumerate(problem.facts, start=1)]
    for asked in ("?", ""):
        text = " ".join(play(mock, "a", asked, "").stdout.split())
        assert all(word in text for word in words)
    assert shown(mock)["items"][0]["facts"]["unclear"] == 0
    text = " ".join(play(mock, "a", "what is the weather like?").stdout.split())
    assert words[0] not in text
    assert "I have nothing to say about that" in text


def test_coming_back_and_the_brief_show_what_the_interviewer_answered(mock):
    problem = begun(mock)
    fact = problem.facts[0]
    play(mock, "a", fact.keyword)
    for text in (play(mock).stdout, play(mock, "b").stdout.split("29:")[-1]):
        assert f"{fact.keyword}: {fact.says}" in " ".join(text.split())


def test_nonsense_is_no_complexity_and_a_rating_is_repeated(mock):
    problem = begun(mock)
    answer(mock, problem)
    submit(mock, "p", "")
    text = mock("mock", stdin=keys("banana", "O(n)", "3")).stdout
    assert "I find no complexity in that" in text
    assert "Noted: 3." in text
    mock.ok("mock", stdin=keys("", "", "", "", "", "q"))
    assert shown(mock)["items"][0]["complexity"]["claimed"]["time"] == "O(n)"


def test_enter_takes_a_suggestion_and_the_prompt_says_so(mock):
    problem = begun(mock)
    answer(mock, problem)
    submit(mock, "p", "", "a", problem.facts[0].keyword)
    text = mock.ok("mock", stdin=keys("", "", "", "", "", "", "", "q")).stdout
    assert "Enter takes it, - skips" in text
    view = shown(mock)
    assert view["went_well"] == f"I asked about {problem.facts[0].keyword}"
    assert view["differently"] == "Explain the approach and its cost before I write code"


def test_a_key_that_does_nothing_is_named(mock):
    begun(mock)
    assert "x is no key here" in play(mock, "x").stdout


def test_the_keys_are_listed_at_first_and_on_request(mock):
    begun(mock)
    lists = "a ask"

    def listed(*lines):
        return play(mock, *lines).stdout.count(lists)

    assert listed("n") == 1
    assert listed("n", "?") == listed("n", "x") == listed("n", "b") == 2
    assert "is no key here" not in play(mock, "?").stdout


def test_a_problem_that_was_shown_in_a_mock_is_not_asked_again_for_two_weeks(mock):
    problem = begun(mock)
    mock.ok("mock", "abandon", "--yes")
    assert begun(mock).id != problem.id
    mock.ok("mock", "abandon", "--yes")
    mock("mock", "--only", "ask", "--yes", stdin=keys(""))
    assert problem_of(mock).id != problem.id


def test_the_sheet_names_no_mistake_while_it_is_made(mock, monkeypatch, tmp_path):
    said = []
    monkeypatch.setattr("runner.cli.terminal.progress.has_moving_line", lambda: True)
    monkeypatch.setattr("runner.cli.terminal.progress.overwrite", said.append)
    play(mock, options=("--format", "solo", "--sheet", tmp_path / "a.html"))
    steps = [each for each in said if "sheet" in each]
    assert steps[0].startswith("preparing the sheet, 1 of ")
    shown_words = " ".join(said)
    problem = problem_of(mock)
    assert problem.title not in shown_words
    assert all(wrong.name not in shown_words for wrong in problem.wrong)


def test_a_skipped_plan_is_offered_once_before_the_first_run(mock):
    problem = begun(mock)
    answer(mock, problem)
    assert "Your plan in one line" in play(mock, "r", "").stdout
    assert "Your plan in one line" not in play(mock, "r").stdout
    item = shown(mock)["items"][0]
    assert (item["plan"], item["plan_skipped"], item["facts"]["to_plan"]) == (None, True, None)


def test_inputs_of_ones_own_are_run_and_counted(mock):
    from runner.languages import DEFAULT

    problem = begun(mock)
    answer(mock, problem)
    typed = DEFAULT.writing.try_words(problem, problem.examples[0].args)
    assert "Both agree" in play(mock, "t", "", typed).stdout
    bad = play(mock, "t", "this is no input")
    assert "drill:" in bad.stderr
    assert shown(mock)["items"][0]["facts"]["tries"] == 1


def test_the_clock_goes_on_while_it_is_closed_and_announces(mock):
    begun(mock)
    mock.wait(minutes=12)
    assert "18:00 left" in play(mock).stdout
    assert "18:00 left" in mock.ok("mock", "list").stdout


def test_what_was_saved_in_time_counts_at_the_end(mock, saved):
    problem = begun(mock)
    answer(mock, problem)
    saved(problem, minutes=20)
    mock.wait(minutes=31)
    text = mock.ok("mock", stdin=keys(*WRAP, "q")).stdout
    assert "The time is over" in text
    (item,) = shown(mock)["items"]
    assert (item["verdict"], item["submitted_by"], item["facts"]["to_submission"]) == ("AC", "clock", 1860)


def test_what_was_saved_too_late_does_not_but_what_ran_does(mock, saved):
    problem = begun(mock)
    answer(mock, problem)
    play(mock, "r", "")
    answer(mock, problem, problem.wrong[0].code)
    saved(problem, minutes=31)
    mock.wait(minutes=32)
    mock.ok("mock", stdin=keys(*WRAP, "q"))
    assert shown(mock)["items"][0]["verdict"] == "AC"


def test_without_anything_in_time_it_is_the_stub(mock, saved):
    problem = begun(mock)
    answer(mock, problem)
    saved(problem, minutes=31)
    mock.wait(minutes=32)
    mock.ok("mock", stdin=keys("", "", "", "", "", "-", "q"))
    assert shown(mock)["items"][0]["verdict"] == "RTE"


def test_one_that_is_left_alone_is_abandoned_without_a_trace(mock):
    begun(mock, "n")
    mock.wait(minutes=62)
    assert "abandoned" in mock.ok("mock", "list").stdout
    first = shown(mock)["started"]
    begun(mock)
    assert [each["state"] for each in mock.ok("mock", "list", "--json").json["mocks"]] == ["abandoned", "open"]
    assert shown(mock)["started"] != first
    assert mock.ok("stats", "--json").json["total"]["attempts"] == 0


def test_it_can_be_given_up(mock):
    begun(mock)
    assert "Abandoned" in mock.ok("mock", "abandon", "--yes").stdout
    assert shown(mock)["state"] == "abandoned"
    assert "no mock is open" in mock("mock", "abandon", "--yes").stderr


def test_one_pause_of_five_minutes(mock):
    begun(mock)
    assert "The clock goes on." in play(mock, "z", "x", "").stdout.split("Paused")[1]
    assert "was taken" in play(mock, "z").stdout


def test_a_pause_goes_on_while_drill_is_closed(mock):
    begun(mock)
    mock("mock", "--yes", stdin=keys("z"))  # the terminal is gone within the pause
    mock.wait(minutes=3)
    assert "30:00 left" in mock.ok("mock", "list").stdout
    mock.wait(minutes=4)
    assert "28:00 left" in play(mock).stdout


def test_a_clock_that_was_set_back_gives_no_time(mock):
    begun(mock)
    mock.wait(minutes=10)
    play(mock, "n")
    mock.wait(minutes=-40)
    text = play(mock).stdout
    assert "set back" in text
    assert "20:00 left" in text
    mock.wait(minutes=5)
    assert "15:00 left" in play(mock).stdout


def test_problems_follow_each_other(mock):
    problem = begun(mock, form="pair")
    answer(mock, problem)
    text = play(mock, "s", "", "y").stdout
    assert "2 of 2" in text
    second = problem_of(mock, 1)
    assert second.id != problem.id
    assert second.topics[0] != problem.topics[0]


def test_queries_are_asked_only_where_the_format_wants_them(mock):
    pytest.importorskip("duckdb")
    problem = begun(mock, form="query")
    assert (str(problem.kind), mock.ok("mock", "show", "--json").json["items"][0]["kind"]) == ("sql", "sql")
    path = mock.home / "solutions" / f"{problem.id}.sql"
    assert problem.brief.split()[0] in path.read_text()
    path.write_text(f"-- drill: {problem.id}\n{problem.reference}\n")
    assert "examples pass" in play(mock, "r", "").stdout
    play(mock, "s", "y", then=())
    mock.ok("mock", stdin=keys("3", "3", "3", "3", "", "-", "q"))
    assert shown(mock)["items"][0]["verdict"] == "AC"
    mock.home.joinpath("config.toml").write_text('kinds = "all"\n')
    assert str(begun(mock).kind) != "sql"


def test_a_data_interview_has_another_problem_in_pandas(mock):
    pytest.importorskip("duckdb")
    pytest.importorskip("pandas")
    first = begun(mock, form="data")
    (mock.home / "solutions" / f"{first.id}.sql").write_text(f"-- drill: {first.id}\n{first.reference}\n")
    play(mock, "s", "", "y", "")
    assert "2 of 2, in pandas" in play(mock).stdout
    second = problem_of(mock, 1)
    assert second.id != first.id
    path = mock.solution(second.id)
    path.write_text(path.read_text().replace("raise NotImplementedError", "return 1 / 0"))
    assert "0 of " in play(mock, "r", "").stdout
    assert "ZeroDivisionError" in play(mock, "t", reading.example(second)).stdout
    play(mock, "s", "y", then=())
    mock.ok("mock", stdin=keys("3", "3", "3", "3", "", "-", "q"))
    assert [each["verdict"] for each in shown(mock)["items"]] == ["AC", "RTE"]


def test_the_data_format_is_played_through(bare_cli, speaks):
    pytest.importorskip("duckdb")
    pytest.importorskip("pandas")
    cli = bare_cli
    begin = play(cli, options=("--format", "data")).stdout
    assert "1 of 4, in SQL" in begin
    items = shown(cli)["items"]
    assert [item["kind"] for item in items] == ["sql", "sql", "pandas", "behavioral"]
    problems = [Bank.open(cli.home).problem(item["id"]) for item in items[:3]]
    assert len({problem.id for problem in problems}) == 3
    for number, problem in enumerate(problems):
        in_pandas = items[number]["kind"] == "pandas"
        code = problem.query.frames.solution if in_pandas else problem.reference
        sign, name = ("#", problem.id.replace("-", "_") + ".py") if in_pandas else ("--", f"{problem.id}.sql")
        (cli.home / "solutions" / name).write_text(f"{sign} drill: {problem.id}\n{code}\n")
        cli.wait(minutes=9)
        said = play(cli, "s", "", "y", then=() if in_pandas else ("q",))
        assert "Submitted." in said.stdout
    spoken = ["", "", "", *"yyyy"]
    cli.ok("mock", stdin=keys(*spoken, "3", "3", "3", "3", "", "-", "q"))
    assert [item["verdict"] for item in shown(cli)["items"][:3]] == ["AC", "AC", "AC"]


@needs_node
def test_a_mock_for_the_front_end_is_judged_in_javascript(mock):
    first = begun(mock, form="component")
    path = mock.home / "solutions" / f"{first.id}.jsx"
    assert first.id in path.read_text()
    path.write_text(f"// drill: {first.id}\n{first.solution}\n")
    assert "examples pass" in play(mock, "r", "").stdout
    play(mock, "s", "y", then=())
    mock.ok("mock", stdin=keys("3", "3", "3", "3", "", "-", "q"))
    assert [(each["kind"], each["verdict"]) for each in shown(mock)["items"]] == [("react", "AC")]


def test_without_the_extra_a_format_says_what_to_install(mock, monkeypatch):
    monkeypatch.setattr("runner.languages.sql.worker.LIBRARIES", ("not_there",))
    result = mock("mock", "--yes", "--format", "query")
    assert result.exit_code == 4
    assert "pip install" in result.stderr
    assert mock.ok("mock", "list", "--json").json["mocks"] == []


def test_what_was_solved_lately_is_not_asked(mock):
    first = begun(mock)
    mock.ok("mock", "abandon", "--yes")
    mock.ok("next", "--problem", first.id)
    mock.answer(first.reference, first.id)
    mock.ok("check")
    second = begun(mock)
    assert second.id != first.id


def test_a_topic_is_kept_to(mock):
    play(mock, options=("--format", "solo", "--topic", "graphs"))
    assert problem_of(mock).topics[0] == "graphs"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--format", "many", "--topic", "number-theory"), "asks for 10 coding problems"),
        (("--format", "sollo"), "did you mean `solo`?"),
        (("--format", "frames", "--topic", "sql-islands"), "asks for 10 pandas problems"),
        (("--minutes", "2"), "from 5 to 240"),
        (("--topic", "grafs"), "did you mean"),
    ],
)
def test_what_cannot_be_played_is_said_and_nothing_begins(mock, options, message):
    result = mock("mock", "--yes", *options)
    assert result.exit_code == 2
    assert message in result.stderr
    assert mock.ok("mock", "list", "--json").json["mocks"] == []


def test_a_new_one_does_not_begin_while_one_is_open(mock):
    begun(mock)
    assert "a mock is open (Solo)" in mock("mock", "--format", "pair").stderr


def test_two_at_once_are_refused(mock):
    from runner.practice.mock_lock import only_one

    begun(mock)
    with only_one(mock.home):
        assert "another terminal" in mock("mock").stderr
    assert play(mock).exit_code == 0


def test_a_wrong_file_of_formats_is_named(mock):
    (mock.home / "bank" / "interviews.yaml").write_text("solo: {name: Solo, minuts: 30, asks: {code: 1}}\n")
    result = mock("mock")
    assert result.exit_code == 4
    assert "interviews.yaml:1:" in result.stderr
    assert "did you mean `minutes`?" in result.stderr


def test_a_short_round_of_asking(mock):
    text = mock.ok("mock", "--yes", "--only", "ask", stdin=keys("how long is it?", "")).stdout
    assert "You asked about" in text
    view = shown(mock)
    assert (view["only"], view["state"], view["items"][0]["facts"]["runs"]) == ("ask", "judged", 0)
    assert view["items"][0]["not_asked"]
    assert mock.ok("stats", "--json").json["total"]["attempts"] == 0
    assert mock("debrief", "show").exit_code == 2, "there is nothing to reflect on"


def test_a_mock_is_undone_as_a_whole(mock):
    problem = begun(mock)
    answer(mock, problem)
    play(mock, "s", "", "y", then=())
    mock.ok("mock", stdin=keys(*WRAP, "q"))
    assert "the mock interview (Solo), with all that came of it" in mock.ok("undo", "--yes").stdout
    assert mock.ok("mock", "list", "--json").json["mocks"] == []
    assert mock.ok("stats", "--json").json["total"]["attempts"] == 0
    assert mock.ok("debrief", "list", "--json").json["debriefs"] == []


def test_a_history_that_cannot_be_written_loses_nothing(mock, monkeypatch):
    from runner.errors import StoreError
    from runner.store.store import Store

    problem = begun(mock)
    answer(mock, problem)
    full = StoreError("the disk is full", "make room")
    with monkeypatch.context() as patch:
        patch.setattr(Store, "add_mock_step", lambda *_, **__: (_ for _ in ()).throw(full))
        result = play(mock, "n", "n")
        assert result.stderr.count("the disk is full") == 2, "it goes on"
        assert result.exit_code == 0
    assert shown(mock)["items"][0]["facts"]["nudges"] == 0
    play(mock, "s", "", "y", then=())
    with monkeypatch.context() as patch:
        patch.setattr(Store, "judge_mock", lambda *_, **__: (_ for _ in ()).throw(full))
        result = mock("mock", stdin=keys(*WRAP))
        assert (result.exit_code, "the disk is full" in result.stderr) == (4, True)
    assert shown(mock)["state"] == "open"
    mock.ok("mock", stdin="q\n")
    assert shown(mock)["items"][0]["verdict"] == "AC"


def test_a_home_that_cannot_be_written_says_so_and_nothing_starts(mock, monkeypatch):
    begun(mock)
    mock.ok("mock", "abandon", "--yes")
    monkeypatch.setattr("pathlib.Path.open", _refused)
    result = mock("mock")
    assert result.exit_code == 4
    assert "cannot be written" in result.stderr
    monkeypatch.undo()
    assert len(mock.ok("mock", "list", "--json").json["mocks"]) == 1


def _refused(path, *_, **__):
    raise PermissionError(13, "Permission denied", str(path))


def test_interrupt_keeps_what_was_confirmed(mock, monkeypatch):
    problem = begun(mock, "n")
    monkeypatch.setattr("runner.cli.terminal.mock_problem.run_examples", _interrupted)
    answer(mock, problem)
    result = play(mock, "r", "")
    assert result.exit_code == 130
    assert "`drill mock` goes on with it" in " ".join(result.stdout.split())
    facts = shown(mock)["items"][0]["facts"]
    assert (facts["nudges"], facts["runs"]) == (1, 0)


def _interrupted(*_):
    raise KeyboardInterrupt


def test_a_friend_gets_a_page_and_rates_unseen(mock, tmp_path):
    page = tmp_path / "interviewer.html"
    text = play(mock, options=("--format", "solo", "--sheet", page)).stdout
    assert "do not look" in text
    problem = problem_of(mock)
    html = page.read_text()
    assert problem.wrong[0].name in html
    assert "Verification" in html
    answer(mock, problem)
    play(mock, "s", "", "y", then=())
    text = mock.ok("mock", stdin=keys("", "1", "2", "3", "4", "", "-", "4", "3", "2", "1", "q")).stdout
    before, after = text.split("Hand over the keyboard")
    assert "friend" not in before.split("Saved")[0].replace("Now your friend rates", "")
    assert "your friend" in after
    view = shown(mock)
    assert view["ratings"] == {
        "self": {"communication": 1, "problem-solving": 2, "code": 3, "verification": 4},
        "friend": {"communication": 4, "problem-solving": 3, "code": 2, "verification": 1},
    }


def test_a_sheet_can_be_written_again_but_not_for_a_mock_without_a_friend(mock, tmp_path):
    begun(mock)
    assert mock("mock", "--sheet", tmp_path / "a.html").exit_code == 2
    mock.ok("mock", "abandon", "--yes")
    play(mock, options=("--format", "solo", "--sheet", tmp_path / "a.html"))
    play(mock, options=("--sheet", tmp_path / "b.html"))
    assert (tmp_path / "a.html").read_text() == (tmp_path / "b.html").read_text()


def test_ratings_are_not_shown_before_the_verdict(mock):
    problem = begun(mock)
    answer(mock, problem)
    play(mock, "s", "", "y", "", "1", then=())
    view = shown(mock)
    assert (view["ratings"], view["items"][0]["verdict"], view["items"][0]["follow_ups"]) == (None, None, [])


def test_the_wrap_goes_on_where_it_was(mock):
    problem = begun(mock)
    answer(mock, problem)
    play(mock, "s", "", "y", "O(n)", "3", then=())
    text = mock.ok("mock", stdin=keys("2", "2", "2", "", "-", "q")).stdout
    assert "Communication" not in text.split("Verdict")[0]
    assert shown(mock)["ratings"]["self"]["communication"] == 3


def test_it_is_kept_as_a_debrief_and_the_long_form_goes_on_from_it(mock):
    problem = begun(mock)
    answer(mock, problem)
    play(mock, "s", "", "y", then=())
    mock.ok("mock", stdin=keys("", "", "", "", "", "Kept calm", "thinking aloud", "q"))
    view = mock.ok("debrief", "show", "--json").json
    assert (view["role"], view["mock"] != "") == ("Mock: Solo", True)
    assert view["curriculum"]["soft"] == ["thinking-aloud"]
    assert "win from your mock interviews" in mock.ok("stats").stdout
    assert "From your mock interviews, to keep in mind" in mock.ok("story", stdin="q\n").stdout
    mock.ok("debrief", "--mock", stdin=keys("slept well", "", problem.topics[0].replace("-", " "), "", "", "good"))
    longer = mock.ok("debrief", "show", "--json").json
    assert [area["text"] for area in longer["went_well"]] == ["Kept calm", "slept well"]
    assert longer["felt"] == "good"
    assert longer["mock"] == view["mock"]
    assert longer["curriculum"]["growth"] == [], "the judge has spoken about that topic"
    assert len(mock.ok("debrief", "list", "--json").json["debriefs"]) == 1


def test_the_next_mock_asks_about_what_the_debrief_of_the_last_one_named(mock):
    """The judge has spoken, so it does not count for the estimate; it was the last topic, so `next` leaves it alone."""
    first = begun(mock)
    play(mock, "s", "y", then=())
    mock.ok("mock", stdin=keys(*[""] * 7, "q"))
    mock.ok("debrief", "--mock", stdin=keys("", first.topics[0].replace("-", " "), "", "", "", ""))
    view = mock.ok("debrief", "show", "--json").json
    assert [topic for area in view["growth"] for topic in area["topics"]] == [first.topics[0]]
    assert view["curriculum"]["growth"] == []
    second = begun(mock)
    assert second.topics[0] == first.topics[0]
    assert second.id != first.id


def test_a_phone_screen_asks_a_behavioral_question_too(mock, speaks):
    problem = begun(mock, form="phone-screen")
    answer(mock, problem)
    clock_and_follow_up = ["", "", ""]
    play(mock, "s", "", "y", *clock_and_follow_up, "y", "y", then=())
    assert mock.ok("stats", "--json").json["total"]["attempts"] == 0
    item = shown(mock)["items"][1]
    assert (item["kind"], item["reached"], item["points"], item["of"]) == ("behavioral", True, 2, 5)
    text = mock.ok("mock", stdin=keys("n", "n", *WRAP, "q")).stdout
    assert item["title"].split(".")[0] in " ".join(text.split())
    assert "3 of 5 points" in mock.ok("mock", "show").stdout
    (given,) = mock.ok("story", "--question", item["id"], "--json").json["answers"]
    assert given["checklist"] == {"situation": True, "action": True, "result": False, "lesson": False, "time": True}


def test_a_behavioral_interview_is_four_questions_of_different_kinds(mock, speaks):
    play(mock, options=("--format", "behavioral"))
    items = shown(mock)["items"]
    assert [each["kind"] for each in items] == ["behavioral"] * 4
    assert len({each["id"] for each in items}) == 4
    answered = ["", "", "", *"yyyy"]
    text = mock.ok("mock", stdin=keys(*answered * 4, "3", "spoke slowly", "breathe")).stdout
    assert "before the verdict" not in text, "there is none"
    assert "Verification" not in text
    view = shown(mock)
    assert (view["state"], view["ratings"]["self"]) == ("judged", {"communication": 3})
    assert (view["went_well"], view["differently"]) == ("spoke slowly", "breathe")


def test_there_is_no_long_form_without_a_mock(mock):
    assert "no mock interview was judged" in mock("debrief", "--mock").stderr


def test_the_history_says_the_same_after_a_rebuild_and_in_another_home(mock, tmp_path):
    problem = begun(mock)
    answer(mock, problem)
    play(mock, "a", "1", "s", "", "y", then=())
    mock.ok("mock", stdin=keys(*WRAP, "q"))
    before = shown(mock)
    mock.ok("rebuild")
    assert shown(mock) == before
    (tmp_path / "all.jsonl").write_text(mock.ok("export").stdout)
    shutil.rmtree(mock.home)
    mock.ok("import", tmp_path / "all.jsonl")
    assert shown(mock) == before


@pytest.fixture
def saved(mock):
    """Return a function that dates the learner's file, in minutes after the start of the mock."""
    import os
    from datetime import timedelta

    start = mock.clock

    def date(problem, minutes):
        when = (start + timedelta(minutes=minutes)).timestamp()
        os.utime(mock.solution(problem.id), (when, when))

    return date
