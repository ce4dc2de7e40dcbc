"""The mock interview: its state from its events, its clock, its facts. Pure; opens nothing."""
