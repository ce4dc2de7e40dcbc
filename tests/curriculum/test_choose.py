import time
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from runner.bank.model import Difficulty
from runner.curriculum.choice_rule import Factor, PickSource, Wish
from runner.curriculum.choice_scores import ChoiceView
from runner.curriculum.choose import choose
from runner.curriculum.rows import AttemptOutcome, DebriefRow, bounded_prior
from runner.curriculum.state import State, advance, rebuild
from tests.support.learning import START, attempt, failed, grid, problem, serve, syllabus


def practice(bank, count, *, state=None, how=lambda pick, n: {}, hours=8):
    """Do what is served, again and again; the picks and the state after them."""
    state, picks, now = state or State(), [], START
    for n in range(count):
        pick = choose(state, bank, now)
        picks.append(pick)
        state = advance(state, serve(state, pick, now, **how(pick, n)))
        now += timedelta(hours=hours)
    return picks, state


def test_the_first_picks_go_once_through_the_topics_in_the_order_of_a_course():
    bank = syllabus(*(problem(f"{t}{n}", t) for t in "cab" for n in range(3)), prerequisites={"c": ["b"], "b": ["a"]})
    picks, _ = practice(bank, 3)
    assert [pick.topic for pick in picks] == ["a", "b", "c"]
    assert {pick.source for pick in picks} == {PickSource.OPENING}


def test_a_debriefs_topics_come_first_of_all_and_once():
    state = rebuild([DebriefRow(START, growth=("d", "b")), DebriefRow(START, growth=("b",))])
    picks, after = practice(grid(), 4, state=state)
    assert [pick.topic for pick in picks] == ["b", "d", "a", "b"]
    assert [pick.source for pick in picks[:2]] == [PickSource.DEBRIEF] * 2
    again, _ = practice(grid(), 1, state=advance(after, DebriefRow(START, growth=("a",))))
    assert again[0].topic == "a"


def test_a_growth_area_is_every_second_pick_until_two_clean_solves():
    shaky = {"hints": 3, "failed_checks": 2}
    grown = rebuild([DebriefRow(START, growth=("c",))])
    picks, _ = practice(grid(5, 8), 10, state=grown, how=lambda pick, n: shaky if n < 4 else {})
    assert [n for n, pick in enumerate(picks) if pick.topic == "c"][:4] == [0, 2, 4, 6]
    assert [pick.source for pick in picks[:8:2]] == [PickSource.DEBRIEF] * 4
    assert PickSource.DEBRIEF not in {pick.source for pick in picks[7:]}
    assert all(before.topic != after.topic for before, after in pairwise(picks))


def test_before_an_interview_each_day_starts_with_a_growth_area():
    state = rebuild([DebriefRow(START, growth=("c",)), failed("c0", ("c",))])
    tomorrow = START + timedelta(days=1)
    near = Wish(interview=tomorrow.date() + timedelta(days=9))
    assert choose(state, grid(), START, near).topic != "c"
    assert choose(state, grid(), tomorrow, near).topic == "c"
    assert choose(state, grid(), tomorrow).topic != "c"


def test_what_an_interview_asked_comes_first_of_all_and_once():
    asked = rebuild(
        [attempt("b0", ("b",)), DebriefRow(START + timedelta(days=1), growth=("a",), problems=("d2", "b0"))]
    )
    picks, after = practice(grid(), 3, state=asked)
    assert [(pick.problem.id, pick.source) for pick in picks[:2]] == [
        ("d2", PickSource.WANTED),
        ("b0", PickSource.WANTED),
    ]
    assert (picks[2].topic, after.wanted) == ("a", ())
    skipped = advance(asked, attempt("d2", ("d",), outcome=AttemptOutcome.SKIPPED, checks=0))
    assert skipped.wanted == ("b0",)
    assert choose(asked, grid(), START, Wish(topic="a")).topic == "a"


def test_what_was_practiced_on_the_day_of_the_debrief_is_not_wanted_again():
    state = rebuild([attempt("b0", ("b",)), DebriefRow(START, problems=("b0",))])
    assert state.wanted == ()


def test_no_topic_comes_twice_in_a_row_while_three_are_open():
    picks, _ = practice(grid(4, 8), 24, how=lambda pick, n: {"failed_checks": 4} if pick.topic == "a" else {})
    topics = [pick.topic for pick in picks]
    assert all(before != after for before, after in pairwise(topics))


def test_a_review_that_only_the_change_kept_back_is_named_as_the_rival():
    log = [attempt(f"{t}{n}", (t,)) for n in range(4) for t in "bcda"]
    later = START + timedelta(days=9)
    log += [failed("a4", ("a",), START), *(attempt(f"{t}5", (t,), later) for t in "bcda")]
    pick = choose(rebuild(log), grid(4, 9), later, Wish(aside=frozenset(f"{t}{n}" for t in "bcd" for n in range(4))))
    assert pick.topic != "a"
    assert (pick.factor, pick.rival.topics[0]) == (Factor.CHANGE, "a")


def test_with_fewer_than_three_open_topics_one_may_come_again():
    bank = syllabus(*(problem(f"a{n}", "a") for n in range(3)))
    picks, _ = practice(bank, 3)
    assert [pick.topic for pick in picks] == ["a", "a", "a"]


def test_a_topic_that_was_requested_is_served_even_twice_in_a_row():
    bank = grid()
    state = rebuild([attempt("a0", ("a",))])
    assert choose(state, bank, START, Wish(topic="a")).problem.id == "a1"


def test_the_weaker_topic_comes_first_when_all_else_is_equal():
    log = [failed(f"{t}0", (t,)) if t == "b" else attempt(f"{t}0", (t,)) for t in "abcd"]
    log += [attempt(f"{t}1", (t,)) for t in "abcd"]
    pick = choose(rebuild(log), grid(), START + timedelta(hours=1))
    assert (pick.topic, pick.factor) == ("b", Factor.GAP)
    assert pick.candidate.p_topic == min(c.p_topic for c in pick.candidates)


def test_a_topic_that_rested_long_comes_before_a_weaker_one_that_did_not():
    log = [attempt(f"a{n}", ("a",)) for n in range(3)]
    for n in range(6):
        log += [failed(f"b{n}", ("b",)), attempt(f"d{n}", ("d",)), attempt(f"c{n}", ("c",))]
    pick = choose(rebuild(log), grid(4, 12), START + timedelta(hours=1))
    assert (pick.topic, pick.factor, pick.rival.topics[0]) == ("a", Factor.REST, "b")


def test_a_topic_waits_for_its_groundwork():
    bank = syllabus(*(problem(f"{t}{n}", t) for t in "abcd" for n in range(9)), prerequisites={"d": ["a"]})
    log = [attempt(f"{t}0", (t,)) for t in "abcd"]
    log += [failed(f"a{n}", ("a",)) for n in range(1, 8)]
    log += [failed(f"d{n}", ("d",)) for n in range(1, 5)]
    log += [attempt(f"{t}1", (t,)) for t in "ab"]
    state = rebuild(log)
    found = {c.topic: c for c in choose(state, bank, START + timedelta(hours=1)).candidates}
    assert found["d"].groundwork == "a"
    assert found["d"].ready == pytest.approx(0.3 + 0.7 * found["a"].p_topic / 0.5)
    assert found["a"].ready == 1.0


def test_practice_on_the_side_counts_half_as_a_rest_broken():
    log = [attempt(f"{t}0", (t,)) for t in "abcd"]
    alone = choose(rebuild([*log, attempt("d1", ("d",))]), grid(), START)
    beside = choose(rebuild([*log, attempt("d1", ("d", "a"))]), grid(), START)
    rests = [next(c.picks_since for c in pick.candidates if c.topic == "a") for pick in (alone, beside)]
    assert rests == [4, 2]


def test_the_problem_is_the_one_whose_chance_is_about_seventy_percent():
    bank = syllabus(*(problem(f"p{n}", "a", prior=prior) for n, prior in enumerate((0.2, 0.45, 0.73, 0.97))))
    assert choose(State(), bank, START).problem.id == "p2"


def test_of_several_the_one_whose_side_topics_need_it_most():
    bank = syllabus(
        problem("p0", "a"),
        problem("p1", "a", "b"),
        problem("p2", "a", "c"),
        problem("p3", "a", "b", prior=0.1),
        topics=("a", "b", "c"),
    )
    state = rebuild([attempt("x", ("b",)), failed("y", ("c",)), attempt("z", ("b",)), attempt("w", ("d",))])
    assert choose(state, bank, START).problem.id == "p2"


def test_a_soft_growth_area_breaks_the_tie_between_problems():
    bank = syllabus(problem("p0", "a"), problem("p1", "a", serves=("edge cases",)))
    assert choose(State(), bank, START).problem.id == "p0"
    state = rebuild([DebriefRow(START, soft=("edge cases",))])
    assert choose(state, bank, START).problem.id == "p1"


def test_what_was_put_off_comes_after_the_rest_of_its_topic():
    bank = syllabus(problem("p0", "a"), problem("p1", "a"))
    state = rebuild([attempt("p0", ("a",), outcome=AttemptOutcome.SKIPPED, checks=0)])
    assert choose(state, bank, START).problem.id == "p1"
    state = advance(state, attempt("p1", ("a",)))
    assert choose(state, bank, START).problem.id == "p0"


def test_problems_set_aside_are_not_served():
    assert choose(State(), grid(), START, Wish(aside=frozenset({"a0"}))).problem.id == "a1"


def test_reviews_take_one_pick_in_four_at_most_and_the_lowest_recall_first():
    picks, _ = practice(grid(6, 40), 60, hours=30)
    turns = [n for n, pick in enumerate(picks) if pick.source is PickSource.REVIEW]
    assert len(turns) >= 5
    assert all(after - before >= 4 for before, after in pairwise(turns))
    for n in turns:
        others = [review for review in picks[n].due if review.problem.topics[0] != picks[n - 1].topic]
        assert picks[n].recall == min(review.recall for review in others)
        assert picks[n].factor is Factor.REVIEW


def test_reviews_of_what_a_debrief_named_come_first():
    log = [attempt("a0", ("a",)), attempt("b0", ("b",), START + timedelta(days=1))]
    log.append(attempt("c0", ("c",), START + timedelta(days=2)))
    later = START + timedelta(days=30)
    wish = Wish(only_review=True)
    assert choose(rebuild(log), grid(), later, wish).problem.id == "a0"
    assert choose(rebuild([*log, DebriefRow(later, growth=("b",))]), grid(), later, wish).problem.id == "b0"


def test_reviews_take_a_third_of_their_share_while_a_topic_is_below_the_goal():
    picks, state = practice(grid(6, 40), 60, hours=30, how=lambda pick, n: {"failed_checks": 3})
    turns = [n for n, pick in enumerate(picks) if pick.source is PickSource.REVIEW]
    assert state.p_topic("a", START) < 0.65
    assert len(turns) >= 3
    assert all(after - before >= 12 for before, after in pairwise(turns))


@pytest.mark.parametrize(("share", "gap"), [(1.0, 3), (1 / 3, 3), (0.1, 10)])
def test_the_share_of_reviews_is_a_setting_up_to_one_in_three(share, gap):
    log = [attempt(f"{t}{n}", (t,), START) for n in range(5) for t in "abcdef"]
    state, now = rebuild(log), START + timedelta(days=30)
    turns = []
    for n in range(34):
        pick = choose(state, grid(6, 30), now, Wish(review_share=share))
        turns += [n] if pick.source is PickSource.REVIEW else []
        state = advance(state, serve(state, pick, now))
    assert {after - before for before, after in pairwise(turns)} == {gap}


def test_no_review_where_the_setting_is_none():
    log = [failed(f"{t}{n}", (t,), START) for n in range(5) for t in "abcdef"]
    assert choose(rebuild(log), grid(6, 30), START + timedelta(days=9), Wish(review_share=0)).source is PickSource.RULE


def test_once_nothing_is_unseen_reviews_come_as_they_fall_due():
    bank = grid(2, 2)
    state = rebuild([failed(p, (p[0],), START) for p in bank.problems])
    now = START + timedelta(days=3)
    for _ in range(4):
        pick = choose(state, bank, now)
        assert pick.source is PickSource.REVIEW
        state = advance(state, serve(state, pick, now))
    pick = choose(state, bank, now + timedelta(hours=1))
    assert pick.source is PickSource.AGAIN
    assert choose(state, bank, now, Wish(only_new=True)) is None


def test_once_nothing_is_unseen_the_topic_that_needs_it_most_comes_first():
    bank = grid(3, 2)
    log = [attempt("c0", ("c",)), attempt("c1", ("c",)), *(failed(p, (p[0],)) for p in ("b0", "b1", "a0", "a1"))]
    log += [attempt("b0", ("b",)), attempt("c0", ("c",)), attempt("a0", ("a",))]
    pick = choose(rebuild(log), bank, START + timedelta(days=90))
    assert (pick.source, pick.problem.id) == (PickSource.REVIEW, "b1")
    assert {review.problem.topics[0] for review in pick.due} == set("abc")
    again = choose(rebuild([attempt(p, (p[0],)) for p in bank.problems]), bank, START + timedelta(days=1))
    assert (again.source, again.problem.id) == (PickSource.AGAIN, "a0")


def test_only_reviews_can_be_requested():
    state = rebuild([failed("a0", ("a",), START)])
    assert choose(state, grid(), START, Wish(only_review=True)) is None
    later = START + timedelta(days=1)
    assert choose(state, grid(), later, Wish(only_review=True)).problem.id == "a0"


def test_an_interview_brings_a_review_forward():
    state = rebuild([attempt("a0", ("a",), START)])
    eve = START + timedelta(days=2)
    wish = Wish(only_review=True, interview=eve.date() + timedelta(days=1))
    assert choose(state, grid(), eve, Wish(only_review=True)) is None
    assert choose(state, grid(), eve, wish).problem.id == "a0"


def test_an_empty_bank_serves_nothing():
    assert choose(State(), syllabus(), START) is None


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 60)), max_size=25), st.randoms(use_true_random=False))
def test_the_choice_is_a_function_of_log_bank_and_time(script, random):
    bank = syllabus(*(problem(f"{t}{n}", t, *({"a", "c"} - {t})) for t in "abcd" for n in range(4)))
    shuffled = list(bank.problems.values())
    random.shuffle(shuffled)
    same = syllabus(*shuffled, topics="abcd")
    log, state, now = [], State(), START
    for fails, hours in script:
        now += timedelta(hours=hours)
        pick = choose(state, bank, now)
        assert choose(rebuild(log), same, now) == pick
        log.append(serve(state, pick, now, failed_checks=fails))
        state = advance(state, log[-1])


def test_of_thousands_that_are_alike_the_first_hundred_are_weighed_and_soon():
    rows = [problem(f"p{n:04}", "a", *["b"] * (n % 3 == 1), prior=0.5 + n % 4 / 10) for n in range(4000)]
    bank = syllabus(*rows, problem("q", "b"))
    view = ChoiceView(State(), bank, START)
    started = time.process_time()
    options = view.options("a")
    assert time.process_time() - started < 1
    everything = [ChoiceView(State(), syllabus(row), START).options("a")[0].rank[:3] for row in rows[:24]]
    assert options[0].rank[:3] == min(everything)
    assert [option.rank for option in options] == sorted(option.rank for option in options)
    assert len(options) == 100
    assert view.best_untried("a") == options[0].problem
    like = [row for row in rows if row.prior == options[0].problem.prior and row.topics == options[0].problem.topics]
    assert [option.problem for option in options] == like[:100]


def test_what_was_weighed_is_listed_the_best_first():
    state = rebuild([failed("b0", ("b",)), attempt("a0", ("a",)), attempt("c0", ("c",))])
    scores = [candidate.score for candidate in choose(state, grid(), START).candidates]
    assert len(set(scores)) > 1
    assert scores == sorted(scores, reverse=True)


EASY, HARD = Difficulty.EASY, Difficulty.HARD


def test_a_newcomers_first_problems_are_easy_then_medium():
    bank = syllabus(
        *(problem(f"{t}-medium", t) for t in "abcde"),
        *(problem(f"{t}-easy", t, prior=0.9, difficulty=EASY) for t in "cd"),
        problem("e-hard", "e", prior=0.7, difficulty=HARD),
    )
    picks, _ = practice(bank, 5)
    assert [pick.problem.id for pick in picks] == ["c-easy", "d-easy", "a-medium", "b-medium", "e-medium"]


def test_no_hard_problem_of_a_topic_comes_before_an_easier_one_of_it_is_solved():
    bank = syllabus(problem("a0", "a", prior=0.2), problem("a1", "a", prior=0.7, difficulty=HARD))
    assert choose(State(), bank, START).problem.id == "a0"
    assert choose(rebuild([failed("a0", ("a",))]), bank, START, Wish(only_new=True)) is None
    assert choose(rebuild([attempt("a0", ("a",))]), bank, START, Wish(only_new=True)).problem.id == "a1"


def test_a_hard_problem_that_was_requested_or_is_all_there_is_need_not_wait():
    bank = syllabus(problem("a0", "a"), problem("a1", "a", difficulty=HARD), problem("b0", "b", difficulty=HARD))
    wish = Wish(aside=frozenset(["a0"]), difficulty="hard")
    assert choose(State(), bank, START, wish).problem.id == "a1"
    assert choose(State(), bank, START, Wish(topic="b")).problem.id == "b0"


def test_the_label_bounds_the_prior():
    assert bounded_prior(0.71, HARD) == 0.55
    assert bounded_prior(0.3, HARD) == 0.3
    assert bounded_prior(0.49, EASY) == 0.61
    assert bounded_prior(0.43, Difficulty.MEDIUM) == 0.43
