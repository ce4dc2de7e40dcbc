"""Load a `Problem` from a file: read, check, build. All faults are reported at once. No code of the bank runs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from runner import paths
from runner.bank.bank_file import add_duplicate_keys, content_of
from runner.bank.build import Values, build_problem, version_of
from runner.bank.build_driven import build_component_problem
from runner.bank.build_tables import build_sql_problem
from runner.bank.build_utility import build_utility_problem
from runner.bank.checks.cases import check_cases
from runner.bank.checks.driven import check_component
from runner.bank.checks.signature import check_checker, check_identity, check_signature
from runner.bank.checks.solutions import check_growth, check_solutions
from runner.bank.checks.tables import check_tables
from runner.bank.checks.utility import check_utility
from runner.bank.checks.values import check_values
from runner.bank.findings import Findings
from runner.bank.model import FORMAT, Problem, ProblemKind
from runner.bank.parsed_file import ParsedFile
from runner.bank.schema.driven import COMPONENT_PROBLEM
from runner.bank.schema.problem import PROBLEM
from runner.bank.schema.tables import SQL_PROBLEM
from runner.bank.schema.utility import UTILITY_PROBLEM
from runner.bank.schema.values import RecordSchema, contains_invalid
from runner.bank.topics import load_topics
from runner.bank.yaml_tree import TreeError, YamlNode, parse
from runner.record import record

Check = Callable[[ParsedFile], None]

CHECKS: tuple[Check, ...] = (
    check_identity,
    check_signature,
    check_checker,
    check_values,
    check_cases,
    check_solutions,
    check_growth,
)
"""The checks beyond the schema. Each adds its findings, and skips values that are broken."""


@record
class FileForm:
    """The form of one kind of file: its keys, its checks, and how the problem is built from values without faults."""

    schema: RecordSchema
    checks: tuple[Check, ...]
    build: Callable[[Values, str, str], Problem]


PROBLEM_FORM = FileForm(PROBLEM, CHECKS, build_problem)
FORMS: Mapping[str, FileForm] = {
    ProblemKind.SQL: FileForm(SQL_PROBLEM, (check_identity, check_tables, check_solutions), build_sql_problem),
    ProblemKind.REACT: FileForm(
        COMPONENT_PROBLEM, (check_identity, check_component, check_solutions), build_component_problem
    ),
    ProblemKind.UTILITY: FileForm(
        UTILITY_PROBLEM,
        (check_identity, check_signature, check_utility, check_values, check_cases, check_solutions),
        build_utility_problem,
    ),
}
"""The forms of the kinds that have one of their own."""


def load_problem(path: Path, topics: Collection[str] | None = None) -> Problem:
    """Load the problem in `path`. Raises `BankError` with all faults that can be found without running its code.

    `topics` are the ids of the declared topics; None means those of drill's own topics.yaml.
    """
    if topics is None:
        topics = load_topics(paths.problems_dir() / "topics.yaml")
    return load_content(path, content_of(path), topics)


def load_content(path: Path, content: bytes, topics: Collection[str]) -> Problem:
    """Load the problem from the `content` of the file `path`. Raises `BankError` with all faults."""
    findings = Findings(str(path))
    problem = _load(path, content, frozenset(topics), findings)
    findings.raise_any()
    assert problem is not None
    return problem


def _load(path: Path, content: bytes, topics: frozenset[str], findings: Findings) -> Problem | None:
    try:
        node = parse(content)
    except TreeError as error:
        findings.add(error.rule, error.position, error.message, error.fix)
        return None
    add_duplicate_keys(node, findings)
    if _is_foreign(node, findings):
        return None
    form = _form_of(node)
    values = form.schema.read(node, findings)
    if isinstance(values, dict):
        parsed = ParsedFile(path.stem, values, node, findings, topics)
        for check in form.checks:
            check(parsed)
    if findings.diagnostics or contains_invalid(values):
        return None
    return form.build(values, version_of(content), str(path))


def _form_of(node: YamlNode) -> FileForm:
    kind = node.value.get("kind") if isinstance(node.value, dict) else None
    return PROBLEM_FORM if kind is None or not isinstance(kind.value, str) else FORMS.get(kind.value, PROBLEM_FORM)


def _is_foreign(node: YamlNode, findings: Findings) -> bool:
    # In a file of another format, all other findings would be noise.
    version = node.value.get("format") if isinstance(node.value, dict) else None
    if version is None or not isinstance(version.value, int) or version.value == FORMAT:
        return False
    message = f"the file is written in format {version.value}, this drill reads format {FORMAT}"
    findings.add("format-version", version, message, "a newer drill may read it")
    return True
