"""The command line: `commands/` holds one short file a command, `terminal/` what they need of the terminal.

Nothing is imported before it is needed, so heavy imports are inside functions: `drill --help` loads not even click.
"""
