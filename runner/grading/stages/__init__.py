"""The stages of a check: each tries its inputs on a `Check` and returns a `Finding`, or None where all is well."""
