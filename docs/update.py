"""Write what follows from the code into docs/: run `python docs/update.py` after a change of the bank's format."""

from __future__ import annotations

from pathlib import Path

from runner.bank.format_docs import schema_text, with_generated

DOCS = Path(__file__).parent


def main() -> None:
    """Rewrite the schema, and the generated parts of the documentation."""
    (DOCS / "problem.schema.json").write_text(schema_text(), encoding="utf-8")
    for name in ("problem-format.md", "mistakes.md"):
        page = DOCS / name
        page.write_text(with_generated(page.read_text(encoding="utf-8"), DOCS), encoding="utf-8")


if __name__ == "__main__":
    main()
