# SPDX-License-Identifier: Apache-2.0
"""What tests of keychains have in common: buses of their own, windows on them, and what is looked at in each."""
import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import unittest

from walk_desk import Desk
from walk_window import PASSWORD, Window

from gi.repository import Gio

SAVED = "Saved in your system keychain"
PATIENCE = 3 + 1  # seconds: what the app may take, and what looking for it through the accessibility bus takes
HERE = os.path.dirname(os.path.abspath(__file__))
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"""


def accessibility_bus():
    """The app may be on a bus of its own, and is looked at through this one."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    return bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                         Gio.DBusCallFlags.NONE, 10000, None).unpack()[0]


class OwnBus:
    """A session bus that starts no services by itself."""

    def __init__(self, folder):
        config = f"{folder}/bus.conf"
        with open(config, "w", encoding="utf-8") as file:
            file.write(BUS)
        self.daemon = subprocess.Popen(["dbus-daemon", f"--config-file={config}", "--print-address", "--nofork"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.daemon.stdout.readline().strip()
        self.started = []
        self.start("eyes", accessibility_bus())

    def start(self, *what, script="keychain_service"):
        started = subprocess.Popen(["/usr/bin/python3", f"{HERE}/{script}.py", *what], text=True,
                                   stdout=subprocess.PIPE, env=dict(os.environ, DBUS_SESSION_BUS_ADDRESS=self.address))
        assert started.stdout.readline() == "ready\n"
        self.started.append(started)
        return started

    def close(self):
        for process in [*self.started, self.daemon]:
            process.kill()
            process.wait()
            process.stdout.close()


@contextlib.contextmanager
def frozen(process):
    process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        process.send_signal(signal.SIGCONT)


class KeychainCase(unittest.TestCase):
    desktop = {}  # what the environment says of it to who is on a bus of its own

    @classmethod
    def setUpClass(cls):
        cls.desk = Desk(*sys.argv[1:3])
        cls.addClassCleanup(cls.desk.close)
        cls.service = cls.desk.service()

    def own_bus(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        bus = OwnBus(folder.name)
        self.addCleanup(bus.close)
        return bus

    def window(self, profile, address=None):
        more = {"DBUS_SESSION_BUS_ADDRESS": address, **self.desktop} if address else {}
        window = Window(self.desk.binaries[0], self.service, profile, f"{profile}-{len(self.desk.windows)}", more)
        self.desk.windows.append(window)
        self.addCleanup(window.kill)
        return window

    def signed_in(self, address=None):
        window = self.window(f"keychain{len(self.desk.windows)}", address)
        window.number = self.service.new_account(PASSWORD)
        window.sign_in(window.number)
        return window

    def says(self, window, words):
        window.see(words, limit=PATIENCE)
        self.assertEqual(window.state(), "SignedIn")
        self.nothing_is_plain(window)

    def nothing_is_plain(self, window):
        """Neither who is signed in nor with what stands in a file of the person's."""
        for folder, _, names in os.walk(os.path.expanduser("~")):
            if "keyrings" in folder:
                continue  # gnome-keyring's own, encrypted
            for name in names:
                if not os.path.isfile(f"{folder}/{name}"):
                    continue  # the socket of the window
                with open(f"{folder}/{name}", "rb") as file:
                    content = file.read()
                for secret in (PASSWORD, window.number[1:], "access_token"):
                    self.assertNotIn(secret.encode(), content, f"{folder}/{name}")

    def is_kept(self, window, address=None):
        """The next start is signed in without typing."""
        window.see(SAVED)
        window.kill()
        again = self.window(window.profile, address)
        again.then("Restored SignedIn")
