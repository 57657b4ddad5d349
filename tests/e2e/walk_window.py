# SPDX-License-Identifier: Apache-2.0
"""The real window, and the steps of the flow it took."""
import hashlib
import os
import subprocess

import walk_keyring
from app import App, keys, until
from walk_flow import read_steps

PASSWORD = "correct horse 7 battery"
NEW_PASSWORD = "another staple 8 cloud"
WRONG = "not my password 1"


class Window(App):
    """One run of the app. The steps come from its debug lines, which hold names only."""

    def __init__(self, binary, service, profile, run, more=None):
        self.service, self.profile = service, profile
        self.log = f"{service.folder}/run{run}.log"
        self.mark = self.taken = 0
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_LOGGING_RULES="ringkey.flow.debug=true", QT_FORCE_STDERR_LOGGING="1", **(more or {}))
        command = [binary, "--config", service.client_config(), "--profile", profile, "--new-window"]
        with open(self.log, "w", encoding="utf-8") as log:
            self._open(lambda: subprocess.Popen(command, env=environment, stderr=log))

    def steps(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return read_steps(log.read())

    def then(self, *steps):
        """Waits until these steps were taken in this order: "Event State", "Event!Kind State" or "!Kind State"."""
        for step in steps:
            event, _, state = step.rpartition(" ")
            until(lambda: self._advance(event, state), lambda: f"{step!r}; steps: {self.steps()[-4:]}; shown: {self}")
        return self

    def seen_step(self, event, state):
        """Waits for a step that may have been taken already."""
        until(lambda: any(step[1] == event and step[3] == state for step in self.steps()),
              lambda: f"{event} in {state}; steps: {self.steps()[-4:]}")

    def then_any(self):
        """Waits for the next step, whatever it is."""
        until(lambda: len(self.steps()) > self.mark, lambda: f"another step than {self.steps()[-2:]}")
        self.mark = len(self.steps())
        return self

    def _advance(self, event, state):
        name, _, kind = event.partition("!")
        for index, (_, happened, error, led) in enumerate(self.steps()[self.mark:], self.mark):
            if led == state and error == kind and name in ("", happened):
                self.mark = index + 1
                return True
        return False

    def state(self):
        steps = self.steps()
        return steps[-1][3] if steps else ""

    def press(self, name, *then):
        super().press(name)
        return self.then(*then)

    def type(self, name, text, *then):
        super().type(name, text)
        return self.then(*then)

    def back(self, *then):
        self.focus()
        keys("key", "Escape")
        return self.then(*then)

    def until_kept(self, word):
        """Until the keychain has this word of the page, or of the session, for the next start."""
        until(lambda: self._keeps(word), f"{word} in the keychain")
        # Written, read back, and only then noted: without the note the next start does not look, and with that of a page
        # that was left it goes to the page before.
        until(self._is_noted, "the note that something is kept, and none that it was left")
        return self

    def until_forgotten(self, word):
        until(lambda: not self._keeps(word), f"{word} gone from the keychain", 60)

    def _keeps(self, word):
        user = f"{self.profile}@{self.service.wire.url}"
        return f'"{word}"' in walk_keyring.entry(user).replace("\\", "")

    def _is_noted(self):
        # Of this service too: an earlier run may have left the note of a profile with the same name.
        entry = f"{self.profile}@{self.service.wire.url}"
        name = hashlib.sha256(entry.encode()).hexdigest()[:16]
        notes = os.path.expanduser(f"~/.config/ringkey/{name}")
        return os.path.exists(f"{notes}.stored") and not os.path.exists(f"{notes}.left")

    def take_steps(self):
        """Those nobody took before."""
        steps = self.steps()[self.taken:]
        self.taken += len(steps)
        return steps

    # --- ways that many cases go ----------------------------------------------------------------
    def fill_sign_in(self, number, password=PASSWORD):
        if number:
            self.type("^Phone number", number)
        self.type("^Password", password)

    def sign_in(self, number, password=PASSWORD):
        """With no number: on the welcome-back page."""
        self.fill_sign_in(number, password)
        return self.press("^Sign in$", "PasswordChecked SignedIn")

    def sent(self, state):
        """A code was sent, and the wait for the next is over, although it is none: until then one is in hand."""
        return self.then(f"CodeSent {state}", f"DeadlineReached {state}")

    def kept(self):
        """Until what the next start needs is in the keychain."""
        self.see("Saved in your system keychain")
        return self
