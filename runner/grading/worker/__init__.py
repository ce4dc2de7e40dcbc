"""The parent's side of a worker: the process, the requests to it, and how its answers are read."""
