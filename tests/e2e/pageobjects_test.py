# SPDX-License-Identifier: Apache-2.0
"""Signs up, out, in, and resets the password with nothing but the page objects that the app itself prints.

This is the script of docs/qa.md: any AT-SPI driver can do the same.
"""
import importlib.util
import os
import re
import subprocess
import sys

from app import App, CHECKS, keys, until

from gi.repository import Atspi

BINARY = os.path.abspath(sys.argv[1])
NUMBER, PASSWORD, NEW_PASSWORD = "+44 7400 123456", "correct horse 7 battery", "another staple 8 cloud"
ROLES = {
    "Button": [Atspi.Role.PUSH_BUTTON, Atspi.Role.LINK],
    "EditableText": [Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.ENTRY],
    "CheckBox": CHECKS,
    "RadioButton": [Atspi.Role.RADIO_BUTTON],
    "StaticText": [Atspi.Role.LABEL],
    "List": [Atspi.Role.LIST],
    "PageTabList": [Atspi.Role.PAGE_TAB_LIST],
}


def page_objects():
    """The module as `ringkey --dump-page-objects` prints it."""
    path = os.path.expanduser("~/ringkey_pages.py")
    with open(path, "w", encoding="utf-8") as file:
        subprocess.run([BINARY, "--dump-page-objects", "--lang", "en"], stdout=file, check=True, timeout=120)
    spec = importlib.util.spec_from_file_location("ringkey_pages", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def controls_of(page):
    return [control for name, control in vars(page).items() if not name.startswith("_")]


class Driver(App):
    """A control of the page objects is found by its role and its name."""

    def find(self, control):
        return self.see(f"^{re.escape(control.name)}$", ROLES[control.role])

    def click(self, control):
        self.press(f"^{re.escape(control.name)}$")

    def fill(self, control, text):
        field = self.find(control)
        field.get_component_iface().grab_focus()
        until(lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED), f"focus in {control.object}")
        keys("key", "ctrl+a", "Delete")
        keys("type", "--delay", "8", text)


def check_ids(pages):
    """Each id ends with the name of the control itself, and the longer one begins at its page."""
    for page in (value for value in vars(pages).values() if isinstance(value, type) and value is not pages.Control):
        for control in controls_of(page):
            assert control.role in ROLES, control
            own = [part for part in control.object.split("/") if part]
            assert control.object.endswith("/") or control.automation_id.split(".")[-1] == own[-1], control
            assert control.identifier_end.lower().startswith(page.__name__.lower()), control
        ids = [control.automation_id for control in controls_of(page)]
        assert len(ids) == len(set(ids)), f"{page.__name__}: {sorted(ids)}"


def sign_up(app, pages):
    app.click(pages.SignInPage.createAccountButton)
    app.see("^Create your account")  # both pages have such fields
    form = pages.CreateAccountPage
    app.fill(form.phoneField_numberEdit, NUMBER)
    app.fill(form.passwordField_passwordEdit, PASSWORD)
    for check in app.all(CHECKS, "agree"):
        check.get_action_iface().do_action(0)
    app.click(form.createAccountButton)
    app.fill(pages.EnterCodePage.codeField, app.new_code([]))
    app.find(pages.AccountPage.signOutButton)


def sign_in(app, pages, password):
    page = pages.SignInPage
    app.fill(page.phoneField_numberEdit, NUMBER)
    app.fill(page.passwordField_passwordEdit, password)
    app.click(page.signInButton)
    app.find(pages.AccountPage.signOutButton)


def reset(app, pages):
    app.click(pages.SignInPage.forgotPasswordButton)
    app.see("^Forgot your password")
    app.fill(pages.ForgotPasswordPage.phoneField_numberEdit, NUMBER)
    before = app.codes()
    app.click(pages.ForgotPasswordPage.sendCodeButton)
    page = pages.ResetPasswordPage
    app.fill(page.codeField, app.new_code(before))
    app.fill(page.newPasswordField_passwordEdit, NEW_PASSWORD)
    app.click(page.saveButton)
    app.find(pages.AccountPage.signOutButton)


def main():
    pages = page_objects()
    check_ids(pages)
    app = Driver(BINARY, "--lang", "en")
    try:
        sign_up(app, pages)
        app.click(pages.AccountPage.signOutButton)
        sign_in(app, pages, PASSWORD)
        app.click(pages.AccountPage.signOutButton)
        reset(app, pages)
        print("ok: signed up, in, and reset", flush=True)
    finally:
        app.kill()


main()
