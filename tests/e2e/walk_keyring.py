# SPDX-License-Identifier: Apache-2.0
"""The real gnome-keyring of this session: lock, unlock, freeze."""
import os
import signal
import subprocess

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from app import is_running, until  # noqa: E402

SECRETS, PATH = "org.freedesktop.secrets", "/org/freedesktop/secrets"
LOGIN = f"{PATH}/collection/login"
MASTER = b"test"  # tools/with-desktop unlocks it with this
_KEPT = []


def _call(name, interface, method, arguments):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    return bus.call_sync(name, PATH, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 10000)


def lock():
    _call(SECRETS, "org.freedesktop.Secret.Service", "Lock", GLib.Variant("(ao)", ([LOGIN],)))


def unlock():
    """What PAM does at login, through the interface gnome-keyring has for its own tests."""
    opened = _call(SECRETS, "org.freedesktop.Secret.Service", "OpenSession",
                   GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
    session = opened.unpack()[1]
    _call("org.gnome.keyring", "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
          "UnlockWithMasterPassword",
          GLib.Variant("(o(oayays))", (LOGIN, (session, b"", MASTER, "text/plain"))))


def daemon():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    owner = bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                          GLib.Variant("(s)", (SECRETS,)), None, Gio.DBusCallFlags.NONE, 5000)
    return owner.unpack()[0]


class Damaged:
    """with Damaged(start): bytes of the file are changed from `start` on, where the keyring starts with the right password."""

    def __init__(self, start):
        self.start, self.file = start, os.path.expanduser("~/.local/share/keyrings/login.keyring")

    def __enter__(self):
        self._stop()
        with open(self.file, "rb") as file:
            self.good = file.read()
        self._begin(self.good[:self.start] + bytes(byte ^ 0xFF for byte in self.good[self.start:]))
        return self

    def __exit__(self, *_):
        self._stop()
        self._begin(self.good)

    @staticmethod
    def _stop():
        try:
            pid = daemon()
        except GLib.Error:
            return  # it ended by itself
        os.kill(pid, signal.SIGTERM)
        until(lambda: not is_running(pid), "the end of the keyring")

    def _begin(self, content):
        with open(self.file, "wb") as file:
            file.write(content)
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=MASTER, check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Frozen:
    """with Frozen(): the keyring does not answer."""

    def __enter__(self):
        self.pid = daemon()
        os.kill(self.pid, signal.SIGSTOP)
        return self

    def __exit__(self, *_):
        os.kill(self.pid, signal.SIGCONT)


def _items(user):
    return _call(SECRETS, "org.freedesktop.Secret.Service", "SearchItems",
                 GLib.Variant("(a{ss})", ({"user": user},))).unpack()[0]


def entry(user):
    """What is kept under this name, as text; "" for nothing."""
    secrets = "org.freedesktop.Secret.Service"
    session = _call(SECRETS, secrets, "OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))).unpack()[1]
    found = _call(SECRETS, secrets, "GetSecrets", GLib.Variant("(aoo)", (_items(user), session))).unpack()[0]
    return "".join(bytes(secret[2]).decode(errors="replace") for secret in found.values())


def forget(user):
    """Deletes what is kept under this name, as another program might."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for item in _items(user):
        bus.call_sync(SECRETS, item, "org.freedesktop.Secret.Item", "Delete", None, None, Gio.DBusCallFlags.NONE, 10000)


def replace(user, text):
    """Puts another text in the place of what is kept under this name."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    session = _call(SECRETS, "org.freedesktop.Secret.Service", "OpenSession",
                    GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))).unpack()[1]
    for item in _items(user):
        bus.call_sync(SECRETS, item, "org.freedesktop.Secret.Item", "SetSecret",
                      GLib.Variant("((oayays))", ((session, b"", text.encode(), "text/plain"),)), None,
                      Gio.DBusCallFlags.NONE, 10000)


def refuse_prompts():
    """Nobody is here to type the keyring's password, and its window would take the keyboard from the app."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    _KEPT.append(bus)  # a name goes with its connection
    for name in ("org.gnome.keyring.SystemPrompter", "org.gnome.keyring.PrivatePrompter"):
        bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "RequestName",
                      GLib.Variant("(su)", (name, 4)), None, Gio.DBusCallFlags.NONE, 5000)
