"""The text of a new problem file: every part of the format is there, and the texts are empty.

`drill bank check` lists the places to fill in. A comment at each place says what goes there.
"""

from __future__ import annotations

import re
from string import Template

from runner.bank.build import PRIORS
from runner.bank.model import Difficulty, ProblemKind
from runner.bank.schema.problem import SLUG
from runner.errors import UsageError
from runner.languages import BANK


def new_problem(
    id_: str,
    *,
    title: str = "",
    topic: str = "arrays-and-hashing",
    difficulty: str = Difficulty.MEDIUM,
    kind: str = ProblemKind.FUNCTION,
    replaces: str = "",
) -> str:
    """Return the text of `<id>.yaml`. Raises `UsageError` if the id is not allowed."""
    if not re.fullmatch(SLUG, id_):
        fix = "words of a-z and 0-9 joined by hyphens, such as `longest-common-prefix`"
        raise UsageError(f"{id_!r} cannot be the id of a problem", fix)
    words = id_.split("-")
    name = "_".join(words) if kind == ProblemKind.FUNCTION else "".join(map(str.capitalize, words))
    values = {
        "id": id_ + (f"\nreplaces: {replaces}" if replaces else ""),
        "title": (title or " ".join(words).capitalize()).replace('"', "'"),
        "topic": topic,
        "kind": kind,
        "difficulty": difficulty,
        "prior": PRIORS[Difficulty(difficulty)],
        "name": name if BANK.definitions.is_name(name) else f"solve_{name}",
    }
    part = _PARTS[ProblemKind(kind)]
    values |= {key: Template(text).substitute(values).strip("\n") for key, text in part.items()}
    return _aligned(Template(_TEXT).substitute(values).lstrip("\n"))


def _aligned(text: str) -> str:
    """Align the comments after short values in one column again, because the values have changed length."""
    return re.sub(r"^(\S.{1,40}?\S) +# ", lambda found: f"{found[1]:<31} # ", text, flags=re.MULTILINE)


_TEXT = """
# docs/problem-format.md explains every key; `drill bank check $id.yaml` says what is missing, and proves the rest.
format: 1
id: $id
title: "$title"
kind: $kind
topics: [$topic]                # the main one first
difficulty: $difficulty         # easy | medium | hard
minutes: 20                     # what a prepared person needs
also: []                        # names elsewhere
prior: $prior                   # the share of people who get it right at once
$signature
statement: ""                   # the task in your own words; `|` starts a text of several lines
$examples
$constraints
$cases
reference: |                    # a correct solution with the required complexity
  # $name
brute: |                        # another one, obviously right, however slow
  # $name
wrong:                          # the mistakes that people really make, each with the group of inputs that catches it
  - {name: "", verdict: WA, group: typical, code: ""}
  - {name: "", verdict: WA, group: typical, code: ""}
  - {name: "", verdict: WA, group: typical, code: ""}
  - {name: "", verdict: RTE, group: smallest, code: ""}
slow:                           # right, but in a worse complexity class
  - {name: "", code: ""}
complexity: {time: "", space: ""}
$growth
hints:                          # three, each saying a bit more
  - ""
  - ""
  - ""
explanation:
  idea: ""
  why: ""                       # why it is right
  complexity: ""
  mistakes: ""                  # the usual ones
  aloud: ""                     # what to say about it in an interview
"""

_FUNCTION = {
    "signature": """
signature:
  name: $name
  params: {nums: "list[int]"}   # as in Python; int, float, bool, str, list[T], tuple[A, B], T | None, TreeNode, …
  returns: int
""",
    "examples": """
examples:
  - {input: {nums: [1]}, output: 1, why: ""}
  - {input: {nums: [2, 1]}, output: 1, why: ""}
""",
    "constraints": """
constraints:
  - {text: "1 ≤ len(nums) ≤ 10⁵", holds: "1 <= len(nums) <= 10**5"}
  - {text: "0 ≤ nums[i] ≤ 10⁹", holds: "all(0 <= x <= 10**9 for x in nums)"}
""",
    "cases": """
cases:
  inputs:                       # a shape for each parameter
    nums: {kind: list, min_size: 1, max_size: 100000, of: {kind: int, min_value: 0, max_value: 1000000000}}
  edges:
    - {nums: [0]}
  groups:                       # named kinds of input, which a failure names
    smallest: {when: "len(nums) == 1"}
    typical: {when: "len(nums) > 1"}
    duplicates: {when: "len(set(nums)) < len(nums)"}
  large:
    - name: as long as can be
      inputs: {nums: {kind: list, size: 100000, of: {kind: int, min_value: 0, max_value: 1000000000}}}
""",
    "growth": """
growth:                         # the worst input of size n for the slow solution; or {none: "why it is not measured"}
  inputs: {nums: {kind: list, size: n, of: {kind: int, min_value: 0, max_value: 1000000000}}}
  max_n: 100000
""",
}

_CLASS = {
    "signature": """
signature:
  name: $name
  params: {}                    # the constructor's parameters
  methods:
    put: {params: {value: int}, returns: None}
    get: {params: {}, returns: int}
""",
    "examples": """
examples:
  - {input: {init: [], calls: [[put, 1], [get]]}, output: [null, 1], why: ""}
  - {input: {init: [], calls: [[put, 1], [put, 2], [get]]}, output: [null, null, 2], why: ""}
""",
    "constraints": """
constraints:
  - {text: "at most 10⁴ calls", holds: "len(calls) <= 10**4"}
  - {text: "0 ≤ value ≤ 10⁹", holds: "all(0 <= call[1] <= 10**9 for call in calls if call[0] == 'put')"}
""",
    "cases": """
cases:
  inputs:                       # a shape for each parameter of the constructor, and the calls
    calls:
      kind: calls
      min_size: 1
      max_size: 10000
      methods:
        put: {args: {value: {kind: int, min_value: 0, max_value: 1000000000}}, weight: 2}
        get: {allowed: "done['put'] > 0"}
  edges:
    - {init: [], calls: [[put, 0], [get]]}
  groups:                       # named kinds of input, which a failure names
    smallest: {when: "len(calls) <= 2"}
    typical: {when: "len(calls) > 2"}
""",
    "growth": """
growth:
  none: ""                      # the reason; or inputs over the size n, as docs/problem-format.md says
""",
}

_ROUND_TRIP = {
    "signature": """
signature:
  name: $name
  params: {words: "list[str]"}  # the value that goes out and comes back
  methods:                      # the encoder, then the decoder, which is called on a fresh instance
    encode: {params: {words: "list[str]"}, returns: str}
    decode: {params: {data: str}, returns: "list[str]"}
""",
    "examples": """
examples:
  - {input: {words: [a]}, output: [a], why: ""}
  - {input: {words: [a, ""]}, output: [a, ""], why: ""}
""",
    "constraints": """
constraints:
  - {text: "0 ≤ len(words) ≤ 200", holds: "len(words) <= 200"}
  - {text: "0 ≤ len(words[i]) ≤ 200", holds: "all(len(word) <= 200 for word in words)"}
""",
    "cases": """
cases:
  inputs:                       # a shape for the parameter
    words: {kind: words, alphabet: "ab,1#", max_size: 200, min_length: 0, max_length: 200}
  edges:
    - {words: [""]}
  groups:                       # named kinds of input, which a failure names
    smallest: {when: "len(words) == 0"}
    typical: {when: "len(words) > 0"}
    an empty word: {when: "'' in words"}
  large:
    - name: as long as can be
      inputs: {words: {kind: words, alphabet: "ab,1#", size: 200, min_length: 200, max_length: 200}}
""",
    "growth": """
growth:
  none: ""                      # the reason; or inputs over the size n, as docs/problem-format.md says
""",
}

_PARTS = {ProblemKind.FUNCTION: _FUNCTION, ProblemKind.CLASS: _CLASS, ProblemKind.ROUND_TRIP: _ROUND_TRIP}
