"""The results of queries: when two are the same, and what differs between them."""
