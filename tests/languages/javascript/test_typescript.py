"""Solutions in TypeScript: types are stripped, unchecked; the file is found, and its lines stay where they are."""

from __future__ import annotations

import pytest

from runner.languages import LANGUAGES, language_of
from runner.practice.workspace import Workspace
from tests.support.javascript import js_call, js_load, needs_node
from tests.support.workers import entry

pytestmark = needs_node

FILE = "/solutions/it.ts"
ENTRY = entry("two_sum", {"nums": "list[int]", "target": "int"}, "list[int]")
ARGS = {"nums": [3, 2, 4], "target": 6}
TWO_SUM = """
enum Found { No = -1 }
interface Seen { [value: number]: number }
type Pair = [number, number];
import type { Nothing } from "./types";

export function twoSum(nums: number[], target: number): Pair | number[] {
  const seen = new Map<number, number>();
  for (let i = 0; i < nums.length; i++) {
    const other = seen.get(target - nums[i]!) ?? Found.No;
    if (other !== Found.No) return [other, i] as Pair;
    seen.set(nums[i], i);
  }
  return [] satisfies number[];
}
"""


@pytest.mark.parametrize("suffix", ["ts", "tsx"])
def test_types_are_stripped(suffix):
    assert js_call(TWO_SUM, ARGS, ENTRY, file=f"/solutions/it.{suffix}").value == [1, 2]


def test_types_are_not_checked():
    assert js_call(TWO_SUM.replace("target: number", "target: string"), ARGS, ENTRY, file=FILE).value == [1, 2]


def test_node_s_own_fence_lets_the_worker_read_what_strips_them():
    assert js_call(TWO_SUM, ARGS, ENTRY, file=FILE, layer="L0").value == [1, 2]


def test_an_error_names_the_line_that_the_learner_wrote():
    source = TWO_SUM.replace("new Map<number, number>()", "null as any")
    fault = js_call(source, ARGS, ENTRY, file=FILE).fault
    assert (fault.line, fault.source) == (10, "const other = seen.get(target - nums[i]!) ?? Found.No;")


def test_a_syntax_error_has_line_and_column():
    refused = js_load("\nfunction twoSum(nums: number[, target) {}\n", ENTRY, file=FILE)
    assert refused.kind == "syntax"
    assert (refused.fault.type, refused.fault.line, refused.fault.column) == ("SyntaxError", 2, 30)


def test_types_in_a_file_of_javascript_are_a_syntax_error():
    refused = js_load("function twoSum(nums: number[], target) {}", ENTRY)
    assert (refused.kind, refused.fault.line, refused.fault.column) == ("syntax", 1, 21)


def test_the_file_is_found_in_place_of_the_stub(cli):
    workspace = Workspace(cli.environ)
    assert workspace.solution_path("two-sum", LANGUAGES["javascript"]).name == "two-sum.js"
    path = cli.home / "solutions" / "two-sum.ts"
    path.parent.mkdir(parents=True)
    path.write_text(TWO_SUM)
    assert workspace.solution_path("two-sum") == path
    assert language_of(path.name, "function") is LANGUAGES["javascript"]
