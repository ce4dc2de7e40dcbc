"""Groups that keep failing: from three failed checks of two problems, at twice the share over all groups."""

from runner.practice.keep_failing import keep_failing


def told(problems, checks, **groups):
    return {"telling": {"problems": list(problems), "checks": checks, "groups": groups}}


def names(*counts):
    return [each["name"] for each in keep_failing(counts)]


def test_a_group_that_fails_at_twice_the_share_of_all():
    assert keep_failing([told("pq", 4, empty=[3, 4], n=[1, 4], dup=[0, 4])]) == [
        {"name": "empty", "failed": 3, "checks": 4}
    ]


def test_counts_of_topics_are_added_up():
    few = told("p", 2, empty=[2, 2], n=[0, 2], dup=[0, 2])
    assert names(few) == []
    assert names(few, told("q", 1, empty=[1, 1], n=[0, 1], dup=[0, 1])) == ["empty"]


def test_not_below_three_failed_checks_nor_of_one_problem():
    assert names(told("pq", 2, empty=[2, 2], n=[0, 2], dup=[0, 2])) == []
    assert names(told("p", 9, empty=[9, 9], n=[0, 9], dup=[0, 9])) == []


def test_not_where_most_groups_fail_as_often():
    assert names(told("pq", 4, empty=[3, 4], n=[3, 4], dup=[0, 4])) == []


def test_nothing_was_counted_yet():
    assert names() == []
