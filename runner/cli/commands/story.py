"""`drill story`: write the stories that answer behavioral questions."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_competency, complete_question, complete_story, json_option


@click.group(invoke_without_command=True, short_help="Practice behavioral questions with your own stories.")
@click.option("--competency", metavar="ID", shell_complete=complete_competency, help="Only questions about this.")
@click.option("--question", metavar="ID", shell_complete=complete_question, help="This question.")
@json_option
@click.pass_context
def command(ctx: click.Context, competency: str | None, question: str | None, as_json: bool) -> None:  # noqa: FBT001
    """Practice behavioral questions with your own stories: the question that is due, answered aloud against the clock.

    A key starts and stops the clock. Then come one follow-up and a checklist of five points. Competencies without a
    story come first, then what is due for a review, then the weakest. ^C keeps what was confirmed.

    \b
    Example:
      drill story
      drill story --competency conflict
      drill story write
    """
    if ctx.invoked_subcommand:
        return
    app = ctx.ensure_object(App)
    from runner.practice.answer_views import due_view
    from runner.practice.answers import due_questions
    from runner.practice.story import say_left_out

    say_left_out(app.workspace)
    due = due_questions(app.workspace, competency=competency, question=question)
    if as_json:
        app.json(due_view(app.workspace, due[0]))
        return
    from runner.cli.terminal.story_screen import practice

    practice(app, due)


@command.command("write", short_help="Write or edit a story in your editor.")
@click.argument("name", required=False, metavar="[STORY]", shell_complete=complete_story)
@click.option("--competency", metavar="ID", shell_complete=complete_competency, help="What a new story shows.")
@pass_app
def write(app: App, name: str | None, competency: str | None) -> None:
    """Write a story in your editor, or edit one. Without a name it starts one for the first competency that has none.

    A story is a Markdown file in `stories/` of your home, and yours: drill never changes it.

    \b
    Example:
      drill story write
      drill story write "The outage" --competency failure
    """
    from runner.cli.terminal.story_editor import write_story

    write_story(app, name, competency)


@command.command("list", short_help="List your stories with what to look at, and the gaps.")
@click.option("--questions", is_flag=True, help="List all questions instead, by competency.")
@json_option
@pass_app
def list_stories(app: App, questions: bool, as_json: bool) -> None:  # noqa: FBT001
    """List your stories: what each shows, how long it takes, what to look at again. Then what has no story yet.

    \b
    Example:
      drill story list
      drill story list --questions
    """
    from runner.practice.story import question_bank, questions_view, say_left_out, stories_view
    from runner.render.story_page import questions_page, stories_page

    say_left_out(app.workspace)
    if questions:
        app.present(questions_view(question_bank(app.workspace)), questions_page, as_json=as_json)
    else:
        app.present(stories_view(app.workspace), stories_page, as_json=as_json)


@command.command("ask", short_help="Show what to ask the interviewer.")
@click.option("--edit", is_flag=True, help="Edit them in your editor: the list becomes your own.")
@json_option
@pass_app
def ask(app: App, edit: bool, as_json: bool) -> None:  # noqa: FBT001
    """Show ten questions to ask the interviewer, and what to listen for in the answers.

    \b
    Example:
      drill story ask
      drill story ask --edit
    """
    from runner.practice.story import question_bank, say_left_out, to_ask_view
    from runner.render.story_page import to_ask_page

    if edit:
        from runner.cli.terminal.story_editor import edit_questions_to_ask

        edit_questions_to_ask(app)
    say_left_out(app.workspace)
    app.present(to_ask_view(question_bank(app.workspace)), to_ask_page, as_json=as_json)
