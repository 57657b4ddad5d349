# SPDX-License-Identifier: Apache-2.0
"""KDE's keychain, in the states it can be in. Names and signatures are those of org.kde.KWallet.

    keychain_kwallet.py 5|6 open|locked|asking|cancelling|refusing|disabled|lying|dying

Prints "ready" once it has its name. "locked" asks for the wallet's password until SIGUSR1, which is the right one, or
SIGUSR2, which is "Cancel"; "asking" has the wallet open and asks whether this program may; "cancelling" is "locked" where
the person cancels at once; "refusing" has it open, for others; "disabled" is switched off in the desktop's settings;
"dying" ends where it is asked for what it keeps. SIGUSR1 makes each of them open. Each line it
writes after "ready" is a prompt the person would see.
"""
import os
import signal
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from keychain_service import has_name  # noqa: E402

WALLET = "kdewallet"
NOBODY, HANDLE = -1, 7
UNKNOWN, PASSWORD = 0, 1  # types of entries
INTERFACE = """<node><interface name="org.kde.KWallet">
 <method name="isEnabled"><arg type="b" direction="out"/></method>
 <method name="networkWallet"><arg type="s" direction="out"/></method>
 <method name="open"><arg type="s" direction="in"/><arg type="x" direction="in"/><arg type="s" direction="in"/>
  <arg type="i" direction="out"/></method>
 <method name="isOpen"><arg type="s" direction="in"/><arg type="b" direction="out"/></method>
 <method name="users"><arg type="s" direction="in"/><arg type="as" direction="out"/></method>
 <method name="entryType"><arg type="i" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
  <arg type="s" direction="in"/><arg type="i" direction="out"/></method>
 <method name="readPassword"><arg type="i" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
  <arg type="s" direction="in"/><arg type="s" direction="out"/></method>
 <method name="writePassword"><arg type="i" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
  <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="i" direction="out"/></method>
 <method name="removeEntry"><arg type="i" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
  <arg type="s" direction="in"/><arg type="i" direction="out"/></method>
 <signal name="walletOpened"><arg type="s"/></signal>
</interface></node>"""


class Wallet:
    def __init__(self, behaviour):
        self.behaviour = behaviour
        self.entries = {}
        self.users_of_it = set()
        self.asked = []  # who waits for the person's answer

    # --- one function a method; each gives the reply's arguments, or nothing yet -----------------------
    def is_enabled(self, _):
        return GLib.Variant("(b)", (self.behaviour != "disabled",))

    def network_wallet(self, _):
        return GLib.Variant("(s)", (WALLET,))

    def is_open(self, _invocation, _wallet):
        return GLib.Variant("(b)", (self.behaviour not in ("locked", "cancelling", "disabled"),))

    def users(self, _invocation, _wallet):
        return GLib.Variant("(as)", (sorted(self.users_of_it),))

    def open(self, invocation, _wallet, _window, program):
        if self.behaviour in ("refusing", "disabled"):
            return GLib.Variant("(i)", (NOBODY,))
        if self.behaviour in ("locked", "asking", "cancelling"):
            print("a prompt", flush=True)
            self.asked.append((invocation, program))
            if self.behaviour == "cancelling":
                self.cancel()
            return None
        self.users_of_it.add(program)
        return GLib.Variant("(i)", (HANDLE,))

    def entry_type(self, _invocation, handle, _folder, key, _program):
        there = key in self.entries or self.behaviour == "dying"
        return GLib.Variant("(i)", (PASSWORD if handle == HANDLE and there else UNKNOWN,))

    def read_password(self, _invocation, _handle, _folder, key, _program):
        if self.behaviour == "dying":
            os._exit(0)
        return GLib.Variant("(s)", (self.entries.get(key, ""),))

    def write_password(self, _invocation, _handle, _folder, key, value, _program):
        if self.behaviour != "lying":
            self.entries[key] = value
        return GLib.Variant("(i)", (0,))

    def remove_entry(self, _invocation, _handle, _folder, key, _program):
        self.entries.pop(key, None)
        return GLib.Variant("(i)", (0,))

    # --- the person -------------------------------------------------------------------------------
    def cancel(self):
        for invocation, _ in self.asked:
            invocation.return_value(GLib.Variant("(i)", (NOBODY,)))
        self.asked.clear()
        return GLib.SOURCE_CONTINUE

    def unlock(self, bus, path):
        self.behaviour = "open"
        for invocation, program in self.asked:
            self.users_of_it.add(program)
            invocation.return_value(GLib.Variant("(i)", (HANDLE,)))
        self.asked.clear()
        bus.emit_signal(None, path, "org.kde.KWallet", "walletOpened", GLib.Variant("(s)", (WALLET,)))
        return GLib.SOURCE_CONTINUE

    # --- the bus ----------------------------------------------------------------------------------
    def call(self, _connection, _sender, _path, _interface, method, arguments, invocation):
        name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in method)
        answer = getattr(self, name)(invocation, *arguments.unpack())
        if answer is not None:
            invocation.return_value(answer)


def main():
    version, behaviour = sys.argv[1:3]
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    wallet = Wallet(behaviour)
    path = f"/modules/kwalletd{version}"
    bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], wallet.call, None, None)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, wallet.unlock, bus, path)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR2, wallet.cancel)
    has_name(bus, f"org.kde.kwalletd{version}")


if __name__ == "__main__":
    main()
