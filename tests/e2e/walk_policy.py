# SPDX-License-Identifier: Apache-2.0
"""Walks of somebody who is signed in and asked to accept a newer privacy policy (the moderated flow)."""
import walk_keyring
from walk_after import PROBE, SESSION_OVER
from walk_before import ACCEPT, hold_and_go_back, lose_and_return
from walk_window import PASSWORD


def case_a_newer_policy_is_offered(desk):
    service = desk.service("moderated", privacy={"version": "1", "mode": "moderate"})
    window = desk.window(service)
    number = service.new_account(PASSWORD)
    accept = lambda: window.press("^Accept$")  # noqa: E731
    window.type("^Phone number", number)

    def sign_in(leads="AcceptingPolicy"):
        window.type("^Password", PASSWORD)
        return window.press("^Sign in$", f"PasswordChecked {leads}")

    def lost_while_the_network_returns():
        probe = service.wire.hold(PROBE)
        service.wire.go_away(ACCEPT, "GET")
        accept().then("!Unreachable AcceptingPolicy")
        assert probe.seen.wait(10)
        return probe

    sign_in().see("^The privacy policy changed")
    window.seen_step("StorageChanged", "AcceptingPolicy")
    hold_and_go_back(window, ACCEPT, "GET", accept, "SavingConsent", "AcceptingPolicy")
    window.then("AccountRefreshed AcceptingPolicy")  # it may have been accepted all the same
    lose_and_return(window, ACCEPT, accept, "AcceptingPolicy", "GET")
    for kind, code in SESSION_OVER:
        service.wire.refuse(ACCEPT, code, "GET", status=401)
        accept().then(f"!{kind} WelcomingBack")
        sign_in()
    service.wire.refuse(ACCEPT, 1197, "GET")
    accept().then("!PolicyChanged AcceptingPolicy")
    lost_while_the_network_returns().release()
    window.seen_step("AccountRefreshed", "AcceptingPolicy")
    probe = lost_while_the_network_returns()
    service.end_all_sessions(number)
    probe.release()
    window.then("SessionWasEnded WelcomingBack")
    sign_in()
    window.press("^Not now$", "BackChosen SignedIn")
    window.press("^Sign out$", "SignOutChosen EnteringCredentials")
    sign_in()
    accept().then("ConsentSaved SignedIn")
    window.press("^Sign out$", "SignOutChosen EnteringCredentials")
    sign_in("SignedIn")


def case_news_while_a_policy_is_accepted(desk):
    service = desk.service("moderated", privacy={"version": "1", "mode": "moderate"})
    window = desk.window(service)
    number = service.new_account(PASSWORD)
    window.type("^Phone number", number)

    def sign_in():
        window.type("^Password", PASSWORD)
        return window.press("^Sign in$", "PasswordChecked AcceptingPolicy")

    def held_while_the_network_returns():
        probe = service.wire.hold(PROBE)
        service.wire.go_away(ACCEPT, "GET")
        window.press("^Accept$").then("!Unreachable AcceptingPolicy")
        held = service.wire.hold(ACCEPT, "GET")
        window.press("^Accept$").then("SavingConsent")
        assert held.seen.wait(10) and probe.seen.wait(10)
        return probe, held

    walk_keyring.lock()
    sign_in()
    held = service.wire.hold(ACCEPT, "GET")
    window.press("^Accept$").then("SavingConsent")
    assert held.seen.wait(10)
    walk_keyring.unlock()
    window.then("StorageChanged SavingConsent").back("BackChosen AcceptingPolicy", "AccountRefreshed AcceptingPolicy")
    held.lose()
    probe, held = held_while_the_network_returns()
    probe.release()
    window.then("AccountRefreshed SavingConsent").back("BackChosen AcceptingPolicy", "AccountRefreshed AcceptingPolicy")
    held.lose()
    probe, held = held_while_the_network_returns()
    service.end_all_sessions(number)
    probe.release()
    window.then("SessionWasEnded WelcomingBack")
    held.lose()


def case_a_newer_policy_is_offered_to_who_stayed(desk):
    service = desk.service("renewed", privacy={"version": "1", "mode": "moderate"})
    window = desk.window(service)
    window.type("^Phone number", service.new_account(PASSWORD))
    window.type("^Password", PASSWORD)
    window.press("^Sign in$", "PasswordChecked AcceptingPolicy")
    window.press("^Accept$", "ConsentSaved SignedIn").kept()
    service.again(privacy={"version": "2"})
    window = desk.again(window)
    window.then("Restored SignedIn", "AccountRefreshed AcceptingPolicy").see("^The privacy policy changed")
    window.press("^Not now$", "BackChosen SignedIn")


CASES = [value for name, value in list(globals().items()) if name.startswith("case_")]
