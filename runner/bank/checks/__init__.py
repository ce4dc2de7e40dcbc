"""Checks of a bank file's content. Each module checks one part and adds a finding for each fault."""
