# SPDX-License-Identifier: Apache-2.0
"""The language is chosen in the real window: at once, for what the service texts, and for the next start.

    language_test.py APP
"""
import json
import os
import subprocess
import sys
import unittest

from app import App, BUTTONS, CHECKS, FIELDS, keys, until

BINARY = sys.argv[1]


def windows():
    """How many windows and menus are on the screen."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "ringkey"], capture_output=True, check=False)
    return len(found.stdout.split())


def newest_text():
    outbox = os.path.expanduser("~/.local/share/ringkey/default/service/outbox.jsonl")
    if not os.path.exists(outbox):
        return None
    with open(outbox, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines][-1]["text"]


class LanguageTest(unittest.TestCase):
    def open(self, *arguments):
        app = App(BINARY, *arguments)
        self.addCleanup(app.kill)
        return app

    def choose_in_the_list(self, app, button, *steps):
        before = windows()
        app.press(button)
        until(lambda: windows() > before, "the list of languages")
        keys("key", *steps, "Return")

    def test_at_once_in_texts_and_at_the_next_start(self):
        app = self.open()
        app.see("^Sign in$", BUTTONS)
        keys("search", "--sync", "--onlyvisible", "--name", "^Ringkey test phone$")
        self.choose_in_the_list(app, "^Language: English$", "Up")
        app.see("^Anmelden$", BUTTONS)
        app.see("^Anzeigen: Passwort$", BUTTONS)
        app.see("^Land: Vereinigte Staaten", BUTTONS)
        app.press("^Konto erstellen")
        app.see("^Name", FIELDS)  # the page before has a number, too
        app.type("^Telefonnummer", "+44 7400 123456")
        app.see("Vereinigtes Königreich")
        app.type("^Passwort", "correct horse 7 battery")
        for check in app.all(CHECKS):
            check.get_action_iface().do_action(0)
        app.press("^Konto erstellen")
        app.see("^Code eingeben$")
        self.assertIn("ist Ihr", until(newest_text, "a text"))
        app.quit()

        app = self.open("--lang", "fr")
        app.see("^Saisissez le code$")
        app.quit()
        app = self.open()
        app.see("^Code eingeben$")
        app.quit()

        italian = os.path.expanduser("~/italian.toml")
        with open(italian, "w", encoding="utf-8") as file:
            file.write('[app]\nlanguage = "it"\n')
        app = self.open("--config", italian)
        app.see("^Code eingeben$")  # what was chosen in the window wins
        app.quit()
        self.open("--config", italian, "--profile", "another").see("^Accedi$", BUTTONS)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
