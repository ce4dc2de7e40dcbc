"""The commands. A file has the name of its command, and defines it as `command`; it is imported when that is run."""
