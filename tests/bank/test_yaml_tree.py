"""Reading YAML into nodes: positions, scalars, and files that mean harm."""

from __future__ import annotations

import os

import pytest
import yaml

from runner.bank import yaml_tree
from runner.bank.yaml_tree import TreeError, parse, read_bytes

TEXT = b"""\
# a comment
name: text
list: [1, -2.5, true, null, "no", no, 1e-5, 0x10]
code: |
  line one
deep: {a: [{b: 7}]}
"""


def plain(node):
    if isinstance(node.value, dict):
        return {key: plain(inner) for key, inner in node.value.items()}
    return [plain(inner) for inner in node.value] if isinstance(node.value, list) else node.value


@pytest.mark.parametrize(("text", "fix"), [(b"a:\n\tb: 1\n", "indent with spaces"), (b"a: b: c\n", "quote a text")])
def test_the_fix_fits_what_is_wrong(text, fix):
    with pytest.raises(TreeError) as caught:
        parse(text)
    assert caught.value.fix.startswith(fix)


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def _loader(request, monkeypatch):
    monkeypatch.setattr(yaml_tree, "_LOADER", getattr(yaml, request.param, yaml.SafeLoader))


@pytest.mark.usefixtures("_loader")
class TestWithEitherLoader:
    def test_scalars_are_read_as_yaml_1_2_does(self):
        assert plain(parse(TEXT)) == {
            "name": "text",
            "list": [1, -2.5, True, None, "no", "no", 1e-5, "0x10"],
            "code": "line one\n",
            "deep": {"a": [{"b": 7}]},
        }

    def test_every_node_knows_where_it_is(self):
        root = parse(TEXT)
        inner = root.at("deep", "a", 0, "b")
        assert (inner.value, inner.line, inner.column) == (7, 6, 16)
        assert root.keys["code"] == (4, 1)
        assert root.at("code").is_block
        assert not root.at("name").is_block

    def test_a_path_ends_where_the_tree_does(self):
        root = parse(TEXT)
        assert root.at("deep", "x", "y") is root.value["deep"]
        assert root.at("list", 99) is root.value["list"]
        assert root.at("list", "a") is root.value["list"]

    def test_a_duplicate_key_is_known(self):
        root = parse(b"a: 1\nb: 2\na: 3\n")
        assert root.duplicates == [("a", (3, 1))]

    def test_anchors_are_refused_before_they_are_expanded(self):
        bomb = b"a: &a [x,x,x,x]\n" + b"".join(
            b"%c: &%c [%s]\n" % (n + 1, n + 1, b"*%c," % n * 9) for n in range(97, 110)
        )
        with pytest.raises(TreeError, match="anchors"):
            parse(bomb)

    def test_an_alias_alone_is_refused(self):
        with pytest.raises(TreeError) as caught:
            parse(b"a: 1\nb: *a\n")
        assert caught.value.position == (2, 4)

    @pytest.mark.parametrize(
        "tag", [b"!!python/object/apply:os.system [true]", b"!!int '3'", b"!mine x", b"!!binary aGk="]
    )
    def test_no_tag_is_obeyed(self, tag):
        with pytest.raises(TreeError, match="tags"):
            parse(b"a: " + tag)

    def test_tags_and_anchors_on_keys_are_refused(self):
        with pytest.raises(TreeError, match="tags"):
            parse(b"!!str a: 1")

    @pytest.mark.parametrize("bracket", [b"[", b"{a: ", b"- "])
    def test_deep_nesting_ends_early(self, bracket):
        with pytest.raises(TreeError) as caught:
            parse(bracket * 100_000)
        assert caught.value.rule in {"too-deep", "yaml-syntax"}

    @pytest.mark.parametrize(
        ("content", "rule"),
        [
            (b"", "one-document"),
            (b"# only a comment\n", "one-document"),
            (b"a: 1\n---\nb: 2\n", "one-document"),
            (b"a: [1, 2\n", "yaml-syntax"),
            (b"a: b: c\n", "yaml-syntax"),
            (b"a: \x00\n", "yaml-syntax"),
            (b"a: \xff\n", "unreadable"),
            (b"[1, 2]: x\n", "yaml-syntax"),
            (b"a: " + b"9" * 5000, "yaml-syntax"),
            (b"%YAML 9.9\n---\na: 1\n", "yaml-syntax"),
        ],
    )
    def test_what_is_no_bank_file_is_refused(self, content, rule):
        with pytest.raises(TreeError) as caught:
            parse(content)
        assert caught.value.rule == rule
        assert caught.value.message


def test_a_byte_order_mark_does_no_harm():
    assert plain(parse(b"\xef\xbb\xbfa: 1\n")) == {"a": 1}


def test_a_file_is_read_up_to_its_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(yaml_tree, "MAX_BYTES", 10)
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a" * 10)
    assert read_bytes(path) == b"a" * 10
    path.write_bytes(b"a" * 11)
    with pytest.raises(TreeError, match="at most"):
        read_bytes(path)


def test_what_is_no_file_is_not_waited_for(tmp_path):
    with pytest.raises(TreeError, match="No such file"):
        read_bytes(tmp_path / "nowhere.yaml")
    with pytest.raises(TreeError, match="not a regular file"):
        read_bytes(tmp_path)
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(TreeError, match="not a regular file"):
        read_bytes(tmp_path / "pipe.yaml")
