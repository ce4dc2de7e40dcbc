"""Turns reports, problems and statistics into text or JSON. Everything here is pure: values in, text out."""
