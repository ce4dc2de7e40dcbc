"""Checks of a utility problem: its names fit the class that drives it, and people can read every call."""

from __future__ import annotations

import re

from runner.bank.driven import ARGUMENT
from runner.bank.findings import guess
from runner.bank.parsed_file import ParsedFile

INIT = "init"


def check_utility(parsed: ParsedFile) -> None:
    """Check the name, what the driver defines, and the lines that are shown."""
    signature, utility = parsed.signature, parsed.get("utility")
    if signature is None or utility is None:
        return
    if utility["name"].lower() != signature.name.lower():
        said = f"the class that drives it is {signature.name}, which is not the same name"
        parsed.add_finding("name", ("utility", "name"), said)
    if not re.search(rf"\bclass {signature.name}\b", utility["driver"]):
        parsed.add_finding("solution-name", ("utility", "driver"), f"there is no class {signature.name} in it")
    if ("returns" in utility) == ("methods" in utility):
        parsed.add_finding("signature", ("utility",), "a function `returns` something, a class has `methods`")
    known = {INIT: signature.params, **{method.name: method.params for method in signature.methods}}
    for name in utility["shown"].keys() - known.keys():
        parsed.add_finding("method", ("utility", "shown", name), f"there is no method {name}", guess(name, known))
    for name, params in known.items():
        line, names = utility["shown"].get(name), {param.name for param in params}
        if line is None:
            parsed.add_finding("method", ("utility", "shown"), f"nothing says how {name} is shown")
        elif set(ARGUMENT.findall(line)) != names:
            said = f"the line shows each of {', '.join(f'${one}' for one in sorted(names)) or 'no argument'}"
            parsed.add_finding("unknown-name", ("utility", "shown", name), said)
