"""Records behave as frozen dataclasses do."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace

import pytest

from runner.record import record


@record
class Pair:
    """Two values."""

    left: int
    right: list[int] = field(default_factory=list)
    name: str = "pair"

    @property
    def both(self) -> tuple[int, list[int]]:
        return self.left, self.right


@record
class Other:
    left: int
    right: list[int] = field(default_factory=list)
    name: str = "pair"


@dataclass(frozen=True)
class Model:
    left: int
    right: list[int] = field(default_factory=list)
    name: str = "pair"


def test_it_is_made_as_a_dataclass_is():
    assert Pair(1) == Pair(1, []) == Pair(left=1, right=[], name="pair")
    assert Pair(1).right is not Pair(1).right
    assert Pair(1, [2]).both == (1, [2])
    assert repr(Pair(1, [2])) == repr(Model(1, [2])).replace("Model", "Pair")


@pytest.mark.parametrize(
    ("args", "named"), [((), {}), ((1, [], "a", 2), {}), ((1,), {"other": 2}), ((1,), {"left": 1})]
)
def test_it_refuses_what_a_dataclass_refuses(args, named):
    with pytest.raises(TypeError) as theirs:
        Model(*args, **named)
    with pytest.raises(TypeError) as ours:
        Pair(*args, **named)
    assert str(ours.value) == str(theirs.value).replace("Model", "Pair")


def test_only_records_of_one_class_with_the_same_values_are_equal():
    assert Pair(1) != Pair(2)
    assert Pair(1) != Other(1)
    assert Pair(1) != (1, [], "pair")


def test_it_can_be_a_key_where_its_values_can():
    @record
    class Key:
        text: str
        number: int = 0

    assert {Key("a"): 1}[Key("a")] == 1
    assert len({Key("a"), Key("a", 1), Key("a", 0)}) == 2
    with pytest.raises(TypeError):
        hash(Pair(1))


def test_it_cannot_be_changed():
    pair = Pair(1)
    with pytest.raises(FrozenInstanceError, match="left"):
        pair.left = 2
    with pytest.raises(FrozenInstanceError):
        del pair.left
    assert pair.left == 1


def test_what_there_is_for_dataclasses_works_on_records():
    assert is_dataclass(Pair)
    assert [each.name for each in fields(Pair)] == ["left", "right", "name"]
    assert replace(Pair(1), name="x") == Pair(1, name="x")
    assert asdict(Pair(1)) == {"left": 1, "right": [], "name": "pair"}
    match Pair(1):
        case Pair(left, _, name):
            assert (left, name) == (1, "pair")


def test_the_first_one_of_a_class_is_made_as_all_others_are():
    @record
    class Base:
        number: int
        items: list[int] = field(default_factory=list)
        name: str = "base"

    class Derived(Base):
        """Without fields of its own."""

    with pytest.raises(TypeError, match="number"):
        Base()
    first, second = Derived(1), Derived(2, name="second")
    assert [vars(first), vars(second)] == [
        {"number": 1, "items": [], "name": "base"},
        {"number": 2, "items": [], "name": "second"},
    ]
    assert first.items is not second.items
    assert vars(Base(3, [4])) == {"number": 3, "items": [4], "name": "base"}
