"""The rules for the text of a bank file, and what each requires. `grading.proof` adds those that need a run.

`drill bank check` prints the name of the rule in brackets after each finding. tests/bank/bad/ has a broken sample for
each rule.
"""

from __future__ import annotations

from collections.abc import Mapping

RULES: Mapping[str, str] = {
    # the file
    "unreadable": "The file can be read and is UTF-8.",
    "too-large": "A bank file has at most a million bytes.",
    "yaml-syntax": "The file is YAML.",
    "one-document": "There is one document in it.",
    "no-anchors": "YAML's anchors and aliases are not used.",
    "no-tags": "YAML's tags are not used.",
    "too-deep": "Lists and mappings nest at most 40 deep.",
    "duplicate-key": "No key is twice in one mapping.",
    # the form
    "format-version": "`format` is a version that this drill knows.",
    "unknown-key": "Every key is one of the format.",
    "missing-key": "Every required key is there.",
    "wrong-type": "A text is a text, a number a number, a list a list.",
    "not-one-of": "Where the format gives a choice, the value is one of the choices.",
    "out-of-range": "A number is within its bounds.",
    "count": "There are as many as the format requires: three hints, two examples, four wrong solutions.",
    "empty-text": "A text says something.",
    "name": "Ids have hyphens, functions and parameters are Python names and collide with nothing.",
    "type": "A type is one that the bank knows.",
    "expression": "An expression is one that the bank allows.",
    "python-syntax": "Python source parses.",
    # what must fit together
    "id-is-file-name": "The id is the file's name.",
    "same-id": "No two files have one id, but that of yours which says which shipped problem it `replaces`.",
    "replaces-nothing": "What a problem `replaces` is a problem that drill ships.",
    "topic": "Topics are declared in topics.yaml.",
    "signature": "The signature has what its kind of problem requires.",
    "node-of": "`node_of` names a parameter made of nodes.",
    "column": "Where a column is named, the table or the result has it, and it can be drawn.",
    "parameter": "Where a parameter is named, the signature has it.",
    "input-names": "An input names exactly the parameters.",
    "value-type": "A value is of the declared type.",
    "method": "A call names a method of the signature, with as many arguments as it has.",
    "constraint-broken": "Examples and edges obey the constraints.",
    "expression-failed": "Constraints and groups can be evaluated on the examples and edges.",
    "unknown-name": "An expression uses names that are there.",
    "shape-type": "A shape makes values of the parameter's type.",
    "shape-circle": "Shapes do not depend on each other in a cycle.",
    "inputs": "Every parameter has a shape, or the Python hatch makes the inputs.",
    "solution-name": "Source defines the required name.",
    "group": "Wrong solutions and facts name groups of the cases.",
    "duplicate-name": "Names within one list differ.",
    "checker": "The checker fits the type of the result.",
    "growth": "Growth is declared over `n`, or not at all with a reason.",
    "slow": "A problem whose growth is measured has a slow solution.",
    # behavioral questions
    "competency": "A competency is one that is known, or the file gives its `name`.",
    # the topics
    "prerequisite": "A topic's prerequisites are declared and have no cycle.",
}
"""What each rule requires, by its name."""
