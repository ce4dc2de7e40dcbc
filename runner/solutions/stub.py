"""Makes stubs, the files in which a learner starts, with Jinja.

There is one template for each kind and language (`python/function.py.jinja`, `sql/sql.sql.jinja`). A file of the same
name in the learner's own `templates/` wins over the shipped one, and may import the shipped parts. Templates get
`stub_view` and the filters `wrap`, the language's and Jinja's own. They run in Jinja's sandbox, and an undefined name
is an error. A stub never shows topic or difficulty, because a template does not get them.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from runner.bank.model import Example, Problem
from runner.errors import ConfigError
from runner.languages import DEFAULT, usual_language
from runner.languages.header import header_id, header_line
from runner.paths import templates_dir
from runner.solutions.example_lines import example_lines
from runner.solutions.wrapping import wrap, wrap_values

if TYPE_CHECKING:
    from jinja2.bccache import Bucket, BytecodeCache

    from runner.languages.language import Language
    from runner.languages.parts import Writing

WIDTH = 88
_INDENT = " " * 4


def stub_for(
    problem: Problem,
    home_templates: Path | None = None,
    cache: Path | None = None,
    language: Language | None = None,
) -> str:
    """Make the stub of a problem from the templates in `home_templates`, or else from the shipped ones."""
    shipped = templates_dir()
    folders = [shipped] if home_templates is None else [home_templates, shipped]
    return render_stub(problem, templates=folders, cache=cache, language=language or usual_language(problem.kind))


def render_stub(
    problem: Problem, *, templates: Sequence[Path], cache: Path | None = None, language: Language = DEFAULT
) -> str:
    """Make the stub of a problem. `templates` and `cache` are those of `render_template`.

    Raises `ConfigError`, with file and line, for a template that fails or has no header.
    """
    name = f"{language.name}/{problem.kind}{language.suffix}.jinja"
    filters: dict[str, Callable[..., Any]] = {"wrap": wrap, **language.stubs.FILTERS}
    text = render_template(name, stub_view(problem, language), templates, filters=filters, cache=cache)
    if header_id(text) != problem.id:
        raise ConfigError(
            f"the template {_find(name, templates)} leaves out the header that ties a stub to its problem",
            "let one of its first lines be `{{ header }}`",
        )
    return text


def render_template(
    name: str,
    view: Mapping[str, Any],
    templates: Sequence[Path],
    *,
    filters: Mapping[str, Callable[..., Any]] | None = None,
    cache: Path | None = None,
) -> str:
    """Render a template for a file of the learner's. Of two with the same name, that in the earlier folder is used.

    `cache` is a folder for compiled templates. It is created if possible, and not used otherwise.

    Raises `ConfigError`, with file and line, for a template that fails.
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
    environment.filters |= filters or {}
    try:
        return environment.get_template(name).render(view)
    except Exception as error:
        raise _template_error(error, name, templates) from error


def _bytecode_cache(folder: Path) -> BytecodeCache | None:
    """Store compiled templates in `folder`: compiling is most of a stub's time. None if the folder is not writable."""
    from jinja2 import FileSystemBytecodeCache  # noqa: PLC0415 - a check needs no Jinja

    class Cache(FileSystemBytecodeCache):
        def dump_bytecode(self, bucket: Bucket) -> None:
            with suppress(OSError):  # a full disk costs only time
                super().dump_bytecode(bucket)

    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        return Cache(str(folder))
    return None


def stub_view(problem: Problem, language: Language) -> dict[str, Any]:
    """Return everything that a template may show of a problem."""
    return {
        "header": header_line(problem.id, language),
        "id": problem.id,
        "title": problem.title,
        "name": problem.signature.name,
        "statement": problem.statement.strip("\n"),
        "examples": [_example(problem, example, language.writing) for example in problem.examples],
        "constraints": [constraint.text for constraint in problem.constraints],
        "width": WIDTH,
        **language.stubs.words(problem, WIDTH),
    }


def _example(problem: Problem, example: Example, writing: Writing) -> dict[str, str]:
    """Write an example as people read it, in `text`, and its `why`."""
    width = WIDTH - 2 * len(_INDENT)
    lines = example_lines(problem, example, writing, width)
    return {"text": "\n".join(wrap_values(line, width) for line in lines), "why": example.why.strip()}


def _find(name: str, templates: Sequence[Path]) -> Path:
    return next((folder / name for folder in templates if (folder / name).exists()), Path(name))


def _template_error(error: Exception, name: str, templates: Sequence[Path]) -> ConfigError:
    """Make the error with the template and the line, which Jinja puts into the traceback as if they were Python's."""
    file, line = str(_find(name, templates)), 0
    for frame in traceback.extract_tb(error.__traceback__):
        if any(Path(frame.filename).is_relative_to(folder) for folder in templates):
            file, line = frame.filename, frame.lineno or 0
    file, line = getattr(error, "filename", None) or file, getattr(error, "lineno", None) or line
    where = f"{file}:{line}" if line else file
    return ConfigError(
        f"{where}: the template fails: {error or type(error).__name__}",
        "fix it, or move it out of your templates folder to use the one that comes with drill",
    )
