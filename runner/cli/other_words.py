"""What drill calls the commands that people know from LeetCode, Exercism and Anki."""

from __future__ import annotations

from runner.cli.help_screen import COMMANDS

_SAID: dict[str, tuple[str, ...]] = {
    "`drill check`": ("test", "tests", "submit", "judge", "grade", "verify"),
    "`drill check`, or `drill try` for an input of your own": ("run", "exec", "execute"),
    "`drill next`": ("start", "begin", "new", "get", "fetch", "download", "pick", "problem", "question", "practice"),
    "`drill next --review`": ("review", "reviews", "due"),
    "`drill next PROBLEM`": ("redo", "again", "retry", "repeat", "restart"),
    "`drill next --edit`": ("edit", "open", "code"),
    "`drill solution`": ("give-up", "giveup", "answer", "reveal", "editorial"),
    "`drill show`": ("describe", "read", "view"),
    "`drill skip`": ("bury", "suspend", "later", "snooze"),
    "`drill stats`": ("progress", "status", "score", "streak"),
    "`drill list`": ("search", "find", "ls", "problems", "topics", "decks"),
    "`drill docs`": ("manual", "man", "config", "configure", "settings"),
    "`drill --help`": ("help", "commands"),
}
"""The words for each suggestion."""

_ACCOUNT = ("login", "logout", "signin", "signup", "register", "account", "auth")

_NEVER_GUESSED = frozenset({"reset", "undo", "import", "rebuild"})
"""Commands that change data. They are never suggested for a typo."""


def suggestion(word: str) -> str:
    """Suggest the command that an unknown word means; "" if nothing is near."""
    word = word.lower().replace("_", "-")
    if word in _ACCOUNT:
        return "drill needs no account: begin with `drill next`"
    for command, words in _SAID.items():
        if word in words:
            return f"did you mean {command}?"
    from difflib import get_close_matches

    guess = get_close_matches(word, [each for each in COMMANDS if each not in _NEVER_GUESSED], n=1)
    return f"did you mean `drill {guess[0]}`?" if guess else ""
