"""docs/stories.md says what the program does: its numbers, its words, and an example that can be used as it is."""

import re
from pathlib import Path

from runner.bank.behavioral import load_questions
from runner.interview.stories.answer import CHECKLIST
from runner.interview.stories.facts import ACTION_SHARE, AIM, WORDS_A_MINUTE, clock
from runner.interview.stories.story import PARTS
from runner.paths import problems_dir

PAGE = (Path(__file__).parents[1] / "docs" / "stories.md").read_text()
TEXT = " ".join(PAGE.split())


def test_the_numbers_are_those_of_the_program():
    bank = load_questions(problems_dir())
    assert f"{len(bank.questions)} questions over nine competencies: {', '.join(names(bank))}" in TEXT
    assert len(bank.competencies) == 9
    assert len(bank.to_ask) == 10
    assert (
        f"at {WORDS_A_MINUTE} words a minute it takes longer than {clock(AIM[1])} or less than {clock(AIM[0])}" in TEXT
    )
    assert f"Aim for {clock(AIM[0])} to {clock(AIM[1])}." in TEXT
    assert f"under {ACTION_SHARE * 100:.0f} % of the text" in TEXT


def names(bank):
    return [each.name.lower() for each in bank.competencies.values()]


def test_the_parts_and_the_checklist_are_named():
    assert f"*{'*, *'.join(PARTS)}*, and *competencies*" in TEXT
    assert ", ".join(words.lower() for words in CHECKLIST.values()) in TEXT


def test_the_example_is_a_file_of_questions(tmp_path):
    (example,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "behavioral").mkdir()
    (tmp_path / "behavioral" / "mine.yaml").write_text(example)
    bank = load_questions(problems_dir(), tmp_path)
    assert not bank.broken
    assert bank.question("far-from-the-team").competency == "remote-work"
