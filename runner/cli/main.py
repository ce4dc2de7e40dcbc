"""The group of all commands: finds them by name, and turns errors into messages and exit codes in one place."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from runner import __version__
from runner.cli.faults import Failure, own_fault
from runner.errors import DrillError

SECTIONS: dict[str, dict[str, tuple[str, str]]] = {
    "Practise": {
        "next": ("next_problem", "Hand me the problem that is worth most now."),
        "check": ("check", "Check my answer: is it right, and what is the smallest input it fails on?"),
        "try": ("try_input", "Run my code and the reference on an input of my own."),
        "hint": ("hint", "Show one hint more for the open problem."),
        "solution": ("solution", "Show the explanation, the reference and what to say aloud."),
        "skip": ("skip", "Put the open problem aside."),
        "reset": ("reset", "Start the solution afresh; the old one is archived."),
    },
    "Look back": {
        "stats": ("stats", "Show what I have solved, topic by topic."),
        "list": ("listing", "List the problems of the bank and how I stand with each."),
        "show": ("show", "Show a problem."),
        "note": ("note", "Keep a note on a problem, or read my notes."),
        "undo": ("undo", "Take back the last check, hint or skip."),
    },
    "The house": {
        "tour": ("tour", "See all of it at work, in a throw-away home, in ten seconds."),
        "doctor": ("doctor", "Say what works on this machine and what does not."),
        "report": ("report", "Write one file for somebody who can look at a doubtful verdict."),
        "bank": ("bank", "Check the problem bank, or begin a problem of my own."),
        "completion": ("completion", "Print the completion script of a shell."),
    },
}
"""Every command by section: the module that holds it, and its one line of help, so that `--help` imports none."""

MODULES = {name: module for section in SECTIONS.values() for name, (module, _) in section.items()}

EXIT_CODES = (
    "Exit codes: 0 accepted or fine · 1 not accepted · 2 wrong usage · 3 drill's own fault · "
    "4 bank, configuration or store · 130 interrupted"
)


class LazyGroup(click.Group):
    """Imports a command when it is run, and knows what to do with every error that a command lets through."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Name all commands in the order of the help."""
        return list(MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the module that holds the command."""
        if cmd_name not in MODULES:
            return None
        command = import_module(f"runner.cli.{MODULES[cmd_name]}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Guess what was meant where there is no such command."""
        if args and args[0] not in MODULES and not args[0].startswith("-"):
            from difflib import get_close_matches

            guess = get_close_matches(args[0], MODULES, n=1)
            mend = f"; did you mean `drill {guess[0]}`?" if guess else ""
            ctx.fail(f"no such command: {args[0]!r}{mend}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands by section, without importing any."""
        for title, commands in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name, text) for name, (_, text) in commands.items()])

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; whatever it raises ends as a message for people and one of the documented exit codes."""
        try:
            return super().invoke(ctx)
        except DrillError as error:
            raise Failure(error) from error
        except KeyboardInterrupt:
            click.echo("\nInterrupted.", err=True)
            ctx.exit(130)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:  # noqa: BLE001 - the one place that may: everything else is drill's own fault
            own_fault(error)
            ctx.exit(3)


@click.group(
    cls=LazyGroup,
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "-V", "--version", prog_name="drill", message="%(prog)s %(version)s")
def drill() -> None:
    """Practise for coding interviews in the terminal, without an account or a network.

    \b
    Example:
      drill next      # a problem, and a stub in your editor's reach
      drill check     # is it right? the smallest input on which it fails
    """
