"""The `drill:` header."""

from __future__ import annotations

import pytest

from runner.languages.header import header_id, header_line


@pytest.mark.parametrize(
    "text",
    [
        "# drill: two-sum\n",
        "# drill: two-sum",
        "#drill:two_sum  \n",
        "\ufeff# drill: two-sum\r\nx = 1\r\n",
        "#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n\n#  drill:  Two-Sum\n",
        '"""Notes."""\n# drill: two-sum\n',
        header_line("two-sum"),
    ],
)
def test_it_is_found_however_it_is_spelled(text):
    assert header_id(text) == "two-sum"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "drill: two-sum\n",
        "x = 1  # drill: two-sum\n",
        "    # drill: two-sum\n",
        "# drill: ../../etc\n",
        "# drill: two sum\n",
        "# drill:\n# two-sum\n",
        "# drilled: two-sum\n",
        "\n" * 20 + "# drill: two-sum\n",
    ],
)
def test_anything_else_is_no_header(text):
    assert header_id(text) is None
