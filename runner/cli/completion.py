"""`drill completion`: the script that teaches a shell drill's words."""

from __future__ import annotations

import click


@click.command(short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the script that makes a shell complete commands, options, problems and topics.

    \b
    Example:
      eval "$(drill completion bash)"                                 # in ~/.bashrc
      eval "$(drill completion zsh)"                                  # in ~/.zshrc, after compinit
      drill completion fish > ~/.config/fish/completions/drill.fish
    """
    from click.shell_completion import get_completion_class

    from runner.cli.main import drill

    completer = get_completion_class(shell)
    assert completer is not None
    made = completer(drill, {}, "drill", "_DRILL_COMPLETE")
    click.echo(made.source_template % made.source_vars())
