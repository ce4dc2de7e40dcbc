"""The libraries that a worker may import in addition to the standard library.

A solution may import sortedcontainers, which LeetCode has too. Only the bank's own Python may import Hypothesis.
"""

from __future__ import annotations

import sys
from _frozen_importlib_external import spec_from_file_location

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any


class LibraryFinder:
    """Finds one package or module by its path, so that its neighbors in site-packages cannot be imported."""

    def __init__(self, path: str) -> None:
        self._is_module = path.endswith((".py", ".so"))
        self._path = path
        file = path.rpartition("/")[2]
        self._name = file.partition(".")[0] if self._is_module else file

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:  # noqa: ARG002  # the import system's
        """Find the package itself. Python then finds its submodules by its search locations."""
        if name != self._name:
            return None
        if self._is_module:
            return spec_from_file_location(name, self._path)
        return spec_from_file_location(name, f"{self._path}/__init__.py", submodule_search_locations=[self._path])


def allow(paths: list[str]) -> None:
    """Make the packages and modules at these paths importable."""
    sys.meta_path.extend(map(LibraryFinder, paths))
