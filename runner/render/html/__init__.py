"""Pages for a browser: self-contained, without script, on one base. Everything that people wrote is escaped."""
