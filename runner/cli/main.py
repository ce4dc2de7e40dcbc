"""The group of all commands: finds them by name, and turns errors into messages and exit codes in one place."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from runner import __version__
from runner.cli.app import App
from runner.cli.failures import Failure, Misuse, argument_instead, own_fault
from runner.cli.help_screen import COMMANDS, columns, help_text
from runner.cli.terminal.streams import OutputError
from runner.errors import DrillError


class LazyGroup(click.Group):
    """Imports a command when it is run, and handles every error that a command raises."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Name all commands in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the module that holds the command."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"runner.cli.commands.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Resolve a command, with a guess if there is no command of that name."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from runner.cli.other_words import suggestion

            ctx.fail("; ".join(filter(None, [f"no such command: {args[0]!r}", suggestion(args[0])])))
        return super().resolve_command(ctx, args)

    def get_help(self, ctx: click.Context) -> str:
        """Return the text of `drill --help`, which is printed without click, too."""
        return help_text(ctx.terminal_width or columns()).rstrip("\n")

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. Whatever it raises becomes a message for people and one of the documented exit codes.

        The app is closed on every way out: only then is the history whole in its one file.
        """
        try:
            with ctx.ensure_object(App):
                return super().invoke(ctx)
        except OutputError:  # no message can be written: the program's entry point ends drill
            raise
        except DrillError as error:
            raise Failure(error) from error
        except click.NoSuchOption as error:
            if instead := argument_instead(error):
                raise Failure(instead) from error
            raise Misuse(error) from error
        except click.UsageError as error:
            raise Misuse(error) from error
        except (KeyboardInterrupt, click.Abort):  # click turns ^C at a prompt into the second one
            click.echo("\nInterrupted.", err=True)
            ctx.exit(130)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except Exception as error:  # the only place that catches everything: the rest is drill's own fault
            if isinstance(error, PermissionError) and (workspace := ctx.ensure_object(App).workspace).home.is_closed:
                raise Failure(workspace.closed_home()) from error
            own_fault(error)
            ctx.exit(3)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="drill", message="%(prog)s %(version)s")
def drill() -> None:
    """Practice for coding interviews in the terminal, without an account or a network."""
