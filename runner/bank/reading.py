"""What people read of a problem in addition to its statement: the explanation, and what an interviewer says."""

from __future__ import annotations

from runner.record import record


@record
class Explanation:
    """The explanation that is shown when the problem is over."""

    idea: str
    why: str
    complexity: str
    mistakes: str
    aloud: str


@record
class Fact:
    """What an interviewer answers when asked about `keyword`. `group`: the inputs that it is about, "" if none."""

    keyword: str
    says: str
    group: str = ""


@record
class FollowUp:
    """A question that interviewers ask after the problem, and what a good answer says."""

    question: str
    answer: str
