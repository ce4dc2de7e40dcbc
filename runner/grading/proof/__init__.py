"""The proof of a bank: everything that a problem says of itself, run."""
