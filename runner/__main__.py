"""The way in: `drill`, and `python -m runner`."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from contextlib import suppress


def main() -> None:
    """Run one command and end the process with its exit code."""
    if sys.platform == "win32":
        sys.exit("drill runs on Linux and macOS. On Windows it runs under WSL: https://learn.microsoft.com/windows/wsl")
    # Imports make many objects and no garbage: looking for it every 700 of them is a twentieth of a start.
    gc.set_threshold(200_000, 50, 50)
    # Nor is there any use in looking through all of it once more when the process ends.
    atexit.register(gc.freeze)
    # What is imported here and when is start-up time, which is why it stands inside of the function.
    from runner.cli.terminal.streams import OutputError, give_up, make_safe  # noqa: PLC0415

    make_safe()
    try:
        _run()
        sys.stdout.flush()
    except OutputError as error:
        with suppress(OutputError, BrokenPipeError):
            sys.stderr.write(f"drill: {error.message}\n")
        give_up()
        sys.exit(error.exit_code)
    except BrokenPipeError:  # a reader that has seen enough
        give_up()
        sys.exit(1)
    finally:
        # `python -m` ends by SIGINT, whatever the exit code, where the last code that was run from a string was ended
        # by ^C, even if that was caught. Imports run many of them: dataclasses are made like this.
        exec("")  # noqa: S102


def _run() -> None:
    if sys.argv[1:] in ([], ["-h"], ["--help"]) and "_DRILL_COMPLETE" not in os.environ:
        from runner.cli.help_screen import columns, help_text  # noqa: PLC0415

        sys.stdout.write(help_text(columns()))
        return
    try:
        from runner.cli.main import drill  # noqa: PLC0415
    except KeyboardInterrupt:  # from here on the group of commands sees to it
        sys.stderr.write("\nInterrupted.\n")
        sys.exit(130)
    _end_tidily()
    if "_DRILL_COMPLETE" in os.environ:
        from runner.cli.commands.completion import register  # noqa: PLC0415

        register()
    drill(prog_name="drill")


def _end_tidily() -> None:
    """Let a kill or a closed terminal end drill as an error does: its workers must not outlive it."""
    import signal  # noqa: PLC0415 - click has imported it

    def end(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is signal.SIG_DFL:  # `nohup` has its way
            signal.signal(number, end)
    sys.unraisablehook = _end_all_the_same


def _end_all_the_same(lost: sys.UnraisableHookArgs) -> None:
    """End a moment later where ^C or a kill came while nothing can be raised, as in the collector's callbacks."""
    import signal  # noqa: PLC0415 - click has imported it

    if not isinstance(end := lost.exc_value, KeyboardInterrupt | SystemExit):
        sys.__unraisablehook__(lost)
        return

    def again(*_: object) -> None:
        raise end

    signal.signal(signal.SIGALRM, again)
    signal.setitimer(signal.ITIMER_REAL, 0.01)


if __name__ == "__main__":
    main()
