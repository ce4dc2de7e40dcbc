"""Write what follows from the code into docs/: run `python docs/update.py` after a change of the bank's format.

With `--mutants FILE` it writes docs/grading-quality.md instead, from the output of `drill bank check --mutants --json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from runner.bank.format_docs import schema_text, with_generated
from runner.grading.proof.mutants.equivalents import equivalents_of
from runner.render.quality_document import quality_document

DOCS = Path(__file__).parent


def main(argv: Sequence[str] | None = None) -> None:
    """Rewrite the schema and the generated parts of the documentation, or the page about mutants."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mutants", type=Path, metavar="FILE", help="write the page about mutants from this JSON")
    options = parser.parse_args(argv)
    if options.mutants:
        write_quality(json.loads(options.mutants.read_text(encoding="utf-8"))["problems"])
        return
    (DOCS / "problem.schema.json").write_text(schema_text(), encoding="utf-8")
    for name in ("problem-format.md", "mistakes.md"):
        page = DOCS / name
        page.write_text(with_generated(page.read_text(encoding="utf-8"), DOCS), encoding="utf-8")


def write_quality(problems: list[dict[str, object]]) -> None:
    """Write docs/grading-quality.md from the problems of the command's JSON."""
    files = {Path(str(problem["file"])).stem: Path(str(problem["file"])) for problem in problems}
    named = [{"id": id_, **problem} for id_, problem in zip(files, problems, strict=True)]
    reasons = {id_: equivalents_of(file) for id_, file in files.items()}
    (DOCS / "grading-quality.md").write_text(quality_document(named, reasons), encoding="utf-8")


if __name__ == "__main__":
    main()
