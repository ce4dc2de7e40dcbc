"""The material of a course: the bank's problems by topic, and the topics in the order of their prerequisites."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter

from runner.bank.topic import Topic
from runner.curriculum.rows import ProblemRow
from runner.record import record


@record
class Syllabus:
    """Problems by id and by main topic; topics in the order of a course: prerequisites first, otherwise as declared."""

    problems: Mapping[str, ProblemRow]
    by_topic: Mapping[str, tuple[ProblemRow, ...]]
    topics: tuple[str, ...]
    prerequisites: Mapping[str, tuple[str, ...]]

    @staticmethod
    def of(problems: Iterable[ProblemRow], topics: Iterable[Topic]) -> Syllabus:
        """Make the syllabus. Topics that are not declared come after the declared ones."""
        by_id = {problem.id: problem for problem in sorted(problems, key=attrgetter("id"))}
        declared = {topic.id: topic.prerequisites for topic in topics}
        grouped: dict[str, list[ProblemRow]] = {topic: [] for topic in declared}
        for problem in by_id.values():
            grouped.setdefault(problem.topics[0], []).append(problem)
        for topic in grouped:
            declared.setdefault(topic, ())
        order = {topic: position for position, topic in enumerate(declared)}
        depth = {topic: _depth(topic, declared, ()) for topic in declared}
        return Syllabus(
            problems=by_id,
            by_topic={topic: tuple(group) for topic, group in grouped.items()},
            topics=tuple(sorted(declared, key=lambda topic: (depth[topic], order[topic]))),
            prerequisites={topic: tuple(p for p in before if p in declared) for topic, before in declared.items()},
        )


def _depth(topic: str, prerequisites: Mapping[str, tuple[str, ...]], above: tuple[str, ...]) -> int:
    """Return the length of the longest chain of groundwork; a circle, which the bank's check refuses, ends it."""
    before = [p for p in prerequisites.get(topic, ()) if p not in above and p != topic]
    return max((1 + _depth(p, prerequisites, (*above, topic)) for p in before), default=0)
