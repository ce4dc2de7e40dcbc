"""`drill note`: notes are kept and read."""


def test_notes(opened):
    assert "No notes yet" in opened.ok("note").stdout
    opened.ok("note", "both", "ends", "count")
    assert "both ends count" in opened.ok("note").stdout
    assert "tiny" in opened.ok("note", "--all").stdout
