"""The kinds of questions about tables: NULLs, rows that are missing, names, ties. They come before all other kinds.

Facts about tables have the same keywords as others, but mean other things by them: `values` says what a NULL means, and
`none` what becomes of a row that has no partner.
"""

from __future__ import annotations

from runner.interview.mock.question_kinds import KINDS, QuestionKind

_ABOUT_NULL = r"NULL|unknown|not known|without|belongs? to nobody|has no \w+ id"

_TABLE_KINDS = (
    # questions that no fact answers
    QuestionKind(
        r"\bwindow functions?|\bctes?\b|\bsubquer|\bself.?join|\bdialect|\bpostgres|\bmysql|\bsqlite", last=True
    ),
    QuestionKind(r"\bhow (many (rows|records|entries)|(large|big|long))\b|\btable sizes?\b", last=True),
    # what the rows hold
    QuestionKind(r"\b(all|every|only)\b.*\b(nulls?|unknown|missing)\b", ("none",)),
    QuestionKind(r"\bnulls?\b|\bunknown\b|\bnot known\b|\bmissing (values?|cells?|data)\b", ("missing",)),
    QuestionKind(
        r"\bnulls?\b|\bunknown\b|\bnot known\b|\bbe missing\b|\bmissing (values?|cells?|data)\b",
        (),
        ("values",),
        _ABOUT_NULL,
    ),
    QuestionKind(
        r"\bnulls?\b|\bunknown\b|\bbe missing\b", (), ("none", "empty"), r"\b(has|have|be|are) NULL", last=True
    ),
    QuestionKind(
        r"\bids?\b.*\b(order|sort|date|increas|consecutive|gaps?|sequential|ascending|contiguous)",
        ("id",),
        ("identity", "bounds"),
        r"\bids?\b|gap",
    ),
    QuestionKind(
        r"\bnames?\b.*\b(unique|distinct|repeat|same|different|duplicate|twice)"
        r"|\b(share|same|equal|one|identical|duplicate) (\w+ )?names?\b",
        (),
        ("identity", "duplicates"),
        r"\bnames?\b",
        nearest=True,
    ),
    QuestionKind(
        r"\ban? (\w+)\b.*\ban? \1\b|\bitself\b|\bthemselves\b",
        (),
        ("identity", "input", "duplicates"),
        r"\ban? (\w+)\b.*\ban? \1\b|itself|themselves",
        any_fact=True,
    ),
    QuestionKind(
        r"\bzero\b|\b0\b|\bdivi(de|sion)",
        ("zero",),
        ("values", "negative", "none", "empty"),
        r"\b0\b|zero",
        nearest=True,
    ),
    QuestionKind(
        r"\bpercent|\bfraction|\bround|\bdecimals?\b", ("format",), (), r"fraction|percent|round", any_fact=True
    ),
    QuestionKind(r"\bwindow\b|\bhow many (days|months)\b", ("window",), ("bounds",), r"\bdays?\b"),
    # rows that are not there
    QuestionKind(r"^(?!.*\b(tables?|history|result)\b).*\bempty\b", (), ("values",), r"\bempty\b"),
    QuestionKind(r"\bempty\b|\bno (rows?|data|records?|entries)\b", ("empty",), ("none",), r"\bno \w+s\b|without"),
    QuestionKind(r"\bthere (is|are|were) no\b", (), ("empty", "none"), r"\b(no|without|empty|nobody)\b", nearest=True),
    QuestionKind(
        r"\bgaps?\b|\b(missing|skipped) (days?|dates?|months?|rows?)|\b(every|each|all) (days?|dates?|months?)\b",
        (),
        ("none", "identity", "bounds", "connectivity"),
        r"gap|no row|missing|without|has no",
    ),
    QuestionKind(
        r"\b(no|without|lacks?|never|nothing|nobody|none)\b|n.t (have|any)\b|\b(is|are|was|do|does|did|has|have) not\b",
        (),
        ("none", "empty"),
        r"\b(no|not|without|nobody|nothing|never|NULL|lacks?)\b",
        any_fact=True,
        nearest=True,
    ),
    # equal ones
    QuestionKind(
        r"\b(all|every\w*)\b.*\b(same|equal)\b", ("ties",), ("none", "duplicates"), r"\bthere is no\b|equal|same"
    ),
    QuestionKind(r"\bdense|\branks?\b", ("output",), ("ties",), r"\brank"),
    QuestionKind(r"\bstrict|\bor equal\b", ("ties",), ("bounds",), r"equal|itself|exactly"),
    QuestionKind(
        r"\b(two|several|more than one)\b.*\b(first|last|highest|lowest|biggest|most|top|maximum)\b", ("ties",)
    ),
    QuestionKind(
        r"(?<!first )(?<!last )\b(two|several|multiple|more than one|(?<!how )many)\b|\btwice\b|\bmore than once\b",
        (),
        ("duplicates", "overlap", "identity", "ties"),
        r"several|many|twice|at most one|more than|again|same|repeat|each|equal",
        any_fact=True,
        nearest=True,
    ),
    QuestionKind(
        r"\bties?\b|\btied\b|\bsame \w+|\bequal \w+|\b(salar|score|value|number|price|amount)\w*\b.*\b(equal|same)"
        r"|\bthe same\b",
        ("ties",),
        ("duplicates", "identity", "output"),
        r"equal|same|share|distinct|tie|several|more than one",
        nearest=True,
    ),
    QuestionKind(
        r"\bonce\b|\bdistinct\b", (), ("duplicates", "output", "size"), r"once|distinct|each|same", nearest=True
    ),
    QuestionKind(r"\bpairs?\b|\(\w, ?\w\)", (), ("identity", "duplicates"), r"\bpair"),
    # edges
    QuestionKind(r"\bodd\b|\beven (number|count)", (), ("length", "size"), r"\beven\b|pair"),
    QuestionKind(r"\bstarts? (at|from|with)\b", (), ("bounds", "start", "input"), r"lowest|first|start|before"),
    QuestionKind(r"\bmidnight\b|\bcross|\b(end|turn) of (a|the) \w+", ("connectivity", "years")),
    QuestionKind(r"\bseparat|\bdelimit", (), ("input",), r"space|comma|separat"),
    # the result
    QuestionKind(r"\bsort|\border\b|\bascending|\bdescending", ("order",), ("output",), r"order|ascending|first"),
    QuestionKind(
        r"\binclu|\b(very|same|exact) day\b|\bcounts?\b|\bin the (result|output|list)\b|\bleave out\b",
        (),
        ("bounds", "window"),
        r"inclu|belong|itself|count|\bin the (result|list)|left out|leave|\breturn\b",
        any_fact=True,
        nearest=True,
    ),
)

TABLE_KINDS = (*_TABLE_KINDS, *KINDS)
"""What is asked about a problem over tables."""
