from datetime import timedelta

import pytest

from runner.bank.model import Difficulty
from runner.curriculum.choice_rule import PickSource, Wish
from runner.curriculum.choose import choose
from runner.curriculum.reason import decisive, sentence
from runner.curriculum.rows import DebriefRow
from runner.curriculum.state import State, advance, rebuild
from tests.support.learning import START, attempt, failed, problem, serve, syllabus

NAMES = {"dp": "Dynamic programming", "trees": "Trees", "heap": "Heaps", "greedy": "Greedy"}
LEVELS = (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.MEDIUM)


def bank(each=9, **before):
    return syllabus(*(problem(f"{t}-{n}", t) for t in NAMES for n in range(each)), prerequisites=before)


def log_of(*problems, fail=()):
    return [(failed if t in fail else attempt)(f"{t}-{n}", (t,)) for t, n in problems]


def each(n):
    return [(t, n) for t in NAMES]


def test_a_sentence_never_gives_the_topic_away():
    state, now, seen = rebuild([DebriefRow(START, growth=("heap",))]), START, set()
    for n in range(45):
        pick = choose(state, bank(each=5), now)
        text = sentence(pick, NAMES)
        seen.add(pick.source)
        assert text
        assert not any(word in text.lower() for topic in NAMES.items() for word in (topic[0], topic[1].lower()))
        state = advance(state, serve(state, pick, now, failed_checks=n % 4))
        now += timedelta(hours=5)
    assert seen >= {PickSource.DEBRIEF, PickSource.OPENING, PickSource.RULE, PickSource.REVIEW}


def test_weakest_is_said_only_of_the_weakest():
    pick = choose(rebuild(log_of(*each(0), *each(1), fail=("trees",))), bank(), START)
    assert (pick.topic, sentence(pick, NAMES)) == ("trees", "your weakest topic that has an unseen problem")
    log = log_of(("dp", 0), ("dp", 1), ("dp", 2))
    for n in range(6):
        log += log_of(("heap", n), ("trees", n), ("greedy", n), fail=("heap",))
    pick = choose(rebuild(log), bank(), START)
    assert pick.topic == "dp"
    assert sentence(pick, NAMES) == "your last problems came from other topics"


def test_why_names_the_decisive_factor_with_its_number():
    first = choose(State(), bank(), START)
    assert decisive(first, NAMES).startswith(f"The first picks try each topic once, and {NAMES[first.topic]} is new")
    weak = choose(rebuild(log_of(*each(0), *each(1), fail=("trees",))), bank(), START)
    assert decisive(weak, NAMES).startswith(
        f"Trees is at {100 * weak.candidate.p_topic:.0f}\u00a0% on a fresh medium problem."
    )
    assert f"`{weak.rival.id}`" in decisive(weak, NAMES)
    asked = choose(rebuild([DebriefRow(START, growth=("heap",))]), bank(), START)
    assert decisive(asked, NAMES).startswith("A debrief named Heaps")


def test_why_tells_a_reviews_recall():
    state = rebuild(log_of(*each(0), *each(1)))
    later = START + timedelta(days=40)
    state = advance(state, attempt("dp-2", ("dp",), later))
    pick = choose(state, bank(), later)
    assert pick.source is PickSource.REVIEW
    told = f"({len(pick.due)} reviews are due), and the chance that you still know this one of {NAMES[pick.topic]} is"
    assert f"{told} {100 * pick.recall:.0f}\u00a0%." in decisive(pick, NAMES)
    assert decisive(pick, NAMES).startswith("It is a review's turn")
    asked = choose(state, bank(), later, Wish(only_review=True))
    assert decisive(asked, NAMES).startswith("You asked for a review")
    assert "Without that" not in decisive(asked, NAMES)


def test_why_tells_which_groundwork_is_missing():
    ground = bank(greedy=["heap"])
    log = log_of(*each(0))
    for n in range(1, 6):
        log += log_of(("greedy", n), ("dp", n), ("heap", n), fail=("greedy", "dp", "heap"))
    log += log_of(("heap", 6), ("trees", 1), fail=("heap",))
    pick = choose(rebuild(log), ground, START)
    assert pick.topic != "greedy"
    assert "Greedy waits for its groundwork: Heaps is at" in decisive(pick, NAMES)


def test_it_says_when_no_single_factor_decides():
    single = syllabus(problem("dp-0", "dp"), problem("dp-1", "dp"))
    pick = choose(rebuild([attempt("dp-0", ("dp",))]), single, START)
    assert decisive(pick, NAMES).startswith("No single factor decides")
    assert sentence(pick, NAMES) == "your weakest topic that has an unseen problem"


def test_with_nothing_unseen_and_nothing_due_it_says_so():
    pick = choose(rebuild([attempt("dp-0", ("dp",))]), syllabus(problem("dp-0", "dp")), START)
    assert sentence(pick, NAMES).startswith("nothing unseen is left and nothing is due")


@pytest.mark.parametrize(
    ("log", "wish", "said"),
    [
        ([], {}, ""),
        ([attempt("heap-0", ("heap",))], {}, ""),
        ([DebriefRow(START, growth=("heap",))], {}, ""),
        ([DebriefRow(START, problems=("heap-1",))], {}, ", and an interview asked this one"),
        ([attempt("heap-0", ("heap",))], {"only_review": True}, ", and the review of this one is due"),
        ([attempt(f"heap-{n}", ("heap",)) for n in range(9)], {}, ", where nothing is unseen or due"),
    ],
)
def test_of_a_topic_that_was_named_the_reason_is_that_it_was_named(log, wish, said):
    later = START + timedelta(days=60 if "only_review" in wish else 0)
    pick = choose(rebuild(log), bank(), later, Wish("heap", **wish))
    assert pick.topic == "heap"
    assert sentence(pick, NAMES) == f"you asked for Heaps{said}"
    assert decisive(pick, NAMES).startswith("You asked for Heaps")
    assert "weakest" not in decisive(pick, NAMES)


def test_weakest_of_a_difficulty_that_was_named_says_the_difficulty():
    rows = [problem(f"{t}-{n}", t, difficulty=d) for t in ("dp", "heap") for n, d in enumerate(LEVELS)]
    only_dp = syllabus(*rows, problem("trees-0", "trees", difficulty=Difficulty.EASY))
    aside = frozenset(row.id for row in [*rows, *only_dp.problems.values()] if row.difficulty is Difficulty.EASY)
    log = log_of(("trees", 1), ("trees", 2), ("dp", 1), ("heap", 1), fail=("trees", "dp"))
    pick = choose(rebuild(log), only_dp, START, Wish(aside=aside, difficulty="medium"))
    assert sentence(pick, NAMES) == "your weakest topic that has an unseen medium problem"
