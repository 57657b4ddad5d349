# SPDX-License-Identifier: Apache-2.0
"""Each state a keychain can be in (security C7 to C9), through the real app: true words within three seconds, nothing in
a plain file, nobody signed out by mistake, and the session saved by itself once the keychain is well again.

The real gnome-keyring where it can be brought into the state, a stand-in on a bus of its own where not.

    keychain_test.py APP SERVICE
"""
import glob
import json
import os
import signal
import subprocess
import sys
import unittest

import walk_keyring
from app import BUTTONS, CHECKS, Atspi, keys, until
from keychain_case import PATIENCE, SAVED, KeychainCase
from walk_after import is_open
from walk_window import PASSWORD, Window


def can_be_used(node):
    node.clear_cache()
    return node.get_state_set().contains(Atspi.StateType.SENSITIVE)


class Blind(Window):
    """A window that only the screen knows of."""

    def _main_window(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Ringkey$", "windowactivate", "--sync"],
                               capture_output=True, check=False)
        return found.returncode == 0

    def __str__(self):
        return "a window that cannot be read"


class KeychainTest(KeychainCase):
    # --- the states ---------------------------------------------------------------------------------
    def test_no_bus(self):
        """Without a bus there are no eyes either: the keyboard, the steps and the files tell. Its words: tst_nokeyring
        and the page model."""
        number = self.service.new_account(PASSWORD)
        window = Blind(self.desk.binaries[0], self.service, "nobus", "nobus",
                       {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"})
        self.desk.windows.append(window)
        self.addCleanup(window.kill)
        window.number = number
        keys("type", "--delay", "20", number)
        keys("key", "Tab")
        keys("type", "--delay", "20", PASSWORD)
        keys("key", "Return")
        window.then("PasswordChecked SignedIn")
        self.nothing_is_plain(window)

    def test_no_service_and_one_that_comes_later(self):
        bus = self.own_bus()
        window = self.window("without", bus.address)
        window.see("^Sign in$", BUTTONS)
        box = window.see("^Keep me signed in", CHECKS)
        window.see("this computer has no keychain", limit=PATIENCE)
        self.assertFalse(can_be_used(box))
        bus.start("good")
        until(lambda: can_be_used(box), "the box that can be checked again")
        window.number = self.service.new_account(PASSWORD)
        window.sign_in(window.number)
        self.is_kept(window, bus.address)

    def test_refusing_until_it_is_tried_again(self):
        self.tried_again("refusing")

    def test_open_without_a_default_collection(self):
        self.tried_again("aliasless")

    def test_lying_about_success(self):
        self.tried_again("lying")

    def tried_again(self, behaviour):
        bus = self.own_bus()
        keychain = bus.start(behaviour)
        window = self.signed_in(bus.address)
        self.says(window, "your keychain refused to save it")
        keychain.send_signal(signal.SIGUSR1)
        window.press("^Try again")
        self.is_kept(window, bus.address)

    def test_dying_in_the_middle(self):
        bus = self.own_bus()
        keychain = bus.start("dying")
        window = self.signed_in(bus.address)
        keychain.wait(10)
        self.says(window, "this computer has no keychain")
        bus.start("good")
        self.is_kept(window, bus.address)

    def test_slow(self):
        bus = self.own_bus()
        keychain = bus.start("slow")
        window = self.signed_in(bus.address)
        self.says(window, "your keychain doesn't answer")
        keychain.send_signal(signal.SIGUSR1)  # from the next call on
        self.is_kept(window, bus.address)

    def test_locked_and_opened_later(self):
        walk_keyring.lock()
        self.addCleanup(self.desk.clear_up)
        window = self.signed_in()
        self.says(window, "your keychain is locked or can't be read")
        walk_keyring.unlock()
        self.is_kept(window)

    def test_frozen(self):
        with walk_keyring.Frozen():
            window = self.signed_in()
            self.says(window, "your keychain doesn't answer")
        self.is_kept(window)

    def test_locked_at_the_start_of_somebody_who_is_signed_in(self):
        window = self.signed_in()
        window.see(SAVED)
        window.kill()
        walk_keyring.lock()
        self.addCleanup(self.desk.clear_up)
        window = self.window(window.profile)
        window.see("keychain is locked", limit=PATIENCE)
        self.assertNotEqual(window.state(), "SignedIn")
        walk_keyring.unlock()
        window.then("Restored SignedIn")

    def test_an_upgrade_from_a_version_with_other_notes(self):
        """Whatever notes there were: without one the keychain is asked."""
        window = self.signed_in()
        window.see(SAVED)
        window.kill()
        for note in glob.glob(os.path.expanduser("~/.config/ringkey/*")):
            os.remove(note)
        self.window(window.profile).then("Restored SignedIn")

    def test_a_file_with_damaged_secrets(self):
        """Its head is good: the keyring calls it locked, and takes its right password for a wrong one."""
        self.damaged(-40)

    def test_a_file_that_ends_the_keyring(self):
        self.damaged(70)

    def damaged(self, start):
        window = self.signed_in()
        window.see(SAVED)
        window.kill()
        with walk_keyring.Damaged(start):
            window = self.window(window.profile)
            window.see("keychain.*can't be read, so we couldn't see whether", limit=PATIENCE)
            window.number = self.service.new_account(PASSWORD)
            window.sign_in(window.number)
            self.says(window, "Kept until you quit: your keychain")
            self.assertFalse(window.all(None, "no keychain"))
            window.kill()

    def test_a_spoilt_entry(self):
        window = self.signed_in()
        window.see(SAVED)
        window.kill()
        walk_keyring.replace(f"{window.profile}@{self.service.wire.url}", '{"v":1,"token')
        window = self.window(window.profile)
        window.see("keychain no longer has your session", limit=PATIENCE)
        window.sign_in(self.service.new_account(PASSWORD))
        window.see(SAVED)

    def test_a_sign_out_behind_a_locked_keychain_is_finished_later(self):
        window = self.signed_in()
        window.see(SAVED)
        token = json.loads(walk_keyring.entry(f"{window.profile}@{self.service.wire.url}"))["token"]
        walk_keyring.lock()
        self.addCleanup(self.desk.clear_up)
        self.service.wire.cut()
        window.press("^Sign out$", "SignOutChosen EnteringCredentials")
        window.see("It forgets you when it opens", limit=PATIENCE)
        window.kill()
        self.service.wire.clear()
        walk_keyring.unlock()
        again = self.window(window.profile)
        again.see("^Sign in$", BUTTONS)
        until(lambda: token not in walk_keyring.entry(f"{window.profile}@{self.service.wire.url}"), "the entry erased")
        until(lambda: not is_open(self.service, token), "the session ended at the service")

    def test_an_entry_that_vanished(self):
        window = self.signed_in()
        window.see(SAVED)
        window.kill()
        walk_keyring.forget(f"{window.profile}@{self.service.wire.url}")
        window = self.window(window.profile)
        until(lambda: window.all(None, "keychain"), lambda: f"words about the keychain; shown is: {window}", PATIENCE)
        window.sign_in(self.service.new_account(PASSWORD))
        window.see(SAVED)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
