"""Which stories answer questions about which competencies, and where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from runner.bank.bank import slug_of
from runner.bank.questions import Competency
from runner.interview.stories.facts import StoryFact
from runner.interview.stories.story import Story
from runner.record import record


@record
class CoveredCompetency:
    """A competency and the stories that name it."""

    competency: Competency
    stories: tuple[Story, ...]


def coverage(competencies: Mapping[str, Competency], stories: Sequence[Story]) -> list[CoveredCompetency]:
    """Return each competency with its stories, in the order of the competencies. An empty story covers nothing."""
    told = [(story, competencies_of(story, competencies)) for story in stories if not story.is_empty]
    return [
        CoveredCompetency(each, tuple(story for story, ids in told if each.id in ids)) for each in competencies.values()
    ]


def competencies_of(story: Story, competencies: Mapping[str, Competency]) -> tuple[str, ...]:
    """Return the ids of the competencies that a story names, by id, by name or by a part of the name."""
    names = _names(competencies.values())
    found = (names.get(slug_of(word)) for word in story.competencies)
    return tuple(dict.fromkeys(id_ for id_ in found if id_))


def competencies_in(text: str, competencies: Mapping[str, Competency]) -> tuple[str, ...]:
    """Return the ids of the competencies that a text mentions, as in "my answer about conflict"."""
    words = f"-{slug_of(text)}-"
    names = _names(competencies.values())
    return tuple(dict.fromkeys(id_ for name, id_ in names.items() if f"-{name}-" in words))


def facts_of_competencies(story: Story, competencies: Mapping[str, Competency]) -> list[StoryFact]:
    """Return what to change so that questions lead to the story."""
    from runner.bank.findings import nearest  # noqa: PLC0415 - the statistics need no parser of YAML

    names = _names(competencies.values())
    unknown = [word for word in story.competencies if slug_of(word) not in names]
    facts = []
    for word in unknown:
        near = nearest(slug_of(word), names)
        guess = f": did you mean {competencies[names[near]].name}?" if near else "."
        facts.append(StoryFact("unknown-competency", f"{word[:80]!r} is none of the competencies{guess}"))
    if not story.is_empty and not story.competencies:
        facts.append(StoryFact("no-competency", "It names no competency, so no question leads to it."))
    return facts


def _names(competencies: Iterable[Competency]) -> dict[str, str]:
    names = {}
    for each in competencies:
        for name in (*each.name.split(" and "), each.name, each.id):
            names[slug_of(name)] = each.id
    return names
