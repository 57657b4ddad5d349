# SPDX-License-Identifier: Apache-2.0
"""A session over time: two windows of one person, a sign-in that grows old, a wrong clock, and where its token is not.

    session_test.py APP SERVICE [CASE]
"""
import base64
import json
import os
import sys
import unittest

import walk_keyring
from app import until
from walk_desk import Desk
from walk_window import NEW_PASSWORD, PASSWORD, Window

LIVES = 3  # times a session is prolonged before two windows count as steady
DECADE = 3650  # days
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"


def kept(window, what):
    """The session's "token" or "expiresAt" in the keychain, or nothing."""
    blob = walk_keyring.entry(f"{window.profile}@{window.service.wire.url}")
    try:
        return json.loads(blob).get(what)
    except ValueError:
        return None


def until_prolonged(window, times):
    ends = set()

    def prolonged():
        ends.add(kept(window, "expiresAt"))
        return len(ends - {None}) > times
    until(prolonged, lambda: f"{times} prolonged sessions; ends seen: {ends}", 60)


def forms_of(secret):
    """As it would stand in a file: plain, for UTF-16 strings, in base64 at each of its three offsets."""
    plain = secret.encode()
    encoded = [base64.b64encode(b"\0" * shift + plain)[4 if shift else 0:-4] for shift in range(3)]
    return [plain, secret.encode("utf-16-le"), *encoded]


def files_under(folder):
    for path, _, names in os.walk(folder):
        if "keyrings" in path:
            continue  # gnome-keyring's own, encrypted
        for name in names:
            with open(f"{path}/{name}", "rb") as file:
                yield f"{path}/{name}", file.read()


class SessionTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk(*sys.argv[1:3])
        cls.addClassCleanup(cls.desk.close)

    def tearDown(self):
        self.desk.clear_up()

    # --- two windows ------------------------------------------------------------------------------
    def test_two_windows_of_one_person(self):
        service = self.desk.service("short", session={"access": 10})
        first = self.desk.signed_in(service).kept()
        second = self.desk.window(service, first.profile)
        second.then("Restored SignedIn")
        until_prolonged(first, LIVES)
        for window in (first, second):
            self.assertEqual(window.state(), "SignedIn", window.steps()[-3:])

        first.press("^Sign out$", "EnteringCredentials")
        second.then("SessionWasEnded WelcomingBack").see("ended from another device")
        self.assertIsNone(kept(first, "token"))
        third = self.desk.again(second)
        third.see("^Sign in$")
        self.assertNotEqual(third.state(), "SignedIn")

    def test_signing_in_again_in_one_window_leaves_the_other_signed_in(self):
        service = self.desk.service("short", session={"access": 10})
        first = self.desk.signed_in(service).kept()
        second = self.desk.window(service, first.profile)
        second.then("Restored SignedIn")
        second.press("^Change password", "ChangingPassword")
        second.type("^Current password", PASSWORD)
        second.type("^New password", NEW_PASSWORD)
        second.press("^Save$", "PasswordWasChanged SignedIn")
        until_prolonged(second, 1)
        self.assertEqual(second.state(), "SignedIn")
        self.assertEqual(first.state(), "SignedIn", first.steps()[-3:])

    # --- a sign-in that grows old -------------------------------------------------------------------
    def test_the_sign_in_grows_old_while_the_page_is_open(self):
        service = self.desk.service("ageing", session={"fresh_login": 8})
        window = self.desk.signed_in(service)
        window.press("^Change number", "ChangingNumber")
        new = service.new_number()
        window.type("^New phone number", new)
        until(lambda: self.is_too_old(window), "a sign-in that is too old for the service")
        window.press("^Send code$", "!WrongPassword ChangingNumber")
        window.type("^Current password", PASSWORD)
        window.press("^Send code$", "CodeSent EnteringCode")  # to the number typed before
        window.type("^Code", service.code(new), "CodeVerified SignedIn")

    @staticmethod
    def is_too_old(window):
        service = window.service
        asked = service.ask("PUT", "/identity/v2/auth/phone", {"phone": service.spare}, token=kept(window, "token"))
        return asked.get("ErrorCode") == 1205

    # --- a wrong clock ------------------------------------------------------------------------------
    def test_ten_years_ahead(self):
        self.with_clock(DECADE)

    def test_ten_years_behind(self):
        self.with_clock(-DECADE)

    def with_clock(self, days):
        """Countdowns, the half-done page of the next start and the session go by the service's clock."""
        service = self.desk.service("waiting", sms={"resend_waits": [120]})
        number = service.new_account(PASSWORD)
        self.clock = {"LD_PRELOAD": FAKETIME, "FAKETIME": f"{days:+}d", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        window = self.window_with_clock(service, f"clock{days}")
        window.press("^Forgot password", "AskingForReset").type("^Phone number", number)
        window.press("^Send code$", "CodeSent ResettingPassword")
        self.counts_down(window)
        window.until_kept("ResettingPassword")
        window = self.started_again(window)
        window.then("Restored ResettingPassword")
        self.counts_down(window)
        window.type("^Code", service.code(number))
        window.type("^New password", NEW_PASSWORD)
        window.press("^Save and sign in$", "SignedIn").kept()
        window = self.started_again(window)
        window.then("Restored SignedIn")

    def window_with_clock(self, service, profile):
        window = Window(self.desk.binaries[0], service, profile, f"{profile}-{len(self.desk.windows)}", self.clock)
        self.desk.windows.append(window)
        return window

    def started_again(self, window):
        window.kill()
        return self.window_with_clock(window.service, window.profile)

    @staticmethod
    def counts_down(window):
        window.see(r"works for another [34]:\d\d")
        window.see(r"\b1:[0-5]\d\b")

    # --- where the token is not ---------------------------------------------------------------------
    def test_no_file_and_no_process_shows_a_secret(self):
        service = self.desk.service()
        window = self.desk.signed_in(service).kept()
        token, secret = kept(window, "token"), service.tables["api"]["secret"]
        self.assertTrue(token)
        for path, content in [*files_under(os.path.expanduser("~")), *files_under(service.folder)]:
            for form in [*forms_of(token), *forms_of(PASSWORD)]:
                self.assertNotIn(form, content, path)
        for pid in (window.process.pid, service.process.pid):
            for part in ("cmdline", "environ"):
                with open(f"/proc/{pid}/{part}", "rb") as file:
                    content = file.read()
                for value in (token, PASSWORD, secret):
                    self.assertNotIn(value.encode(), content, f"{part} of {pid}")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
