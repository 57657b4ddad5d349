# SPDX-License-Identifier: Apache-2.0
"""Several people in one window, one after the other, and a computer that keeps nobody.

    accounts_test.py APP SERVICE [part of a case's name…]
"""
import glob
import json
import os
import shutil
import subprocess
import sys

import walk_keyring
from app import CHECKS, FIELDS, Atspi, keys, until
from walk_after import is_open
from walk_desk import run
from walk_secrets import forbidden, home_files
from walk_window import PASSWORD

SHARED = "^This computer is shared"


def entry_name(window, slot):
    return f"{window.profile}@{window.service.wire.url}" + (f"#{slot}" if slot else "")


def entry(window, slot):
    return walk_keyring.entry(entry_name(window, slot))


def token(window, slot):
    return json.loads(entry(window, slot))["token"]


def lists(profile):
    return glob.glob(os.path.expanduser(f"~/.local/share/ringkey/{profile}/accounts-*"))


def signed_in_as(desk, name):
    service = desk.service()
    window = desk.window(service)
    window.numbers = {name: service.new_account(PASSWORD, FirstName=name)}
    window.sign_in(window.numbers[name]).kept()
    return window.see(f"^Hello, {name}") and window


def add(window, name):
    window.numbers[name] = window.service.new_account(PASSWORD, FirstName=name)
    window.press("^Switch account")
    window.press("^Use another account")
    window.sign_in(window.numbers[name]).kept()
    window.see(f"^Hello, {name}")


def two(desk):
    window = signed_in_as(desk, "Amara")
    add(window, "Grace")
    return window


def choose(window, name):
    window.press("^Switch account")
    window.see("^Choose an account")
    window.press(f"^{name}$")
    window.see(f"^Hello, {name}")


def until_ended(window, kept):
    until(lambda: not is_open(window.service, kept), "the end of the session at the service")


def until_erased(window, slot):
    until(lambda: not entry(window, slot), "the end of the keychain's entry")


def case_two_people_take_turns(desk):
    window = two(desk)
    first, second = token(window, 0), token(window, 1)
    assert first != second
    choose(window, "Amara")
    window.focus()
    keys("key", "ctrl+shift+a")
    window.see("^Choose an account")
    keys("key", "Tab", "Tab", "Return")  # past "Not you?" to the next
    window.see("^Hello, Grace")
    assert (token(window, 0), token(window, 1)) == (first, second)
    window = desk.again(window)
    window.see("^Hello, Grace")  # whoever was there last
    choose(window, "Amara")
    assert is_open(window.service, first) and is_open(window.service, second)


def case_one_is_forgotten(desk):
    window = two(desk)
    first, second = token(window, 0), token(window, 1)
    window.press("^Switch account")
    window.press("^Not you. Forget Amara")
    window.see("^Forget Amara")
    window.focus()
    keys("key", "Escape")
    window.see("^Choose an account")
    window.press("^Not you. Forget Amara")
    window.press("^Forget$")
    until(lambda: not window.all(None, "^Amara$"), "a list without Amara")
    until_ended(window, first)
    until_erased(window, 0)
    assert is_open(window.service, second) and entry(window, 1)
    window = desk.again(window)
    window.see("^Hello, Grace")
    window.press("^Switch account")
    window.see("^Grace$")
    assert not window.all(None, "^Amara$"), str(window)


def case_one_is_forgotten_behind_a_locked_keychain(desk):
    """Who was not opened in this run: once the keychain opens, and not at the next start."""
    window = two(desk)
    first = token(window, 0)
    window = desk.again(window)
    window.see("^Hello, Grace")
    walk_keyring.lock()
    try:
        window.press("^Switch account")
        window.press("^Not you. Forget Amara")
        window.press("^Forget$")
        until(lambda: glob.glob(os.path.expanduser("~/.config/ringkey/*.owed")), "the note that something is owed")
    finally:
        walk_keyring.unlock()
    until_ended(window, first)
    until_erased(window, 0)


def case_one_that_is_open_nowhere_is_forgotten(desk):
    window = desk.again(two(desk))
    window.see("^Hello, Grace")
    first = token(window, 0)
    window.press("^Switch account")
    window.press("^Not you. Forget Amara")
    window.press("^Forget$")
    until_ended(window, first)
    until_erased(window, 0)


def case_forgotten_without_a_network(desk):
    window = desk.again(two(desk))
    window.see("^Hello, Grace")
    first = token(window, 0)
    window.service.wire.go_away("access_token/invalidate")
    window.press("^Switch account")
    window.press("^Not you. Forget Amara")
    window.press("^Forget$")
    until(lambda: '"token"' not in entry(window, 0), "the end of the session here")
    window.kill()
    assert is_open(window.service, first)
    window.service.wire.clear()
    desk.window(window.service, window.profile).see("^Hello, Grace")
    until_ended(window, first)
    until_erased(window, 0)


def case_forgotten_behind_a_closed_keychain(desk):
    window = desk.again(two(desk))
    window.see("^Hello, Grace")
    first = token(window, 0)
    walk_keyring.lock()
    window.press("^Switch account")
    window.press("^Not you. Forget Amara")
    window.press("^Forget$")
    until(lambda: glob.glob(os.path.expanduser("~/.config/ringkey/*.owed")), "the note of what is still to be erased")
    window.kill()
    walk_keyring.unlock()
    assert entry(window, 0) and is_open(window.service, first)
    desk.window(window.service, window.profile).see("^Hello, Grace")
    until_ended(window, first)
    until_erased(window, 0)


def case_who_signed_out_is_gone_and_the_others_stay(desk):
    window = two(desk)
    second = token(window, 1)
    window.press("^Sign out$")
    window.see("^Choose another account")
    until_ended(window, second)
    window = desk.again(window)
    window.see("^Choose an account")  # nobody is picked for a person
    assert not window.all(None, "^Grace$"), str(window)
    window.press("^Amara$")
    window.see("^Hello, Amara")


def case_who_left_everywhere_unheard_is_not_listed(desk):
    window = two(desk)
    window.service.wire.cut()
    window.press("^Sign out everywhere")
    window.see("^Sign out everywhere.$")
    window.press("^Sign out everywhere$")
    window.see("Your other devices follow")
    window.press("^Choose another account")
    window.see("^Amara$")
    assert not window.all(None, "^Grace$"), str(window)


def case_an_ended_session_asks_for_the_password_alone(desk):
    window = two(desk)
    choose(window, "Amara")
    window.quit()
    window.service.end_all_sessions(window.numbers["Grace"])
    window = desk.window(window.service, window.profile)
    window.see("^Hello, Amara")
    choose_only(window, "Grace")
    window.see("^Welcome back")
    field = window.see("^Password", FIELDS)
    until(lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED), "the focus on the password")
    window.sign_in(None)
    window.see("^Hello, Grace")


def choose_only(window, name):
    window.press("^Switch account")
    window.press(f"^{name}$")


def case_who_is_chosen_after_their_session_ended_elsewhere_is_told(desk):
    window = two(desk)
    window.service.end_all_sessions(window.numbers["Amara"])
    choose_only(window, "Amara")
    window.see("^Welcome back, Amara")


def case_the_same_person_has_one_place(desk):
    window = signed_in_as(desk, "Amara")
    first = token(window, 0)
    window.press("^Switch account")
    window.press("^Use another account")
    window.sign_in(window.numbers["Amara"]).kept()
    until_ended(window, first)
    until_erased(window, 0)
    window.press("^Switch account")
    window.see("^Amara$")
    assert len(window.all(None, "^Amara$")) == 1, str(window)


def case_who_was_kept_before_there_was_a_list_stays(desk):
    window = signed_in_as(desk, "Amara")
    window.quit()
    for folder in lists(window.profile):
        shutil.rmtree(folder)
    window = desk.window(window.service, window.profile)
    window.see("^Hello, Amara")
    window.press("^Switch account")
    window.see("^Amara$")


def line(desk, window, word):
    return [desk.binaries[0], "--config", window.service.client_config(), "--profile", window.profile, word]


def command(desk, window, word):
    return subprocess.call(line(desk, window, word))


def case_who_is_welcomed_back_is_forgotten_without_a_list(desk):
    window = signed_in_as(desk, "Amara")
    window.quit()
    assert command(desk, window, "sign-out") == 0
    for folder in lists(window.profile):
        shutil.rmtree(folder)
    assert entry(window, 0)
    assert command(desk, window, "--forget") == 0
    assert not entry(window, 0)


def case_everybody_is_forgotten_from_the_terminal(desk):
    window = two(desk)
    kept = token(window, 0), token(window, 1)
    window.quit()
    assert command(desk, window, "--forget") == 0
    assert not entry(window, 0) and not entry(window, 1)
    assert not any(is_open(window.service, one) for one in kept)
    assert not lists(window.profile), lists(window.profile)


def case_an_open_window_forgets_with_the_terminal(desk):
    window = two(desk)
    assert command(desk, window, "--forget") == 0
    window.see("^Use the phone number on your account")
    until(lambda: not window.all(None, "^(Switch account|You're signed out)"), lambda: f"nobody; shown is: {window}")
    window.quit()
    assert not entry(window, 0) and not entry(window, 1)
    assert not lists(window.profile), lists(window.profile)


def case_an_open_window_forgets_before_the_service_is_told(desk):
    """It is away: both accounts are gone from the window while the command still waits for it."""
    window = two(desk)
    window.service.wire.cut(times=10000)
    waiting = subprocess.Popen(line(desk, window, "--forget"))
    window.see("^Use the phone number on your account")
    assert waiting.poll() is None, "the command did not wait"
    assert waiting.wait(60) == 7, waiting.returncode
    assert not window.all(None, "^(Switch account|You're signed out)"), str(window)


def case_what_was_begun_is_found_where_nobody_is_listed(desk):
    window = signed_in_as(desk, "Amara")
    number = window.service.new_account(PASSWORD, FirstName="Grace")
    window.press("^Switch account")
    window.press("^Use another account")
    window.type("^Phone number", number)
    window.press("^Text me a code", "CodeSent EnteringCode").focus()
    keys("key", "ctrl+shift+a")
    window.press("^Amara$")
    window.see("^Hello, Amara")
    window.press("^Sign out$", "SignOutChosen EnteringCredentials").press("^Choose another account")
    window.see("^Enter the code")
    window.quit()
    window = desk.again(window).then("Restored EnteringCode")
    window.type("^Code", window.service.code(number), "CodeVerified SignedIn").see("^Hello, Grace")


# --- a shared computer ----------------------------------------------------------------------------
def share(window):
    window.press("^Settings")
    window.see(SHARED, CHECKS).get_action_iface().do_action(0)
    window.press("^Back$")
    return window.see(f"{SHARED}: you")


def case_a_shared_computer_keeps_nobody(desk):
    service = desk.service()
    window = desk.window(service)
    share(window)
    assert not window.all(CHECKS, "^Keep me"), str(window)
    number = service.new_account(PASSWORD, FirstName="Ngozi")
    window.sign_in(number)
    window.see("^Hello, Ngozi")
    window.see(f"{SHARED}: you")
    window.press("^Where you", "SessionsListed ViewingSessions").back("BackChosen SignedIn")
    kept = service.wire.bearer
    assert is_open(service, kept)
    window.quit()
    assert not is_open(service, kept), "the session outlived the window"
    assert not entry(window, 0)
    found = forbidden(home_files(), {"name": "Ngozi", "token": kept, "number": number, "digits": number[3:]})
    assert not [one for one in found if service.folder not in one[0]], found
    window = desk.window(service, window.profile)
    window.see(f"{SHARED}: you")
    assert not window.all(None, "Ngozi") and not window.all(None, "^Choose another"), str(window)


def case_whoever_was_kept_is_signed_out_when_it_becomes_shared(desk):
    window = desk.again(two(desk))
    window.see("^Hello, Grace")
    kept = token(window, 0), token(window, 1)
    share(window)
    for slot, one in enumerate(kept):
        until_ended(window, one)
        until_erased(window, slot)


def case_a_policy_of_later_ends_what_was_kept(desk):
    window = two(desk)
    kept = token(window, 0), token(window, 1)
    window.quit()
    with open(window.service.client_config(), "a", encoding="utf-8") as settings:
        settings.write('\n[app]\nshared_computer = "on"\n')
    try:
        window = desk.window(window.service, window.profile)
        window.see(f"{SHARED}: you")
        for slot, one in enumerate(kept):
            until_ended(window, one)
            until_erased(window, slot)
    finally:
        os.remove(window.service.client_config())


CASES = [value for name, value in list(globals().items()) if name.startswith("case_")]


if __name__ == "__main__":
    sys.exit(run(CASES))
