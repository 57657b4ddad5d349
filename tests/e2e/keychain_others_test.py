# SPDX-License-Identifier: Apache-2.0
"""The keychains of a desktop without a Secret Service: KDE's KWallet and the Secret portal of a sandbox, in each state.

    keychain_others_test.py APP SERVICE

No KDE and no sandbox is here: stand-ins speak for both on a bus of their own, to QtKeychain and libsecret as they are.
"""
import contextlib
import glob
import os
import signal
import subprocess
import sys
import unittest

from app import BUTTONS, CHECKS, GLib, until
from keychain_case import PATIENCE, SAVED, KeychainCase, frozen
from walk_window import PASSWORD

LOCKED = "your keychain is locked or can't be read"
REFUSED = "your keychain refused to save it"
SILENT = "your keychain doesn't answer"
NONE = "this computer has no keychain"
UNSEEN = "keychain is locked|keychain.*can't be read|keychain.*refused|keychain.*doesn't answer"


def knows_plasma_6(app):
    """Older QtKeychains look for the Secret Service there."""
    linked = subprocess.run(["ldd", app], capture_output=True, text=True, check=True).stdout
    library = next(line.split("=>")[1].split()[0] for line in linked.splitlines() if "qt6keychain" in line)
    with open(library, "rb") as file:
        return b"kwalletd6" in file.read()


class OtherKeychain:
    """What holds for both. `self.start_it(bus, behaviour)` starts the stand-in."""

    def begun(self, behaviour):
        bus = self.own_bus()
        self.prompts = 0
        return bus, self.start_it(bus, behaviour)

    def person_sees(self, keychain):
        """Prompts so far."""
        os.set_blocking(keychain.stdout.fileno(), False)
        with contextlib.suppress(BlockingIOError):
            self.prompts += os.read(keychain.stdout.fileno(), 1000).count(b"a prompt")
        return self.prompts

    def test_open(self):
        bus, _ = self.begun("open")
        window = self.window("open", bus.address)
        window.see("^Sign in$", BUTTONS)
        window.see("^Keep me signed in", CHECKS)
        self.assertFalse(window.all(None, "no keychain|keychain is locked|couldn't see"))
        window.number = self.service.new_account(PASSWORD)
        window.sign_in(window.number)
        self.is_kept(window, bus.address)

    def test_frozen_and_thawed(self):
        bus, keychain = self.begun("open")
        with frozen(keychain):
            window = self.signed_in(bus.address)
            self.says(window, SILENT)
        self.is_kept(window, bus.address)

    def test_missing(self):
        self.is_not_there(self.own_bus())

    def is_not_there(self, bus):
        window = self.window("missing", bus.address)
        window.see("^Sign in$", BUTTONS)
        window.see(NONE, limit=PATIENCE)
        window.number = self.service.new_account(PASSWORD)
        window.sign_in(window.number)
        self.says(window, "^Kept until you quit")

    def test_locked_at_the_start_of_somebody_who_is_signed_in(self):
        bus, keychain = self.begun("open")
        window = self.signed_in(bus.address)
        window.see(SAVED)
        window.kill()
        with frozen(keychain):
            window = self.window(window.profile, bus.address)
            window.see(UNSEEN, limit=PATIENCE)
            self.assertNotEqual(window.state(), "SignedIn")
        window.then("Restored SignedIn")

    def test_asking_and_then_opened(self):
        bus, keychain = self.begun(self.asking)
        window = self.signed_in(bus.address)
        self.says(window, LOCKED)
        self.assertEqual(self.person_sees(keychain), 1)
        keychain.send_signal(signal.SIGUSR1)
        self.is_kept(window, bus.address)

    def test_cancelled_is_asked_again_only_by_a_click(self):
        bus, keychain = self.begun("cancelling")
        window = self.signed_in(bus.address)
        self.says(window, self.cancelled)
        before = self.person_sees(keychain)
        window.press("^Try again")
        until(lambda: self.person_sees(keychain) == before + 1, "a prompt that was asked for")
        self.says(window, self.cancelled)
        self.assertEqual(self.person_sees(keychain), before + 1)
        self.opened(keychain, window)
        self.is_kept(window, bus.address)

    @staticmethod
    def opened(keychain, window):
        """It may say so itself, also while one is about to press, and nothing is left to press."""
        keychain.send_signal(signal.SIGUSR1)

        def goes_on():
            again = window.all(BUTTONS, "^Try again")
            try:
                return window.all(None, SAVED) or (again and again[0].get_action_iface().do_action(0))
            except GLib.Error:  # it went
                return False

        until(goes_on, "a way on")


class KWalletTest(OtherKeychain, KeychainCase):
    version = "5"
    desktop = {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5"}
    asking = "locked"
    cancelled = LOCKED  # KWallet says the same of both

    def start_it(self, bus, behaviour):
        return bus.start(self.version, behaviour, script="keychain_kwallet")

    def test_open_and_asking_whether_this_program_may(self):
        bus, keychain = self.begun("asking")
        window = self.signed_in(bus.address)
        self.says(window, LOCKED)
        keychain.send_signal(signal.SIGUSR2)  # no, says the person
        window.see(REFUSED)
        self.assertEqual(self.person_sees(keychain), 1)
        keychain.send_signal(signal.SIGUSR1)
        self.is_kept(window, bus.address)

    def test_refusing_until_it_is_tried_again(self):
        self.tried_again("refusing")

    def test_lying_about_success(self):
        self.tried_again("lying")

    def test_switched_off(self):
        self.tried_again("disabled")

    def tried_again(self, behaviour):
        bus, keychain = self.begun(behaviour)
        window = self.signed_in(bus.address)
        self.says(window, REFUSED)
        self.opened(keychain, window)
        self.is_kept(window, bus.address)

    def test_dying_while_it_is_read_signs_nobody_out(self):
        """A call that failed is no empty entry."""
        bus, keychain = self.begun("open")
        window = self.signed_in(bus.address)
        window.see(SAVED)
        window.kill()
        keychain.kill()
        keychain.wait()
        self.start_it(bus, "dying")
        window = self.window(window.profile, bus.address)
        window.see("keychain", limit=PATIENCE)
        self.assertTrue(glob.glob(os.path.expanduser("~/.config/ringkey/*.stored")))


class KWallet6Test(KWalletTest):
    version = "6"
    desktop = {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "6"}

    @classmethod
    def setUpClass(cls):
        if not knows_plasma_6(sys.argv[1]):
            raise unittest.SkipTest("this QtKeychain knows no Plasma 6")
        super().setUpClass()


class PortalTest(OtherKeychain, KeychainCase):
    desktop = {"SNAP_NAME": "ringkey"}  # so libsecret knows a sandbox
    asking = "asking"
    cancelled = REFUSED

    def setUp(self):
        for file in glob.glob(os.path.expanduser("~/.local/share/keyrings/default.keyring")):
            os.remove(file)  # of the case before, under another key

    def start_it(self, bus, behaviour):
        return bus.start(behaviour, script="keychain_portal")

    def test_dying_while_it_is_asked(self):
        bus, _ = self.begun("dying")
        self.is_not_there(bus)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
