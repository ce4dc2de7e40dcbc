"""Mutants of a problem's reference: small mistakes made on purpose, to see which of them the inputs do not find."""
