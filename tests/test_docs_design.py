"""docs/design.md, CONTRIBUTING.md and CHANGELOG.md say what is there: rooms, paths, thresholds and the version."""

import re
import tomllib
from pathlib import Path

import pytest

import runner
from runner.bank.build import PRIORS
from runner.bank.model import Difficulty
from runner.curriculum import choice_rule, choice_scores, mastery, reflection, schedule
from runner.day import TURNS_AT
from runner.grading import growth_rule
from tests.test_layering import layer_of

ROOT = Path(__file__).parents[1]
DESIGN = (ROOT / "docs" / "design.md").read_text()
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("benchmarks/*.md")]
OURS = r"(?:\.ci|benchmarks|docs|problems|runner|templates|tests)/"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_that_is_named_is_there(page):
    named = set(re.findall(rf"(?<![\w/~.-]){OURS}[\w./-]*[\w/](?![\w<*])", page.read_text()))
    assert not [path for path in named if not (ROOT / path).exists()]


def test_every_room_is_described():
    table = DESIGN.split("\n## Rooms\n")[1].split("\nRules that hold")[0]
    rows = re.findall(r"^\| (\d) \| (.*) \|.*\|$", table, re.MULTILINE)
    described = {room: int(layer) for layer, row in rows for room in re.findall(r"`([\w/]+)/`", row)}
    assert not [room for room in described if not (ROOT / "runner" / room / "__init__.py").is_file()]
    rooms = {path.parent.name for path in (ROOT / "runner").glob("*/__init__.py")}
    assert {room: layer for room, layer in described.items() if "/" not in room} == {
        room: layer_of(room) for room in rooms
    }


def test_the_thresholds_are_those_of_the_program():
    for said in (
        f"more than {growth_rule.SUSPICIOUS:g} times the reference's",
        f"an exponent of more than {growth_rule.EXPONENT}",
        f"at least {growth_rule.SPAN} times",
        f"more than {growth_rule.HOPELESS:g} times the reference's",
        f"Below a ratio of {growth_rule.AT_ONCE:g}, or {growth_rule.TELLABLE * 1000:g} ms,",
        f"over {growth_rule.SWEEPS} sweeps counts",
        f"a factor of {growth_rule.CLEAR:g} of the bounds all of up to {growth_rule.MOST_SWEEPS} sweeps",
        f"Desired retention is {schedule.RETENTION:.2f}",
        f"at most {schedule.LONGEST_INTERVAL} days",
        f"starts at {TURNS_AT.seconds // 3600:02}:00",
        f"+ {mastery.SEEN_BEFORE} if it was seen before",
        f"√(1 + {mastery.SPREAD}·v)",
        f"(+ {mastery.DRIFT} for a topic)",
        f"start at {mastery.LEARNER_VARIANCE} for the learner and {mastery.TOPIC_VARIANCE} for a topic",
        f"halves every {mastery.HALF_LIFE:g} days",
        f"grows by {mastery.GROWTH_A_DAY} a day",
        f"by at most {reflection.PULL_LIMIT} logits",
        f"max({choice_scores.LEAST_GAP}, {choice_scores.AIM} − p)",
        f"{choice_scores.READY_FLOOR} + {1 - choice_scores.READY_FLOOR:.1f} · min(1, p of the weakest prerequisite / {choice_scores.READY_FROM})",
        f"whose chance is nearest {choice_scores.BEST_CHANCE:.2f}",
    ):
        assert said in " ".join(DESIGN.split()), said
    assert (choice_rule.REVIEW_SHARE, choice_rule.LARGEST_REVIEW_SHARE, choice_rule.WHILE_BELOW_GOAL) == (
        1 / 4,
        1 / 3,
        1 / 3,
    )


def test_the_priors_are_those_of_the_labels():
    said = ", ".join(f"{each.value} {PRIORS[each]:.2f}" for each in Difficulty)
    assert said in " ".join(DESIGN.split())


def test_the_version_is_in_one_place_and_in_the_changelog():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "runner/__init__.py"
    assert f"## [{runner.__version__}]" in (ROOT / "CHANGELOG.md").read_text()


def test_the_version_is_said_without_looking_for_the_installed_one(cli):
    assert cli.ok("--version").stdout.split() == ["drill", runner.__version__]
