"""The command line: one short file a command. Only here do bank, store, judge and renderers meet.

Nothing is imported before it is needed, so heavy imports stand inside functions: `drill --help` loads only click.
"""
