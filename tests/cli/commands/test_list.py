"""`drill list`: filters, columns, and nothing about the open problem."""


def test_list_filters(cli):
    assert "two-sum" in cli.ok("list", "--search", "two sum").stdout
    assert "No problem fits" in cli.ok("list", "--search", "no such thing").stdout
    assert cli("list", "--topic", "nonsense").exit_code == 2
    hard = cli.ok("list", "--difficulty", "hard", "--json").json["problems"]
    assert hard
    assert {row["difficulty"] for row in hard} == {"hard"}


def test_filters_do_not_give_the_open_problem_away(opened):
    for words in (("--topic", "arrays-and-hashing"), ("--difficulty", "easy")):
        assert "tiny" not in opened.ok("list", *words).stdout


def test_the_list_keeps_what_fits(opened):
    opened.environ["COLUMNS"] = "100"
    wide = opened.ok("list").lines
    opened.environ["COLUMNS"] = "62"
    narrow = opened.ok("list").lines
    assert max(map(len, narrow)) <= 62 < max(map(len, wide))
    assert any(line.startswith("tiny ") and line.endswith("open") for line in narrow)
