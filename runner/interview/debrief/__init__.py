"""The debrief after a real interview, which shapes the curriculum."""
