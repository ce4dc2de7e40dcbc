"""What the modules of LeetCode's prelude make public, in every Python that is installed here.

`python -m tests.support.provided` writes it into runner/sandbox/provided_names.py, for the versions in `VERSIONS`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from textwrap import wrap

VERSIONS = ((3, 11), (3, 12), (3, 13))

MODULES = (
    *("typing", "collections", "heapq", "bisect", "math", "itertools", "functools", "operator", "string", "re"),
    *("random", "statistics", "datetime", "copy", "io", "json", "sys"),
)
"""In the order in which they are imported, the later ones over the earlier."""

MORE = {"sortedcontainers": "SortedDict SortedKeyList SortedList SortedSet", "fractions": "Fraction"}
"""What else is provided; the modules above win over these."""

TABLE = Path(__file__).parents[2] / "runner" / "sandbox" / "provided_names.py"

_LOOK = f"""
import json, sys
found = {{}}
for name in {MODULES!r}:
    module = __import__(name)
    found[name] = sorted(getattr(module, "__all__", [one for one in dir(module) if one[0] != "_"]))
print(json.dumps([sys.version_info[:2], found]))
"""


def pythons() -> dict[tuple[int, int], str]:
    """The Pythons on this machine that drill runs on and the table knows."""
    found = {}
    places = [Path(sys.executable), *Path("~/.pyenv/versions").expanduser().glob("3.1?.*/bin/python")]
    for python in places:
        asked = [python, "-c", "import sys; print(*sys.version_info[:2])"]
        done = subprocess.run(asked, capture_output=True, text=True, check=True)
        version = tuple(map(int, done.stdout.split()))
        if version in VERSIONS:
            found.setdefault(version, str(python))
    return found


def public_names(python: str) -> dict[str, list[str]]:
    """What each module makes public there."""
    done = subprocess.run([python, "-S", "-c", _LOOK], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)[1]


def table(names: list[dict[str, list[str]]]) -> str:
    """The text of the module with all of these names."""
    lines = ['"""What a solution may use without an import, by module: made by `python -m tests.support.provided`.']
    lines += [
        "",
        "It holds the names of all Pythons that drill runs on; one that lacks some goes without them.",
        '"""',
        "",
    ]
    lines += ["MEMBERS = {"]
    members = MORE | {module: " ".join(sorted(set().union(*(one[module] for one in names)))) for module in MODULES}
    for module, text in members.items():
        *pieces, last = wrap(text, 104)
        if not pieces:
            lines.append(f'    "{module}": (" {last} "),')
            continue
        lines += [f'    "{module}": (', *(f'        " {piece}"' for piece in pieces), f'        " {last} "', "    ),"]
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    TABLE.write_text(table([public_names(python) for python in pythons().values()]), encoding="utf-8")
