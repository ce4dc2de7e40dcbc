"""The problem bank: its model, its vocabulary, and the way from YAML files to problems."""
