"""The launcher of a worker in another language: `python -P -s -S -B <this file> <requests> <answers> <bell> <trace>`.

It puts up the fences, and then becomes the program of its settings, which are the first request; all others are for
that program. It gets the same arguments, and in addition the report of the fences as JSON.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Read the settings, put up the fences, and run the program in place of this one."""
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    from sandbox import fence, frames  # type: ignore[import-not-found]  # its name only in here

    sys.path.pop(0)
    settings = frames.read_request(int(sys.argv[1]))
    report = fence.put_up_for_program(settings)
    command = settings["command"]
    os.execve(command[0], [*command, *sys.argv[1:5], frames.to_json(report)], settings["environment"])  # noqa: S606


if __name__ == "__main__":
    main()
