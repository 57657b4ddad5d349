# SPDX-License-Identifier: Apache-2.0
"""Looks for a secret in every file of the person's home and in what other programs can read of a process."""
import base64
import os
import re
import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from app import everything  # noqa: E402


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


def told_by(node):
    """What a reader of screens is told of one object."""
    try:
        yield node.get_name() or ""
        yield node.get_description() or ""
        yield " ".join((node.get_attributes() or {}).values())
        if node.get_text_iface():
            yield Atspi.Text.get_text(node, 0, -1)
    except gi.repository.GLib.Error:
        return


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=10).stdout


def nothing_is_told(window, secrets):
    """To other programs of the desktop: readers of screens, titles of windows, what was copied or selected."""
    root = window.window.get_parent()
    told = [(f"{node.get_role_name()} {node.get_name()!r}", text) for node in everything(root) for text in told_by(node)]
    assert len(told) > 20, told
    titles = output_of("xdotool", "search", "--pid", str(window.process.pid), "getwindowname", "%@")
    told += [("a window's title", titles)]
    told += [(kind, output_of("xclip", "-o", "-selection", kind)) for kind in ("clipboard", "primary")]
    found = [(where, name) for where, text in told for name, secret in secrets.items() if secret in text.replace(" ", "")
             or secret in text]
    assert not found, found


class Ears:
    """What is said of passwords as they change, to whoever listens on the accessibility bus."""

    def __init__(self):
        self._heard = ""
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:text-changed")

    def _hear(self, event, *_):
        try:
            if event.source.get_role() == Atspi.Role.PASSWORD_TEXT:
                self._heard += str(event.any_data)
        except GLib.Error:
            return  # it went with its page

    def heard(self):
        while GLib.MainContext.default().iteration(False):
            pass
        return self._heard


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
