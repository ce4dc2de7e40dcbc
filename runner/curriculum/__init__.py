"""From what went wrong to what comes next: rating, schedule, mastery and choice, as pure functions."""
