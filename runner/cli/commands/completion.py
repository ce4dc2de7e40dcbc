"""`drill completion`: the script that teaches a shell drill's words, and what drill answers to it.

All is click's, fixed where it fails: values after `--option=`, and descriptions with a comma in fish.
"""

from __future__ import annotations

from typing import Any

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
)


def _prefix(word: str) -> str:
    """Return the `--option=` of `--option=value`, "" for any other word."""
    name, sign, _ = word.partition("=")
    return name + sign if sign and name.startswith("-") else ""


class _WithValues(ShellComplete):
    """Keeps `--option=` before the values that are offered for it: these shells replace the whole word."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem[str]]:
        prefix = _prefix(incomplete)
        found = super().get_completions(args, incomplete)
        return [CompletionItem(prefix + each.value, each.type, each.help) for each in found] if prefix else found


class Bash(_WithValues, BashComplete):
    """For bash, which splits words at `=`, unless the learner has changed that, and replaces only the part after it."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Join the words before the last again, and leave out its `=`."""
        args, incomplete = super().get_completion_args()
        joined: list[str] = []
        for word in args:
            if joined and (word == "=" or joined[-1].endswith("=")) and joined[-1].startswith("--"):
                joined[-1] += word
            else:
                joined.append(word)
        if joined and joined[-1].startswith("--"):
            joined[-1] = joined[-1].removesuffix("=")
        return joined, incomplete


class Zsh(_WithValues, ZshComplete):
    """Completes files after `--option=`, too."""

    source_template = ZshComplete.source_template.replace("_path_files", "compset -P '-*='; _path_files")


class Fish(_WithValues, FishComplete):
    """Shows descriptions in full, with their commas, and completes files after `--option=`, too."""

    source_template = FishComplete.source_template.replace('string split ","', 'string split -m1 ","').replace(
        "__fish_complete_path $metadata[2];",
        """set -l option (string match -r -- '^-[^=]*=' $metadata[2]);
            set -l start (string replace -r -- '^-[^=]*=' '' $metadata[2]);
            __fish_complete_path $start | string replace -r -- '^' "$option";""",
    )


def register() -> None:
    """Use these classes instead of click's own."""
    for each in (Bash, Zsh, Fish):
        add_completion_class(each)


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
    from runner.cli.main import drill

    shells: dict[str, Any] = {"bash": Bash, "zsh": Zsh, "fish": Fish}
    made = shells[shell](drill, {}, "drill", "_DRILL_COMPLETE")
    click.echo(made.source_template % made.source_vars())
