# SPDX-License-Identifier: Apache-2.0
"""The service did what was asked, its reply never came, and the app is killed in that moment (SIGKILL): the next start says
what is true, and doing it again goes on. Where it lives, a reset goes on by itself. And killed right after Back, before the
keychain has the page it led to: that page is there, with the number and the code in hand.

    walk_lost_test.py APP SERVICE [part of a case's name…]
"""
import sys

import walk_keyring
from walk_after import CHANGE_PASSWORD, CODE, DELETE, EVERYWHERE, NUMBER, fill_passwords, to_removal
from walk_before import REGISTER, RESET, fill_registration, to_create
from walk_desk import run
from walk_kill_test import fill_change, fill_removal, press_send, resetting
from walk_window import NEW_PASSWORD, PASSWORD


def lost(desk, window, path, method, act, kept):
    """The next start, after the act was done and nobody heard of it."""
    window.until_kept(kept)
    rule = window.service.wire.swallow(path, method)
    act()
    assert rule.seen.wait(20), f"{path} was not asked"
    window.kill()
    window.service.wire.clear()
    again = desk.again(window)
    for known in ("number", "other"):
        setattr(again, known, getattr(window, known, None))
    return again


def case_changed_number(desk):
    window = desk.signed_in(desk.service()).kept().press("^Change number", "ChangingNumber")
    fill_change(window).then("CodeSent EnteringCode")
    code = window.service.code(window.other)
    window = lost(desk, window, CODE, "PUT", lambda: window.type("^Code", code), "EnteringCode")
    window.see("Your number was changed")  # by itself: the account is read
    window.see("^Hello, Amara")
    window.see(window.other[-6:-3])
    assert window.state() == "SignedIn", window.state()


def lost_reset(desk):
    window = resetting(desk)
    window.type("^Code", window.service.code(window.number))
    window.type("^New password", NEW_PASSWORD)
    return lost(desk, window, RESET, "PUT", lambda: window.press("^Save and sign in"), "ResettingPassword")


def case_reset_signs_in_by_itself(desk):
    """The app lives on: once, and without a second press."""
    window = resetting(desk)
    window.type("^Code", window.service.code(window.number))
    window.type("^New password", NEW_PASSWORD)
    rule = window.service.wire.swallow(RESET, "PUT")
    window.press("^Save and sign in")
    assert rule.seen.wait(20), f"{RESET} was not asked"
    rule.release()
    window.then("PasswordWasReset SignedIn").see("^Hello, Amara")


def case_reset_and_the_same_again(desk):
    window = lost_reset(desk).then("Restored ResettingPassword")
    window.type("^Code", window.service.code(window.number))
    window.type("^New password", NEW_PASSWORD)
    window.press("^Save and sign in").see("^Hello, Amara")


def case_reset_and_the_new_password_signs_in(desk):
    window = lost_reset(desk).then("Restored ResettingPassword")
    window.back("BackChosen AskingForReset").back("BackChosen EnteringCredentials")
    window.type("^Password", NEW_PASSWORD)
    window.press("^Sign in$", "PasswordChecked SignedIn")


def lost_code(window, path, method, press):
    """The code was sent, and the page says that it may have been: it is taken."""
    rule = window.service.wire.swallow(path, method)
    window.press(press)
    assert rule.seen.wait(20), f"{path} was not asked"
    rule.release()
    window.see("^Did a code come")
    window.press("^Enter it")
    window.see("may have sent")
    return window


def case_registration_asks_for_the_code_that_may_have_come(desk):
    window, number = to_create(desk.window(desk.service())), desk.service().new_number()
    fill_registration(window, number)
    lost_code(window, REGISTER, "POST", "^Create account$").type("^Code", window.service.code(number))
    window.see("^Hello, Amara")


def case_reset_asks_for_the_code_that_may_have_come(desk):
    window = desk.window(desk.service())
    number = window.service.new_account(PASSWORD)
    window.type("^Phone number", number)
    window.press("^Forgot password", "ForgotPasswordChosen AskingForReset")
    lost_code(window, RESET, "POST", "^Send code$").type("^Code", window.service.code(number))
    window.type("^New password", NEW_PASSWORD)
    window.press("^Save and sign in").see("^Hello, Amara")


def case_registration(desk):
    window, number = to_create(desk.window(desk.service())), desk.service().new_number()
    window.number = number
    fill_registration(window, number)
    window = lost(desk, window, REGISTER, "POST", lambda: window.press("^Create account$"), "CreatingAccount")
    window.then("Restored CreatingAccount")
    fill_registration(window, number)
    window.press("^Create account$", "Registered EnteringCode")
    window.type("^Code", window.service.code(number), "CodeVerified SignedIn")


def case_deletion(desk):
    window = desk.signed_in(desk.service()).kept().press("^Delete my account", "ConfirmingDeletion")
    press_send(window).then("CodeSent EnteringCode")
    window.type("^Code", window.service.code(window.number))
    window = lost(desk, window, DELETE, "*", lambda: window.press("^Delete my account$"), "EnteringCode")
    window.see("account was deleted")
    assert window.state() in ("EnteringCredentials", "WelcomingBack"), window.state()


def case_removal_of_the_number(desk):
    window = to_removal(desk.signed_in(desk.service()).kept())
    window = lost(desk, window, NUMBER, "DELETE", lambda: fill_removal(window), "token")
    window.see("number was removed")


def case_changed_password(desk):
    window = desk.signed_in(desk.service()).kept().press("^Change password", "ChangingPassword")
    fill_passwords(window)
    window = lost(desk, window, CHANGE_PASSWORD, "PUT", lambda: window.press("^Save$"), "ChangingPassword")
    window.then_any()
    window.see("ended because the password was changed|^Current password")
    assert not window.all(None, "went wrong|not as expected"), str(window)


def case_sign_out_everywhere(desk):
    window = desk.signed_in(desk.service()).kept().press("^Sign out everywhere", "ConfirmingSignOutEverywhere")
    window = lost(desk, window, EVERYWHERE, "DELETE", lambda: window.press("^Sign out everywhere$"), "token")
    window.see("session has ended")


def killed_after_back(desk, ask, form):
    """Where somebody signed out in the same run."""
    window = desk.signed_in(desk.service()).kept().press("^Sign out$", "SignOutChosen EnteringCredentials")
    number = ask(window)
    window.until_kept("EnteringCode")
    with walk_keyring.Frozen():
        window.back(f"BackChosen {form}").kill()
    window = desk.again(window).then(f"Restored {form}")
    window.press("^Enter it", "EnteringCode").see(number[-6:-3])
    window.type("^Code", window.service.code(number), "CodeVerified SignedIn")


def case_back_to_creating_an_account(desk):
    def ask(window):
        number = window.service.new_number()
        fill_registration(to_create(window), number)
        window.press("^Create account$", "Registered EnteringCode")
        return number
    killed_after_back(desk, ask, "CreatingAccount")


def case_back_to_signing_in(desk):
    def ask(window):
        number = window.service.new_account(PASSWORD)
        window.type("^Phone number", number)
        window.press("^Text me a code", "CodeSent EnteringCode")
        return number
    killed_after_back(desk, ask, "EnteringCredentials")


CASES = [value for name, value in list(globals().items()) if name.startswith("case_")]


if __name__ == "__main__":
    sys.exit(run(CASES))
