"""The server of the preview: what it answers, and to whom."""

from __future__ import annotations

import json
import threading
from http.client import HTTPConnection

import pytest

from runner.errors import UsageError
from runner.practice.preview import Preview
from tests.support.bank import shipped_problem, tiny_problem


@pytest.fixture
def preview(tmp_path):
    path = tmp_path / "counter-with-step.jsx"
    path.write_text("export function Counter() {}")
    with Preview(shipped_problem("counter-with-step"), path) as found:
        thread = threading.Thread(target=found.serve)
        thread.start()
        yield found
        found.stop()
        thread.join()


def get(preview, name="", *, host=None, token=None):
    """Return the status, the headers and the content of an answer."""
    connection = HTTPConnection("127.0.0.1", preview.port, timeout=10)
    path = f"/{preview.url.split('/')[3] if token is None else token}/{name}"
    connection.request("GET", path, headers={"Host": host or f"127.0.0.1:{preview.port}"})
    response = connection.getresponse()
    return response.status, response.headers, response.read()


def test_the_page_and_its_parts_are_there(preview):
    for name in ("", "page.js", "page.css", "react.js", "sucrase.js", "problem", "source"):
        assert get(preview, name)[0] == 200, name
    assert get(preview, "../__init__.py")[0] == get(preview, "dom.js")[0] == 404


def test_the_address_without_its_last_slash_leads_to_the_page(preview):
    path = preview.url.rstrip("/").split("/")[3]
    for host, status in ((f"127.0.0.1:{preview.port}", 307), ("evil.example", 403)):
        connection = HTTPConnection("127.0.0.1", preview.port, timeout=10)
        connection.request("GET", f"/{path}", headers={"Host": host})
        response = connection.getresponse()
        assert (response.status, response.headers["Location"]) == (status, f"/{path}/" if status == 307 else None)


def test_it_follows_the_file(preview, tmp_path):
    before = json.loads(get(preview, "source")[2])
    assert (before["name"], before["source"]) == ("counter-with-step.jsx", "export function Counter() {}")
    (tmp_path / "counter-with-step.jsx").write_text("// new")
    after = json.loads(get(preview, "source")[2])
    assert (after["source"], after["digest"] != before["digest"]) == ("// new", True)
    (tmp_path / "counter-with-step.jsx").unlink()
    assert json.loads(get(preview, "source")[2])["error"] == "No such file or directory"


def test_the_first_example_gives_the_props(preview):
    told = json.loads(get(preview, "problem")[2])
    assert (told["component"], list(told["values"])) == ("Counter", ["step"])


@pytest.mark.parametrize(
    "asked",
    [{"host": "evil.example"}, {"host": "127.0.0.1"}, {"token": "guess"}, {"token": ""}, {"host": "evil.example:80"}],
)
def test_nobody_else_is_answered(preview, asked):
    for name in ("", "source"):
        assert get(preview, name, **asked)[0] == 403


def test_nothing_is_loaded_from_elsewhere(preview):
    policy = get(preview)[1]["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy
    assert "unsafe-eval" not in policy


def test_only_loopback_is_bound(preview):
    assert preview._server.server_address[0] == "127.0.0.1"


def test_a_port_that_is_taken_is_said(preview, tmp_path):
    with pytest.raises(UsageError, match="cannot be opened"):
        Preview(shipped_problem("counter-with-step"), tmp_path / "x.jsx", preview.port)


def test_what_is_no_component_cannot_be_shown(tmp_path):
    with pytest.raises(UsageError, match="is no component"):
        Preview(tiny_problem(), tmp_path / "tiny.py")
