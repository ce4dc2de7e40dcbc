"""The way in: `drill`, and `python -m runner`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run one command and end the process with its exit code."""
    if sys.platform == "win32":
        sys.exit("drill runs on Linux and macOS. On Windows it runs under WSL: https://learn.microsoft.com/windows/wsl")
    from runner.cli.main import drill  # noqa: PLC0415 - not even click on a system that cannot run it
    from runner.cli.streams import make_safe  # noqa: PLC0415

    make_safe()
    drill(prog_name="drill")


if __name__ == "__main__":
    main()
