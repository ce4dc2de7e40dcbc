"""What people write of an interview finds its problem, its topics or its skill, or nothing."""

from dataclasses import dataclass

import pytest

from runner.interview.name_matching import problem_in, topics_in
from runner.interview.soft_skills import SKILLS, prompt_for, soft_skill_in

TOPICS = {
    "arrays-and-hashing": "Arrays and hashing",
    "binary-search": "Binary search",
    "trees": "Trees",
    "graphs": "Graphs",
    "dp-1d": "One-dimensional dynamic programming",
    "dp-2d": "Two-dimensional dynamic programming",
    "sql-joins": "SQL joins",
    "sql-windows": "SQL window functions",
    "react-state": "React state and events",
    "react-effects": "React effects, timers and requests",
    "utility-functions": "JavaScript utilities",
}


@dataclass(frozen=True)
class Listed:
    id: str
    title: str
    also: tuple[str, ...] = ()


PROBLEMS = [
    Listed("two-sum", "Two sum"),
    Listed("course-schedule-ii", "Course schedule II"),
    Listed("lru-cache", "LRU cache", ("least-recently-used", "keep the latest keys")),
    Listed("candy", "Candy"),
    Listed("top-k-frequent-elements", "Top k frequent elements"),
    Listed("binary-tree-level-order", "Binary tree level order"),
    Listed("binary-tree-level-sums", "Binary tree level sums"),
]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Two Sum", "two-sum"),
        ("something like two-sum, but sorted", "two-sum"),
        ("course schedule 2", "course-schedule-ii"),
        ("an LRU cache with a time limit", "lru-cache"),
        ("a least recently used store", "lru-cache"),
        ("cuorse schedule ii", "course-schedule-ii"),
        ("candy", "candy"),
        ("top k frequent", "top-k-frequent-elements"),
        ("top k", ""),
        ("keep the latest", ""),
        ("binary tree level", ""),
        ("they had candy on the table", ""),
        ("design a parking lot", ""),
        ("", ""),
    ],
)
def test_problems(text, problem):
    assert problem_in(text, PROBLEMS) == problem


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Graphs", ("graphs",)),
        ("graphs: I did not see the topological sort", ("graphs",)),
        ("BFS on a tree", ("graphs", "trees")),
        ("a binary search tree", ("trees",)),
        ("binary search", ("binary-search",)),
        ("dynamic programming", ("dp-1d",)),
        ("dp-2d", ("dp-2d",)),
        ("two-dimensional dynamic programming", ("dp-2d",)),
        ("a photograph of dpi", ()),
        ("tries", ()),
        ("useEffect cleanup", ("react-effects",)),
        ("React hooks", ("react-effects",)),
        ("promises in JavaScript", ("utility-functions",)),
        ("closures and the event loop", ("utility-functions",)),
        ("window functions in SQL", ("sql-windows",)),
        ("SQL", ("sql-joins",)),
        ("React", ("react-state", "react-effects")),
        ("", ()),
    ],
)
def test_topics(text, topics):
    assert topics_in(text, TOPICS) == topics


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("thinking aloud", "thinking-aloud"),
        ("I was too quiet", "thinking-aloud"),
        ("forgot the edge cases", "edge-cases"),
        ("nervous at the start", "nerves"),
        ("could not tell the big-O", "complexity"),
        ("pace", "pace"),
        ("clarifying-questions", "clarifying-questions"),
        ("system design", ""),
    ],
)
def test_skills(text, skill):
    assert soft_skill_in(text) == skill


def test_prompts_take_turns():
    areas = ("pace", "nerves", "not-of-this-drill")
    assert prompt_for(areas, 0) == prompt_for(areas, 2) == SKILLS["pace"].prompt
    assert prompt_for(areas, 1) == SKILLS["nerves"].prompt
    assert prompt_for((), 3) == prompt_for(("not-of-this-drill",), 1) == ""
