"""`drill bank`: proving and beginning problems."""

from tests.support.bank import TINY, write_problem


def test_a_sound_problem_is_proved(cli):
    assert "1 problem proved" in cli.ok("bank", "check", cli.home / "bank").stdout


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
    assert "takes the place" in cli.ok("bank", "new", "two-sum").stdout
    assert "takes the place" not in cli.ok("bank", "new", "three-sum-of-mine").stdout


def test_every_gap_of_a_new_problem_comes_with_what_belongs_there(cli):
    cli.ok("bank", "new", "my-own")
    found = cli("bank", "check", cli.home / "bank" / "my-own.yaml", "--json").json
    gaps = [each for file in found["problems"] for each in file["findings"] if each["rule"] == "empty-text"]
    assert len([each for each in gaps if each["mend"].startswith("hints: three")]) == 3
    assert all(each["mend"] for each in gaps)
