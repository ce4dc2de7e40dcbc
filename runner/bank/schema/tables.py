"""The keys of an SQL problem's file that other problems do not have: tables, result, queries, the pandas side."""

from __future__ import annotations

from runner.bank.findings import Findings
from runner.bank.schema.code import Literal
from runner.bank.schema.problem import EXPLANATION, HEAD, LINE, PROBLEM, WRONG, shared
from runner.bank.schema.shape import IDENTIFIER
from runner.bank.schema.values import (
    INVALID,
    ChoiceSchema,
    EitherSchema,
    FlagSchema,
    JsonSchema,
    ListSchema,
    MappingSchema,
    NumberSchema,
    RecordKey,
    RecordSchema,
    TextSchema,
    key,
    words_for,
)
from runner.bank.tables import CellType
from runner.bank.yaml_tree import YamlNode
from runner.record import record

MOST_ROWS = 9
"""The most rows of a drawn table: more of them hide what is wrong."""

_RULE = TextSchema(max_length=1000)
_TYPE = ChoiceSchema(tuple(CellType), CellType)
_COLUMN_NAME = TextSchema(line=True, pattern=IDENTIFIER, pattern_words="a name in SQL", max_length=60)


@record
class SqlSchema:
    """One query. Only the engine knows whether it parses, so the proof runs it."""

    def read(self, node: YamlNode, findings: Findings) -> object:
        """Return the text unchanged."""
        if not isinstance(node.value, str) or not node.value.strip():
            message = f"expected a query here, not {words_for(node.value)}"
            findings.add("wrong-type", node, message, "start it with `|` and indent it")
            return INVALID
        return node.value

    def json_schema(self) -> JsonSchema:
        """Return the schema of a string."""
        return {"type": "string", "minLength": 1}


_SQL = SqlSchema()


def _mapping(of: object, least: int = 0) -> MappingSchema:
    return MappingSchema(of, IDENTIFIER, "a name in SQL", least=least)  # type: ignore[arg-type]


COLUMN = RecordSchema(
    {
        "type": key(_TYPE, "the type of its cells"),
        "values": RecordKey(ListSchema(Literal(), least=1, most=40), "the cells that are drawn, the simplest first"),
        "min": RecordKey(Literal(), "instead of `values`: the minimum of the ints or dates that are drawn"),
        "max": RecordKey(Literal(), "and the maximum"),
        "key": RecordKey(FlagSchema(), "whether its cells differ; an int key needs no `values`"),
        "nullable": RecordKey(FlagSchema(), "whether a cell may be NULL; a quarter of those drawn are"),
        "fk": RecordKey(
            TextSchema(line=True, pattern=rf"{IDENTIFIER}\.{IDENTIFIER}", pattern_words="table.column"),
            "the key that it refers to, as `table.column`; then it has no `values`",
        ),
    }
)

_ROWS = EitherSchema(
    RecordSchema(
        {
            "min": RecordKey(NumberSchema(0, MOST_ROWS), "the fewest rows (0)"),
            "max": RecordKey(NumberSchema(0, MOST_ROWS), "the most rows (6)"),
        }
    ),
    NumberSchema(0, MOST_ROWS),
)

TABLE = RecordSchema(
    {
        "columns": key(_mapping(COLUMN, least=1), "its columns, in their order"),
        "rows": RecordKey(_ROWS, "how many rows are drawn at most, or `min` and `max` (0 to 6)"),
        "unique": RecordKey(
            ListSchema(ListSchema(_COLUMN_NAME, least=1), least=1), "groups of columns in which no two rows are equal"
        ),
    }
)

_DRAWN = RecordSchema(
    {
        "rows": RecordKey(_ROWS, "how many rows are drawn"),
        "values": RecordKey(
            _mapping(ListSchema(Literal(), least=1, most=40)), "by column, the cells that are drawn instead, or null"
        ),
    }
)

TABLE_CASES = RecordSchema(
    {
        "groups": key(
            MappingSchema(
                RecordSchema(
                    {
                        "when": key(
                            _RULE, "which inputs belong to the group; `employee.salary` lists a column's cells"
                        ),
                        "tables": RecordKey(_mapping(_DRAWN), "what is drawn differently to get more of them"),
                    }
                ),
                least=1,
            ),
            "named kinds of input, which a failure names",
        ),
        "edges": RecordKey(ListSchema(_mapping(Literal())), "rows by table, which are always tried"),
        "larger": RecordKey(NumberSchema(10, 400), "the rows of each table in the one larger database (40)"),
    }
)

TABLE_EXAMPLE = RecordSchema(
    {
        "input": key(_mapping(Literal()), "the rows of each table"),
        "output": key(Literal(), "the rows of the result"),
        "why": key(TextSchema(), "why that is the result"),
    }
)

WRONG_QUERY = RecordSchema({**WRONG.keys, "code": key(_SQL, "the query with the mistake")})

FRAMES = RecordSchema(
    {
        "solution": key(PROBLEM.keys["reference"].schema, "a right function in pandas, named as in the stub"),
        "wrong": RecordKey(ListSchema(WRONG), "mistakes that people make in pandas"),
        "explanation": key(EXPLANATION, "the explanation of the pandas solution"),
    }
)


SQL_PROBLEM = RecordSchema(
    {
        **shared(*HEAD),
        "tables": key(_mapping(TABLE, least=1), "the tables, parents first"),
        "columns": key(_mapping(_TYPE, least=1), "the columns of the result and their types"),
        "order": RecordKey(
            ListSchema(_COLUMN_NAME, least=1), "the columns of the result that fix its order; else any order is right"
        ),
        "round": RecordKey(
            NumberSchema(0, 6), "the decimal places of the result's floats; the reference does not round"
        ),
        **shared("statement", "brief", "facts"),
        "examples": key(ListSchema(TABLE_EXAMPLE, least=2), "two or more"),
        "constraints": RecordKey(
            ListSchema(RecordSchema({"text": key(LINE, "for people"), "holds": key(_RULE, "as an expression")})),
            "what every input obeys in addition to keys, foreign keys and `unique`",
        ),
        "cases": key(TABLE_CASES, "where inputs come from"),
        "reference": key(_SQL, "a right query; it does not round"),
        "right": key(ListSchema(_SQL, least=2), "two or more right queries in other styles"),
        "wrong": key(ListSchema(WRONG_QUERY, least=5), "the mistakes that people really make, five or more"),
        "pandas": RecordKey(FRAMES, "the same problem in pandas"),
        **shared("limits", "hints", "explanation", "follow_ups"),
    }
)
