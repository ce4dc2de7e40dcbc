import pytest

from runner.bank.known_solutions import Complexity
from runner.grading.claimed_complexity import claims_in, is_same, remarks
from runner.verdict import Verdict
from tests.support.grading import RIGHT, graded

ASKED = Complexity("O(n log n)", "O(1)")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ('"""Time: O(n)  Space: O(1)"""', {"time": "O(n)", "space": "O(1)"}),
        ("# time: O(n log(n))", {"time": "O(n log(n))"}),
        ("# Time complexity: O(n), Space complexity: O(1)", {"time": "O(n)", "space": "O(1)"}),
        ("# TIME : O(n * m)", {"time": "O(n * m)"}),
        ('"""Time: O(?)  Space: O(?)"""', {}),
        ("# Runtime is fine", {}),
        ("", {}),
    ],
)
def test_claims_are_found_as_people_write_them(text, claims):
    assert claims_in(text.encode()) == claims


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("O(n log n)", "o(N·log n)", True),
        ("O(n^2)", "O(n²)", True),
        ("O(n**2)", "O(n²)", True),
        ("O(n * m)", "O(nm)", True),
        ("O(n lg n)", "O(n log n)", True),
        ("O(n*m)", "O(m · n)", True),
        ("O(E + V)", "O(V + E)", True),
        ("O(2n)", "O(n)", True),
        ("O(2n + 5)", "O(n + 1)", True),
        ("O(log2(n))", "O(log n)", True),
        ("O(n log(k))", "O(n log k)", True),
        ("O(len(nums))", "O(n)", True),
        ("O(h)", "O(h) for height h", True),
        ("O(1)", "O(1) a call", True),
        ("O(4)", "O(1)", True),
        ("O(min(m, n))", "O(min(m, n))", True),
        ("O(amount * coins)", "O(coins · amount)", True),
        ("O(n)", "O(n²)", False),
        ("O(n)", "O(n log n)", False),
        ("O(2^n)", "O(n)", False),
        ("O(2^n)", "O(2ⁿ) at worst", True),
        ("O(n + m)", "O(n · m)", False),
        ("O(log n)", "O(n)", False),
    ],
)
def test_spelling_does_not_matter(left, right, same):
    assert is_same(left, right) is same


@pytest.mark.parametrize(
    ("claim", "verdict", "is_measured", "words"),
    [
        ("Time: O(n log n)", Verdict.AC, True, "You claim O(n log n) time, and what was measured agrees."),
        ("Time: O(n log n)", Verdict.AC, False, "O(n log n) time is what the problem requires."),
        (
            "Time: O(n log n)",
            Verdict.SLOW,
            True,
            "You claim O(n log n) time, and so does the problem; what was measured grows faster.",
        ),
        (
            "Time: O(n²)",
            Verdict.AC,
            True,
            "You claim O(n²) time; required: O(n log n), and what was measured grows like that.",
        ),
        ("Time: O(n²)", Verdict.AC, False, "You claim O(n²) time; required: O(n log n)."),
        ("Time: O(n²)", Verdict.SLOW, True, "You claim O(n²) time; required: O(n log n)."),
        ("Space: O(n)", Verdict.AC, True, "You claim O(n) space; the reference takes O(1)."),
    ],
)
def test_a_claim_is_held_against_what_is_known(claim, verdict, is_measured, words):
    assert remarks(claim.encode(), ASKED, verdict, is_measured=is_measured) == [words]


def test_nothing_is_said_of_a_wrong_solution_or_without_a_claim():
    assert remarks(b"Time: O(n)", ASKED, Verdict.WA, is_measured=False) == []
    assert remarks(b"", ASKED, Verdict.AC, is_measured=True) == []
    assert remarks(b"Space: O(1)", ASKED, Verdict.AC, is_measured=True) == []


def test_the_report_notes_it():
    assert graded("# Time: O(n^3)\n" + RIGHT).notes == ("You claim O(n^3) time; required: O(n).",)
