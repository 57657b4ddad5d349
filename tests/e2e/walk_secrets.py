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


def memory_of(pid):
    """What can be read of it, in pieces: its own writable memory, where what was typed and sent can be."""
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            first, last = (int(end, 16) for end in span.split("-"))
            if not rights.startswith("rw") or "[v" in line:
                continue
            memory.seek(first)
            try:
                yield memory.read(last - first)
            except OSError:
                continue  # unmapped while we looked


def copies(pid, secrets):
    """How often each stands in the memory of a process, as UTF-8 or UTF-16."""
    found = dict.fromkeys(secrets, 0)
    for piece in memory_of(pid):
        for name, secret in secrets.items():
            found[name] += sum(piece.count(form) for form in (secret.encode(), secret.encode("utf-16-le")))
    return found
