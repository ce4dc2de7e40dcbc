"""The learner's files: makes stubs, and writes, reads and archives solutions. Runs none of their code."""
