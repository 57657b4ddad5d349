# SPDX-License-Identifier: Apache-2.0
"""A stand-in for the desktop's settings portal (org.freedesktop.portal.Settings), which no screen of a test has.

Prints "ready" once it has its name. Each line of its input is "GROUP KEY VALUE" in GVariant text: the setting changes.
"""
import os
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

NAME, PATH, SETTINGS = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
INTERFACE = f"""<node><interface name="{SETTINGS}">
 <method name="ReadAll"><arg name="groups" type="as" direction="in"/>
  <arg name="values" type="a{{sa{{sv}}}}" direction="out"/></method>
 <signal name="SettingChanged"><arg name="group" type="s"/><arg name="key" type="s"/><arg name="value" type="v"/></signal>
</interface></node>"""


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    values = {}

    def read_all(*call):
        call[-1].return_value(GLib.Variant("(a{sa{sv}})", (values,)))

    def change(line):
        group, key, text = line.split(maxsplit=2)
        value = GLib.Variant.parse(None, text, None, None)
        values.setdefault(group, {})[key] = value
        bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", GLib.Variant("(ssv)", (group, key, value)))

    def take(*_):
        lines = os.read(0, 65536).decode().splitlines()  # each was written at once
        for line in lines:
            change(line)
        if not lines:
            loop.quit()
        return bool(lines)

    bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], read_all, None, None)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None)
    loop = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, take)
    loop.run()


if __name__ == "__main__":
    main()
