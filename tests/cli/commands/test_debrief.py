"""`drill debrief`: from a bad interview to a curriculum."""

import pytest

from runner.errors import StoreError
from runner.interview.soft_skills import SKILLS
from tests.support.terminals import Terminal

FRIDAY = """
company: Acme
role: Backend
date: 2026-02-27
asked:
  - text: number of islands, with a follow-up
went_well:
  - text: I drew an example before I wrote anything
growth:
  - text: graphs
  - text: thinking aloud
  - text: system design
feedback:
  - {text: Too slow on binary search, verdict: accept}
  - {text: Weak at heaps, verdict: set aside, because: We never spoke of one}
felt: shaky
"""


@pytest.fixture
def told(cli, tmp_path):
    (tmp_path / "friday.yaml").write_text(FRIDAY)
    cli.told = cli.ok("debrief", "--from", tmp_path / "friday.yaml").stdout
    return cli


def answers(*lines):
    return "".join(f"{line}\n" for line in lines)


def test_the_guided_form(cli):
    typed = answers(
        *("Acme", "Backend", "yesterday"),
        *("number of islands", "y", ""),
        *("I asked about empty input", "kept calm", ""),
        *("graphs", "thinking aloud", ""),
        *("too slow on heaps", "y", "it took me an hour"),
        *("too junior", "n", "", "it is a junior job", ""),
        "shaky",
    )
    text = cli.ok("debrief", stdin=typed).stdout
    assert text.index("Three things that went well") < text.index("Up to three growth areas") < text.index("feedback")
    assert "taken as: Graphs" in text
    view = cli.ok("debrief", "show", "--json").json
    assert view["date"] == "2026-03-01"
    assert view["asked"][0]["problem"] == "number-of-islands"
    assert [piece["accepted"] for piece in view["feedback"]] == [True, False]
    assert view["feedback"][1]["because"] == "it is a junior job"
    assert view["curriculum"] == {
        "growth": ["graphs", "heap"],
        "strengths": [],
        "soft": ["thinking-aloud"],
        "problems": ["number-of-islands"],
    }
    assert view["felt"] == "shaky"


def test_a_match_that_is_wrong_can_be_refused(cli):
    typed = answers("", "", "soon", "2026-03-09", "", "two sum", "perhaps", "n", "", "", "", "", "")
    text = cli.ok("debrief", stdin=typed).stdout
    assert "'soon' is not a day" in text
    assert "2026-03-09 is still to come: `drill interview add`" in text
    assert "Please answer y or n" in text
    (asked,) = cli.ok("debrief", "show", "--json").json["asked"]
    assert asked["problem"] == ""


def test_an_interrupted_form_is_gone_on_with(cli):
    """Also on the next day, when `yesterday` is another one, and within a list."""
    result = cli("debrief", stdin=answers("Acme", "", "yesterday", "two sum", "y", "", "I stayed calm"))
    assert result.exit_code == 130
    assert "Your answers are saved" in result.stdout
    assert cli.ok("debrief", "list", "--json").json["debriefs"] == []
    cli.wait(days=1)
    rest = answers("y", "I drew a picture", "", "graphs", "", "", "")
    text = cli.ok("debrief", stdin=rest).stdout
    assert text.index("Continue your debrief of 2026-03-02") < text.index("Company: Acme")
    view = cli.ok("debrief", "show", "--json").json
    assert (view["company"], view["date"], view["asked"][0]["problem"]) == ("Acme", "2026-03-01", "two-sum")
    assert [win["text"] for win in view["went_well"]] == ["I stayed calm", "I drew a picture"]
    assert view["curriculum"]["growth"] == ["graphs"]
    assert "Continue your" not in cli("debrief", stdin="").stdout


def test_an_interrupted_form_can_be_started_again(cli):
    cli("debrief", stdin=answers("Acme"))
    cli.ok("debrief", stdin=answers("n", "Apex", *[""] * 8))
    assert cli.ok("debrief", "show", "--json").json["company"] == "Apex"


def test_a_kill_in_the_midst_of_an_answer_loses_that_one_alone(cli):
    cli("debrief", stdin=answers("Acme", "Backend"))
    (draft,) = cli.home.glob("*.draft")
    draft.write_bytes(draft.read_bytes()[:-4])
    assert cli("debrief", stdin=answers("y", "Frontend")).exit_code == 130
    cli.ok("debrief", stdin=answers("y", *[""] * 7))
    view = cli.ok("debrief", "show", "--json").json
    assert (view["company"], view["role"]) == ("Acme", "Frontend")


def test_an_interruption_before_the_first_answer_leaves_nothing(cli):
    result = cli("debrief", stdin=answers("", ""))
    assert result.exit_code == 130
    assert "is kept" not in result.stdout
    assert not list(cli.home.glob("*.draft"))


def test_a_home_that_takes_no_draft_says_so_before_it_asks(cli):
    cli.ok("next")
    (cli.home / "debrief.draft").mkdir()
    result = cli("debrief", stdin=answers("Acme"))
    assert result.exit_code == 4
    assert "debrief.draft cannot be written" in result.stderr
    assert "Company" not in result.stdout


def test_what_cannot_be_stored_is_shown_as_a_file_and_not_lost(cli, monkeypatch):
    def full(*_args, **_kwargs):
        raise StoreError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("runner.store.store.Store.add_record", full)
        result = cli("debrief", stdin=answers("Acme", *[""] * 8))
    assert result.exit_code == 4
    form, _, _ = result.stdout.partition("The lines above")
    cli.ok("debrief", "--from", "-", stdin=form[form.index("# A debrief.") :])
    assert cli.ok("debrief", "show", "--json").json["company"] == "Acme"
    assert "says the same" in cli.ok("debrief", stdin="y\n").stdout  # the draft was kept as well
    assert len(cli.ok("debrief", "list", "--json").json["debriefs"]) == 1


def test_from_a_file(told):
    assert "The bank has nothing to practice this with: system design." in told.told
    assert "set aside" in told.told
    (row,) = told.ok("debrief", "list", "--json").json["debriefs"]
    assert (row["number"], row["company"], row["growth"]) == (1, "Acme", ["Graphs", "Thinking aloud", "system design"])
    assert "Acme, Backend" in told.ok("debrief", "list").stdout


def test_the_template_can_be_taken_back(cli):
    template = cli.ok("debrief", "--template").stdout
    filled = template.replace("company:", "company: Acme").replace("growth:\n  - text:", "growth:\n  - text: graphs")
    cli.ok("debrief", "--from", "-", stdin=filled)
    assert cli.ok("debrief", "show", "--json").json["curriculum"]["growth"] == ["graphs"]


def test_a_debrief_that_says_nothing_is_not_kept(cli):
    for result in (
        cli.ok("debrief", stdin=answers(*[""] * 9)),
        cli.ok("debrief", "--from", "-", stdin=cli.ok("debrief", "--template").stdout),
    ):
        assert "Nothing was entered" in result.stdout
    assert cli.ok("debrief", "list", "--json").json["debriefs"] == []
    assert not list(cli.home.glob("*.draft"))


def test_wins_come_first_and_how_it_felt_last(told):
    text = told.ok("debrief", "show").stdout
    order = ["What went well", "What was asked", "Growth areas", "Feedback accepted", "set aside", "How it felt"]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)


def test_growth_areas_are_served_first_and_what_was_set_aside_is_not(told):
    topics = []
    for source in ("wanted", "debrief"):
        view = told.ok("next", "--why", "--json").json
        assert view["choice"]["source"] == source
        topics.append(view["choice"]["topic"])
        told.wait(minutes=5)
        told.ok("solution", "--yes")
    assert sorted(topics) == ["binary-search", "graphs"]
    assert told.ok("next", "--why", "--json").json["choice"]["source"] != "debrief"


def test_it_says_what_comes_first_now(cli):
    debrief = "date: 2026-03-02\ngrowth: [{text: heaps, topics: [heap]}]\n"
    said = " ".join(cli.ok("debrief", "--from", "-", stdin=debrief).stdout.split())
    assert "New problems now start with Heap and priority queue." in said
    for problem in cli.ok("list", "--topic", "heap", "--json").json["problems"]:
        cli.ok("next", problem["id"], "--yes")
        cli.ok("solution", "--yes")
    said = " ".join(cli.ok("debrief", "--from", "-", stdin=debrief + "felt: worn out\n").stdout.split())
    assert "Nothing unseen is left in Heap and priority queue: reviews come first when they are due." in said
    assert "New problems" not in said


def test_a_skill_says_what_to_mind(told):
    view = told.ok("next", "--json").json
    assert view["prompt"] == SKILLS["thinking-aloud"].prompt
    told.ok("skip")
    assert "Keep in mind: Say aloud" in told.ok("next").stdout
    told.wait(days=61)
    told.ok("skip")
    assert told.ok("next", "--json").json["prompt"] is None


def test_wins_are_shown_again(told):
    win = "I drew an example before I wrote anything"
    assert win in told.ok("stats", "--wins").stdout
    assert told.ok("stats", "--wins", "--json").json["wins"] == [{"text": win, "date": "2026-02-27", "company": "Acme"}]
    assert win in told.ok("debrief", stdin=answers(*[""] * 9)).stdout
    assert "1 win from your debriefs" in told.ok("stats").stdout


def test_without_wins(cli):
    assert "No wins are noted yet" in cli.ok("stats", "--wins").stdout
    assert "No debrief yet" in cli.ok("debrief", "list").stdout
    assert cli("debrief", "show").exit_code == 2


def test_stats_name_what_a_debrief_requested(told):
    text = " ".join(told.ok("stats").stdout.split())
    assert "From your debriefs: Binary search, Graphs, Thinking aloud" in text


def test_editing_makes_a_new_version_that_counts(told):
    told.home.joinpath("config.toml").write_text('editor = "sed -i s/graphs/trees/"\n')
    told.ok("debrief", "edit")
    view = told.ok("debrief", "show", "--json").json
    assert view["number"] == 1
    assert view["curriculum"]["growth"] == ["trees", "binary-search"]
    told.home.joinpath("config.toml").write_text('editor = "true"\n')
    assert "Nothing was changed" in told.ok("debrief", "edit").stdout


def test_an_edit_that_cannot_be_read_stays_to_be_fixed(told):
    told.home.joinpath("config.toml").write_text('editor = "sed -i s/growth:/grwoth:/"\n')
    result = told("debrief", "edit", "1")
    assert result.exit_code == 2
    (path,) = told.home.glob("debrief-*.yaml")
    assert str(path) in result.stderr
    assert "`drill debrief edit` opens it again" in result.stderr
    told.home.joinpath("config.toml").write_text("editor = \"sed -i 's/grwoth:/growth:/; s/Acme/Apex/'\"\n")
    told.ok("debrief", "edit")
    assert told.ok("debrief", "show", "--json").json["company"] == "Apex"
    assert not path.exists()


def test_an_editor_that_is_not_there_leaves_no_file(told):
    told.home.joinpath("config.toml").write_text('editor = "no-such-editor"\n')
    assert told("debrief", "edit").exit_code == 4
    assert not list(told.home.glob("debrief-*.yaml"))


def test_a_debrief_that_is_not_there(told, tmp_path):
    assert told("debrief", "show", "2").exit_code == 2
    assert told("debrief", "--from", tmp_path / "no.yaml").exit_code == 2


def test_one_can_go_back_a_question(cli):
    typed = answers("Acmee", "<", "Acme", "Backend", "<", "<", "Globex", "Frontend", "", "", "", "", "", "fine")
    cli.ok("debrief", stdin=typed)
    view = cli.ok("debrief", "show", "--json").json
    assert (view["company"], view["role"], view["felt"]) == ("Globex", "Frontend", "fine")


def test_before_the_first_question_there_is_nothing_to_go_back_to(cli):
    cli.ok("debrief", stdin=answers("<", "Acme", "", "", "", "", "", "", ""))
    assert cli.ok("debrief", "show", "--json").json["company"] == "Acme"


@pytest.mark.parametrize(("said", "growth"), [("y", ["heap"]), ("n", [])])
def test_what_somebody_froze_on_is_offered_as_a_growth_area(cli, said, growth):
    typed = answers("", "", "", "I froze on the heap", "", "kept calm", "", said, "", "", "")
    text = cli.ok("debrief", stdin=typed).stdout
    assert "Make Heap and priority queue a growth area?" in text
    assert cli.ok("debrief", "show", "--json").json["curriculum"]["growth"] == growth


def test_a_pasted_blank_line_ends_no_list_and_arrow_keys_edit(cli):
    with Terminal(cli.environ, "debrief") as terminal:
        terminal.wait_for("Company")
        terminal.press("Acem\x1b[D\x7fm\x1b[C\x7fe\n")
        terminal.wait_for("Role")
        terminal.press("\n")
        terminal.wait_for("Day of")
        terminal.press("friday\n")
        terminal.wait_for("Question 1")
        terminal.press("two sum\n")
        terminal.wait_for("Is that `two-sum`?")
        terminal.press("y\n")
        terminal.wait_for("Question 2")
        terminal.press("\n\nsomething else\n")
        terminal.wait_for("Question 3")
        terminal.wait_for(": ")
        terminal.interrupt("\n")
        terminal.end()
    assert "something else" in next(cli.home.rglob("*draft*")).read_text()


def debrief_about(cli, *growth):
    areas = "".join(f"  - text: {text}\n" for text in growth)
    return cli.ok("debrief", "--from", "-", stdin=f"growth:\n{areas}")


def test_a_growth_area_of_another_kind_says_which_setting_offers_it(cli):
    said = " ".join(debrief_about(cli, "useEffect cleanup", "too slow at SQL window functions").stdout.split())
    assert "nothing to practice" not in said
    assert '`language = "javascript"` in config.toml does; `drill next --topic react-effects` serves one' in said
    assert '`kinds = "all"` in config.toml does; `drill next --topic sql-windows` serves one' in said
    plan = " ".join(cli.ok("plan").stdout.split())
    assert 'SQL window functions (needs `kinds = "all"`)' in plan


def test_a_growth_area_may_name_a_problem(cli):
    debrief_about(cli, "too slow at number of islands")
    (area,) = cli.ok("debrief", "show", "--json").json["growth"]
    assert (area["topics"], area["skill"]) == (["graphs"], "")


def test_no_screen_shows_the_id_of_a_topic_that_is_not_offered(cli):
    cli.ok("debrief", "--from", "-", stdin="growth: [{text: ranks, topics: [sql-ranking]}]")
    for command in ("stats", "plan"):
        said = " ".join(cli.ok(command).stdout.split())
        assert "SQL ranking" in said
        assert "sql-ranking" not in said


def test_a_file_that_is_read_twice_is_saved_once(told, tmp_path):
    again = told.ok("debrief", "--from", tmp_path / "friday.yaml").stdout
    assert again == "Debrief 1 says the same, so nothing was saved. `drill debrief edit 1` changes it.\n"
    assert len(told.ok("debrief", "list", "--json").json["debriefs"]) == 1
    (tmp_path / "friday.yaml").write_text(FRIDAY.replace("shaky", "fine"))
    told.ok("debrief", "--from", tmp_path / "friday.yaml")
    assert len(told.ok("debrief", "list", "--json").json["debriefs"]) == 2


def test_that_holds_for_an_interview_of_the_calendar(cli):
    cli.ok("interview", "add", "Acme", "--on", "2026-03-03")
    cli.wait(days=2)
    for _ in range(2):
        cli.ok("debrief", "--from", "-", stdin="company: Acme\ndate: 2026-03-03\ngrowth: [{text: graphs}]")
    assert len(cli.ok("debrief", "list", "--json").json["debriefs"]) == 1
