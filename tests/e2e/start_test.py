# SPDX-License-Identifier: Apache-2.0
"""What happens before the first page: screens of every size, a second start, files that are wrong.

    start_test.py APP SERVICE
"""
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import unittest

from app import App, Atspi, BUTTONS, keys, until

SERVICE = sys.argv[2]


def geometry(window_id):
    """Of the window with its frame, in device pixels."""
    told = subprocess.run(["xwininfo", "-id", window_id], capture_output=True, text=True, check=True).stdout
    left, top, width, height = (int(told.partition(f"{what}:")[2].split()[0])
                                for what in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height"))
    told = subprocess.run(["xprop", "-id", window_id, "_NET_FRAME_EXTENTS"], capture_output=True, text=True,
                          check=True).stdout
    sides = re.findall(r"\d+", told.partition("=")[2])
    before, after, above, below = (int(one) for one in sides) if sides else (0, 0, 0, 0)
    return [left - before, top - above, before + width + after, above + height + below]


def window_ids(pid):
    found = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(pid), "--name", "^Ringkey"],
                           capture_output=True, text=True, check=False)
    return found.stdout.split()


def active_pid():
    active = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True, check=False)
    return int(active.stdout or 0)


class Start(unittest.TestCase):
    def app(self, *arguments, **environment):
        os.environ.update(environment)
        self.addCleanup(lambda: [os.environ.pop(name, None) for name in environment])
        app = App(sys.argv[1], *arguments)
        self.addCleanup(app.kill)
        return app

    def file(self, text):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = f"{folder.name}/wrong.toml"
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def test_both_windows_fit_the_screen_at_every_scale(self):
        """On this screen of 1280 x 900: scales that leave 1024, 853, 640 and 427 by 300 logical pixels."""
        for scale in ("1", "1.25", "1.5", "2", "3"):
            with self.subTest(scale=scale):
                app = self.app("--profile", f"scale{scale}", QT_SCALE_FACTOR=scale)
                until(lambda app=app: len(window_ids(app.process.pid)) == 2, "window and test phone")
                until(lambda app=app: all(self.is_inside(one) for one in window_ids(app.process.pid)),
                      lambda app=app: f"both on the screen: {[geometry(w) for w in window_ids(app.process.pid)]}")
                app.kill()

    @staticmethod
    def is_inside(window_id):
        left, top, width, height = geometry(window_id)
        return left >= 0 and top >= 0 and left + width <= 1280 and top + height <= 900

    def test_the_test_phone_stands_beside_the_window(self):
        """Also where it has texts of an earlier start to show."""
        text = {"id": "1", "to": "+12025550123", "text": "481206 is your code.", "channel": "sms",
                "sentAt": "2026-11-28T01:10:53.260Z", "template": "verification-default"}
        for texts in (0, 1):
            app = self.app("--profile", "beside")
            app.service()
            if texts:
                until(lambda app=app: "481206" in app.codes(), "the text of before")
            until(lambda app=app: self.is_beside(app.process.pid),
                  lambda app=app: f"beside each other: {[geometry(w) for w in window_ids(app.process.pid)]}")
            app.quit()
            with open(os.path.expanduser("~/.local/share/ringkey/beside/service/outbox.jsonl"), "a",
                      encoding="utf-8") as file:
                file.write(json.dumps(text) + "\n")

    @staticmethod
    def is_beside(pid):
        both = sorted(geometry(one) for one in window_ids(pid))
        return len(both) == 2 and both[0][1] == both[1][1] and both[0][0] + both[0][2] <= both[1][0]

    def test_a_second_start_brings_the_first_window_forward(self):
        first = self.app("--profile", "twice")
        other = self.app("--profile", "another")
        other.focus()
        self.assertEqual(active_pid(), other.process.pid)
        again = subprocess.run([sys.argv[1], "--profile", "twice"], timeout=20, check=False)
        self.assertEqual(again.returncode, 0)
        until(lambda: active_pid() == first.process.pid, "the first window in front")
        second = self.app("--profile", "twice", "--new-window")
        self.assertIsNone(second.process.poll())

    def test_size_and_place_are_kept(self):
        app = self.app("--profile", "placed")
        first = until(lambda: [w for w in window_ids(app.process.pid)], "the window")[0]
        subprocess.run(["xdotool", "windowsize", first, "500", "600", "windowmove", first, "300", "100"], check=True)
        until(lambda: geometry(first)[2] >= 500, "the new size")
        wanted = geometry(first)
        app.quit()
        again = self.app("--profile", "placed")
        until(lambda: wanted in [geometry(w) for w in window_ids(again.process.pid)],
              lambda: f"{wanted}; there are {[geometry(w) for w in window_ids(again.process.pid)]}")

    def test_a_wrong_file_is_told_in_a_window(self):
        path = self.file("[app]\ntheme = 'pink'\n")
        app = self.app("--config", path)
        app.see("can't start$")
        app.see(f"^{path}$")
        app.see("^2$")
        app.see("^app.theme$")
        app.see("light, dark or system")
        app.press("^Copy details")
        app.see("^Copied", BUTTONS)
        app.press("^Quit")
        self.assertEqual(app.process.wait(20), 2)

    def test_a_missing_service_is_told_in_a_window(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        alone = f"{folder.name}/ringkey"
        subprocess.run(["cp", sys.argv[1], alone], check=True)
        app = App(alone, "--profile", "alone")
        self.addCleanup(app.kill)
        app.see("can't start$")
        app.press("^Quit")

    def test_damaged_demo_data_can_be_started_afresh(self):
        """Also by who presses twice, and once more when it is damaged again."""
        app = self.app("--profile", "damaged")
        app.service()
        app.quit()
        folder = os.path.expanduser("~/.local/share/ringkey/damaged/service")
        for times in (1, 2):
            with open(f"{folder}/service.toml", "w", encoding="utf-8") as file:
                file.write("[api\n")
            app = self.app("--profile", "damaged")
            app.see("data of the sign-in service can't be used")
            pressed = app.see("^Start afresh", BUTTONS).get_action_iface()
            pressed.do_action(0)
            pressed.do_action(0)
            app.see("^Sign in$", BUTTONS)
            app.service()
            app.quit()
            kept = [name for name in os.listdir(os.path.dirname(folder)) if name.startswith("service-kept-")]
            self.assertEqual(len(kept), times, kept)

    def test_what_the_demo_service_took_with_it_is_told(self):
        """Until the person goes on, although another one is there at once."""
        app = self.app("--profile", "took")
        app.see("^Sign in$", BUTTONS)
        before = app.service()
        app.type("^Phone number", "+447400123456")
        app.type("^Password", "correct horse 7")
        os.kill(before, signal.SIGSTOP)
        app.press("^Sign in$")
        app.see("^Cancel$", BUTTONS)
        os.kill(before, signal.SIGKILL)
        app.see("stopped and was started again")
        self.assertNotEqual(app.service(), before)
        app.press("^Sign in$")
        app.see("No account has this number")
        self.assertFalse(app.all(None, "started again"))

    def test_settings_and_about_are_reached_from_every_page(self):
        app = self.app("--profile", "settings")
        app.see("^Sign in$", BUTTONS)
        app.focus()
        keys("key", "ctrl+comma")
        app.see("^Settings$")
        app.press("^Appearance")
        app.see("^Dark$", [Atspi.Role.RADIO_BUTTON]).get_action_iface().do_action(0)
        app.press("^Settings$")
        app.press("^About")
        app.press("^Licences")
        app.see("^libphonenumber$")
        app.press("^About$")
        app.see("^Version$")
        app.press("^Settings$")
        app.press("^Back$")
        app.see("^Sign in$", BUTTONS)
        app.quit()
        with open(os.path.expanduser("~/.local/share/ringkey/settings/look.ini"), encoding="utf-8") as file:
            self.assertIn("theme=dark", file.read())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
