import gc

from runner.grading.garbage_collection import few_collections


def test_the_collector_is_as_it_was_afterward_also_when_nested():
    before = gc.get_threshold(), gc.isenabled(), gc.get_freeze_count()
    with few_collections():
        assert gc.get_threshold()[0] > before[0][0]
        outer = gc.get_freeze_count()
        with few_collections():
            assert gc.get_freeze_count() >= outer > 0
        assert gc.get_threshold()[0] > before[0][0]
        assert gc.get_freeze_count() > 0, "the inner one must leave to the outer what that has put away"
    assert (gc.get_threshold(), gc.isenabled(), gc.get_freeze_count()) == before


def test_garbage_made_meanwhile_is_collected():
    with few_collections():
        cycle: list[object] = []
        cycle.append(cycle)
        del cycle
        assert gc.collect() > 0
