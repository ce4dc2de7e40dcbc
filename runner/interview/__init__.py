"""After a real interview: the debrief that turns it into a curriculum."""
