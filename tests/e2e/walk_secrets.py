# SPDX-License-Identifier: Apache-2.0
"""Looks for a secret in every file of the person's home and in what other programs can read of a process."""
import base64
import os
import re


def in_base64(secret):
    """What every base64 text that has it somewhere in it contains, for each of the three ways it can lie."""
    for before in range(3):
        text = base64.b64encode(b"\0" * before + secret)
        first, after = -(-before * 8 // 6), (before + len(secret)) * 8 // 6
        yield text[first:after]
        yield text[first:after].translate(bytes.maketrans(b"+/", b"-_"))


def forms(secret):
    plain = secret.encode()
    wide = secret.encode("utf-16-le")
    percent = plain.replace(b" ", b"%20")
    return {plain, wide[:-1], percent, plain.replace(b" ", b"+"), plain.hex().encode(), plain.hex().upper().encode(),
            *in_base64(plain), *in_base64(wide)}


def forbidden(files, secrets):
    """(file, which secret) for each that has one."""
    found = []
    for path in files:
        try:
            with open(path, "rb") as file:
                content = file.read()
        except (FileNotFoundError, PermissionError, ProcessLookupError):
            continue  # gone, or closed to us like to everybody else
        found += [(path, name) for name, secret in secrets.items() if any(form in content for form in forms(secret))]
    return found


def home_files():
    own = re.compile(r"/service/(outbox\.jsonl|[^/]*\.(db|sqlite)[^/]*)$")  # the service's database and outbox
    for folder, _, names in os.walk(os.path.expanduser("~")):
        for name in names:
            path = f"{folder}/{name}"
            if not own.search(path) and os.path.isfile(path):
                yield path


def process_files(*pids):
    return [f"/proc/{pid}/{name}" for pid in pids for name in ("cmdline", "environ")]


def nothing_shows(secrets, pids, more=()):
    assert all(secrets.values()), secrets
    found = forbidden([*home_files(), *process_files(*pids), *more], secrets)
    assert not found, found
