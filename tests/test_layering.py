"""The house of DESIGN 9, kept: rooms import only from below, and each third-party library only in its rooms."""

import ast
import builtins
import re
import sys
from pathlib import Path

RUNNER = Path(__file__).parents[1] / "runner"

LAYERS = {
    6: ("__main__", "cli", "debug", "pytest_plugin"),
    5: ("practice",),
    4: ("render", "interview"),
    3: ("grading", "curriculum"),
    2: ("languages", "bank", "strategies", "store", "config", "solutions"),
    1: (
        "typespec",
        "bank.model",
        "bank.tables",
        "bank.driven",
        "bank.budgets",
        "bank.cases",
        "bank.known_solutions",
        "bank.reading",
        "bank.shape_vocabulary",
        "expressions",
    ),
    0: (
        "",
        "record",
        "errors",
        "paths",
        "verdict",
        "sandbox",
        "data_worker",
        "solutions.reading",
        "clock",
        "day",
        "shell_words",
        "private",
    ),
}
"""Every module and package of `runner`; a longer name wins. A module that is in no layer fails the test."""

LIBRARIES = {
    "click": ("cli",),
    "rich": ("render.terminal", "cli.app"),
    "jinja2": ("solutions.stub", "render", "bank.scaffold"),
    "yaml": ("bank",),
    "hypothesis": (
        "strategies.generated",
        "strategies.hypothesis_source",
        "grading.hypothesis_search",
        "grading.proof.cases",
    ),
    "fsrs": ("curriculum",),
    "pytest": ("pytest_plugin", "debug"),
    "_pytest": ("pytest_plugin",),
    "xdist": ("pytest_plugin",),
    "pluggy": ("pytest_plugin",),
    "sqlite3": ("store",),
    "sandbox": ("sandbox.__main__", "sandbox.launcher", "data_worker"),
    "data_worker": ("data_worker",),
    "_duckdb": ("data_worker",),
    "sqlglot": ("data_worker",),
    "pandas": ("data_worker",),
    "numpy": ("data_worker",),
}

FORBIDDEN = {
    "debug": ("cli", "pytest_plugin"),
    "pytest_plugin": ("cli",),
    "grading": ("store", "curriculum"),
    "curriculum": ("store", "grading", "bank.load", "bank.bank"),
    "render": ("store", "curriculum", "bank.bank", "bank.load"),
    "bank": ("strategies", "store", "solutions"),
    "languages": ("bank.load", "bank.bank", "strategies", "store", "config"),
    "strategies": ("store", "solutions"),
    "store": ("bank", "strategies", "solutions"),
}
"""Rooms of one layer that must not know each other."""


READERS = {
    "reads the environment": ("paths", "pytest_plugin.harness"),
    "calls datetime.now": ("clock",),
}
"""Who may read what: `paths` and `clock` do it for everybody; the harness hides pytest's settings from a check."""


def modules():
    for path in sorted(RUNNER.rglob("*.py")):
        name = ".".join(path.relative_to(RUNNER).with_suffix("").parts)
        yield name.removesuffix("__init__").rstrip("."), path


MODULES = dict(modules())


def imports_of(name, path):
    """Every import of a module, also inside of functions, but not those for type checkers alone."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    ignored = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in ignored:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from _from(name, path, node)


def _from(name, path, node):
    base = node.module or ""
    if node.level:
        package = ("runner." + name).split(".") if path.name == "__init__.py" else ("runner." + name).split(".")[:-1]
        base = ".".join([*package[: len(package) - node.level + 1], *([base] if base else [])])
    for alias in node.names:
        inner = f"{base}.{alias.name}"
        yield inner if inner.removeprefix("runner.") in MODULES else base


def layer_of(name):
    rooms = [(len(room), layer) for layer, rooms in LAYERS.items() for room in rooms if is_in(name, room)]
    assert rooms, f"runner/{name.replace('.', '/')} stands in no layer: put it into LAYERS"
    return max(rooms)[1]


def is_in(name, room):
    return name == room or (bool(room) and name.startswith(room + "."))


IMPORTS = {name: sorted(set(imports_of(name, path))) for name, path in MODULES.items()}


def test_imports_come_from_below():
    wrong = []
    for name, imported in IMPORTS.items():
        for each in imported:
            if is_in(each, "runner"):
                target = each.removeprefix("runner").lstrip(".")
                if layer_of(target) > layer_of(name) or not_for(name, target):
                    wrong.append(f"{name} imports {target}")
    assert not wrong


def not_for(name, target):
    """Whether the two are in rooms of one layer that must not know each other."""
    return layer_of(target) == layer_of(name) and any(
        is_in(name, room) and is_in(target, other) for room, others in FORBIDDEN.items() for other in others
    )


def test_libraries_stay_in_their_rooms():
    wrong = []
    for name, imported in IMPORTS.items():
        for each in imported:
            library = each.partition(".")[0]
            if library in sys.stdlib_module_names - LIBRARIES.keys() or library == "runner":
                continue
            if not any(is_in(name, room) for room in LIBRARIES.get(library, ())):
                wrong.append(f"{name} imports {library}")
    assert not wrong


def test_the_folder_of_commands_holds_them_and_nothing_else():
    from runner.cli.help_screen import COMMANDS

    files = {name.rpartition(".")[2]: path for name, path in MODULES.items() if is_in(name, "cli.commands")}
    files.pop("commands")
    assert set(files) == set(COMMANDS)
    assert not [name for name, path in files.items() if len(path.read_text(encoding="utf-8").splitlines()) > 120]


def test_no_file_and_no_function_is_too_long_to_be_read_at_once():
    long = []
    for name, path in MODULES.items():
        text = path.read_text(encoding="utf-8")
        functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
        long += [name] * (len(text.splitlines()) > 300)
        long += [f"{name}.{node.name}" for node in functions if node.end_lineno - node.lineno >= 60]
    assert not long


def test_the_sandbox_stands_alone():
    mine = {name: imported for name, imported in IMPORTS.items() if is_in(name, "sandbox")}
    for name, imported in mine.items():
        module = name.partition(".")[2]
        assert module == "__main__" or module not in sys.stdlib_module_names, f"{name} has a name of the stdlib's"
        assert not [each for each in imported if is_in(each, "runner") and not is_in(each, "runner.sandbox")], name


CALLS = {"print", "exit", "sys.exit", "datetime.now", "date.today", "time.time"}


def test_the_library_prints_nothing_and_reads_neither_clock_nor_environment():
    wrong = []
    for name, path in MODULES.items():
        if any(is_in(name, room) for room in ("cli", "__main__", "debug", "sandbox")):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in CALLS:
                wrong.append(f"{name} calls {ast.unparse(node.func)}")
            if isinstance(node, ast.Attribute) and ast.unparse(node) in {"os.environ", "os.getenv"}:
                wrong.append(f"{name} reads the environment")
    assert set(wrong) == {f"{name} {what}" for what, names in READERS.items() for name in names}


def test_every_room_of_the_tables_is_there():
    rooms = {room for rooms in LAYERS.values() for room in rooms} | {
        room for rooms in LIBRARIES.values() for room in rooms
    }
    assert not {room for room in rooms if not any(is_in(name, room) for name in MODULES)}


PYTHON = {
    "bank.cache_file": "looks at drill's own modules",
    "bank.schema.code": "the bank's own code is Python by its format",
    "grading.hatch": "the same: Python that makes inputs",
    "grading.proof.mutants": "the same: mutants are made of a reference",
    "store.old_checks": "an older drill kept values in Python's notation",
    "expressions": "expressions of the bank are one line of Python",
    "bank.build_driven": "a model is a class in Python, which is extended by what can be seen",
    "bank.checks.driven": "the same: its methods are the declared actions",
    "practice.doctor": "says which Node runs JavaScript",
    "practice.preview": "shows components, which are JavaScript",
    "practice.query_desk": "a prompt for queries",
    "bank.table_expressions": "the same: expressions over columns of tables",
    "typespec": "types are written in Python's notation, whatever the language of a solution",
    "record": "writes a method of drill's own",
    "cli.commands.tour": "plays a learner who writes Python",
}
"""Who may know the syntax of a language, of Python above all, in addition to the worker and `languages`, and why."""

SYNTAX = {"ast", "builtins", "codeop", "faulthandler", "keyword", "symtable", "tokenize"}
"""Modules that know it."""

CODE = re.compile(
    r"\.py\b|# ?drill:|\bdef [\w{$]|\bclass [\w{}$]+[(:]|\blambda\b|\bimport [\w{]|\bfrom [\w.]+ import|\braise [A-Z]|\bself\.\w"
)
"""What code and the names of its files look like."""

ERRORS = {name for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, Exception)}


def texts_of(path):
    """Every text in a module but docstrings and other comments."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    comments = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in comments
    ]


def syntax_in(name):
    """What a module knows of a language's syntax, as far as that can be seen."""
    yield from (f"{name} imports {each}" for each in IMPORTS[name] if each.partition(".")[0] in SYNTAX)
    yield from (f"{name} imports {each}" for each in IMPORTS[name] if is_in_a_language(each))
    yield from (f"{name} says {text!r}" for text in texts_of(MODULES[name]) if CODE.search(text) or text in ERRORS)


def is_in_a_language(imported):
    """Whether it is a part of one language; others are to ask `LANGUAGES` for it."""
    room = imported.removeprefix("runner.languages.").partition(".")[0]
    return is_in(imported, "runner.languages") and (RUNNER / "languages" / room).is_dir()


def test_the_syntax_of_a_language_is_known_in_its_room_alone():
    may = ("languages", "sandbox", *PYTHON)
    assert not [said for name in MODULES if not any(is_in(name, room) for room in may) for said in syntax_in(name)]


def test_every_module_that_may_know_it_does():
    assert not [room for room in PYTHON if not any(any(syntax_in(name)) for name in MODULES if is_in(name, room))]
