"""Shows a component in a browser: a small server on loopback whose page follows the learner's file.

The component runs in the browser, so nothing of the learner's code runs here. Only a request that names the host as the
server gave it, and the token of this preview, is answered: another page of the browser knows neither.
"""

from __future__ import annotations

import json
import secrets
from hashlib import sha256
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

from runner.bank.model import Problem
from runner.errors import UsageError
from runner.languages.javascript.worker import SHIPPED
from runner.solutions.reading import read_solution

LOOPBACK = "127.0.0.1"

_PAGE = Path(__file__).parent
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
_JSON = "application/json"
_FILES = {"": "page.html", "page.css": "page.css", "page.js": "page.js"}
_LIBRARIES = ("react", "sucrase")
_WRAPPED = """\
((module) => {{
const exports = module.exports;
{code}
(window.shipped ||= {{}}).{name} = module.exports;
}})({{ exports: {{}} }});
"""
"""The libraries are modules for Node; in the page they are properties of `shipped`."""

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class Preview:
    """The preview of one file. As a context manager it closes its port in the end."""

    def __init__(self, problem: Problem, path: Path, port: int = 0) -> None:
        """Open the port; 0 lets the system choose one. Raises `UsageError` if it is taken, or for another kind."""
        if not problem.kind.has_screen:
            raise UsageError(f"{problem.title} is no component, so there is nothing to show", "`drill try` runs it")
        self._problem, self._path = problem, path
        self._token = secrets.token_urlsafe(18)
        try:
            self._server = _Server((LOOPBACK, port), _Handler)
        except OSError as error:
            raise UsageError(f"port {port} cannot be opened: {error.strerror}", "leave --port out") from None
        self._server.preview = self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.server_close()

    @property
    def port(self) -> int:
        """The port that is open."""
        return self._server.server_port

    @property
    def url(self) -> str:
        """The address of the page, with the token."""
        return f"http://{LOOPBACK}:{self.port}/{self._token}/"

    def serve(self) -> None:
        """Answer requests until the process is interrupted, or `stop` is called from another thread."""
        self._server.serve_forever(poll_interval=0.1)

    def stop(self) -> None:
        """Let `serve` return."""
        self._server.shutdown()

    def is_for_us(self, host: str, path: str) -> bool:
        """Whether a request with this `Host` and path comes from our page."""
        token = path.split("/")[1] if path.startswith("/") else ""
        return host in (f"{LOOPBACK}:{self.port}", f"localhost:{self.port}") and secrets.compare_digest(
            token.encode(), self._token.encode()
        )

    def answer(self, name: str) -> tuple[str, bytes] | None:
        """Return the type and the content of what the page asks for; None if there is no such thing."""
        if name in _FILES:
            path = _PAGE / _FILES[name]
            return _TYPES[path.suffix], path.read_bytes()
        library = name.removesuffix(".js")
        if library in _LIBRARIES:
            code = (SHIPPED / name).read_text(encoding="utf-8")
            return _TYPES[".js"], _WRAPPED.format(code=code, name=library).encode()
        if name == "problem":
            return _JSON, json.dumps(self._described()).encode()
        return (_JSON, json.dumps(self._source()).encode()) if name == "source" else None

    def _described(self) -> dict[str, Any]:
        """Describe the component: its props with values of the first example, and what a request may be answered."""
        problem, driver = self._problem, self._problem.driver
        assert driver is not None
        drawn = [param.name for param in problem.signature.params]
        resolved = [action["resolve"] for action in driver.description["actions"].values() if "resolve" in action]
        return {
            "title": problem.title,
            "component": problem.signature.name,
            "props": dict(driver.description["props"]),
            "values": dict(zip(drawn, problem.examples[0].args["init"], strict=True)),
            "answer": resolved[0].get("with") if resolved else None,
        }

    def _source(self) -> dict[str, str]:
        try:
            source = read_solution(self._path)
        except OSError as error:
            return {"digest": "", "name": self._path.name, "error": error.strerror or str(error)}
        text = source.decode("utf-8-sig", "replace")
        return {"digest": sha256(source).hexdigest(), "name": self._path.name, "source": text}


class _Server(ThreadingHTTPServer):
    preview: Preview
    daemon_threads = True


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    server_version = "drill"
    sys_version = ""

    def do_GET(self) -> None:
        """Answer with a file of the page, the problem or the source."""
        preview, path = self.server.preview, self.path.partition("?")[0]
        if not preview.is_for_us(self.headers.get("Host", ""), path):
            self._send(HTTPStatus.FORBIDDEN, "text/plain", b"This address is not the one that drill has printed.\n")
            return
        if path.count("/") == 1:  # the address without its last slash, as it is copied from a terminal
            self._send(HTTPStatus.TEMPORARY_REDIRECT, "text/plain", b"", Location=f"{path}/")
            return
        found = preview.answer(path.split("/", 2)[2])
        if found is None:
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"There is nothing here.\n")
        else:
            self._send(HTTPStatus.OK, *found)

    def _send(self, status: HTTPStatus, kind: str, content: bytes, **more: str) -> None:
        self.send_response(status)
        for name, value in (_HEADERS | more).items():
            self.send_header(name, value)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name of the base class
        """Say nothing: the terminal is the learner's."""
