"""Reading a story as people write it."""

from __future__ import annotations

import pytest

from runner.interview.stories.story import read_story

OUTAGE = """# The outage

## Situation
On a Friday our shop was down for 20 minutes.

## Task
I was on call.

## Action
I read the logs. <!-- a comment -->
I rolled the release back.

## Result
Orders came back within 5 minutes.

## Competencies
failure, Ownership
"""


def test_the_parts_the_title_and_the_competencies():
    story = read_story("the-outage", OUTAGE)
    assert story.title == "The outage"
    assert story.parts["action"] == "I read the logs. \nI rolled the release back."
    assert list(story.parts) == ["situation", "task", "action", "result"]
    assert story.competencies == ("failure", "Ownership")
    assert story.missing == ()
    assert story.words == 29


@pytest.mark.parametrize(
    "text",
    [
        "### ACTION ###\nI ran.",
        "**Action**\nI ran.",
        "**Actions**:\nI ran.",
        "## Action:\nI ran.",
        "__What I did__\nI ran.",
        "Action: I ran.",
        "action:\n\nI ran.\n",
    ],
)
def test_a_heading_is_recognized_as_people_write_it(text):
    assert read_story("a", text).parts == {"action": "I ran."}


def test_what_is_no_part_is_not_spoken():
    story = read_story("a", "# Title\n\nIntro.\n\n# Action\nI ran.\n\n## Notes\nten more words\n\n## Lesson\nRun.")
    assert story.parts == {"situation": "Intro.", "action": "I ran.", "lesson": "Run."}
    assert story.words == 4


def test_a_comment_without_an_end_hides_the_rest():
    assert read_story("a", "## Action\nI ran.\n<!-- open\n## Result\nFast.").parts == {"action": "I ran."}


def test_text_without_headings_is_a_situation_and_an_empty_file_is_a_story():
    assert read_story("a", "I ran.").parts == {"situation": "I ran."}
    assert read_story("the-outage", "").title == "The outage"
    assert read_story("the-outage", "").missing == ("situation", "task", "action", "result")


@pytest.mark.parametrize("text", ["- failure\n- Ownership", "failure; Ownership.", "* failure\n* Ownership\n* failure"])
def test_competencies_in_a_list(text):
    assert read_story("a", f"## Competencies\n{text}").competencies == ("failure", "Ownership")
