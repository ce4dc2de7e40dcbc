"""Makes a page from a template in `templates/html/` with Jinja.

Every value is escaped, and nothing in this room makes markup by hand: charts are numbers here, and SVG in a template.
A page needs no script and loads nothing. Its policy forbids both, should a browser ever find something to run.
"""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING, Any

from runner.paths import templates_dir
from runner.render.numbers import counted, hours, long_date, percent, short_date, span
from runner.render.page import blocks, visible, with_code
from runner.render.truncation import shortened

if TYPE_CHECKING:
    from jinja2 import Environment

_NAME = 120
"""The most characters of a name. Its start says which one it is."""

_PASSAGE = 600
"""The most characters of somebody's own words on a page that shows many of them."""

_LAST_TWO = "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_NO_CHARACTER = re.compile(f"[\ufdd0-\ufdef{_LAST_TWO}]")
"""Numbers of Unicode that are no characters. A page that holds one is not valid."""


def document(template: str, **given: Any) -> str:
    """Fill in a template. A name that it uses and does not get is an error."""
    return _environment().get_template(f"{template}.html.jinja").render(given)


def shown(value: Any) -> Any:
    """Spell out what controls a screen, is invisible or turns the direction of text, line by line."""
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    text = "\n".join(map(visible, value.split("\n")))
    return _NO_CHARACTER.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def _paragraphs(text: str) -> list[dict[str, Any]]:
    """Split text of the bank into paragraphs and pieces of indented code."""
    found: list[dict[str, Any]] = []
    for part in (part for block in blocks(text) for part in block):
        is_code = part.startswith("    ")
        if is_code and found and found[-1]["is_code"]:
            found[-1]["text"] += f"\n{part[4:]}"
        else:
            found.append({"text": part[4:] if is_code else part.strip(), "is_code": is_code})
    return found


def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - a terminal needs no Jinja

    environment = Environment(
        loader=FileSystemLoader(templates_dir() / "html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "counted": counted,
        "hours": hours,
        "long_date": long_date,
        "name": lambda text: shortened(text, _NAME),
        "paragraphs": _paragraphs,
        "passage": lambda text: shortened(text, _PASSAGE),
        "percent": percent,
        "short_date": short_date,
        "with_code": with_code,
    }
    style = environment.get_template("style.css").render()
    environment.globals["span"] = span
    environment.globals["style_hash"] = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return environment
