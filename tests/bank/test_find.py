"""A problem by what a learner types: numbers elsewhere and unique parts of names, too."""

import pytest

from runner.bank.bank import Bank
from runner.bank.numbers_elsewhere import SLUGS
from runner.errors import UsageError


@pytest.fixture(scope="module")
def bank():
    return Bank.open(None)


def test_every_number_names_the_problem_with_its_slug(bank):
    known = [number for number, slug in SLUGS.items() if slug in bank.entries]
    assert len(known) > 40
    for number in known:
        assert bank.find(number) == SLUGS[number]


def test_almost_every_problem_has_a_number(bank):
    functions = {each for each, entry in bank.entries.items() if entry.kind not in ("sql", "react")}
    assert functions - set(SLUGS.values()) == {
        "gcd-and-lcm-of-an-array",
        "gcd-and-lcm-between-two-arrays",
        "gcd-and-lcm-of-two-numbers",
        "power-modulo",
        "prime-factors",
        "deep-clone",
        "retry-with-backoff",
    }


@pytest.mark.parametrize(("part", "found"), [("rotting", "rotting-oranges"), ("Koko", "koko-eating-bananas")])
def test_a_unique_part_is_enough(bank, part, found):
    assert bank.find(part) == found
    with pytest.raises(UsageError):
        bank.resolve(part)


def test_a_full_name_goes_before_a_part(bank):
    assert bank.find("subsets") == "subsets"


@pytest.mark.parametrize("part", ["sum", "two"])
def test_a_part_of_several_names_them(bank, part):
    with pytest.raises(UsageError, match="part of several problems") as caught:
        bank.find(part)
    assert "`two-sum`" in caught.value.fix


@pytest.mark.parametrize("name", ["", "-", "99999", "sums", "nonsense"])
def test_what_names_none_is_an_error(bank, name):
    with pytest.raises(UsageError, match="there is no problem"):
        bank.find(name)
