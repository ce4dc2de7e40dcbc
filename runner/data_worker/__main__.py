"""The worker for queries and data frames: `python … <this file> <requests> <answers> <bell> <trace>`.

Its folder becomes the package `data_worker` and its neighbor the package `sandbox`, as `sandbox.__main__` does it.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Import both packages, then serve."""
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120 - no pathlib
    sys.dont_write_bytecode = False
    from data_worker.cases import case_of  # type: ignore[import-not-found]  # its name only in here
    from sandbox import life  # type: ignore[import-not-found]

    sys.path.pop(0)
    sys.dont_write_bytecode = True
    life.live(case_of)


if __name__ == "__main__":
    main()
