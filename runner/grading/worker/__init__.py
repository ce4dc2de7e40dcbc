"""The parent's side of a worker: the process, what is sent to it, and what its answers are taken for."""
