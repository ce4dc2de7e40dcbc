"""The prompt of `drill try`: queries over several lines, with line editing, each answered below it."""

from __future__ import annotations

from collections.abc import Iterator

import click

from runner.cli.app import App
from runner.cli.terminal.prompts import more_is_waiting
from runner.errors import UsageError
from runner.practice.query_desk import QueryDesk, sets_a_table
from runner.render.query_page import result_page, tables_page
from runner.render.report_page import sentence

_PROMPT, _MORE = "sql> ", "...> "
_ENDS = frozenset({"quit", "exit", "\\q"})
_HELP = frozenset({"help", "?", "\\?"})
_DROPPED = "Dropped. Ctrl-C again or Ctrl-D ends."
_IN_A_QUERY = "This line is part of the query. A blank line runs the query, Ctrl-C drops it."


def ask_queries(app: App, desk: QueryDesk) -> None:
    """Answer queries and changes of the tables until the input ends. Raises `KeyboardInterrupt` for the second ^C."""
    import readline  # noqa: F401 - line editing and history

    _open(app, desk)
    for text in _typed(desk):
        try:
            _answer(app, desk, text)
        except UsageError as error:
            page = app.page()
            page.wrapped(sentence(error.message), indent=2, style="bad")
            app.show(page)
        except KeyboardInterrupt:
            click.echo("\nStopped.")


def _open(app: App, desk: QueryDesk) -> None:
    page = app.page()
    page.line((desk.title, "title"))
    app.show(page)
    app.show(tables_page(desk.tables(), app.width))
    _say_what_to_type(app, desk)


def _say_what_to_type(app: App, desk: QueryDesk) -> None:
    app.say(
        f"Type a query and end it with ; to see its result. A line like `{desk.example}` changes a table. "
        "`tables` shows all tables, `help` these lines, and `quit` or Ctrl-D ends. Nothing is logged."
    )


def _answer(app: App, desk: QueryDesk, text: str) -> None:
    if names := desk.asked_tables(_word(text)):
        app.show(tables_page(desk.tables(names), app.width))
    elif _word(text) in _HELP:
        _say_what_to_type(app, desk)
    elif sets_a_table(text):
        app.show(tables_page(desk.change(text), app.width))
    else:
        app.show(result_page(desk.run(text), app.width))


def _typed(desk: QueryDesk) -> Iterator[str]:
    """Yield what is typed, a whole query each, until the input ends or ends are typed.

    ^C drops what was typed so far. The second one in a row raises `KeyboardInterrupt`.
    """
    lines: list[str] = []
    was_dropped = False
    while True:
        try:
            line = input(_MORE if lines else _PROMPT)
        except EOFError:
            click.echo()
            return
        except KeyboardInterrupt:
            if was_dropped:
                raise
            click.echo(f"\n{_DROPPED}")
            lines, was_dropped = [], True
            continue
        was_dropped = False
        if lines and _word(line) in _ENDS | _HELP:
            click.echo(_IN_A_QUERY)
        lines += [line] if line.strip() or lines else []
        text = "\n".join(lines).strip()
        if _word(text) in _ENDS:
            return
        if lines and _is_whole(desk, text, line):
            yield text
            lines = []


def _word(text: str) -> str:
    """Return the word for the prompt itself that a text may be: in any case, with a semicolon or without."""
    return text.strip().rstrip("; ").lower()


def _is_whole(desk: QueryDesk, text: str, last: str) -> bool:
    """Whether a query ends here: with a semicolon, or a blank line that is not within a paste."""
    is_one_line = "\n" not in text and (
        _word(text) in _HELP or sets_a_table(text) or desk.asked_tables(_word(text)) != ()
    )
    return is_one_line or text.endswith(";") or (not last.strip() and not more_is_waiting())
