"""The learner's files: stubs are made, solutions are written, read and archived. No code of theirs is run here."""
