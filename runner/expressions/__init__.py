"""Expressions in bank files: one line of Python that can compute and do nothing else."""
