"""What drill remembers: one SQLite file, appended to and never rewritten."""
