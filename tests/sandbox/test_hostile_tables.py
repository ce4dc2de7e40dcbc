"""Whatever a query or a function of data frames does, it ends as declared, and leaves no process and no file behind.

`docs/isolation.md` says how to run this as root and as somebody else.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import runner
from runner.grading.machine import Machine, worker_for
from runner.grading.worker.system import marked
from runner.languages import LANGUAGES
from tests.sandbox.hostile_tables import FRAMES, QUERIES, QUICK
from tests.support.tables import needs_sql, orders

pytestmark = needs_sql
SECONDS = 2.0
INPUT = {"customers": [[1, "Ann"], [2, "Ben"]], "orders": [[1, 2, 10]]}
RIGHT = {
    "sql": "SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)",
    "pandas": "def customers_who_never_ordered(customers, orders):\n"
    "    return customers[~customers['id'].isin(orders['customer_id'])][['name']]",
}
TRACES = ("/tmp/drill-attack.db", "/tmp/drill-attack.csv", "/tmp/drill-attack")


def attacks():
    """Every attack at the usual layer, and with limits alone what is run and needs no fence."""
    for language, hostile in (("sql", QUERIES), ("pandas", FRAMES)):
        for attack in hostile:
            for layer in ("L1",) if attack.is_fenced or attack.outcome == "refused" else ("L0", "L1"):
                is_quick = attack.name in QUICK and layer == "L1"
                marks = () if is_quick else pytest.mark.slow
                yield pytest.param(language, attack, layer, id=f"{language}-{attack.name}-{layer}", marks=marks)


def running(language, code, layer):
    return worker_for(
        orders(), Machine(layer=layer), code.encode(), "/solutions/answer", "learner", LANGUAGES[language]
    )


def outcome_of(language, code, layer):
    """Return the outcome as it is declared, its message, and the mark of the worker's processes."""
    with running(language, code, layer) as worker:
        mark = worker._process.mark
        if failure := worker.load(10):
            return "refused" if failure.kind == "syntax" else failure.kind, failure.message, mark
        if layer == "L1" and worker.status.layer != "L1":
            pytest.skip(f"no L1 on this machine: {worker.status}")
        found = worker.call(INPUT, SECONDS)
    if found.wrong_type:
        return "wrong", found.wrong_type, mark
    message = found.fault.message if found.fault else ""
    return f"raise:{found.fault.type}" if found.kind == "raise" else found.kind, message, mark


@pytest.mark.parametrize(("language", "attack", "layer"), list(attacks()))
def test_an_attack_ends_as_declared(language, attack, layer):
    if lack := LANGUAGES[language].worker.lacking():
        pytest.skip(lack)
    outcome, message, mark = outcome_of(language, attack.code, layer)
    assert {outcome, outcome.partition(":")[0]} & set(attack.outcome.split()), (outcome, message)
    assert attack.words in message
    assert not marked(mark)
    assert not any(Path(trace).exists() for trace in TRACES)


@pytest.mark.parametrize("language", ["sql", "pandas"])
def test_what_is_no_attack_is_answered(language):
    if lack := LANGUAGES[language].worker.lacking():
        pytest.skip(lack)
    with running(language, RIGHT[language], "L1") as worker:
        assert worker.load(10) is None
        assert worker.call(INPUT, SECONDS).value == {"columns": ["name"], "rows": [["Ann"]]}


@pytest.mark.slow
@pytest.mark.parametrize(("language", "attack", "layer"), [each for each in attacks() if "text of 50 MB" in each.id])
def test_the_worker_answers_the_next_case_after_a_result_that_is_too_large(language, attack, layer):
    if lack := LANGUAGES[language].worker.lacking():
        pytest.skip(lack)
    with running(language, attack.code, layer) as worker:
        assert [worker.call(INPUT, SECONDS).kind for _ in range(2)] == ["value", "value"]


INSIDE = {
    "SET threads = 4": "the configuration has been locked",
    "SET lock_configuration = false": "the configuration has been locked",
    "SET enable_external_access = true": "the configuration has been locked",
    "ATTACH '/tmp/drill-attack.db'": "disabled by configuration",
    "COPY (SELECT 1) TO '/tmp/drill-attack.csv'": "disabled by configuration",
    "SELECT * FROM read_csv('/etc/passwd')": "disabled by configuration",
    "SELECT * FROM read_text('/etc/passwd')": "disabled by configuration",
    "SELECT * FROM glob('/*')": "disabled by configuration",
    "INSTALL httpfs": "disabled by configuration",
    "LOAD httpfs": "disabled",
    "EXPORT DATABASE '/tmp/drill-attack'": "disabled by configuration",
}


@pytest.mark.parametrize("statement", INSIDE)
def test_the_engine_refuses_too_what_the_guard_in_front_of_it_refuses(statement, monkeypatch):
    duckdb = pytest.importorskip("_duckdb")
    monkeypatch.syspath_prepend(Path(runner.__file__).parent)  # as in a worker
    from data_worker.engine import Engine

    engine = Engine()
    engine.fresh(["CREATE TABLE customers (id INTEGER, name TEXT)"])
    with pytest.raises(duckdb.Error, match=INSIDE[statement]):
        engine.execute(statement)


def test_every_attack_has_a_name_of_its_own():
    names = [attack.name for attack in QUERIES]
    assert len(set(names)) == len(names) >= 60
    assert len({attack.name for attack in FRAMES}) == len(FRAMES) >= 15
    assert {*QUICK} <= {attack.name for attack in (*QUERIES, *FRAMES)}
