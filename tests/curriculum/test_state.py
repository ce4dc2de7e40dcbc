import json
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from runner.bank.model import Difficulty
from runner.curriculum.rating import Grade
from runner.curriculum.rows import AttemptOutcome, AttemptRow, DebriefRow
from runner.curriculum.state import SOFT_FOR, WEEKS_KEPT, State, advance, rebuild
from runner.curriculum.state_codec import VERSION, fold, pieces, state_of
from tests.support.learning import START, attempt, failed

TOPICS = st.lists(st.sampled_from("abcd"), min_size=1, max_size=3, unique=True).map(tuple)
ZONES = st.sampled_from([UTC, ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York")])


@st.composite
def rows(draw):
    now, log = START, []
    for _ in range(draw(st.integers(0, 25))):
        now = (now.astimezone(UTC) + timedelta(hours=draw(st.integers(-30, 400)))).astimezone(draw(ZONES))
        if draw(st.integers(0, 5)) == 0:
            growth, strengths = draw(TOPICS), draw(TOPICS)
            soft, asked = (("pace",) if draw(st.booleans()) else (), ("a1", "b2") if draw(st.booleans()) else ())
            log.append(DebriefRow(now, growth, strengths, soft, asked))
            continue
        outcome = draw(st.sampled_from(AttemptOutcome))
        topics = draw(TOPICS)
        log.append(
            attempt(
                f"{topics[0]}{draw(st.integers(0, 3))}",
                topics,
                now,
                outcome=outcome,
                checks=draw(st.integers(0, 1)),
                failed_checks=draw(st.integers(0, 4)),
                hints=draw(st.integers(0, 3)),
                minutes=draw(st.floats(0, 90)),
                solution_shown=outcome is AttemptOutcome.GAVE_UP,
            )
        )
    return log


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(rows(), st.data())
def test_rebuild_equals_incremental_whatever_is_kept_in_between(log, data):
    cut = data.draw(st.integers(0, len(log)))
    kept = json.loads(json.dumps(pieces(rebuild(log[:cut]))))
    state = state_of(kept)
    for row in log[cut:]:
        state = advance(state, row)
    assert state == rebuild(log)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(rows())
def test_a_store_that_folds_key_by_key_comes_to_the_same(log):
    kept = {}
    for row in log:
        fold(
            row,
            lambda key: json.loads(kept[key]) if key in kept else None,
            lambda k, v: kept.update({k: json.dumps(v)}),
        )
    whole = {key: json.loads(text) for key, text in kept.items()}
    state = rebuild(log)
    assert state_of(whole) == state
    if log:
        assert whole == json.loads(json.dumps(pieces(state)))


def test_a_fold_writes_only_what_its_row_touches():
    kept = pieces(rebuild([attempt("a0", ("a",)), attempt("b0", ("b", "c"))]))
    written = {}
    fold(attempt("a1", ("a", "c"), START + timedelta(days=1)), kept.get, written.__setitem__)
    assert set(written) == {"course", "pace", "topic/a", "topic/c", "problem/a1"}


def test_the_version_belongs_to_the_rules():
    assert VERSION == "6"


def test_a_state_is_not_changed_by_what_comes_after_it():
    state = rebuild([attempt("a0", ("a",))])
    before = pieces(state)
    advance(state, failed("a0", ("a",), START + timedelta(days=2)))
    advance(state, DebriefRow(START, growth=("a",)))
    assert pieces(state) == before


def test_a_topic_was_last_seen_when_it_was_the_main_one():
    later = START + timedelta(days=2)
    state = rebuild([attempt("p", ("a",)), attempt("q", ("b", "a"), later), attempt("r", ("b", "c"), later)])
    assert [state.topic(topic).last for topic in "abc"] == [START, later, None]


def test_evidence_is_counted_for_main_and_side_topics_apart():
    state = rebuild([attempt("p", ("a", "b")), failed("q", ("a",))])
    assert (state.topic("a").attempts, state.topic("a").solved, state.topic("a").sides) == (2, 1, 0)
    assert (state.topic("b").attempts, state.topic("b").sides) == (0, 1)
    assert state.topic("b").is_tested
    assert not state.topic("c").is_tested


def test_what_was_put_off_untouched_is_a_pick_and_nothing_else():
    row = attempt("p", ("a",), outcome=AttemptOutcome.SKIPPED, checks=0)
    state = rebuild([row])
    assert state.skill == State().skill
    assert (state.picks, state.last_topic, state.problem("p").put_off) == (1, "a", 1)
    assert state.problem("p").card is None
    assert state.problem("p").attempts == 0


def test_a_first_solve_is_the_first_time_solved_not_the_first_attempt():
    later = START + timedelta(days=1)
    state = rebuild([failed("p"), attempt("p", at=later, failed_checks=1)])
    assert state.problem("p").card.grade == Grade.AGAIN
    state = advance(state, attempt("p", at=later + timedelta(days=1), failed_checks=1))
    assert state.problem("p").card.grade == Grade.HARD


def test_a_problem_seen_before_counts_as_seen_for_the_estimate():
    again = attempt("p", at=START + timedelta(days=1))
    other = attempt("q", at=START + timedelta(days=1))
    first = rebuild([attempt("p")])
    assert advance(first, again).skill.topics["t"].mean < advance(first, other).skill.topics["t"].mean


def test_picks_since_a_review_are_counted():
    log = [attempt(f"p{n}", (f"t{n}",), START + timedelta(days=n)) for n in range(3)]
    assert rebuild(log).since_review == 3
    assert rebuild([*log, attempt("p0", ("t0",), START + timedelta(days=4))]).since_review == 0


def test_a_review_is_reckoned_in_the_learners_day_wherever_they_were():
    late = datetime(2026, 3, 3, 2, 30, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert rebuild([failed("p", at=late)]).problem("p").card.reviewed == date(2026, 3, 2)
    assert rebuild([failed("p", at=late.astimezone(UTC))]).problem("p").card.reviewed == date(2026, 3, 2)
    assert rebuild([failed("p", at=late + timedelta(hours=2))]).problem("p").card.reviewed == date(2026, 3, 3)


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=400)])
def test_a_clock_set_back_loses_no_attempt(back):
    log = [attempt("p"), attempt("q", at=START + timedelta(days=1)), attempt("p", at=START - back)]
    state = rebuild(log)
    assert state.topic("t").attempts == 3
    assert state.picks == 3
    assert state.problem("p").card.due > (START - back).date()


def test_the_state_is_bounded_by_the_bank_and_not_by_the_log():
    log = [attempt(f"p{n % 5}", ("a", "b"), START + timedelta(days=n)) for n in range(400)]
    early, late = (len(json.dumps(pieces(rebuild(part)))) for part in (log[:250], log))
    assert late < early * 1.05
    assert len(rebuild(log).topic("a").weeks) == WEEKS_KEPT


def test_soft_areas_weigh_for_a_while_the_latest_first():
    log = [
        DebriefRow(START, soft=("pace", "edge cases")),
        DebriefRow(START + timedelta(days=1), soft=("thinking aloud",)),
    ]
    state = rebuild(log)
    assert state.skill == State().skill
    assert state.soft_areas(START + timedelta(days=2)) == ("thinking aloud", "edge cases", "pace")
    assert state.soft_areas(START + SOFT_FOR) == ("thinking aloud",)


def test_a_growth_area_lasts_until_two_clean_solves_and_a_side_topic_is_half_a_one():
    state = rebuild([DebriefRow(START, growth=("a",))])
    for changes in ({"hints": 1}, {"failed_checks": 1}, {"solution_shown": True}):
        state = advance(state, attempt("p", ("a",), **changes))
        assert state.growing("ab") == {"a": 2.0}
    state = advance(state, attempt("q", ("b", "a")))
    assert state.growing("ab") == {"a": 1.5}
    state = advance(advance(state, attempt("r", ("a",))), attempt("s", ("a",)))
    assert state.growing("ab") == {}
    assert advance(state, DebriefRow(START, growth=("a",))).growing("ab") == {"a": 2.0}


def test_a_debriefs_topic_is_requested_until_it_is_practiced():
    state = rebuild([DebriefRow(START, growth=("a",))])
    assert state.topic("a").asked
    assert advance(state, attempt("p", ("a",), outcome=AttemptOutcome.SKIPPED, checks=0)).topic("a").asked
    assert not advance(state, attempt("p", ("a",))).topic("a").asked


def test_rows_are_values():
    assert attempt() == attempt()
    assert isinstance(attempt(), AttemptRow)


@pytest.mark.parametrize("changes", [{}, {"failed_checks": 2}, {"minutes": 500.0}], ids=["clean", "two checks", "slow"])
def test_an_accepted_hard_problem_lowers_nothing(changes):
    strong = [attempt(f"p{n}") for n in range(12)]
    before = rebuild(strong)
    after = advance(before, attempt("h", difficulty=Difficulty.HARD, prior=0.8, **changes))
    assert after.skill.learner.mean >= before.skill.learner.mean
    assert after.p_topic("t", START) >= before.p_topic("t", START)


@pytest.mark.parametrize(
    "changes", [{"failed_checks": 3}, {"hints": 1}, {"difficulty": Difficulty.MEDIUM, "failed_checks": 2}]
)
def test_with_more_help_or_on_another_one_it_may(changes):
    before = rebuild([attempt(f"p{n}") for n in range(12)])
    after = advance(before, attempt("h", **{"difficulty": Difficulty.HARD, "prior": 0.8, **changes}))
    assert after.skill.learner.mean < before.skill.learner.mean
