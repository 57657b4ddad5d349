# SPDX-License-Identifier: Apache-2.0
"""The real window follows the desktop's light and dark and its high contrast, at once and on its next first frame.

    look_test.py APP
"""
import os
import subprocess
import sys
import unittest

from app import App, BUTTONS, until

BINARY = sys.argv[1]
APPEARANCE = "org.freedesktop.appearance"
LIGHT, DARK, WHITE, BLACK = "F4F5F8", "101216", "FFFFFF", "000000"


def background():
    """The colour of the window near its left edge, as RRGGBB."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Ringkey$"], capture_output=True, text=True,
                           check=True).stdout.split()[0]
    pixel = subprocess.run(["import", "-window", found, "-crop", "1x1+4+300", "-depth", "8", "rgb:-"], capture_output=True,
                           check=True).stdout
    return pixel[:3].hex().upper()


class LookTest(unittest.TestCase):
    def setUp(self):
        here = os.path.dirname(os.path.abspath(__file__))
        self.portal = subprocess.Popen(["/usr/bin/python3", f"{here}/settings_portal.py"], text=True,
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(self.end_portal)
        self.assertEqual(self.portal.stdout.readline(), "ready\n")

    def end_portal(self):
        if self.portal.stdin.closed:
            return
        self.portal.stdin.close()
        self.portal.wait(10)
        self.portal.stdout.close()

    def open(self, *arguments):
        app = App(BINARY, *arguments)
        self.addCleanup(app.kill)
        app.see("^Sign in$", BUTTONS)
        return app

    def set(self, key, value):
        self.portal.stdin.write(f"{APPEARANCE} {key} uint32 {value}\n")
        self.portal.stdin.flush()

    def shows(self, colour):
        until(lambda: background() == colour, lambda: f"{colour}; the window is {background()}")

    def test_the_desktops_look_is_followed(self):
        self.set("color-scheme", 0)
        app = self.open()
        self.shows(LIGHT)
        self.set("color-scheme", 1)
        self.shows(DARK)
        self.set("contrast", 1)
        self.shows(BLACK)
        self.set("color-scheme", 2)
        self.shows(WHITE)
        self.set("contrast", 0)
        self.shows(LIGHT)
        self.set("color-scheme", 1)
        self.shows(DARK)
        app.quit()

        self.end_portal()  # nobody to ask: what was seen last time counts
        app = self.open()
        self.assertEqual(background(), DARK)
        app.quit()
        self.open("--theme", "light")
        self.assertEqual(background(), LIGHT)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
