"""Shows a page in the learner's browser."""

from __future__ import annotations

from pathlib import Path

from runner.cli.terminal.messages import message


def open_page(path: Path) -> None:
    """Open a file in the browser, or say that there is none."""
    import webbrowser

    if not webbrowser.open(path.absolute().as_uri()):
        message("No browser was found here; open the file in one yourself.")
