"""The problem bank: the model of a problem, the vocabulary of input shapes, and the loader of YAML files."""
