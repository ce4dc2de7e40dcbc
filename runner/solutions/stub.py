"""Stubs: what a learner starts from, made by Jinja from a problem.

One template a kind and language (`python/function.py.jinja`, `class`, `round_trip`); a file of the same name in the
learner's own `templates/` wins over the shipped one, and may import the shipped parts. Templates see `stub_view` and
the filters `wrap`, `docstring` and Jinja's own. They run in Jinja's sandbox and an undefined name is an error. A stub
never shows topic or difficulty: they are not among what a template is given.
"""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from runner.bank.model import Example, Method, Param, Problem, ProblemKind
from runner.errors import ConfigError
from runner.languages.header import header_id, header_line
from runner.languages.python.literals import show
from runner.languages.python.node_classes import NODE_CLASSES
from runner.paths import templates_dir
from runner.solutions.wrapping import in_docstring, wrap, wrap_values
from runner.typespec import TypeSpec

if TYPE_CHECKING:
    from jinja2.bccache import Bucket, BytecodeCache

WIDTH = 88
_INDENT = " " * 4


def stub_for(problem: Problem, home_templates: Path | None = None, cache: Path | None = None) -> str:
    """Make the stub of a problem from the shipped templates, or those in `home_templates` where it has them."""
    shipped = templates_dir()
    folders = [shipped] if home_templates is None else [home_templates, shipped]
    return render_stub(problem, templates=folders, cache=cache)


def render_stub(problem: Problem, *, templates: Sequence[Path], cache: Path | None = None) -> str:
    """Make the stub of a problem; of two templates with the same name the one in the earlier folder is taken.

    `cache` is a folder for compiled templates, which need not be there and is made where it can be.

    Raises `ConfigError`, naming file and line, for a template that fails or leaves the header out.
    """
    from jinja2 import FileSystemLoader, StrictUndefined  # noqa: PLC0415 - a check needs no Jinja
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415

    environment = SandboxedEnvironment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        bytecode_cache=_bytecode_cache(cache) if cache else None,
    )
    environment.filters |= {"wrap": wrap, "docstring": in_docstring}
    name = f"python/{problem.kind}.py.jinja"
    try:
        text = environment.get_template(name).render(stub_view(problem))
    except Exception as error:
        raise _template_error(error, name, templates) from error
    if header_id(text) != problem.id:
        raise ConfigError(
            f"the template {_find(name, templates)} leaves out the header that ties a stub to its problem",
            "let one of its first lines be `{{ header }}`",
        )
    return text


def _bytecode_cache(folder: Path) -> BytecodeCache | None:
    """Keep compiled templates in `folder`: compiling is most of what a stub costs. None where it cannot be written."""
    from jinja2 import FileSystemBytecodeCache  # noqa: PLC0415 - a check needs no Jinja

    class Cache(FileSystemBytecodeCache):
        def dump_bytecode(self, bucket: Bucket) -> None:
            with suppress(OSError):  # a full disk: nothing is lost but time
                super().dump_bytecode(bucket)

    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        return Cache(str(folder))
    return None


def stub_view(problem: Problem) -> dict[str, Any]:
    """Collect all that a template may show of a problem."""
    signature = problem.signature
    is_function = problem.kind is ProblemKind.FUNCTION
    return {
        "header": header_line(problem.id),
        "id": problem.id,
        "title": problem.title,
        "name": signature.name,
        "statement": problem.statement.strip("\n"),
        "examples": [_example(problem, example) for example in problem.examples],
        "constraints": [constraint.text for constraint in problem.constraints],
        "nodes": [NODE_CLASSES[name] for name in sorted(_type_names(problem) & NODE_CLASSES.keys())],
        "definition": _definition(signature.name, signature.params, signature.returns) if is_function else "",
        "constructor": _definition("__init__", signature.params, TypeSpec("None"), is_method=True),
        "methods": [_definition(m.name, m.params, m.returns, is_method=True) for m in signature.methods],
        "width": WIDTH,
    }


def _type_names(problem: Problem) -> frozenset[str]:
    signature = problem.signature
    params = (*signature.params, *(param for method in signature.methods for param in method.params))
    types = (signature.returns, *(method.returns for method in signature.methods), *(param.type for param in params))
    return frozenset[str]().union(*(each.names for each in types))


def _definition(name: str, params: Sequence[Param], returns: TypeSpec, *, is_method: bool = False) -> str:
    """Write a `def` line with its types, one parameter a line where it would be too wide."""
    words = ["self"] if is_method else []
    words += [f"{param.name}: {param.type}" for param in params]
    line = f"def {name}({', '.join(words)}) -> {returns}:"
    if len(line) + (len(_INDENT) if is_method else 0) <= WIDTH:
        return line
    return "\n".join([f"def {name}(", *(f"{_INDENT}{word}," for word in words), f") -> {returns}:"])


def _example(problem: Problem, example: Example) -> dict[str, str]:
    """Write an example as people read it, in `text`, and its `why`."""
    lines = _class_lines(problem, example) if problem.kind is ProblemKind.CLASS else _call_lines(problem, example)
    width = WIDTH - 2 * len(_INDENT)
    return {"text": "\n".join(wrap_values(line, width) for line in lines), "why": example.why.strip()}


def _call_lines(problem: Problem, example: Example) -> list[str]:
    signature = problem.signature
    given = [f"{param.name} = {_value(example.args[param.name], param)}" for param in signature.params]
    if problem.kind is ProblemKind.ROUND_TRIP:
        encoder, decoder = (method.name for method in signature.methods)
        there_and_back = f"{decoder}({encoder}({signature.params[0].name}))"
        return [*given, f"{there_and_back}  →  {_value(example.args[signature.params[0].name], problem.answer)}"]
    in_place = problem.checker.in_place
    if in_place is not None:
        return [*given, f"→  {in_place} = {_value(example.output, problem.answer)}"]
    answer = _value(example.output, problem.answer)
    one_line = f"{', '.join(given)}  →  {answer}"
    return [one_line] if len(one_line) <= WIDTH - 2 * len(_INDENT) else [*given, f"→  {answer}"]


def _class_lines(problem: Problem, example: Example) -> list[str]:
    signature = problem.signature
    methods = {method.name: method for method in signature.methods}
    made = _call(signature.name, signature.params, example.args["init"])
    calls = [
        _called(methods[name], arguments, answer)
        for (name, *arguments), answer in zip(example.args["calls"], example.output, strict=True)
    ]
    return [made, *calls]


def _called(method: Method, arguments: Sequence[Any], answer: Any) -> str:
    call = _call(method.name, method.params, arguments)
    return call if method.returns.name == "None" else f"{call}  →  {_value(answer, Param('', method.returns))}"


def _call(name: str, params: Sequence[Param], arguments: Sequence[Any]) -> str:
    return f"{name}({', '.join(_value(value, param) for value, param in zip(arguments, params, strict=True))})"


def _value(value: Any, param: Param) -> str:
    """Write a plain value as people read it; a node that belongs to another argument is shown by its value."""
    return repr(value) if param.node_of else show(value, param.type.wire)


def _find(name: str, templates: Sequence[Path]) -> Path:
    return next((folder / name for folder in templates if (folder / name).exists()), Path(name))


def _template_error(error: Exception, name: str, templates: Sequence[Path]) -> ConfigError:
    """Name the template and the line; Jinja writes both into the traceback as if they were Python's."""
    file, line = str(_find(name, templates)), 0
    for frame in traceback.extract_tb(error.__traceback__):
        if any(Path(frame.filename).is_relative_to(folder) for folder in templates):
            file, line = frame.filename, frame.lineno or 0
    file, line = getattr(error, "filename", None) or file, getattr(error, "lineno", None) or line
    where = f"{file}:{line}" if line else file
    return ConfigError(
        f"{where}: the template fails: {error or type(error).__name__}",
        "mend it, or move it out of your templates folder to use the one that drill brings",
    )
