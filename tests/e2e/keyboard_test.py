# SPDX-License-Identifier: Apache-2.0
"""Registration, sign-in, a forgotten password and a changed number with nothing but keys, through the real window and
the real service. The accessibility bus only looks: where the focus is, and that it can be seen.

    keyboard_test.py APP SERVICE [part of a case's name…]
"""
import re
import sys

from app import Atspi, CHECKS, keys, showing, until, walk
from walk_desk import run
from walk_window import NEW_PASSWORD, PASSWORD, WRONG

MOST_TABS = 40


def focused(window):
    return next((node for node in walk(window.window)
                 if node.get_state_set().contains(Atspi.StateType.FOCUSED)
                 and node.get_role() not in (Atspi.Role.FRAME, Atspi.Role.LIST)), None)


def focus_name(window):
    node = focused(window)
    return node.get_name() if node else ""


def extents(node):
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.x + box.width, box.y + box.height


def can_be_seen(window):
    """The control with the focus lies within the window, in both directions."""
    node = focused(window)
    if not node or not showing(node):
        return False
    left, top, right, bottom = extents(node)
    window_left, window_top, window_right, window_bottom = extents(window.window)
    return left >= window_left and right <= window_right and top >= window_top and bottom <= window_bottom


def key(*names):
    keys("key", "--clearmodifiers", *names)


def enter_text(text):
    keys("type", "--delay", "12", text)


def focus_is(window, pattern):
    until(lambda: re.search(pattern, focus_name(window)), lambda: f"focus on {pattern!r}, not {focus_name(window)!r}")
    until(lambda: can_be_seen(window), lambda: f"{focus_name(window)!r} within the window")


def tab_to(window, pattern):
    """Tab and nothing else; every stop on the way has to be a named one that can be seen."""
    for _ in range(MOST_TABS):
        before = focus_name(window)
        if re.search(pattern, before):
            return focus_is(window, pattern)
        key("Tab")
        until(lambda: focus_name(window) not in ("", before), lambda: f"another stop than {before!r}")
        until(lambda: can_be_seen(window), lambda: f"{focus_name(window)!r} within the window")
    raise AssertionError(f"Tab never came to {pattern!r}; shown is: {window}")


def opened(desk):
    service = desk.service()
    window = desk.window(service)
    window.focus()
    return service, window


def case_registering(desk):
    service, window = opened(desk)
    number = service.new_number()
    tab_to(window, "^Create an account")
    key("Return")
    window.then("CreateAccountChosen CreatingAccount")
    focus_is(window, "^Name")
    enter_text("Amara")
    tab_to(window, "^Country")
    key("Down")
    enter_text("united king")
    key("Return")
    focus_is(window, "^Phone number")
    window.see("^Country: United Kingdom")
    enter_text(number.removeprefix("+44"))
    tab_to(window, "^Password")
    enter_text(PASSWORD)
    for check in window.all(CHECKS, "agree"):
        tab_to(window, re.escape(check.get_name()))
        key("space")
    key("Return")
    window.then("Registered EnteringCode")
    focus_is(window, "^Code")
    enter_text(service.code(number))
    window.then("CodeVerified SignedIn").see("^Hello, Amara")


def case_the_picker_by_keys(desk):
    _, window = opened(desk)
    tab_to(window, "^Country")
    before = focus_name(window)
    key("space")
    enter_text("nigeria")
    key("Escape")
    focus_is(window, re.escape(before))
    key("Down")
    enter_text("+44")
    key("Down", "Down", "Up", "Return")
    focus_is(window, "^Phone number")
    window.see("^Country: Guernsey")
    enter_text("+2348035550147")
    window.see("^Country: Nigeria")


def case_signing_in_after_a_wrong_password(desk):
    service, window = opened(desk)
    number = service.new_account(PASSWORD)
    focus_is(window, "^Phone number")
    enter_text(number)
    tab_to(window, "^Password")
    enter_text(WRONG)
    tab_to(window, "^Show: Password")
    key("space")
    focus_is(window, "^Hide: Password")
    key("shift+Tab")
    focus_is(window, "^Password")
    key("Return")
    window.then("!WrongPassword EnteringCredentials")
    focus_is(window, "^Password")
    window.see("^Show: Password")  # hidden again by sending
    enter_text(PASSWORD)
    key("Return")
    window.then("PasswordChecked SignedIn").see("^Hello, Amara")


def case_a_forgotten_password(desk):
    service, window = opened(desk)
    number = service.new_account(PASSWORD)
    tab_to(window, "^Forgot password")
    key("space")
    window.then("ForgotPasswordChosen AskingForReset")
    focus_is(window, "^Phone number")
    key("Escape")
    window.then("BackChosen EnteringCredentials")
    tab_to(window, "^Forgot password")
    key("Return")
    window.then("ForgotPasswordChosen AskingForReset")
    focus_is(window, "^Phone number")
    enter_text(number)
    key("Return")
    window.then("ResettingPassword")
    focus_is(window, "^Code")
    enter_text(service.code(number))
    focus_is(window, "^New password")
    enter_text(NEW_PASSWORD)
    key("Return")
    window.then("SignedIn").see("^Hello, Amara")
    assert service.sign_in(number, NEW_PASSWORD)


def case_changing_the_number(desk):
    service, window = opened(desk)
    number, new = service.new_account(PASSWORD), service.new_number()
    enter_text(number)
    tab_to(window, "^Password")
    enter_text(PASSWORD)
    key("Return")
    window.then("PasswordChecked SignedIn").see("^Hello, Amara")
    tab_to(window, "^Change number")
    key("Return")
    window.then("ChangeNumberChosen ChangingNumber")
    focus_is(window, "^New phone number")
    enter_text(new)
    key("Return")
    window.then("CodeSent EnteringCode")
    focus_is(window, "^Code")
    enter_text(service.code(new))
    window.then("SignedIn").see("^Hello, Amara")
    assert service.sign_in(new, PASSWORD)


CASES = [case_registering, case_the_picker_by_keys, case_signing_in_after_a_wrong_password, case_a_forgotten_password,
         case_changing_the_number]


if __name__ == "__main__":
    sys.exit(run(CASES))
