"""The worker process that runs code nobody trusts. Standard library only; imports nothing else of ours."""
