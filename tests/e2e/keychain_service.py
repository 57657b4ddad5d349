# SPDX-License-Identifier: Apache-2.0
"""A Secret Service (specifications.freedesktop.org/secret-service) for what gnome-keyring cannot be made to do.

    keychain_service.py good|refusing|lying|dying|slow|aliasless
    keychain_service.py eyes ADDRESS

Prints "ready" once it has its name. SIGUSR1 makes it good. "slow" answers after SLOW seconds, which is past the app's
patience; "aliasless" is open and has no default collection; "dying" ends in the middle of a write. "eyes" is no keychain: it tells programs of this bus where the
accessibility bus is.
"""
import os
import signal
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

SLOW = 8  # seconds
ROOT = "/org/freedesktop/secrets"
DEFAULT, ITEM, SESSION = f"{ROOT}/aliases/default", f"{ROOT}/collection/login/1", f"{ROOT}/session/1"
ATTRIBUTES = "org.freedesktop.Secret.Item.Attributes"
INTERFACES = """<node>
<interface name="org.freedesktop.Secret.Service">
 <method name="OpenSession"><arg name="algorithm" type="s" direction="in"/><arg name="input" type="v" direction="in"/>
  <arg name="output" type="v" direction="out"/><arg name="result" type="o" direction="out"/></method>
 <method name="SearchItems"><arg name="attributes" type="a{ss}" direction="in"/>
  <arg name="unlocked" type="ao" direction="out"/><arg name="locked" type="ao" direction="out"/></method>
 <method name="Unlock"><arg name="objects" type="ao" direction="in"/>
  <arg name="unlocked" type="ao" direction="out"/><arg name="prompt" type="o" direction="out"/></method>
 <method name="GetSecrets"><arg name="items" type="ao" direction="in"/><arg name="session" type="o" direction="in"/>
  <arg name="secrets" type="a{o(oayays)}" direction="out"/></method>
 <method name="ReadAlias"><arg name="name" type="s" direction="in"/>
  <arg name="collection" type="o" direction="out"/></method>
 <property name="Collections" type="ao" access="read"/>
</interface>
<interface name="org.freedesktop.Secret.Collection">
 <method name="CreateItem"><arg name="properties" type="a{sv}" direction="in"/>
  <arg name="secret" type="(oayays)" direction="in"/><arg name="replace" type="b" direction="in"/>
  <arg name="item" type="o" direction="out"/><arg name="prompt" type="o" direction="out"/></method>
 <property name="Locked" type="b" access="read"/>
</interface>
<interface name="org.freedesktop.Secret.Item">
 <method name="Delete"><arg name="prompt" type="o" direction="out"/></method>
</interface>
</node>"""


class Secrets:
    def __init__(self, behaviour):
        self.behaviour = behaviour
        self.attributes = self.secret = None

    def heal(self):
        self.behaviour = "good"
        return GLib.SOURCE_CONTINUE

    # --- one function a method; each gives the reply's arguments ---------------------------------
    def open_session(self, algorithm, _):
        if algorithm != "plain":
            raise LookupError("org.freedesktop.DBus.Error.NotSupported")
        return GLib.Variant("(vo)", (GLib.Variant("s", ""), SESSION))

    def search_items(self, wanted):
        fits = self.attributes is not None and wanted.items() <= self.attributes.items()
        return GLib.Variant("(aoao)", ([ITEM] if fits else [], []))

    def unlock(self, objects):
        return GLib.Variant("(aoo)", (objects, "/"))

    def get_secrets(self, items, session):
        found = {item: (session, b"", self.secret, "text/plain") for item in items if self.secret is not None}
        return GLib.Variant("(a{o(oayays)})", (found,))

    def read_alias(self, _):
        if self.behaviour == "aliasless":
            return GLib.Variant("(o)", ("/",))
        return GLib.Variant("(o)", (DEFAULT,))

    def create_item(self, properties, secret, _):
        if self.behaviour == "dying":
            os._exit(0)
        if self.behaviour in ("refusing", "aliasless"):
            raise LookupError("org.freedesktop.DBus.Error.AccessDenied")
        if self.behaviour != "lying":
            self.attributes, self.secret = properties[ATTRIBUTES], bytes(secret[2])
        return GLib.Variant("(oo)", (ITEM, "/"))

    def delete(self):
        self.attributes = self.secret = None
        return GLib.Variant("(o)", ("/",))

    # --- the bus ----------------------------------------------------------------------------------
    def call(self, _connection, _sender, _path, _interface, method, arguments, invocation):
        name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in method).strip("_")

        def answer():
            try:
                invocation.return_value(getattr(self, name)(*arguments.unpack()))
            except LookupError as error:
                invocation.return_dbus_error(str(error), "not here")
            return GLib.SOURCE_REMOVE

        GLib.timeout_add(SLOW * 1000 if self.behaviour == "slow" else 0, answer)

    def property(self, _connection, _sender, _path, _interface, name):
        return GLib.Variant("b", False) if name == "Locked" else GLib.Variant("ao", [DEFAULT])


def has_name(bus, name):
    Gio.bus_own_name_on_connection(bus, name, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None)
    GLib.MainLoop().run()


def eyes(bus, address):
    node = Gio.DBusNodeInfo.new_for_xml(
        """<node><interface name="org.a11y.Bus"><method name="GetAddress"><arg type="s" direction="out"/></method>
        </interface><interface name="org.a11y.Status"><property name="IsEnabled" type="b" access="read"/>
        <property name="ScreenReaderEnabled" type="b" access="read"/></interface></node>""")
    for interface in node.interfaces:
        bus.register_object("/org/a11y/bus", interface,
                            lambda *call: call[-1].return_value(GLib.Variant("(s)", (address,))),
                            lambda *_: GLib.Variant("b", True), None)
    has_name(bus, "org.a11y.Bus")


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    if sys.argv[1] == "eyes":
        return eyes(bus, sys.argv[2])
    secrets = Secrets(sys.argv[1])
    service, collection, item = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces
    for path, interface in ((ROOT, service), (DEFAULT, collection), (ITEM, item)):
        bus.register_object(path, interface, secrets.call, secrets.property, None)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, secrets.heal)
    has_name(bus, "org.freedesktop.secrets")


if __name__ == "__main__":
    main()
