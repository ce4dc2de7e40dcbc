"""The commands: each is in the file of its own name, under the name `command`; the group imports it when it is run."""
