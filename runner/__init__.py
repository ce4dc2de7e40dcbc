"""drill: a practice gym for coding interviews that lives in the terminal."""

__version__ = "0.1.0"
