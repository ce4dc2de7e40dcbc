"""drill's own actions against those of user-event: the same views for every right component of the bank."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from runner.bank.load import load_problem
from runner.grading.call_spec import call_spec_of
from runner.languages import LANGUAGES
from runner.paths import problems_dir
from runner.strategies.cases import draw_args, inputs_of
from runner.strategies.random_source import RandomSource
from tests.support.javascript import needs_node

pytestmark = [
    pytest.mark.slow,
    needs_node,
    pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm on this machine"),
]

ROOT = Path(__file__).parents[4]
PLAYER = ROOT / "tests" / "support" / "user_event.js"
SEQUENCES, ACTIONS = 12, 8
PROBLEMS = sorted(problems_dir().glob("react-*/*.yaml"))


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    """The packages of the lock, user-event among them."""
    folder = tmp_path_factory.mktemp("npm")
    for name in ("package.json", "package-lock.json"):
        shutil.copy(ROOT / "tools" / "react" / name, folder)
    environment = {**os.environ, "HOME": str(folder)}
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode and "ENOTFOUND" in done.stderr:
        pytest.skip("the registry of npm cannot be reached")
    assert done.returncode == 0, done.stderr
    return folder / "node_modules"


def play(request):
    command = ["node", "--stack-size=60000", str(PLAYER)]
    done = subprocess.run(command, input=json.dumps(request), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


@pytest.mark.parametrize("path", PROBLEMS, ids=[path.stem for path in PROBLEMS])
def test_user_event_shows_the_same(modules, path):
    problem = load_problem(path)
    inputs = inputs_of(problem, {})
    drawn = [draw_args(problem, inputs, RandomSource(seed)) for seed in range(SEQUENCES)]
    cases = [{**args, "calls": args["calls"][: ACTIONS + 1]} for args in drawn]
    spec = call_spec_of(problem, LANGUAGES["react"])
    for source in problem.driver.right:
        request = {"spec": spec, "source": source, "filename": "/solutions/it.jsx", "cases": cases}
        ours, theirs = play(request), play({**request, "modules": str(modules)})
        for args, one, other in zip(cases, ours, theirs, strict=True):
            assert one == other, args
