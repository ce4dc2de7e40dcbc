"""What the format of an interview can ask for."""

from __future__ import annotations

CODE, SQL, PANDAS, REACT, UTILITY, BEHAVIORAL = "code", "sql", "pandas", "react", "utility", "behavioral"
KINDS = (REACT, UTILITY, CODE, SQL, PANDAS, BEHAVIORAL)
"""What a format can ask for, in the order in which a mock asks it."""
