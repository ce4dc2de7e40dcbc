"""The calendar of real interviews, which the plan works toward."""
