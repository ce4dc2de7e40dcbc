"""Turns a learner's texts into parts of a debrief, matched with the bank's problems, topics and the known skills."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from runner.interview.debrief.model import Area, AskedQuestion, Feedback
from runner.interview.name_matching import NamedProblem, problem_in, topics_in
from runner.interview.soft_skills import name_of, soft_skill_in


class TopicProblem(NamedProblem, Protocol):
    """A problem with its topics, such as an `IndexEntry`."""

    @property
    def topics(self) -> tuple[str, ...]:
        """Its topics, the main one first."""


@dataclass(frozen=True)
class DebriefReader:
    """Matches texts with the problems (by id) and the topics (ids with names) of the bank."""

    problems: Mapping[str, TopicProblem]
    topics: Mapping[str, str]

    def asked(self, text: str, problem: str | None = None, topics: Sequence[str] | None = None) -> AskedQuestion:
        """Match a question. A given problem or topics are taken unchanged."""
        found = problem_in(text, self.problems.values()) if problem is None else problem
        if topics is None:
            topics = self.problems[found].topics if found in self.problems else topics_in(text, self.topics)
        return AskedQuestion(text, found, tuple(topics))

    def area(self, text: str, topics: Sequence[str] | None = None, skill: str | None = None) -> Area:
        """Match a strength or a growth area. A topic, or that of a problem that is named, has priority over a skill."""
        found, known_skill = self._about(text, topics, skill)
        return Area(text, found, known_skill)

    def feedback(
        self, text: str, because: str, topics: Sequence[str] | None = None, skill: str | None = None, *, accepted: bool
    ) -> Feedback:
        """Match a piece of feedback."""
        found, known_skill = self._about(text, topics, skill)
        return Feedback(text, accepted, because, found, known_skill)

    def _about(self, text: str, topics: Sequence[str] | None, skill: str | None) -> tuple[tuple[str, ...], str]:
        if topics is None and skill is None:
            found = topics_in(text, self.topics) or self._topic_of_problem_in(text)
            return found, "" if found else soft_skill_in(text)
        return tuple(topics or ()), skill or ""

    def _topic_of_problem_in(self, text: str) -> tuple[str, ...]:
        problem = problem_in(text, self.problems.values())
        return self.problems[problem].topics[:1] if problem else ()

    def names(self, part: AskedQuestion | Area | Feedback) -> str:
        """Return the names of what a part was matched with; "" if nothing matched."""
        if isinstance(part, AskedQuestion) and part.problem:
            return f"`{part.problem}`"
        names = [self.topics.get(topic, topic) for topic in part.topics]
        skill = "" if isinstance(part, AskedQuestion) else part.skill
        return ", ".join([*names, *([name_of(skill)] if skill else [])])

    def without_problems(self, parts: Iterable[Area | Feedback]) -> list[str]:
        """Return what the bank has no problems for: topics without a problem, and texts that matched nothing."""
        served = {problem.topics[0] for problem in self.problems.values()}
        missing = []
        for part in parts:
            missing += [self.topics.get(topic, topic) for topic in part.topics if topic not in served]
            missing += [part.text] if not part.topics and not part.skill else []
        return list(dict.fromkeys(missing))
