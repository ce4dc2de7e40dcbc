"""The one library beside the standard one that a solution may import, where it is installed: LeetCode has it too."""

from __future__ import annotations

import sys
from _frozen_importlib_external import spec_from_file_location

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any


class Extra:
    """A finder of one package by its folder, so that its neighbours in site-packages stay out of reach."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._name = folder.rpartition("/")[2]

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:  # noqa: ARG002  # the import system's
        """Find the package itself; what is inside of it is found from there."""
        if name != self._name:
            return None
        return spec_from_file_location(name, f"{self._folder}/__init__.py", submodule_search_locations=[self._folder])


def allow(folder: str) -> None:
    """Make the package in this folder importable."""
    sys.meta_path.append(Extra(folder))
