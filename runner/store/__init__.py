"""What drill remembers: one SQLite file, appended to and never rewritten.

The one door is `runner.store.store.Store`. The truth is a log of events (`events`); everything else in the file is
derived from it and can be rebuilt: attempts and problems (`derived`), and whatever a reducer makes of them (`folding`).
Nothing here reads the clock: `now` is an argument, a time with its zone.
"""
