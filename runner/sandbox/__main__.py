"""The worker: `python -P -s -S -B <this file> <requests> <answers> <bell> <trace>`; the last four are descriptors.

It knows nothing of drill: its folder becomes the package `sandbox`, and everything else is the standard library. It is
run as a file, because running a folder imports runpy, pkgutil and collections: the start takes a third longer.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Import the package, then serve."""
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    sys.dont_write_bytecode = False
    from sandbox import entry_points, life  # type: ignore[import-not-found]  # its name only in here

    sys.path.pop(0)
    sys.dont_write_bytecode = True
    life.live(entry_points.case_of)


if __name__ == "__main__":
    main()
