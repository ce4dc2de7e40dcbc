"""Histories with hostile text in every field, and a strict reader of pages."""

from __future__ import annotations

import itertools
from datetime import datetime, timedelta

from justhtml import JustHTML

from runner.interview.mock.rubric import RUBRIC
from runner.interview.mock.setup import MockItem, MockSetup
from runner.interview.mock.setup import body_of as mock_body
from runner.interview.stories.answer import CHECKLIST, Answer
from runner.interview.stories.answer import body_of as answer_body
from runner.render.html.interviewer_sheet import problem_part
from runner.store.mocks import MockJudgment
from runner.store.recording import CheckRecord
from runner.store.store import Store
from runner.verdict import Verdict
from tests.support.storing import Entry, debrief

HOSTILE = (
    "<script>document.title = 'owned'</script>",
    "</title></style></svg></textarea><img src=x onerror=\"document.title='owned'\">",
    "\u202egnp.evil\u202c \u200f\u200b\ufeff right to left",
    "שלום \u2067עולם\u2069 & <b>bold</b>",
    "w" * 10_000,
    "{{ 7 * 7 }} {% raw %} ${7} --> ]]> <!-- \x00\x1b[31m\ufffe\ud800",
    "javascript:alert(1)\" onmouseover=\"alert(1)' style='color:red",
)
"""What nobody would write, and a pack or a debrief could hold."""

NAMES = tuple("".join(filter(str.isprintable, text))[:200] for text in HOSTILE)
"""The same as far as the store takes them for names of topics, groups and skills."""

NOW = datetime.fromisoformat("2026-03-02T18:00:00+00:00")


def parsed(text):
    """Parse a page. Whatever the standard calls an error raises."""
    return JustHTML(text, strict=True, sanitize=False)


def live_through(home, attempts, names=NAMES, texts=HOSTILE, *, until=NOW):
    """Play that many attempts, with these names as topics and groups, and a debrief for each of the texts."""
    home.mkdir(parents=True, exist_ok=True)
    with Store(home / "drill.db") as store:
        for number in range(attempts):
            _attempt(store, number, names, until - timedelta(hours=5 * (attempts - number)))
        for number, text in enumerate(texts):
            body = _debrief(text, names[number % len(names)])
            store.add_record("debrief", body, until - timedelta(days=10, minutes=number))


def play_mocks(home, ratings, name="Phone screen", *, until=NOW):
    """Play a mock for each of these pairs of ratings, the learner's and a friend's, in every criterion."""
    with Store(home / "drill.db") as store:
        for number, (own, friend) in enumerate(ratings):
            _play(store, name, own, friend, until - timedelta(days=3 * (len(ratings) - number)))


def tell_stories(home, *titles):
    """Write stories of conflicts, and answer a question about one."""
    (home / "stories").mkdir()
    for number, title in enumerate(titles):
        text = f"# {title}\n\n## Situation\n\nIt was late.\n\n## Competencies\n\nConflict\n"
        (home / "stories" / f"story-{number}.md").write_bytes(text.encode("utf-8", "replace"))
    said = Answer("disagreed-with-a-colleague", 95, 0, dict.fromkeys(CHECKLIST, True), "story-0")
    with Store(home / "drill.db") as store:
        store.add_answer(answer_body(said), NOW)


def _play(store, name, own, friend, start):
    item = MockItem("code", "tiny", name, "v1", {"empty": ""}, "O(n)", "O(1)")
    mock = store.start_mock(mock_body(MockSetup("phone-screen", name, 30, (item,), friend=True)), start).start.id
    answers = {
        f"rating:{who}:{each.id}": value for who, value in (("self", own), ("friend", friend)) for each in RUBRIC
    }
    steps = [
        (0, {"step": "item", "item": 0}),
        (180, {"step": "planned", "item": 0, "text": name}),
        (600, {"step": "ran", "item": 0, "passed": 2, "of": 2}),
        (900, {"step": "submitted", "item": 0, "by": "key"}),
        (1200, {"step": "ended"}),
        *((1260, {"step": "answered", "about": about, "value": value}) for about, value in answers.items()),
    ]
    for seconds, body in steps:
        store.add_mock_step(mock, body, start + timedelta(seconds=seconds))
    judged = MockJudgment((), {"step": "judged", "results": [{"verdict": "AC"}]})
    store.judge_mock(mock, judged, start + timedelta(seconds=1320))


def _debrief(text, name):
    area = {"text": text, "topics": [name], "skill": name}
    said = {"growth": [name], "strengths": [], "soft": [name]}
    return debrief(format=1, company=text, role=text, went_well=[area], growth=[area], felt=text, curriculum=said)


def _attempt(store, number, names, when):
    topic = names[number % len(names)]
    problem = Entry(f"p{number % 150}", topics=(topic, names[number * 5 % 3]), difficulty="medium", prior=0.61)
    groups = [{"name": each, "tried": 5, "failed": 5 * (each is topic)} for each in names]
    failed = CheckRecord(f"failed {number}".encode(), "v1", Verdict.WA, (), (topic,), report={"groups": groups})
    solved = CheckRecord(f"solved {number}".encode(), "v1", Verdict.AC, report={"groups": [], "stages": []})
    store.start_attempt(problem, when, "drawn")
    if number % 3 == 0:
        store.record_check(problem, failed, when + timedelta(minutes=7))
    store.record_check(problem, solved, when + timedelta(minutes=12))


def poisoned(value, *texts):
    """Put hostile texts in turn in the place of each text of a view, except for days, words of drill and names of kinds."""
    return _poisoned(value, itertools.cycle(texts))


def _poisoned(value, texts):
    if isinstance(value, dict):
        return {key: each if key in _DRILLS_OWN else _poisoned(each, texts) for key, each in value.items()}
    if isinstance(value, list):
        return [_poisoned(each, texts) for each in value]
    return next(texts) if isinstance(value, str) else value


_DRILLS_OWN = {"today", "since", "monday", "date", "interview", "last_day", "word", "kind", "verdict", "at", "sources"}


def elements(page):
    """List the names of the elements of a page."""
    return [node.name for node in page.query("*")]


def texts(page, selector):
    """List the texts of the elements that a selector finds."""
    return [" ".join(node.to_text(separator="", strip=False).split()) for node in page.query(selector)]


QUESTION = {
    "text": "Tell me about a time when you changed your mind.",
    "finds_out": "Whether facts count more than being right.",
    "follow_ups": ["What convinced you?"],
    "strong": ["Says what the fact was."],
    "weak": ["Changed nothing."],
}
CRITERION = {"name": "Code", "anchors": ["It does not run.", "It runs.", "It is clear.", "It is short and clear."]}


def _mistakes(problem):
    """What the judge would find, with inputs that can be recognized."""
    shown = {"before": "", "input": "nums = [7]", "expected": "8", "instead": "9", "tables": ""}
    return [{"name": each.name, "verdict": each.verdict.words, **shown} for each in problem.wrong]


def sheet_view(*problems, questions=(), rubric=()):
    parts = [problem_part(problem, _mistakes(problem)) for problem in problems]
    return {"title": "A mock", "minutes": 45, "problems": parts, "questions": questions, "rubric": rubric}
