"""What drill remembers: one SQLite file that is appended to and never rewritten.

Callers use only `runner.store.store.Store`. The file holds a log of events (`events`). Everything else in it is derived
from the log and can be rebuilt: attempts and problems (`derived_tables`), records (`derived_records`), and the states
of reducers (`reducers`). Nothing here reads the clock: `now` is an argument, a time with its zone.
"""
