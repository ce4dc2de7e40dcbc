"""`drill bank`: proving and beginning problems."""

import pytest

from runner.bank.load import load_problem
from tests.conftest import Cli
from tests.support.bank import TINY, write_problem
from tests.support.javascript import needs_node


def test_a_sound_problem_is_proved(cli):
    text = cli.ok("bank", "check", cli.home / "bank").stdout
    assert "1 problem proved" in text
    assert "tiny: what caught each mistake" in text
    for wrong in load_problem(next(cli.home.rglob("tiny.yaml")), None).wrong:
        assert f"{wrong.name}: {wrong.verdict} in " in " ".join(text.split())


def test_a_proof_is_remembered_until_the_file_changes(cli):
    folder = cli.home / "bank"
    assert "earlier" not in cli.ok("bank", "check", folder).stdout
    again = cli.ok("bank", "check", folder, "--json").json["problems"]
    assert [problem["remembered"] for problem in again] == [True]
    assert again[0]["caught"]
    assert "1 of them earlier" in cli.ok("bank", "check", folder).stdout
    assert "earlier" not in cli.ok("bank", "check", folder, "--seeds", 2).stdout
    assert "earlier" not in cli.ok("bank", "check", folder, "--all").stdout
    assert "earlier" not in cli.ok("bank", "check", folder / "tiny.yaml").stdout
    path = folder / "tiny.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# another line\n", encoding="utf-8")
    assert "earlier" not in cli.ok("bank", "check", folder).stdout


@needs_node
def test_a_translation_is_proved_with_its_problem(cli):
    folder = cli.home / "bank"
    cli.ok("bank", "check", folder)
    (folder / "tiny.js").write_text("var spread = (nums) => nums[0];\n", encoding="utf-8")
    refused = cli("bank", "check", folder)
    assert refused.exit_code == 4
    assert "the reference in JavaScript gets WA" in " ".join((refused.stdout + refused.stderr).split())
    (folder / "tiny.js").write_text("var spread = (nums) => Math.max(...nums) - Math.min(...nums);\n", encoding="utf-8")
    assert "earlier" not in cli.ok("bank", "check", folder).stdout


def test_a_broken_proof_is_not_remembered(cli):
    path = write_problem(cli.home / "bank", "liar", "return max(nums) - min(nums)\nbrute", "return max(nums)\nbrute")
    (cli.home / "bank" / "tiny.yaml").unlink()
    for _ in range(2):
        result = cli("bank", "check", path.parent, "--json")
        assert result.exit_code == 4
        assert [problem["remembered"] for problem in result.json["problems"]] == [False]


def test_several_problems_are_proved_by_several_processes(cli):
    write_problem(cli.home / "bank", "liar", "return max(nums) - min(nums)\nbrute", "return max(nums)\nbrute")
    several = cli("bank", "check", cli.home / "bank", "--jobs", 2, "--all", "--json")
    one = cli("bank", "check", cli.home / "bank", "--jobs", 1, "--all", "--json")
    assert several.exit_code == one.exit_code == 4
    assert several.json == one.json


def test_a_broken_one_is_named_with_line_and_column(cli):
    path = write_problem(cli.home / "bank", "broken", "hints:", "hint:")
    result = cli("bank", "check", "--form", path)
    assert result.exit_code == 4
    assert f"{path}:" in result.stdout
    assert "did you mean `hints`?" in result.stdout


def test_a_reference_that_is_wrong_is_found(cli):
    path = write_problem(cli.home / "bank", "liar", "return max(nums) - min(nums)\nbrute", "return max(nums)\nbrute")
    result = cli("bank", "check", path, "--json")
    assert result.exit_code == 4
    (problem,) = result.json["problems"]
    assert not problem["holds"]
    assert problem["findings"]


def test_the_form_alone_runs_nothing(cli):
    path = write_problem(cli.home / "bank", "liar", "return max(nums) - min(nums)\nbrute", "return max(nums)\nbrute")
    assert "well-formed" in cli.ok("bank", "check", "--form", path).stdout


def test_a_problem_is_found_by_its_name(cli):
    assert "well-formed" in cli.ok("bank", "check", "--form", "two-sum").stdout
    assert cli("bank", "check", "nothing-of-this-name").exit_code == 2


def test_the_whole_bank_is_well_formed(cli):
    assert "well-formed" in cli.ok("bank", "check", "--form").stdout


def test_a_broken_file_in_the_own_bank_hides_no_other_problem(cli):
    (cli.home / "bank" / "bad.yaml").write_text("format: 1\nid: bad\n")
    cli.ok("next", "--problem", "tiny")
    assert cli("bank", "check", "--form").exit_code == 4
    assert cli("doctor").exit_code == 4


def test_new_writes_a_file_to_fill_in_and_never_over_another(cli):
    result = cli.ok("bank", "new", "my-problem", "--topic", "graphs")
    assert "my-problem.yaml" in result.stdout
    text = (cli.home / "bank" / "my-problem.yaml").read_text()
    assert "id: my-problem" in text
    assert "graphs" in text
    assert cli("bank", "new", "my-problem").exit_code == 2
    assert TINY.read_text().startswith("format: 1")


def test_new_says_where_it_takes_the_place_of_another(cli):
    assert "replaces the shipped problem" in cli.ok("bank", "new", "two-sum").stdout
    assert "replaces the shipped problem" not in cli.ok("bank", "new", "three-sum-of-mine").stdout


def test_every_gap_of_a_new_problem_comes_with_what_belongs_there(cli):
    cli.ok("bank", "new", "my-own")
    found = cli("bank", "check", cli.home / "bank" / "my-own.yaml", "--json").json
    gaps = [each for file in found["problems"] for each in file["findings"] if each["rule"] == "empty-text"]
    assert len([each for each in gaps if each["fix"].startswith("hints: three")]) == 3
    assert all(each["fix"] for each in gaps)


def test_two_files_with_one_id_are_named_both(cli):
    first = write_problem(cli.home / "bank" / "a", "twice")
    second = write_problem(cli.home / "bank" / "b", "twice")
    for words in (["bank", "check", "--form"], ["bank", "check", "--form", cli.home / "bank"], ["doctor"]):
        result = cli(*words)
        assert result.exit_code == 4
        said = result.stdout.replace("\n", "").replace(" ", "")
        assert f"{second}and{first}areboththeproblem" in said


def test_two_files_with_one_id_are_reported_wherever_they_are(cli, tmp_path):
    first, second = (write_problem(tmp_path / folder, "twice") for folder in ("a", "b"))
    result = cli("bank", "check", "--form", tmp_path)
    assert result.exit_code == 4
    assert (
        f"{second}:2:5: {second} and {first} are both the problem `twice`: rename one of them [same-id]"
        in result.stdout
    )


def test_an_own_problem_with_a_shipped_id_has_to_say_so(cli):
    path = write_problem(cli.home / "bank", "two-sum")
    result = cli("bank", "check", "--form", path)
    assert result.exit_code == 4
    assert "[same-id]" in result.stdout
    assert "two-sum.yaml are both the problem `two-sum`" in result.stdout
    assert "Your own" not in cli.ok("next", "--problem", "two-sum").stdout


def test_next_says_what_an_own_problem_replaces(cli):
    path = write_problem(cli.home / "bank", "two-sum", "format: 1", "format: 1\nreplaces: two-sum")
    cli.ok("bank", "check", "--form", path)
    assert "replaces drill's `two-sum`" in " ".join(cli.ok("next", "--problem", "two-sum").stdout.split())
    assert cli.ok("next", "--json").json["replaces"] == "two-sum"


def test_new_writes_what_it_replaces(cli):
    cli.ok("bank", "new", "two-sum")
    assert "\nreplaces: two-sum\n" in (cli.home / "bank" / "two-sum.yaml").read_text()
    cli.ok("bank", "new", "my-own")
    assert "replaces" not in (cli.home / "bank" / "my-own.yaml").read_text()


def test_dot_folders_of_a_pack_are_not_read(cli, tmp_path):
    write_problem(tmp_path / "pack", "mine")
    (tmp_path / "pack" / ".github" / "workflows").mkdir(parents=True)
    (tmp_path / "pack" / ".github" / "workflows" / "ci.yaml").write_text("on: push\n")
    assert "1 problem well-formed" in cli.ok("bank", "check", "--form", tmp_path / "pack").stdout


def test_a_misspelled_topic_gets_its_guess(cli):
    path = write_problem(cli.home / "bank", "mine", "topics: [arrays-and-hashing]", "topics: [sliding windows]")
    result = cli("bank", "check", "--form", path)
    assert f"{path}:4:10: topics.yaml has no topic 'sliding windows' [topic]" in result.stdout
    assert "did you mean `sliding-window`?" in result.stdout
    for words in (["next"], ["list"], ["stats"], ["bank", "new", "it"]):
        result = cli(*words, "--topic", "slidign window")
        assert result.exit_code == 2
        assert "did you mean `sliding-window`?" in result.stderr
        assert cli(*words, "--topic", "sliding windows").exit_code == 0


def test_a_warning_is_said_and_is_no_failure(cli):
    path = write_problem(
        cli.home / "bank", "lonely", "statement: |\n", "statement: |\n  Return -1 if there is nothing to compare.\n"
    )
    result = cli.ok("bank", "check", path)
    assert "[answer-never]" in result.stdout
    assert "1 problem proved" in result.stdout


def test_mutants_are_counted_and_those_that_nobody_has_decided_about_are_named(cli):
    path = write_problem(cli.home / "bank", "mutable")
    result = cli("bank", "check", "--mutants", path, "--json")
    (score,) = result.json["problems"]
    assert score["mutants"] == score["refused"] + score["slow"] + len(score["equivalent"] + score["undecided"])
    assert result.exit_code == (4 if score["undecided"] else 0)
    for name in score["undecided"]:
        with path.with_name("mutable.equivalents.txt").open("a") as file:
            file.write(f"{name}\n  It is not a mistake.\n")
    said = cli.ok("bank", "check", "--mutants", path).stdout
    assert f"0 of {score['mutants']} mutants" in said


def test_the_check_that_new_tells_of_can_be_pasted(tmp_path):
    home = tmp_path / "my drill's home"
    said = Cli(home).ok("bank", "new", "mine").stdout
    path = home / "bank" / "mine.yaml"
    assert f'drill bank check "{path}"' in " ".join(said.split())


@pytest.mark.parametrize("kind", ["function", "class"])
def test_a_fresh_template_is_one_screen(cli, kind):
    cli.ok("bank", "new", "my-own", "--kind", kind)
    result = cli("bank", "check", cli.home / "bank" / "my-own.yaml")
    assert result.exit_code == 4
    assert "places are still empty" in result.stdout
    assert len(result.lines) <= 24


def test_what_replaces_nothing_is_named(cli):
    ours = write_problem(cli.home / "bank", "ours", "also: [spread-of-array]", "replaces: two-summ")
    result = cli("bank", "check", "--form", ours)
    assert result.exit_code == 4
    said = "it replaces `two-summ`, and drill has no such problem [replaces-nothing]\n    did you mean `two-sum`?"
    assert f"{ours}:7:11: {said}" in result.stdout
    (row,) = (check for check in cli("doctor", "--json").json["checks"] if check["name"] == "bank")
    assert not row["ok"]
    assert f"{ours} replaces `two-summ`, which drill does not have" in row["text"]


def test_what_replaces_a_shipped_problem_replaces_something(cli):
    ours = write_problem(cli.home / "bank", "ours", "also: [spread-of-array]", "replaces: two-sum")
    cli.ok("bank", "check", "--form", ours)
    (row,) = (check for check in cli("doctor", "--json").json["checks"] if check["name"] == "bank")
    assert row["ok"]


def test_files_of_questions_are_checked_too(cli):
    folder = cli.home / "bank" / "behavioral"
    folder.mkdir()
    good, bad = folder / "good.yaml", folder / "bad.yaml"
    good.write_text("kind: to-ask\nquestions: [{question: Why?, listen_for: Reasons.}]\n")
    bad.write_text("kind: behavioral\ncompetency: conflct\nquestions: {}\n")
    for words in ([cli.home / "bank"], [folder], [good, bad, cli.home / "bank" / "tiny.yaml"]):
        result = cli("bank", "check", "--form", *words)
        assert result.exit_code == 4
        assert f"{bad}:3:12: expected at least 1 here" in result.stdout
    view = cli("bank", "check", "--form", "--json", folder).json
    assert [(problem["file"], problem["holds"]) for problem in view["problems"]] == [
        (str(bad), False),
        (str(good), True),
    ]
    bad.write_text(bad.read_text().replace("questions: {}", "questions: {}\nname: Conflict"))
    assert "cannot be used" in cli("doctor").stdout
    bad.unlink()
    assert "2 files of questions" not in cli.ok("bank", "check", "--form", folder).stdout
    assert (
        "1 problem and 1 file of questions well-formed." in cli.ok("bank", "check", "--form", cli.home / "bank").stdout
    )
    assert cli.ok("next").stdout


def test_the_formats_of_interviews_are_checked_too(cli):
    file = cli.home / "bank" / "interviews.yaml"
    file.write_text("short: {name: Short, minuts: 20, asks: {code: 1}}\n")
    for words in ([cli.home / "bank"], [file], []):
        result = cli("bank", "check", "--form", *words)
        assert result.exit_code == 4
        assert f"{file}:1:22: unknown key `minuts`" in result.stdout
        assert "did you mean `minutes`?" in result.stdout
    file.write_text("short: {name: Short, minutes: 20, asks: {code: 1}}\n")
    text = cli.ok("bank", "check", "--form", cli.home / "bank").stdout
    assert "1 problem and 1 file of formats well-formed." in text
