"""`drill docs`: the pages, from the disk."""


def test_the_pages_are_listed_and_read(cli):
    listed = cli.ok("docs").stdout
    assert any(line.startswith("grading ") for line in listed.splitlines())
    for name in ("grading", "grading.md", "docs/grading.md"):
        assert cli.ok("docs", name).stdout.startswith("# ")


def test_a_page_that_is_not_there(cli):
    result = cli("docs", "../README")
    assert result.exit_code == 2
    assert "json" in result.stderr
