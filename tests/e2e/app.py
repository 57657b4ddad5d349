# SPDX-License-Identifier: Apache-2.0
"""Drives the real app from outside: eyes are the accessibility bus, hands are keys and button presses.

What a screen reader cannot find, these tests cannot find either.
"""
import os
import re
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# A busy machine may keep the app from answering for longer than the 0.8 s that are usual; what does not answer in time
# would look as if it were not there.
Atspi.set_timeout(5000, 15000)

# Seconds until what has not happened is taken for what never will. Nothing passes sooner for it; a machine with much
# other work took more than twenty to start a keychain.
WAIT = 60
LOOK_AGAIN = 0.05


class NotSeen(AssertionError):
    pass


def until(look, what, limit=WAIT):
    """What `look` finds, as soon as it finds something."""
    end = time.monotonic() + limit
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise NotSeen(f"not seen within {limit} s: {what() if callable(what) else what}")
        time.sleep(LOOK_AGAIN)


def everything(node):
    """Each object of a program, also what a closed tab, a scroll bar or another page hides."""
    try:
        node.clear_cache()
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                yield from everything(child)
    except GLib.Error:
        return  # it went while one looked


def looks_like(node, role, name):
    try:
        return (not role or node.get_role() in role) and (not name or bool(re.search(name, node.get_name() or "")))
    except GLib.Error:
        return False  # it went with its page while one looked


def children_of(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as listed:
            return [int(child) for child in listed.read().split()]
    except FileNotFoundError:
        return []


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node):
    """The node and all that is shown under it, in reading order."""
    try:
        node.clear_cache()
        if node.get_role() != Atspi.Role.APPLICATION and not showing(node):
            return
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                yield from walk(child)
    except gi.repository.GLib.Error:
        return  # it went while we looked


class App:
    """One run of the app. Leave with quit() or kill()."""

    def __init__(self, binary, *arguments):
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self._open(lambda: subprocess.Popen([binary, *arguments], env=environment))

    def _open(self, start):
        self.process = start()
        self.window = until(self._main_window, lambda: f"the main window of {self.process.poll()}")

    def _main_window(self):
        return next((w for w in self._windows() if w.get_name() == "Ringkey"), None)

    def _windows(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program and program.get_process_id() == self.process.pid:
                return [program.get_child_at_index(i) for i in range(program.get_child_count())]
        return []

    # --- eyes -----------------------------------------------------------------------------------
    def all(self, role=None, name=None, under=None):
        """What is shown with this role and a name that matches the pattern."""
        found = []
        if not under and next(walk(self.window), None) is None:
            # Met while it was made, the window may be an object that is never shown.
            self.window = self._main_window() or self.window
        for node in walk(under or self.window):
            if looks_like(node, role, name):
                found.append(node)
        return found

    def see(self, name, role=None, limit=WAIT):
        return until(lambda: self.all(role, name), lambda: f"{name!r}; shown is: {self}", limit)[0]

    def texts(self):
        return [node.get_name() for node in walk(self.window) if node.get_name()]

    def __str__(self):
        ended = self.process.poll()
        return " | ".join(self.texts()) if ended is None else f"nothing, the app ended with {ended}"

    def service(self):
        """The process id of the bundled service."""
        return until(lambda: [p for p in children_of(self.process.pid) if self._serves(p)], "the bundled service")[0]

    @staticmethod
    def _serves(pid):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as line:
                return b"run" in line.read().split(b"\0")
        except FileNotFoundError:
            return False

    def codes(self):
        """The codes on the test phone, newest first."""
        phone = next((w for w in self._windows() if w and w.get_name() == "Ringkey test phone"), None)
        if not phone:
            return []
        return [node.get_name().split()[-1] for node in self.all([Atspi.Role.PUSH_BUTTON], "^Copy code ", phone)]

    def new_code(self, before):
        """The code that arrived since `before` was read."""
        until(lambda: len(self.codes()) > len(before), "a new text on the test phone")
        return self.codes()[0]

    # --- hands ----------------------------------------------------------------------------------
    def press(self, name):
        button = self.see(name, BUTTONS)
        until(lambda: button.get_state_set().contains(Atspi.StateType.SENSITIVE), f"{name!r} can be pressed")
        button.get_action_iface().do_action(0)

    def type(self, name, text):
        """Puts the focus into the field, empties it and types, key by key."""
        field = self.see(name, FIELDS)
        field.get_component_iface().grab_focus()
        until(lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED), f"focus in {name!r}")
        self.empty(field)
        keys("type", "--delay", "8", text)

    @staticmethod
    def empty(field):
        """As a person who looks: what a page fills in late is taken out, too."""
        def is_empty():
            keys("key", "ctrl+a", "Delete")
            return not field.get_text_iface() or Atspi.Text.get_character_count(field) == 0
        until(is_empty, "an empty field")

    def focus(self):
        """This window gets the keys, also where another run has one of the same name."""
        search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "^Ringkey$",
                  "windowactivate", "--sync"]
        # The accessibility bus may know of a window before the screen shows it.
        until(lambda: subprocess.run(search, check=False, capture_output=True).returncode == 0, "a window on the screen")

    def quit(self):
        """Closes the window as a person does, and waits for the end."""
        def closed():
            self.focus()
            keys("key", "alt+F4")
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:  # said, not hidden: a busy window manager may lose a key
                print(f"Alt+F4 closed nothing yet; shown is: {self}", flush=True)
                return False
            return True
        until(closed, "the end of the app")

    def kill(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait(WAIT)


FIELDS = [Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.ENTRY]
BUTTONS = [Atspi.Role.PUSH_BUTTON, Atspi.Role.LINK]
CHECKS = [Atspi.Role.CHECK_BOX]


def keys(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL)
