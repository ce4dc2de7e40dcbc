"""Checks of a bank file's content: each module checks one part and notes what it finds."""
