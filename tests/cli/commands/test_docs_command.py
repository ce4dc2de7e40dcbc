"""`drill docs`: the pages, from the disk."""

from runner.paths import docs_dir
from tests.support.terminals import Terminal


def test_the_pages_are_listed_and_read(cli):
    listed = cli.ok("docs").stdout
    assert any(line.startswith("grading ") for line in listed.splitlines())
    for name in ("grading", "grading.md", "docs/grading.md"):
        assert cli.ok("docs", name).stdout.startswith("# ")


def test_a_page_that_is_not_there(cli):
    result = cli("docs", "../README")
    assert result.exit_code == 2
    assert "json" in result.stderr


def test_a_page_is_wrapped_on_a_terminal_and_whole_in_a_pipe(cli):
    text = (docs_dir() / "stories.md").read_text()
    assert cli.ok("docs", "stories").stdout == text
    with Terminal({**cli.environ, "PAGER": "cat"}, "docs", "stories", columns=60) as terminal:
        assert terminal.end() == 0
        shown = terminal.screen
    wide = {line for line in shown.splitlines() if len(line) > 60}
    assert shown.split() == text.split()
    assert wide < set(text.splitlines())
    assert not [line for line in wide if line.startswith(("A ", "The ", "- "))]
