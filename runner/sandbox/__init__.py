"""The worker process, which runs untrusted code. Imports the standard library only, and no other room of drill."""
