"""The whole bank: the index and what rebuilds it, names of problems, the learner's own."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from runner import paths
from runner.bank import cache_file as cache_module
from runner.bank import index as index_module
from runner.bank.bank import Bank, slug_of
from runner.bank.problem_cache import ProblemCache
from runner.errors import BankError, UsageError
from runner.paths import Home
from tests.support.bank import write_problem


@pytest.fixture
def shipped(tmp_path):
    folder = tmp_path / "problems"
    for id_, topic in (("two-sum", "arrays-and-hashing"), ("3sum", "two-pointers")):
        write_problem(folder / topic, id_, "also: [spread-of-array]", f"also: [{id_}-elsewhere]")
    (folder / "topics.yaml").write_text("arrays-and-hashing: {name: Arrays}\ntwo-pointers: {name: Two pointers}\n")
    return folder


@pytest.fixture
def home(tmp_path):
    root = tmp_path / "home"
    (root / "bank").mkdir(parents=True)
    return Home(root)


@pytest.fixture
def reads(monkeypatch):
    """The files that are read for the index, instead of being known from the cache."""
    seen = []
    real = ProblemCache.load

    def counted(keep, path, topics):
        seen.append(path.name)
        return real(keep, path, topics)

    monkeypatch.setattr(ProblemCache, "load", counted)
    return seen


def settle(folder):
    """Date files back, so that their time stamps can be believed at once."""
    for place in [folder, *folder.rglob("*")]:
        os.utime(place, (1_500_000_000, 1_500_000_000))


def test_entries_say_what_lists_need(shipped, home):
    bank = Bank.open(home, shipped)
    entry = bank.entries["3sum"]
    assert (entry.title, entry.topics, entry.difficulty) == ("Spread of an array", ("arrays-and-hashing",), "easy")
    assert (entry.minutes, entry.also, entry.prior, entry.own) == (5, ("3sum-elsewhere",), 0.71, False)
    assert entry.path == shipped / "two-pointers" / "3sum.yaml"
    assert bank.problem("3sum").version == entry.version
    assert [topic.name for topic in bank.topics.values()] == ["Arrays", "Two pointers"]


def test_a_second_opening_reads_no_file(shipped, home, reads):
    settle(shipped)
    assert list(Bank.open(home, shipped).entries) == list(Bank.open(home, shipped).entries)
    assert len(reads) == 2


def test_the_home_may_be_a_path_or_absent(shipped, home, tmp_path):
    assert len(Bank.open(home.root, shipped).entries) == 2
    assert len(Bank.open(None, shipped).entries) == 2
    assert len(Bank.open(tmp_path / "nowhere", shipped).entries) == 2
    assert not (tmp_path / "nowhere").exists()


def test_own_problems_are_merged_and_come_first(shipped, home):
    write_problem(home.bank / "a pack", "mine")
    write_problem(home.bank, "two-sum", "title: Spread of an array", "replaces: two-sum\ntitle: My two sum")
    write_problem(home.bank / ".hidden", "unseen")
    (home.bank / "topics.yaml").write_text("mine: {name: Mine}\n")
    bank = Bank.open(home, shipped)
    assert set(bank.entries) == {"two-sum", "3sum", "mine"}
    assert bank.entries["two-sum"].title == "My two sum"
    assert bank.entries["mine"].own
    assert bank.problem("mine").id == "mine"
    assert "mine" not in bank.topics


def test_an_own_problem_replaces_no_other_without_a_word(shipped, home):
    mine = write_problem(home.bank, "two-sum", "title: Spread of an array", "title: My two sum")
    bank = Bank.open(home, shipped)
    assert bank.entries["two-sum"].path == shipped / "arrays-and-hashing" / "two-sum.yaml"
    assert bank.problem("two-sum").title == "Spread of an array"
    assert str(mine) in bank.broken[mine]
    assert str(bank.entries["two-sum"].path) in bank.broken[mine]
    assert "replaces: two-sum" in bank.broken[mine]


def test_a_replacement_may_have_a_name_of_its_own(shipped, home):
    write_problem(home.bank, "my-sum", "title: Spread of an array", "replaces: two-sum\ntitle: My two sum")
    bank = Bank.open(home, shipped)
    assert set(bank.entries) == {"3sum", "my-sum"}
    assert bank.problem("two-sum").title == "My two sum"


def test_a_topic_is_known_by_its_id_and_its_name(shipped, home):
    bank = Bank.open(home, shipped)
    assert {bank.topic(name).id for name in ("two-pointers", "Two pointers", "two_pointers")} == {"two-pointers"}
    with pytest.raises(UsageError) as caught:
        bank.topic("two pionters")
    assert caught.value.fix == "did you mean `two-pointers`?"
    with pytest.raises(UsageError) as caught:
        bank.topic("origami")
    assert caught.value.fix == "the topics are arrays-and-hashing, two-pointers"


def test_a_changed_file_is_read_again_and_only_that(shipped, home, reads):
    for id_ in ("one", "two"):
        write_problem(home.bank, id_)
    settle(home.bank)
    settle(shipped)
    Bank.open(home, shipped)
    reads.clear()
    path = write_problem(home.bank, "one", "minutes: 5", "minutes: 7")
    os.utime(path, (1_600_000_000, 1_600_000_000))
    assert Bank.open(home, shipped).entries["one"].minutes == 7
    assert reads == ["one.yaml"]


def test_files_that_come_and_go_are_noticed(shipped, home):
    path = write_problem(home.bank, "one")
    Bank.open(home, shipped)
    path.unlink()
    write_problem(home.bank / "deep" / "deeper", "two")
    assert set(Bank.open(home, shipped).entries) == {"two-sum", "3sum", "two"}


def test_a_file_written_with_the_index_is_not_believed(shipped, home):
    """Its stamp is put a little ahead, for on a busy machine the index may take its time."""
    path = write_problem(home.bank, "one")
    stamp = path.stat().st_mtime_ns + 60 * 10**9
    os.utime(path, ns=(stamp, stamp))
    Bank.open(home, shipped)
    write_problem(home.bank, "one", "minutes: 5", "minutes: 7")
    os.utime(path, ns=(stamp, stamp))
    assert Bank.open(home, shipped).entries["one"].minutes == 7


def test_a_broken_file_is_left_out_and_said(shipped, home):
    broken = write_problem(home.bank, "broken", "minutes: 5", "minutes: never")
    other = write_problem(home.bank / "b", "twice")
    again = write_problem(home.bank / "c", "twice")
    liar = write_problem(home.bank, "liar")
    liar.write_text(liar.read_text().replace("id: liar", "id: two-sum"))
    (home.bank / "dangling.yaml").symlink_to("nowhere")
    no_yaml = home.bank / "no-yaml.yaml"
    no_yaml.write_text("a: [")
    a_list = home.bank / "a-list.yaml"
    a_list.write_text("[]")
    for _ in range(2):
        bank = Bank.open(home, shipped)
        assert set(bank.entries) == {"two-sum", "3sum", "twice"}
        assert set(bank.broken) == {broken, again, liar, no_yaml, a_list}
        assert "expected an integer" in bank.broken[broken]
        assert bank.broken[again] == f"{again} and {other} are both the problem `twice`: rename one of them"
    assert bank.entries["twice"].path == other


def test_a_broken_problem_says_what_is_wrong_when_it_is_requested(shipped, home):
    write_problem(home.bank, "one", "hints:", "hintz:")
    bank = Bank.open(home, shipped)
    assert "one" not in bank.entries
    with pytest.raises(BankError, match="did you mean `hints`"):
        bank.problem("one")


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:50],
        lambda content: content[:-1],
        lambda content: content[:-9] + b"123456789",
        lambda content: b"another drill" + content,
        lambda content: content.replace(b"cache 1", b"cache 9"),
        lambda content: content + b"more",
    ],
)
def test_a_damaged_index_is_rebuilt(shipped, home, reads, damage):
    settle(shipped)
    Bank.open(home, shipped)
    cache = home.cache / "shipped.index"
    good = cache.read_bytes()
    cache.write_bytes(damage(good))
    reads.clear()
    assert len(Bank.open(home, shipped).entries) == 2
    assert len(reads) == 2
    assert cache.read_bytes() == good


def test_an_index_of_another_folder_is_not_used(shipped, home, tmp_path):
    Bank.open(home, shipped)
    other = tmp_path / "other"
    write_problem(other, "elsewhere")
    (other / "topics.yaml").write_text("arrays-and-hashing: {name: Arrays}\n")
    assert set(Bank.open(home, other).entries) == {"elsewhere"}


def test_other_topics_rebuild_it(shipped, home):
    settle(shipped)
    write_problem(home.bank, "one")
    assert "one" in Bank.open(home, shipped).entries
    (shipped / "topics.yaml").write_text("two-pointers: {name: Two pointers}\n")
    bank = Bank.open(home, shipped)
    assert not bank.entries
    assert len(bank.broken) == 3
    with pytest.raises(BankError, match="has no topic"):
        bank.resolve("one")


def test_the_making_of_an_index_can_be_watched(shipped, home):
    write_problem(home.bank, "one")
    steps = []
    Bank.open(home, shipped, progress=lambda done, total: steps.append((done, total)))
    assert steps == [(0, 2), (1, 2), (0, 1)]


def test_where_the_cache_cannot_be_written_the_index_is_made_each_time(shipped, home, reads):
    home.cache.write_text("in the way")
    for _ in range(2):
        assert len(Bank.open(home, shipped).entries) == 2
    assert len(reads) == 4
    assert home.cache.read_text() == "in the way"


def test_where_an_index_cannot_take_its_place_nothing_is_left(shipped, home, monkeypatch):
    def full(*_):
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        assert len(Bank.open(home, shipped).entries) == 2
    assert [path for path in home.cache.rglob("*") if path.is_file()] == []


def test_opening_leaves_the_collector_as_it_was(shipped, home):
    Bank.open(home, shipped)
    gc.disable()
    try:
        Bank.open(home, shipped)
        assert not gc.isenabled()
    finally:
        gc.enable()
    Bank.open(home, shipped)
    assert gc.isenabled()


def test_nothing_is_left_next_to_the_index(shipped, home):
    Bank.open(home, shipped)
    write_problem(home.bank, "one")
    Bank.open(home, shipped)
    names = sorted(path.relative_to(home.cache).as_posix() for path in home.cache.rglob("*") if path.is_file())
    assert names == ["own.index", "own/one", "shipped.index", "shipped/3sum", "shipped/two-sum"]


def test_a_wheels_bank_is_not_walked(shipped, home, monkeypatch):
    monkeypatch.setattr(paths, "_PACKAGE", shipped.parent / "runner")
    data = shipped.parent / "runner" / "_data"
    data.mkdir(parents=True)
    shipped.rename(data / "problems")
    settle(data)
    Bank.open(home)
    walked = []
    real = os.scandir
    monkeypatch.setattr(os, "scandir", lambda place: walked.append(str(place)) or real(place))
    bank = Bank.open(home)
    assert len(bank.entries) == 2
    assert len(bank.topics) == 2
    assert not [place for place in walked if str(data) in place]
    monkeypatch.setattr(cache_module, "_MAGIC", b"drill cache 1, 9.9\n")
    Bank.open(home)
    assert [place for place in walked if str(data) in place]


def test_an_index_that_was_wrong_about_a_file_is_fixed(shipped, home, monkeypatch):
    monkeypatch.setattr(index_module, "_is_up_to_date", lambda *_, **__: True)
    settle(shipped)
    Bank.open(home, shipped)
    old = shipped / "two-pointers" / "3sum.yaml"
    bank = Bank.open(home, shipped)
    old.rename(shipped / "3sum.yaml")
    monkeypatch.undo()
    assert bank.problem("3sum").id == "3sum"
    assert bank.entries["3sum"].path == shipped / "3sum.yaml"
    write_problem(shipped, "3sum", "minutes: 5", "minutes: 9")
    assert bank.problem("3sum").minutes == 9
    assert bank.entries["3sum"].minutes == 9


def test_a_change_in_place_is_noticed_however_many_files_there_are(shipped, home):
    for number in range(40):
        write_problem(home.bank / f"pack-{number % 4}", f"p{number}")
    settle(home.bank)
    Bank.open(home, shipped)
    path = home.bank / "pack-1" / "p33.yaml"
    path.write_text(path.read_text().replace("minutes: 5", "minutes: 9"))
    (home.bank / "pack-3" / "p3.yaml").unlink()
    entries = Bank.open(home, shipped).entries
    assert entries["p33"].minutes == 9
    assert "p3" not in entries


@pytest.mark.parametrize(
    "name",
    [
        "two-sum",
        "two_sum",
        "twosum",
        "TwoSum",
        "Two Sum",
        "two-sum-elsewhere",
        "two_sum_elsewhere",
        "two-sum.",
        " two-sum ",
    ],
)
def test_a_problem_goes_by_many_names(shipped, name):
    assert Bank.open(None, shipped).resolve(name) == "two-sum"


def test_a_title_is_a_name(shipped, home):
    write_problem(home.bank, "one", "title: Spread of an array", "title: The Widest Spread!")
    assert Bank.open(home, shipped).resolve("the widest spread") == "one"


@pytest.mark.parametrize(
    ("name", "fix"),
    [
        ("tow-sum", "did you mean `two-sum`?"),
        ("3-sums", "did you mean `3sum`?"),
        ("zzz", "`drill list`"),
        ("", "`drill list`"),
    ],
)
def test_an_unknown_name_gets_a_guess(shipped, name, fix):
    with pytest.raises(UsageError) as caught:
        Bank.open(None, shipped).problem(name)
    assert fix in caught.value.fix


def test_no_name_leads_out_of_the_bank(shipped):
    with pytest.raises(UsageError):
        Bank.open(None, shipped).problem("../../etc/passwd")


def test_slugs():
    assert slug_of("  Pow(x, n) ") == "pow-x-n"
    assert slug_of("---") == ""


def test_reading_the_index_imports_no_parser(home):
    code = (
        "import sys; from pathlib import Path; from runner.bank.bank import Bank\n"
        "Bank.open(Path(sys.argv[1])).entries\n"
        "print(sorted({'yaml', 'hypothesis', 'pytest', 'difflib', 'tempfile', 'runner.bank.load'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[2]
    said = []
    for _ in range(2):
        run = subprocess.run(
            [sys.executable, "-c", code, str(home.root)],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        said.append(run.stdout.strip())
    assert said[-1] == "[]"


def test_the_real_bank_opens():
    bank = Bank.open(None)
    assert not bank.broken
    assert "gcd-and-lcm-of-an-array" in bank.entries
    assert all(set(entry.topics) <= bank.topics.keys() for entry in bank.entries.values())
