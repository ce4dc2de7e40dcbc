"""Screens that are longer than the terminal."""

from tests.support.terminals import Terminal


def test_what_is_longer_than_the_terminal_goes_through_the_pager(cli, tmp_path):
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\necho paged; cat > /dev/null\n")
    pager.chmod(0o755)
    environ = {**cli.environ, "PAGER": str(pager), "TERM": "xterm"}
    with Terminal(environ, "list") as terminal:
        terminal.wait_for("paged")
        assert terminal.end() == 0
    with Terminal(environ, "list", "--search", "two-sum") as terminal:
        terminal.wait_for("two-sum")
        assert terminal.end() == 0
        assert "paged" not in terminal.screen


def test_what_is_piped_is_never_paged(cli):
    assert "paged" not in cli.ok("list").stdout


def test_less_shows_colors_unless_its_flags_forbid_them(cli, tmp_path):
    pager = tmp_path / "less"
    pager.write_text('#!/bin/sh\nif grep -q \'\033\'; then echo "colors, $LESS"; else echo "plain, $LESS"; fi\n')
    pager.chmod(0o755)
    environ = {**cli.environ, "PAGER": str(pager), "TERM": "xterm"}
    for flags, expected in ({}, "colors, -R"), ({"LESS": "-iR"}, "colors, -iR"), ({"LESS": "-i"}, "plain, -i"):
        with Terminal({**environ, **flags}, "list") as terminal:
            terminal.wait_for(expected)
            assert terminal.end() == 0
