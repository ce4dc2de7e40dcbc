"""What the commands do, without a command line: here bank, store, judge, curriculum and renderers meet."""
