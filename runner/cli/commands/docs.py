"""`drill docs`: the pages of the documentation, without a network."""

from __future__ import annotations

import sys

import click

from runner.cli.app import App, pass_app
from runner.cli.terminal.pager import paged
from runner.errors import UsageError
from runner.paths import docs_dir


@click.command(short_help="Read the documentation.")
@click.argument("name", required=False, metavar="[PAGE]")
@pass_app
def command(app: App, name: str | None) -> None:
    """Read a page of the documentation, or list the pages.

    \b
    Example:
      drill docs
      drill docs grading
    """
    pages = {path.stem: path for path in sorted(docs_dir().glob("*.md"))}
    if name is None:
        titles = [
            (each, path.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")) for each, path in pages.items()
        ]
        page = app.page()
        page.table(titles, indent=0)
        app.show(page)
        return
    found = pages.get(name.rpartition("/")[2].removesuffix(".md"))
    if found is None:
        raise UsageError(f"there is no page {name[:80]!r}", f"the pages are {', '.join(pages)}")
    text = found.read_text(encoding="utf-8")
    if sys.stdout.isatty():
        from runner.render.markdown_page import markdown_page

        text = markdown_page(text, app.width).text
    with paged(color=False):
        click.echo(text, nl=False)
