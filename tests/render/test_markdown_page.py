"""Pages of the documentation on a terminal."""

from __future__ import annotations

import pytest

from runner.paths import docs_dir
from runner.render.markdown_page import markdown_page

TEXT = """# A heading that is longer than the terminal is wide

A paragraph of several words that
goes on, with `code of two words`.
- An item that is too long for one line
  and goes on.
    - One within it.

| a table | that is longer than the terminal is wide |

```
code that is longer than the terminal is wide

    and indented
```
"""

AT_30 = """# A heading that is longer than the terminal is wide

A paragraph of several words
that goes on, with
`code of two words`.
- An item that is too long for
  one line and goes on.
    - One within it.

| a table | that is longer than the terminal is wide |

```
code that is longer than the terminal is wide

    and indented
```
"""


def test_prose_is_wrapped_and_the_rest_keeps_its_lines():
    assert markdown_page(TEXT, 30).text == AT_30


@pytest.mark.parametrize("width", [60, 80, 200])
@pytest.mark.parametrize("path", sorted(docs_dir().glob("*.md")), ids=lambda path: path.stem)
def test_no_word_of_a_page_is_lost(path, width):
    text = path.read_text(encoding="utf-8")
    shown = markdown_page(text, width).text
    assert shown.split() == text.split()
    assert shown.count("```") == text.count("```")
