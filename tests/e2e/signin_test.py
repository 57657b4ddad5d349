# SPDX-License-Identifier: Apache-2.0
"""The main job through the real app, the real service and a real keyring.

Create an account, wrong code, right code, account page, quit, start again and be signed in; sign out, wrong password,
right password; forget the password, set a new one, and find the old sessions dead.
"""
import http.client
import json
import os
import sys
import time
import tomllib
import unittest
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

from app import App, BUTTONS, CHECKS, is_running, until

BINARY = sys.argv[1]
NUMBER = "+44 7400 123456"
PASSWORD, NEW_PASSWORD, WRONG = "correct horse 7 battery", "another staple 8 cloud", "not my password 1"


def other_code(code):
    """As long as `code`, and not it."""
    return "".join(str((int(digit) + 1) % 10) for digit in code)


def listening_ports():
    """What listens on this computer's own address. Which process it is would take root rights to learn: the service
    forbids others to look into it."""
    with open("/proc/net/tcp", encoding="ascii") as table:
        rows = [line.split() for line in table.readlines()[1:]]
    listening = "0A"
    return [int(row[1].split(":")[1], 16) for row in rows if row[3] == listening and row[1].startswith("0100007F:")]


class Api:
    """The service as another device of the same person uses it."""

    def __init__(self):
        with open(os.path.expanduser("~/.local/share/ringkey/default/service/service.toml"), "rb") as file:
            self.key = tomllib.load(file)["api"]["key"]
        ports = listening_ports()
        with ThreadPoolExecutor(len(ports)) as asking:  # side by side: a stranger may listen and never answer
            self.port = next(port for port, ours in zip(ports, asking.map(self._is_ours, ports)) if ours)

    def _is_ours(self, port):
        try:
            return self._ask(f"http://127.0.0.1:{port}/ciam/appinfo?apikey={self.key}")[0] == 200
        except (OSError, ValueError, http.client.HTTPException):  # whatever strangers speak
            return False

    def _ask(self, request):
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:
                return reply.status, json.load(reply)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def sign_in(self, number, password):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/identity/v2/auth/login?apikey={self.key}",
                                         json.dumps({"phone": number, "password": password}).encode(),
                                         {"Content-Type": "application/json"})
        status, body = self._ask(request)
        assert status == 200, body
        return body["access_token"]

    def is_alive(self, token):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/identity/v2/auth/access_token/validate?apikey={self.key}",
            headers={"Authorization": f"Bearer {token}"})
        return self._ask(request)[0] == 200


class MainJob(unittest.TestCase):
    def setUp(self):
        self.app = App(BINARY)
        self.addCleanup(lambda: self.app.kill())

    def test_register_stay_signed_in_sign_out_and_reset(self):
        self.create_account()
        self.enter_wrong_then_right_code()
        self.start_again_signed_in()
        self.sign_out_and_in_again()
        self.set_a_new_password()

    def create_account(self):
        self.app.press("Create an account")
        self.app.see("^Create your account")
        self.app.type("^Name", "Amara")
        self.app.type("^Phone number", NUMBER)
        self.app.type("^Password", PASSWORD)
        for check in self.app.all(CHECKS, "agree"):
            check.get_action_iface().do_action(0)
        self.app.press("^Create account")
        self.app.see("^Enter the code")

    def enter_wrong_then_right_code(self):
        code = self.app.new_code([])
        self.app.type("^Code", other_code(code))
        self.app.see("tr(y|ies) left")
        self.app.see("^Enter the code")
        self.app.type("^Code", code)
        self.app.see("^Hello, Amara")
        self.app.see("keychain|keyring")

    def start_again_signed_in(self):
        service = self.app.service()
        self.app.quit()
        self.assertFalse(is_running(service), "the service outlived the app")
        self.app = App(BINARY)
        self.app.see("^Hello, Amara")

    def sign_out_and_in_again(self):
        self.app.press("^Sign out$")
        self.app.see(r"^Country: .*\+44", BUTTONS)  # that of the run before
        self.fill_number_if_asked()
        self.app.type("^Password", WRONG)
        self.app.press("^Sign in$")
        self.app.see("^That password doesn.t match")
        self.app.type("^Password", PASSWORD)
        self.app.press("^Sign in$")
        self.app.see("^Hello, Amara")

    def fill_number_if_asked(self):
        """After signing out the app may still know who was here."""
        self.app.see("^Password", limit=20)
        if self.app.all(name="^Phone number"):
            self.app.type("^Phone number", NUMBER)

    def set_a_new_password(self):
        api = Api()
        elsewhere = api.sign_in(NUMBER.replace(" ", ""), PASSWORD)
        self.assertTrue(api.is_alive(elsewhere))
        self.app.press("^Sign out$")
        self.app.press("^Forgot password")
        self.app.see("^Forgot your password")
        self.app.type("^Phone number", NUMBER)
        before = self.app.codes()
        self.app.press("^Send code")
        self.app.see("^Choose a new password")
        self.app.type("^Code", self.app.new_code(before))
        self.app.type("^New password", NEW_PASSWORD)
        self.app.press("^Save and sign in")
        self.app.see("^Hello, Amara")
        self.app.see("^Your password was changed")
        self.assertFalse(api.is_alive(elsewhere), "a session from before the reset still works")


class AtRest(unittest.TestCase):
    def test_an_untouched_app_sleeps(self):
        app = App(BINARY)
        self.addCleanup(app.kill)
        app.service()
        until(lambda: self.cpu_share(app.process.pid, 1) < 0.1, "an app at rest", limit=10)

    @staticmethod
    def cpu_share(pid, seconds):
        def used():
            with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
                columns = stat.read().rpartition(")")[2].split()
            return (int(columns[11]) + int(columns[12])) / os.sysconf("SC_CLK_TCK")
        before = used()
        time.sleep(seconds)  # the span that is measured
        return (used() - before) / seconds


class TheChild(unittest.TestCase):
    def test_the_service_ends_with_a_killed_app(self):
        app = App(BINARY)
        self.addCleanup(app.kill)
        service = app.service()
        self.assertTrue(is_running(service))
        app.kill()
        until(lambda: not is_running(service), "the end of the service", limit=5)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
