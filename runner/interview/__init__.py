"""Everything around an interview: the debrief after it, the practice before it, and the calendar."""
