"""What drill knows of the languages in which people write solutions: one entry for each."""
