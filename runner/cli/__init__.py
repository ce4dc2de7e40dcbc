"""The command line: `commands/` has one short file for each command, `terminal/` what they need from the terminal.

Nothing is imported before it is needed, so heavy imports are inside functions: `drill --help` loads not even click.
"""
