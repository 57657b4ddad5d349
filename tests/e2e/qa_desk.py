# SPDX-License-Identifier: Apache-2.0
"""The QA desk beside the real window: its controls, and what a person does on the pages."""
import os
import re
import subprocess

from app import App, BUTTONS, CHECKS, everything, looks_like, until

from gi.repository import Atspi, GLib

PASSWORD = "quartz-lamp-42"  # of the people the desk makes


class Desk(App):
    def __init__(self, binary, log, *arguments, **more):
        """`log`: where the service's lines go with the app's own. `more`: for the environment."""
        self.log = log
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **more)
        command = [binary, "--qa", "--lang", "en", *arguments]
        with open(log, "wb") as file:
            self._open(lambda: subprocess.Popen(command, env=environment, stderr=file))
        self.secrets = set()
        until(self.told, "the desk's state")

    def find(self, name, roles=None):
        return next((node for node in everything(self.window) if looks_like(node, roles, name)), None)

    def desk(self, name, roles=None):
        return until(lambda: self.find(name, roles), lambda: f"the desk's {name!r}")

    def tab(self, name):
        self.desk(f"^{name}$", [Atspi.Role.PAGE_TAB]).get_action_iface().do_action(0)

    def told(self):
        """What the desk shows of the state."""
        node = self.find("^State: ")
        try:
            return node.get_name() if node else ""
        except GLib.Error:
            return ""  # it went while one looked

    def is_armed(self, words):
        return self.desk(words, CHECKS).get_state_set().contains(Atspi.StateType.CHECKED)

    def arm(self, words):
        self.tab("Trouble")
        box = self.desk(words, CHECKS)
        box.get_action_iface().do_action(0)
        until(lambda: self.is_armed(words), f"{words!r} armed")

    def clear(self):
        self.tab("Trouble")
        self.desk("^Clear all troubles$", BUTTONS).get_action_iface().do_action(0)
        self.desk("^No trouble is armed|^The service has it")

    def later(self):
        """Both clocks go on for five minutes."""
        self.tab("Clock")
        before = self.desk("^App: ").get_name()
        self.desk("^5 minutes on$", BUTTONS).get_action_iface().do_action(0)
        until(lambda: self.desk("^App: ").get_name() != before, "both clocks on")

    def person(self, kind="Verified"):
        """A number of somebody the desk made."""
        self.tab("People")
        before = self.find(r"^\+44")
        before = before.get_name() if before else ""
        self.desk(f"^{kind} person$", BUTTONS).get_action_iface().do_action(0)
        shown = until(lambda: self.find(r"^\+44\d+\n"), "somebody new")
        until(lambda: shown.get_name() != before and self.find(r"^\+44\d+\n").get_name() != before, "somebody new")
        return self.find(r"^\+44\d+\n").get_name().split("\n")[0]

    def codes(self):
        return [node.get_name().split()[-1] for node in everything(self.window)
                if node.get_role() in BUTTONS and (node.get_name() or "").startswith("Copy code ")]

    def in_state(self, state):
        until(lambda: f"State: {state}\n" in self.told(), lambda: f"{state}; the desk says: {self.told()!r}")

    def go_to_start(self):
        """From wherever a case ended."""
        # A question that a code met has the code's page behind it.
        for name in ("^Back", "^Back", "^Use another", "^Sign out$", "^Not you", "^Sign in$"):
            told = self.told()
            if "State: EnteringCredentials" in told:
                return
            found = self.all(BUTTONS, name)
            if found:
                found[0].get_action_iface().do_action(0)
                until(lambda before=told: self.told() != before, f"what {name!r} leads to")
        self.in_state("EnteringCredentials")

    # --- what a person does ---------------------------------------------------------------------
    def sign_in(self, number):
        self.type("^Phone number", number)
        self.type("^Password", PASSWORD)
        self.press("^Sign in$")

    def ask_for_code(self, number):
        self.type("^Phone number", number)
        self.press("^Text me a code instead")

    def code_page(self):
        before = self.codes()
        self.ask_for_code(self.person())
        self.in_state("EnteringCode")
        code = self.new_code(before)
        self.secrets.add(code)
        return code
