"""What commands need of a terminal: streams, keys, the watch loop, prompts, the editor, progress."""
