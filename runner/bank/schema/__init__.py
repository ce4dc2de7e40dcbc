"""The schema of a bank file, declared once for the loader, the JSON Schema and the documentation."""
