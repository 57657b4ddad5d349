# SPDX-License-Identifier: Apache-2.0
"""The installed app as a plain person has it, across an upgrade that somebody else makes meanwhile.

    window_test.py E2E CONFIG NUMBER PASSWORD MEETING

E2E: the folder of tests/e2e. CONFIG: settings that name the installed service. MEETING: a folder; "signed-in" appears
there when the window was left signed in, and the test goes on when "upgraded" does.
"""
import glob
import os
import subprocess
import sys
import tomllib
import urllib.error
import urllib.request

E2E, CONFIG, NUMBER, PASSWORD, MEETING = sys.argv[1:]
sys.path.insert(0, E2E)
from app import App, until  # noqa: E402


def ringkey(*words):
    return subprocess.run(["ringkey", "--config", CONFIG, *words], capture_output=True, text=True, check=False)


def everything_kept():
    """What programs have written into the home folder, the keyring's file among it."""
    for path in glob.glob(os.path.expanduser("~/**"), recursive=True, include_hidden=True):
        if os.path.isfile(path):
            with open(path, "rb") as file:
                yield path, file.read()


def who_am_i(when):
    told = ringkey("whoami")
    assert told.returncode == 0 and NUMBER in told.stdout, f"{when}: {told}"


def is_open(token):
    """What the service says of the token."""
    with open(CONFIG, "rb") as file:
        backend = tomllib.load(file)["backend"]
    request = urllib.request.Request(
        f"{backend['url']}/identity/v2/auth/access_token/validate?apikey={backend['api_key']}",
        headers={"Authorization": f"Bearer {token}"})
    try:
        with urllib.request.urlopen(request, timeout=10) as reply:
            return reply.status == 200
    except urllib.error.HTTPError:
        return False


def sign_in():
    app = App("ringkey", "--config", CONFIG)
    app.type("^Phone number", NUMBER)
    app.type("^Password", PASSWORD)
    app.press("^Sign in$")
    app.see("keychain|keyring")
    app.quit()
    who_am_i("after signing in")
    tested = ringkey("--self-test")
    print(tested.stdout, tested.stderr, flush=True)
    assert tested.returncode == 0 and " s from the backend's" in tested.stdout, tested


def stay_signed_in():
    who_am_i("after the upgrade")
    app = App("ringkey", "--config", CONFIG)
    app.see("keychain|keyring")
    app.quit()


def forget():
    token = ringkey("token").stdout.strip()
    assert token and is_open(token), "no session to forget"
    told = ringkey("--forget")
    print(told.stdout, told.stderr, flush=True)
    assert told.returncode == 0, told
    assert not is_open(token), "the session lives on at the service"
    assert ringkey("whoami").returncode == 5, "the app still knows who was here"
    for path, text in everything_kept():
        assert token.encode() not in text, f"the token is in {path}"
        assert NUMBER.encode() not in text, f"the number is in {path}"


sign_in()
open(f"{MEETING}/signed-in", "w", encoding="ascii").close()
until(lambda: os.path.exists(f"{MEETING}/upgraded"), "the upgrade", 600)
stay_signed_in()
forget()
