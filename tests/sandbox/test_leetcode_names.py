"""The names that are there without an import: those of each module, the right one of several, only what is read."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from runner.sandbox import reading
from runner.sandbox.leetcode_names import MODULES, provided
from runner.sandbox.provided_names import MEMBERS
from tests.support.provided import MODULES as ORDER
from tests.support.provided import TABLE, public_names, pythons, table

PYTHONS = pythons()
PACKAGE = Path(reading.__file__).parents[1]

COMPARE = f"""
import ast, builtins, sys
sys.path.insert(0, {str(PACKAGE)!r})
from sandbox.leetcode_names import provided
sys.path.pop(0)
order = {ORDER!r}
wanted = {{}}
for module in order:
    exec(f"from {{module}} import *", wanted)
wanted |= {{module: __import__(module) for module in (*order, "time")}}
wanted = {{name: value for name, value in wanted.items() if not hasattr(builtins, name) and name != "__builtins__"}}
found = provided(ast.parse("; ".join(wanted)))
print([name for name in wanted if found.get(name, found) is not wanted[name]], len(wanted))
"""


@pytest.mark.parametrize("version", PYTHONS, ids=str)
def test_all_that_leetcode_imports_is_there_in_every_python(version):
    done = subprocess.run([PYTHONS[version], "-S", "-c", COMPARE], capture_output=True, text=True, check=True)
    missing, _, count = done.stdout.strip().rpartition(" ")
    assert missing == "[]"
    assert int(count) > 400


def test_the_table_is_what_the_installed_pythons_say():
    found = [public_names(python) for python in PYTHONS.values()]
    for module in ORDER:
        names = set(MEMBERS[module].split())
        assert names >= set().union(*(one[module] for one in found)), module
    if len(found) == 3:
        assert TABLE.read_text(encoding="utf-8") == table(found)


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("setrecursionlimit", "sys"),
        ("maxsize", "sys"),
        ("StringIO", "io"),
        ("mean", "statistics"),
        ("Counter", "collections"),  # typing has one as well
        ("sub", "re"),  # and operator
        ("copy", ""),  # a module
        ("bisect", ""),
        ("datetime", ""),
        ("random", ""),
        ("time", ""),
        ("Fraction", "fractions"),
    ],
)
def test_the_later_module_wins_and_modules_win_over_all(name, home):
    import importlib

    found = provided(ast.parse(name))[name]
    assert found is (getattr(importlib.import_module(home), name) if home else importlib.import_module(name))


@pytest.mark.parametrize("name", ["pow", "abs", "open", "sum", "range", "compile", "all"])
def test_built_ins_win(name):
    assert provided(ast.parse(name)) == {}


def test_a_solution_need_not_be_imported_for():
    assert provided(ast.parse("import re\nx = 1\ndef f(x): return x + 1")) == {}
    assert "re" in MODULES


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("count", {"count"}),
        ("def f(x): return count(x)", {"count"}),
        ("def f(count): return count", set()),
        ("def f(x, *count, mean=1, **path): return count, mean, path", set()),
        ("def f(x):\n    count = 1\n    return count", set()),
        ("def f(x):\n    count += 1", set()),
        ("def f(x):\n    for count in x: pass\n    return count", set()),
        ("def f(x):\n    with x as count: return count", set()),
        ("def f(x):\n    try: pass\n    except x as count: return count", set()),
        (
            "def f(x):\n    match x:\n        case [S, *T] | {'a': M, **R}: return S, T, M, R\n        case A: return A",
            set(),
        ),
        ("def f(x):\n    def g(): return count\n    count = 1\n    return g", set()),
        ("def f(x):\n    def g():\n        count = 1\n    return count", {"count"}),
        ("def f(x):\n    global count\n    count = 1\n    return count", {"count"}),
        (
            "def f(x):\n    import count\n    from a import b as mean\n    import path.inner\n    return count, mean, path",
            set(),
        ),
        ("def f(x): return [count for count in x]", set()),
        ("def f(x): return [count for count in count(x)]", {"count"}),
        ("def f(x):\n    y = [count for count in x]\n    return count(y)", {"count"}),
        ("def f(x): return {a: b for a, b in x if count(a) for c in d}", {"count", "d"}),
        ("def f(x): return lambda count, *mean: count + path", {"path"}),
        ("def f(x): return lambda y=count: y", {"count"}),
        ("def f(x, y=count) -> List[mean]: pass", {"count", "List", "mean"}),
        ("def f(x: List[int], *y: path, **z: Any): pass", {"List", "path", "Any", "int"}),
        ("@cache\ndef f(x): return f(x)", {"cache"}),
        ("class A(count):\n    mean = 1\n    def f(self): return mean", {"count", "mean"}),
        ("class A:\n    def f(self): return A", set()),
        ("def search(x): return search(x)", set()),
        ("S = 3\ndef f(x): return S", set()),
        ("if x: S = 3\ndef f(y): return S", {"x", "S"}),
        ("import path\ndef f(x): return path", set()),
        ("def f(node): return node.random", set()),
        ("def f(x): return f'{count(x)!r}'", {"count"}),
        ("def f(x):\n    if (count := x): return count", set()),
        ("async def f(x):\n    async for count in x: return count", set()),
    ],
)
def test_what_is_read_and_bound_nowhere_around(source, names):
    assert reading.global_names(ast.parse(source)) == names


def test_what_is_nested_deeply_is_read_all_the_same():
    deep = "x = " + "+".join(["count"] * 900)
    assert reading.global_names(ast.parse(deep)) == {"count"}


def test_nothing_is_imported_that_is_not_read():
    code = "import sys; sys.path.insert(0, sys.argv[1]); from sandbox.leetcode_names import provided; import ast\n"
    code += "before = set(sys.modules); provided(ast.parse('def f(S, mean, path): return S')); print(set(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-S", "-c", code, str(PACKAGE)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
