"""The schema of a bank file, declared once: the loader, the JSON Schema and the documents follow it."""
