# SPDX-License-Identifier: Apache-2.0
"""The Secret portal of a sandbox (org.freedesktop.portal.Secret), in the states it can be in.

    keychain_portal.py open|asking|cancelling|dying

libsecret asks it for the key of its own file, where a sandbox has no Secret Service. Prints "ready" once it has its name.
"asking" gives no key until SIGUSR1: the person is asked for their keyring's password; "cancelling": they say no. SIGUSR1
makes each of them open.
"""
import os
import signal
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from keychain_service import has_name  # noqa: E402

PATH = "/org/freedesktop/portal/desktop"
REQUEST = "org.freedesktop.portal.Request"
GIVEN, CANCELLED = 0, 1
SLOW_ENOUGH = 100  # ms; libsecret listens for the answer only once it has the name of its request
KEY = b"k" * 64
INTERFACE = """<node><interface name="org.freedesktop.portal.Secret">
 <method name="RetrieveSecret"><arg name="fd" type="h" direction="in"/><arg name="options" type="a{sv}" direction="in"/>
  <arg name="handle" type="o" direction="out"/></method>
 <property name="version" type="u" access="read"/>
</interface></node>"""


class Portal:
    def __init__(self, bus, behaviour):
        self.bus, self.behaviour = bus, behaviour
        self.asked = []  # who waits for the person's answer

    def unlock(self):
        self.behaviour = "open"
        for request in self.asked:
            self.answer(*request)
        self.asked.clear()
        return GLib.SOURCE_CONTINUE

    def answer(self, sender, handle, pipe):
        given = self.behaviour == "open"
        if given:
            os.write(pipe, KEY)
        os.close(pipe)
        response = GLib.Variant("(ua{sv})", (GIVEN if given else CANCELLED, {}))
        self.bus.emit_signal(sender, handle, REQUEST, "Response", response)
        return GLib.SOURCE_REMOVE

    def call(self, _connection, sender, _path, _interface, _method, arguments, invocation):
        if self.behaviour == "dying":
            os._exit(0)
        pipes = invocation.get_message().get_unix_fd_list()
        index, options = arguments.unpack()
        token = options.get("handle_token", "t")
        handle = f"{PATH}/request/{sender.strip(':').replace('.', '_')}/{token}"
        request = sender, handle, pipes.get(index)
        invocation.return_value(GLib.Variant("(o)", (handle,)))
        if self.behaviour in ("asking", "cancelling"):
            print("a prompt", flush=True)
        if self.behaviour == "asking":
            self.asked.append(request)
        else:
            GLib.timeout_add(SLOW_ENOUGH, self.answer, *request)

    def property(self, *_):
        return GLib.Variant("u", 1)


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    portal = Portal(bus, sys.argv[1])
    bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], portal.call, portal.property, None)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, portal.unlock)
    has_name(bus, "org.freedesktop.portal.Desktop")


if __name__ == "__main__":
    main()
