"""How many problems a choice would save that knew the learner's true abilities: what better estimates could gain.

    python -m benchmarks.policy_bound [--learners 10] [--seed 0] [--drawn SEED] [--processes 2]

`knowing` sees what no program can: the ability in each topic, and how each problem and world is made. It serves the
problem after which the weakest topics are best off: topics count by exp(-2 · distance above the goal). It looks one
problem ahead, so a cleverer one may be better still. `drill` and `round_robin` are those of `policy.py`, in the same
worlds with the same luck.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from statistics import mean

from benchmarks import policy
from benchmarks.simulated import MEDIUM, Learner
from benchmarks.worlds import GOAL, TOPICS, WORLDS, drawn
from runner.curriculum.mastery import logit, sigmoid
from runner.curriculum.rows import ProblemRow

NEEDED = logit(GOAL) - logit(MEDIUM)
FLASH_COUNTS = 0.3
"""What fades fast counts for so much of what lasts."""


def knowing(learner: Learner) -> Iterator[ProblemRow]:
    """Serve the problem that gains most by the learner's true abilities."""
    while True:
        ability = learner.abilities()
        yield max(learner.problems, key=lambda problem: _gain(learner, ability, problem))


def _gain(learner: Learner, ability: dict[str, float], problem: ProblemRow) -> float:
    weights = [1.0] + [0.5] * (len(problem.topics) - 1)
    mixed = sum(w * ability[t] for w, t in zip(weights, problem.topics, strict=True)) / sum(weights)
    p = sigmoid(mixed + logit(MEDIUM) + learner.ease[problem.id])
    fit = 0.4 + 0.6 * 4 * p * (1 - p)
    taught = learner.world.review_gain if problem.id in learner.solved_on else 1.0
    return sum(
        _better_off(ability[topic], weight * fit * taught * _learned(learner, ability, topic))
        for weight, topic in zip(weights, problem.topics, strict=True)
    )


def _learned(learner: Learner, ability: dict[str, float], topic: str) -> float:
    """Return what a whole attempt would teach of a topic now, in logits."""
    world = learner.world
    rest = learner.picks - learner.traces[topic].pick - 1
    spaced = 1 - world.massing * math.exp(-rest / world.spacing)
    weakest = min((ability[before] for before in TOPICS[topic]), default=math.inf)
    return world.gain * spaced * sigmoid(world.groundwork * (weakest + 0.4)) + FLASH_COUNTS * world.flash


def _better_off(ability: float, gain: float) -> float:
    return math.exp(2 * (NEEDED - ability)) - math.exp(2 * (NEEDED - ability - gain))


def main() -> None:
    """Print what both choices need against taking the topics in turn."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--learners", type=int, default=10, help="in each world")
    parser.add_argument("--seed", type=int, default=0, help="the first learner's")
    parser.add_argument("--drawn", type=int, metavar="SEED", help="in ten worlds drawn with this seed instead")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    policy.POLICIES = {"knowing": knowing, "drill": policy.drill, "round_robin": policy.round_robin}
    worlds = list(WORLDS) if options.drawn is None else drawn(options.drawn)
    result = policy.measure(worlds, range(options.seed, options.seed + options.learners), options.processes)
    policy.show(result)
    for name in ("knowing", "drill"):
        ratios = [mean(by[name]) / mean(by["round_robin"]) - 1 for by in result.values()]
        print(f"{name}: {mean(ratios):+.1%} problems on average, {max(ratios):+.1%} in the worst world")


if __name__ == "__main__":
    main()
