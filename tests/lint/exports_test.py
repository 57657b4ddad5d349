#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""exports_test.py SOURCES LIB_AUTH.a LIB_UI.a: what Ui needs of Auth is marked RINGKEY_AUTH_EXPORT, or the shared libraries
would not link. The static ones, which every build makes, link all the same."""
import pathlib
import re
import subprocess
import sys


def symbols(archive):
    """The name and binding of each, and whether it is defined there."""
    table = subprocess.run(["readelf", "-sW", archive], stdout=subprocess.PIPE, check=True, text=True).stdout
    for line in table.splitlines():
        fields = line.split()
        if len(fields) >= 8 and fields[0].rstrip(":").isdigit():
            yield fields[7], fields[4], fields[6] != "UND"


def is_marked(symbol, headers):
    symbol = re.sub(r"^(?:vtable|typeinfo|typeinfo name) for (.*)", r"\1::~", symbol)
    *scopes, name = re.sub(r"\(.*", "", symbol).split("::")
    return (re.search(rf"RINGKEY_AUTH_EXPORT [^;{{}}]*\b{name}\(", headers) or
            (scopes and re.search(rf"(class|struct) RINGKEY_AUTH_EXPORT {scopes[-1]}\b", headers)))


def main():
    sources, auth, ui = sys.argv[1:]
    defined = {name for name, binding, is_here in symbols(auth) if is_here and binding == "GLOBAL"}
    needed = defined & {name for name, _, is_here in symbols(ui) if not is_here}
    names = subprocess.run(["c++filt"], input="\n".join(sorted(needed)), stdout=subprocess.PIPE, check=True, text=True)
    headers = "\n".join(file.read_text() for room in ("auth", "phone")
                        for file in pathlib.Path(sources, room).rglob("*.h"))
    assert needed and not is_marked("ringkey::flow::acceptPolicy()", headers)
    missing = [name for name in names.stdout.splitlines() if not is_marked(name, headers)]
    for name in missing:
        print("RINGKEY_AUTH_EXPORT is missing at", name[:160])
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
