"""How often a whole check is wrong: mistakes that it accepts, and right solutions that it refuses.

    python -m benchmarks.mistakes                     # all that is known of the bank's problems
    python -m benchmarks.mistakes --only two-sum      # of the problems with this in their name

Mistakes are those that the bank declares, and those that others made from the statements alone. Right are the
references, and what others wrote from the statements alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from benchmarks.solutions import OUTSIDER, Known, declared_mistakes, independent_mistakes, problems, right_ones
from runner.grading.grade import grade
from runner.verdict import Verdict


def main(argv: Sequence[str] | None = None) -> int:
    """Check each solution, print each wrong verdict, then the counts. The exit code says whether all are right."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", metavar="TEXT", help="problems with this in their name")
    chosen = problems(parser.parse_args(argv).only)
    samples = {
        "mistakes that the bank declares": declared_mistakes(chosen),
        "mistakes that others made": independent_mistakes(chosen),
        "usual mistakes, written to be counted": independent_mistakes(chosen, OUTSIDER),
        "right solutions": right_ones(chosen),
    }
    misjudged = {name: sum(not is_judged_rightly(known) for known in sample) for name, sample in samples.items()}
    print(f"{len(chosen)} problems")
    for name, sample in samples.items():
        print(f"{name}: {misjudged[name]} of {len(sample):,} judged wrongly")
    return 1 if any(misjudged.values()) else 0


def is_judged_rightly(known: Known) -> bool:
    """Check a solution in all stages. A mistake has to be refused, with any verdict."""
    verdict = grade(known.problem, known.code.encode(), known.filename).verdict
    is_right = verdict is Verdict.AC if known.wanted is Verdict.AC else verdict not in (Verdict.AC, Verdict.JE)
    if not is_right:
        print(f"{known.name} gets {verdict}", flush=True)
    return is_right


if __name__ == "__main__":
    sys.exit(main())
