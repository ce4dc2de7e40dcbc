"""What a machine can keep of the bank's prose: short, in the field's own terms, with every parameter named."""

from __future__ import annotations

import re

import pytest

from runner.bank.bank import Bank
from runner.bank.behavioral import load_questions
from runner.bank.interviews import FILE, load_formats
from runner.bank.model import ProblemKind
from runner.paths import problems_dir
from tests.support.bank import PROBLEMS, shipped_problem
from tests.support.prose import prose, texts_of

MOST_WORDS = 100
MORE_FOR_MARKUP = 20
"""The statement of a component also says by which roles and names its elements are found."""
LONGEST_SENTENCE = 25
CAPITALIZED = {"BST", "LCM", "XOR", "II", "D", "Atlantic", "Escape", "Polish", "Twitter"}

QUAINT = re.compile(
    r"\b(stands?|stood|standing|str(?:ike|uck) out|whole numbers?|in a circle|pieces? of|places|told|beside|mend(?:ed|s)?"
    r"|asked for|that come out|greatest(?! common)|(?<!at )least(?! common| recently| significant)|(?<!binary )search tree"
    r"|anew|neighbours?|centre[ds]?|(?:to|back|down|up)wards|(?:out|in)side of|(?:low|upp)er-case|recognis\w+)\b",
    re.IGNORECASE,
)
"""Words for which the field has its own (index, substring, integer, minimum), and spellings that are not American."""

CHANGES = re.compile(
    r"\b(may (change|relink)|do not change|must be unchanged|in place|relink the nodes)\b", re.IGNORECASE
)
"""How a statement says whether the input may be changed."""


@pytest.fixture(scope="module", params=PROBLEMS, ids=str)
def problem(request):
    return shipped_problem(request.param)


def test_the_title_is_a_name_in_sentence_case(problem):
    first, *others = re.findall(r"[^\W\d_]+", problem.title)
    assert not problem.title.endswith((".", "?"))
    assert first[0].isupper()
    assert [word for word in others if not word.islower() and word not in CAPITALIZED] == []


def test_each_capitalized_word_is_in_a_title():
    words = {word for id_ in PROBLEMS for word in re.findall(r"[^\W\d_]+", shipped_problem(id_).title)[1:]}
    assert CAPITALIZED - words == set()


def test_the_statement_is_short(problem):
    markup = MORE_FOR_MARKUP if problem.driver else 0
    assert len(problem.statement.split()) <= MOST_WORDS + markup


def test_no_sentence_is_long(problem):
    assert [
        each for text in prose(problem) for each in sentences(text) if count_of_words(each) > LONGEST_SENTENCE
    ] == []


def test_the_statement_names_every_parameter(problem):
    code = " ".join(re.findall(r"`([^`]+)`", problem.statement))
    assert [name for name in parameters(problem) if not re.search(rf"\b{name}\b", code)] == []


def test_the_statement_says_whether_the_input_may_be_changed(problem):
    if problem.kind is ProblemKind.FUNCTION and any(is_mutable(param) for param in problem.signature.params):
        assert CHANGES.search(" ".join(problem.statement.split()))


def test_the_statement_ends_with_the_complexity_exactly_where_it_is_measured(problem):
    last = problem.statement.rsplit("\n\n", 1)[-1]
    assert last.startswith("Required: ") == (not problem.growth.none)
    assert problem.statement.count("Required") == (not problem.growth.none)
    asked = last.removeprefix("Required: ").split(" time")[0]
    assert problem.growth.none or problem.complexity.time.startswith(asked)


def test_there_are_three_hints_and_the_first_is_a_question(problem):
    assert len(set(problem.hints)) == 3
    assert "?" in problem.hints[0]
    assert all(hint.endswith((".", "?")) for hint in problem.hints)


def test_every_text_of_a_problem_is_among_its_prose(problem):
    read = set(prose(problem))
    assert [(where, text) for where, text in texts_of(problem) if " " in text and text not in read] == []


def test_no_quaint_word(problem):
    assert [(word[0], text) for text in prose(problem) for word in QUAINT.finditer(" ".join(text.split()))] == []


def test_former_titles_are_still_found():
    bank = Bank.open(None)
    assert bank.resolve("When has everybody heard?") == "network-delay-time"
    assert bank.resolve("Cache that forgets the least recently used") == "lru-cache"
    assert bank.resolve("How many islands?") == "number-of-islands"


QUESTIONS = load_questions(problems_dir())


@pytest.mark.parametrize("question", QUESTIONS.questions.values(), ids=QUESTIONS.questions)
def test_a_behavioral_question_is_short_and_plain(question):
    assert len(sentences(question.text)) <= 2
    assert question.text.endswith((".", "?"))
    assert question.finds_out.startswith(("Whether ", "What "))
    assert all(follow_up.endswith("?") for follow_up in question.follow_ups)
    texts = [question.text, question.finds_out, *question.follow_ups, *question.strong, *question.weak]
    assert not_plain(texts) == []
    assert len(set(texts)) == len(texts)


def test_what_to_ask_and_to_think_of_is_plain():
    thoughts = [each.think_of for each in QUESTIONS.competencies.values()]
    assert all(thoughts)
    assert not_plain([*thoughts, *(text for each in QUESTIONS.to_ask for text in (each.text, each.listen_for))]) == []


def test_what_a_format_of_mock_interviews_is_about_is_plain():
    assert not_plain([each.about for each in load_formats(problems_dir() / FILE).values()]) == []


def not_plain(texts):
    """The texts with a quaint word, a long sentence or no end."""
    long = [text for text in texts if any(count_of_words(each) > LONGEST_SENTENCE for each in sentences(text))]
    return [text for text in texts if QUAINT.search(text) or not text.endswith((".", "?"))] + long


def sentences(text):
    return re.split(r"(?<=[.?!])\s+|\n\n|\n(?=- )", re.sub(r"`[^`]*`", "code", text))


def count_of_words(sentence):
    return sum(bool(re.search(r"\w", each)) for each in sentence.split())


def parameters(problem):
    signature = problem.signature
    if problem.kind is ProblemKind.UTILITY:
        return list(problem.driver.description["params"])
    methods = () if problem.driver else signature.methods  # nobody calls the actions of a component by their names
    return [each.name for one in (signature, *methods) for each in one.params]


def is_mutable(param):
    return bool(param.type.names - {"int", "float", "str", "bool", "optional"})
