from runner.curriculum.further_solves import MOST, in_turns, lift
from runner.curriculum.standing import solves_to_solid
from runner.curriculum.state import State, advance, rebuild
from tests.support.learning import START, attempt, failed

TOPICS = ("a", "b", "c")


def shaky(solves=0):
    """A learner who gave up a problem of each topic, and then solved so many in turns, cleanly."""
    state = rebuild(failed(f"{t}0", (t,)) for t in TOPICS)
    for n in range(solves):
        weakest = min(TOPICS, key=lambda t: state.p_topic(t, START))
        state = advance(state, attempt(f"n{n}", (weakest,)))
    return state


def test_one_solve_moves_its_topic_most():
    state = shaky()
    found = lift(state, "a", "b", START)
    after = advance(state, attempt("a1", ("a",)))
    assert found.clean == after.p_topic("a", START) - state.p_topic("a", START)
    assert found.elsewhere == after.p_topic("b", START) - state.p_topic("b", START)
    assert found.clean > found.elsewhere > 0
    assert found.clean > found.helped > 0, "a solve with a hint lifts whoever is below even odds"


def test_in_turns_it_takes_fewer_than_in_each_topic_alone():
    state = shaky()
    found = in_turns(state, TOPICS, START)
    assert found.none_below < found.all_solid < sum(solves_to_solid(state, t, START) for t in TOPICS)
    assert in_turns(shaky(found.all_solid - 1), TOPICS, START).all_solid == 1
    assert in_turns(shaky(found.all_solid), TOPICS, START).all_solid == 0
    assert in_turns(shaky(found.none_below), TOPICS, START).none_below == 0


def test_what_takes_too_many_is_not_counted():
    many = [f"t{n}" for n in range(MOST + 1)]
    assert in_turns(State(), many, START).all_solid is None
