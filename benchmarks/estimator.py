"""Replay a public log of learners through the shipped estimator, and measure how well it predicts.

    python -m benchmarks.estimator PATH/TO/algebra05.csv.gz

The file is CSV (gzipped or not) with the columns learner, item, seconds (since some beginning), correct (0 or 1) and
skills (ids joined by `;`); a learner's rows are in the order of time. Learners are split into five folds, the n-th into
fold n mod 5. Nothing is fitted: every learner starts without history, and each answer is predicted before the estimator
learns from it. Only the difficulty of an item comes from the learners of the *other* folds:

- terciles: items are ranked by their mean score and split so that each third has a third of the answers. An item's
  prior is the mean score of its third. An item that nobody else has met counts for the middle third.
- own: the item's own mean score, or the overall mean for an item that nobody else has met.

Item means are smoothed by five answers at the overall rate. In addition, *labels* gives the thirds the bank's priors
for easy, medium and hard, whatever their real rates: this measures the estimator when only a label is known.

AUC is the probability that a right answer was predicted with a higher probability than a wrong one: the Mann-Whitney
statistic over all pairs of the five folds together, with ties counted half. The mean of the folds' own AUCs follows it.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from runner.curriculum.mastery import Skill, chance, observe, prospect

FOLDS = 5
SMOOTHED_BY = 5
LABELS = (0.55, 0.61, 0.71)
BARS = {"terciles": 0.762, "own": 0.79}
START = datetime(2000, 1, 1, tzinfo=UTC)


class Answer(NamedTuple):
    """One answer of a learner."""

    item: str
    at: datetime
    correct: int
    skills: tuple[str, ...]


Prediction = tuple[float, int]
Prior = Callable[[str], float]


def read(path: Path) -> dict[str, list[Answer]]:
    """Read the log: the answers of each learner, in their order."""
    learners: dict[str, list[Answer]] = defaultdict(list)
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
        for row in csv.DictReader(lines):
            at = START + timedelta(seconds=float(row["seconds"]))
            skills = tuple(dict.fromkeys(row["skills"].split(";")))
            learners[row["learner"]].append(Answer(row["item"], at, int(row["correct"]), skills))
    return learners


def auc(predictions: list[Prediction]) -> float:
    """Return the chance that a right answer was ranked above a wrong one, ties counted half."""
    ordered = sorted(predictions)
    right = sum(correct for _, correct in ordered)
    wrong = len(ordered) - right
    ranks, begin = 0.0, 0
    while begin < len(ordered):
        end = begin
        while end < len(ordered) and ordered[end][0] == ordered[begin][0]:
            end += 1
        ranks += (begin + end + 1) / 2 * sum(correct for _, correct in ordered[begin:end])
        begin = end
    return (ranks - right * (right + 1) / 2) / (right * wrong)


def log_loss(predictions: list[Prediction]) -> float:
    """Return the mean of -log of the probability that was given to what happened."""
    return -sum(math.log(p if correct else 1 - p) for p, correct in predictions) / len(predictions)


def replay(answers: list[Answer], prior: Prior) -> Iterator[Prediction]:
    """Predict each answer of one learner, then learn from it."""
    skill = Skill()
    met: set[str] = set()
    for answer in answers:
        seen = answer.item in met
        yield chance(prospect(skill, answer.skills, prior(answer.item), answer.at, seen=seen)), answer.correct
        skill = observe(skill, answer.skills, prior(answer.item), answer.correct, answer.at, seen=seen)
        met.add(answer.item)


def item_means(others: list[list[Answer]]) -> tuple[dict[str, float], Counter[str], float]:
    """Return the smoothed mean score of each item, how often it was met, and the mean of all answers."""
    met = Counter(answer.item for answers in others for answer in answers)
    right = Counter(answer.item for answers in others for answer in answers if answer.correct)
    overall = right.total() / met.total()
    return {i: (right[i] + SMOOTHED_BY * overall) / (met[i] + SMOOTHED_BY) for i in met}, met, overall


def thirds(means: dict[str, float], met: Counter[str]) -> dict[str, int]:
    """Cut the items by their mean into 0 hard, 1 middle, 2 easy, a third of the answers each; ties stay together."""
    weight: Counter[float] = Counter()
    for item, mean in means.items():
        weight[mean] += met[item]
    third, below = {}, 0
    for mean in sorted(weight):
        third[mean] = min(2, 3 * (below + weight[mean] // 2) // met.total())
        below += weight[mean]
    return {item: third[mean] for item, mean in means.items()}


def priors(others: list[list[Answer]]) -> dict[str, Prior]:
    """Return the three ways to know an item's difficulty from the other learners."""
    means, met, overall = item_means(others)
    third = thirds(means, met)
    answers: Counter[int] = Counter()
    score: Counter[int] = Counter()
    for item, count in met.items():
        answers[third[item]] += count
    for learner in others:
        score.update(third[answer.item] for answer in learner if answer.correct)
    rates = [(score[k] + 1) / (answers[k] + 2) for k in range(3)]
    return {
        "terciles": lambda item: rates[third.get(item, 1)],
        "own": lambda item: means.get(item, overall),
        "labels": lambda item: LABELS[third.get(item, 1)],
    }


def main() -> int:
    """Replay the log in three ways; the exit code is 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("path", type=Path, help="the log: learner, item, seconds, correct, skills")
    learners = list(read(parser.parse_args().path).values())
    folds = [learners[k::FOLDS] for k in range(FOLDS)]
    predictions: dict[str, list[list[Prediction]]] = defaultdict(list)
    for k, fold in enumerate(folds):
        others = [learner for j, other in enumerate(folds) if j != k for learner in other]
        for name, prior in priors(others).items():
            predictions[name].append([pair for learner in fold for pair in replay(learner, prior)])
    print(f"{len(learners)} learners, {sum(map(len, learners))} answers")
    missed = 0
    for name, by_fold in predictions.items():
        together = [pair for fold_pairs in by_fold for pair in fold_pairs]
        reached, bar = auc(together), BARS.get(name)
        verdict = "" if bar is None else f"  bar {bar}: {'reached' if reached >= bar else 'MISSED'}"
        missed += bar is not None and reached < bar
        mean = sum(map(auc, by_fold)) / FOLDS
        print(f"{name:9} AUC {reached:.4f} (mean of folds {mean:.4f}), log loss {log_loss(together):.4f}{verdict}")
    return int(missed > 0)


if __name__ == "__main__":
    raise SystemExit(main())
