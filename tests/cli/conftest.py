"""What the tests of commands share."""

import pytest


@pytest.fixture
def opened(cli):
    cli.ok("next", "--problem", "tiny")
    return cli
