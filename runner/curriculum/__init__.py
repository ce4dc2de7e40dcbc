"""Rating, schedule, mastery and choice as pure functions: from attempts to the next problem."""
