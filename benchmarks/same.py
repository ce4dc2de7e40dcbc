"""Whether a file gets the same verdict and the same failing input every time.

    python -m benchmarks.same                    # 50 checks of each solution below
    python -m benchmarks.same --checks 10

There is one solution for each way to end: right, wrong on an example, a small, a drawn and a large input, an exception,
a loop, kept state, the order of a set, and too slow. The benchmark compares the verdict, its reason, the stage, the
failing input with its answers, and the failing groups.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from benchmarks.solutions import problems
from runner.grading.grade import grade
from runner.grading.report import Report

PROBLEM = "gcd-and-lcm-of-an-array"
BODIES = {
    "right": "return gcd(*nums), lcm(*nums)",
    "wrong on an example": "return 1, lcm(*nums)",
    "wrong on a small input": "return gcd(*nums), lcm(*set(nums[:2]))",
    "wrong on a drawn input": "return gcd(*nums), lcm(*nums) + (lcm(*nums) > 10**6 and len(nums) > 3)",
    "wrong on a large input": "return gcd(*nums[:65536]), lcm(*nums[:65536])",
    "raises": "return gcd(*nums), lcm(*nums) // (len(nums) != 3)",
    "never ends": "while nums[0] == nums[-1] > 6: pass\n    return gcd(*nums), lcm(*nums)",
    "keeps state": "seen.append(1)\n    return gcd(*nums), lcm(*nums) + (len(seen) > 40)",
    "asks for the order of a set": "return gcd(*nums), int([*{*map(str, nums)}][0])",
    "too slow": "return gcd(*nums), lcm(*[x for i, x in enumerate(nums) if x not in nums[:i]])",
}


def main() -> int:
    """Check each solution repeatedly. The exit code says whether each had the same result every time."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--checks", type=int, default=50)
    checks = parser.parse_args().checks
    [problem] = [each for each in problems(PROBLEM) if each.id == PROBLEM]
    is_fine = True
    for name, body in BODIES.items():
        code = f"seen = []\n\ndef gcd_and_lcm(nums):\n    {body}\n"
        found = Counter(essence(grade(problem, code.encode(), "solution.py")) for _ in range(checks))
        most, times = found.most_common(1)[0]
        print(f"{name:<28}{times:4} of {checks}   {most:.90}", flush=True)
        is_fine &= times == checks
    return 0 if is_fine else 1


def essence(report: Report) -> str:
    """Write the parts of a report that must not differ."""
    found = report.counterexample
    case = (str(found.stage), found.args, found.expected, found.returned, found.first_call) if found else ()
    return repr((str(report.verdict), str(report.reason), case, report.failing_groups))


if __name__ == "__main__":
    sys.exit(main())
