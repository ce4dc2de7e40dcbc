"""The entry point of `drill` and of `python -m runner`."""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType


def main() -> None:
    """Run one command and end the process with its exit code."""
    if sys.platform == "win32":
        sys.exit("drill runs on Linux and macOS. On Windows it runs under WSL: https://learn.microsoft.com/windows/wsl")
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # a shell's background job ignores it
        signal.signal(signal.SIGINT, _end_at_once)
    # Imports make many objects and no garbage. Collecting after every 700 objects takes a twentieth of the start.
    gc.set_threshold(200_000, 50, 50)
    # Collecting once more when the process ends is of no use either.
    atexit.register(gc.freeze)
    # Imports inside of the functions keep the start short.
    from contextlib import suppress  # noqa: PLC0415

    from runner.cli.terminal.streams import OutputError, give_up, make_safe  # noqa: PLC0415

    make_safe()
    try:
        _run()
        sys.stdout.flush()
    except OutputError as error:
        with suppress(OutputError):
            sys.stderr.write(f"drill: {error.message}\n" if error.message else "")
        give_up()
        sys.exit(error.exit_code)
    finally:
        # `python -m` ends by SIGINT, whatever the exit code, where the last code that was run from a string was ended
        # by ^C, even if that was caught. Imports run many of them: dataclasses are made like this.
        exec("")  # noqa: S102


def _run() -> None:
    if sys.argv[1:] in ([], ["-h"], ["--help"]) and "_DRILL_COMPLETE" not in os.environ:
        from runner.cli.help_screen import columns, help_text  # noqa: PLC0415

        sys.stdout.write(help_text(columns()))
        return
    from runner.cli.main import drill  # noqa: PLC0415

    _end_tidily()
    if "_DRILL_COMPLETE" in os.environ:
        from runner.cli.commands.completion import register  # noqa: PLC0415

        register()
    drill(prog_name="drill")


def _end_at_once(*_: object) -> None:
    """Handle ^C while modules are imported: nothing has begun that would have to be ended."""
    os.write(2, b"\nInterrupted.\n")
    os._exit(130)


def _end_tidily() -> None:
    """Make a kill or a closed terminal end drill as an error does, so that its workers end too."""

    def end(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    if signal.getsignal(signal.SIGINT) is _end_at_once:  # from here on the group of commands handles ^C
        signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is signal.SIG_DFL:  # keep a handler that is set, such as that of `nohup`
            signal.signal(number, end)
    sys.unraisablehook = _end_later


def _end_later(lost: sys.UnraisableHookArgs) -> None:
    """End drill a moment later if ^C or a kill came where nothing can be raised, as in callbacks of the collector."""
    if not isinstance(end := lost.exc_value, KeyboardInterrupt | SystemExit):
        sys.__unraisablehook__(lost)
        return

    def again(_: int, frame: FrameType | None) -> None:
        while frame and frame.f_code is not _end_later.__code__:
            frame = frame.f_back
        if frame is None:  # within this function, where a slow machine may still be, it would be lost again
            signal.setitimer(signal.ITIMER_REAL, 0)
            raise end

    signal.signal(signal.SIGALRM, again)
    signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)


if __name__ == "__main__":
    main()
