# SPDX-License-Identifier: Apache-2.0
"""What no page has a button for, done from its row of the QA desk: acts for programs that embed the flow.

The desk has a service of its own.
"""
import glob
import os

from app import FIELDS, NotSeen, keys, until
from qa_desk import PASSWORD, Desk
from walk_flow import read_steps
from walk_window import NEW_PASSWORD

from gi.repository import Atspi, GLib

NEW_NUMBERS = iter(range(99001, 99999))
SLOW = "answer takes 20 seconds"
OUT = ("SignOutChosen", "EnteringCredentials")
EVERYWHERE = ("SignOutEverywhereConfirmed", "SigningOutEverywhere")


def has(node, state):
    node.clear_cache()
    return node.get_state_set().contains(state)


def comes_to(look):
    """Soon, or else something is to be done again."""
    try:
        return until(look, "it", 2)
    except (NotSeen, GLib.Error):
        return False


class Rows(Desk):
    """A window with the desk, whose steps are taken as those of every other window."""

    def __init__(self, desk, profile, number=None):
        """With no number: of somebody new."""
        super().__init__(desk.binaries[0], f"{desk.folder.name}/{profile}.log", "--profile", profile,
                         QT_LOGGING_RULES="ringkey.flow.debug=true", QT_FORCE_STDERR_LOGGING="1")
        desk.windows.append(self)
        self.number = number or self.person()

    def take_steps(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return read_steps(log.read())

    def do(self, act, leads):
        """Enter on the row of the act that leads there."""
        self.tab("State")
        self.focus()
        until(lambda: self._is_at_the_rows() and self._is_on(f" {act} → {leads} ▸"),
              lambda: f"the row of {act}; the desk says: {self.told()!r}")
        keys("key", "Return")

    def _is_at_the_rows(self):
        """F6 leads to the tabs and back; a page that has just come takes the focus once."""
        rows = self.desk("^Ways out of this state", [Atspi.Role.LIST])
        if has(rows, Atspi.StateType.FOCUSED):
            return True
        keys("key", "F6")
        tabs = self.desk("^State$", [Atspi.Role.PAGE_TAB_LIST])
        if not comes_to(lambda: has(tabs, Atspi.StateType.FOCUSED)):
            return False
        keys("key", "Tab")
        return comes_to(lambda: has(rows, Atspi.StateType.FOCUSED))

    def _is_on(self, way):
        """The rows are in order, and made anew by each step."""
        listed = self.desk("^Ways out of this state", [Atspi.Role.LIST])
        rows = [listed.get_child_at_index(index) for index in range(listed.get_child_count())]
        at = next((index for index, row in enumerate(rows) if row and way in row.get_name()), None)
        if at is None:
            return False
        keys("key", "Home", *["Down"] * at)
        return comes_to(lambda: has(rows[at], Atspi.StateType.SELECTED))

    def go(self, *ways):
        for act, leads in ways:
            self.do(act, leads)
            self.in_state(leads)

    def comes_in(self, state="SignedIn"):
        """On the page of a stranger, or of one who is known."""
        if self.all(FIELDS, "^Phone number"):
            self.type("^Phone number", self.number)
        self.type("^Password", PASSWORD)
        self.press("^Sign in$")
        self.in_state(state)

    def is_known(self):
        """The session ended, and the page knows whose it was."""
        self.comes_in()
        self.arm("it was signed out")
        self.press("^Where you")
        self.in_state("WelcomingBack")

    def asks_for_reset(self, *ways):
        """A code for a new password is under way."""
        self.go(("ForgotPasswordChosen", "AskingForReset"))
        if not self.codes():
            self.type("^Phone number", self.number)
        self.press("^Send code$")
        self.in_state("ResettingPassword")
        self.go(*ways)

    def answers_no_question(self, leads):
        """The account is locked until one is answered."""
        self.comes_in("AnsweringQuestion")
        self.go(("SignInChosen", leads))

    def accepts_no_policy(self, leads):
        self.arm("privacy policy changed")
        self.desk("^The service has it")
        self.comes_in("AcceptingPolicy")
        self.go(("SignInChosen", leads))
        self.clear()


def case_rows_of_strangers(desk):
    """Before anybody was signed in."""
    window = Rows(desk, "strangers")
    window.go(("ForgotPasswordChosen", "AskingForReset"), ("CreateAccountChosen", "CreatingAccount"),
              ("ForgotPasswordChosen", "AskingForReset"), ("SignInChosen", "EnteringCredentials"))
    window.asks_for_reset(("OtherNumberChosen", "AskingForReset"), ("CodeInHandChosen", "ResettingPassword"),
                          ("SignInChosen", "EnteringCredentials"))
    window.accepts_no_policy("EnteringCredentials")
    window.arm("until a question")
    window.comes_in("AnsweringQuestion")
    window.go(("ForgotPasswordChosen", "AskingForReset"), ("SignInChosen", "EnteringCredentials"))
    window.answers_no_question("EnteringCredentials")


def case_rows_of_whom_is_known(desk):
    """Where the page welcomes somebody back."""
    window = Rows(desk, "known")
    window.is_known()
    window.go(("ForgotPasswordChosen", "AskingForReset"), ("SignInChosen", "WelcomingBack"))
    window.asks_for_reset(("SignInChosen", "WelcomingBack"))
    window.accepts_no_policy("WelcomingBack")
    window.arm("until a question")
    window.answers_no_question("WelcomingBack")
    window.do("KeychainRetryChosen", "Restoring")
    until(lambda: any(step[1] == "KeychainRetryChosen" for step in window.take_steps()), "the keychain asked again")


def page(*ways):
    return lambda window: window.go(*ways)


NUMBER, PASSWORDS = page(("ChangeNumberChosen", "ChangingNumber")), page(("ChangePasswordChosen", "ChangingPassword"))
NAME = page(("ChangeNameChosen", "ChangingName"))
DELETION = page(("DeleteAccountChosen", "ConfirmingDeletion"))
VERIFY = page(("VerifyAgainChosen", "ConfirmingReverify"))
LAST = page(("RemoveNumberChosen", "ConfirmingLastRemoval"))
REMOVAL = page(("RemoveNumberChosen", "ConfirmingLastRemoval"), ("RemoveNumberChosen", "ConfirmingRemoval"))
ALL = page(("SignOutEverywhereChosen", "ConfirmingSignOutEverywhere"))


def sessions(window):
    window.press("^Where you")
    window.in_state("ViewingSessions")


def deletion_code(window):
    DELETION(window)
    window.press("^Send code$")
    window.in_state("EnteringCode")


def number_code(window):
    """Of a new number; a whole code is sent by itself."""
    NUMBER(window)
    window.type("^New phone number", f"+4474001{next(NEW_NUMBERS)}")
    window.press("^Send code$")
    window.in_state("EnteringCode")


def unverified(window):
    """Signed in, and what was texted before is no longer taken."""
    VERIFY(window)
    window.press("^Send code$")
    window.in_state("EnteringCode")
    window.go(("BackChosen", "SignedIn"))
    window.later()


def held(way, submit, *fields):
    """What is asked on this page waits for its answer."""
    def wait(window):
        way(window)
        for name, text in fields:
            window.type(name, text)
        window.arm(SLOW)
        submit(window)
    return wait


def row(act, leads):
    return lambda window: window.do(act, leads)


def button(name):
    return lambda window: window.press(name)


def code(window):
    window.type("^Code", "000000")


PAGES = {
    "SignedIn": lambda window: None,
    "ChangingNumber": NUMBER,
    "ChangingPassword": PASSWORDS,
    "ChangingName": NAME,
    "ConfirmingDeletion": DELETION,
    "ConfirmingReverify": VERIFY,
    "ConfirmingLastRemoval": LAST,
    "ConfirmingRemoval": REMOVAL,
    "ConfirmingSignOutEverywhere": ALL,
    "ViewingSessions": sessions,
    "EnteringCode": deletion_code,
}
WAITS = {
    "SendingChangeCode": held(NUMBER, button("^Send code$"), ("^New phone number", "+447400199001")),
    "SavingPassword": held(PASSWORDS, button("^Save$"), ("^Current password", PASSWORD),
                           ("^New password", NEW_PASSWORD)),
    "SavingName": held(NAME, button("^Save$")),
    "RemovingNumber": held(REMOVAL, button("^Remove number$"), ("^Current password", PASSWORD)),
    "ListingSessions": held(PAGES["SignedIn"], row("SessionsChosen", "ListingSessions")),
    "EndingSessions": held(sessions, row("OtherSessionsEndChosen", "EndingSessions")),
    "SendingDeletionCode": held(DELETION, button("^Send code$")),
    "ResendingCode": held(deletion_code, row("ResendChosen", "ResendingCode")),
    "VerifyingCode": held(number_code, code),
    "SigningOutEverywhere": held(ALL, row(*EVERYWHERE)),
    "ResettingVerification": held(VERIFY, button("^Send code$")),
    "RequestingVerifyCode": held(unverified, row("VerifyNowChosen", "RequestingVerifyCode")),
}


def leaves(window, way, state, act, leads):
    """Whether it was done in that state: on a busy machine an answer comes before the row is reached."""
    window.number = window.person()  # with no code in hand and no wait for another
    window.comes_in()
    way(window)
    window.in_state(state)
    try:
        window.do(act, leads)
    except NotSeen:  # after the answer that signs out there may be no such row
        if f"State: {state}\n" in window.told():
            raise
    window.in_state("EnteringCredentials")
    window.clear()
    return any(step[:2] == (state, act) for step in window.take_steps())


def leave(desk, profile, ways):
    """Signed out here and everywhere from each page, and while it waits for an answer."""
    window = Rows(desk, profile)
    for state, way in ways.items():
        for act, leads in (OUT, EVERYWHERE):
            if (act, leads) == EVERYWHERE and state in ("ConfirmingSignOutEverywhere", "SigningOutEverywhere"):
                continue  # a button does it, and it is under way
            assert any(leaves(window, way, state, act, leads) for _ in range(3)), f"{act} in {state}"


def case_rows_that_sign_out_from_pages(desk):
    leave(desk, "pages", PAGES)


def case_rows_that_sign_out_from_forms_under_way(desk):
    leave(desk, "forms", dict(list(WAITS.items())[:6]))


def case_rows_that_sign_out_from_codes_under_way(desk):
    leave(desk, "codes", dict(list(WAITS.items())[6:]))


def asked_for_a_policy(window):
    window.comes_in("AcceptingPolicy")
    window.in_state("AcceptingPolicy")


def accepting(window):
    asked_for_a_policy(window)
    window.arm(SLOW)
    window.press("^Accept$")
    window.in_state("SavingConsent")


def case_rows_of_a_policy_that_may_be_put_off(desk):
    """The desk's service asks nobody for one until it is set in its file. Each is asked who was made before."""
    window = Rows(desk, "policy")
    people = [window.number, *(window.person() for _ in range(11))]
    window.kill()
    (file,) = glob.glob(os.path.expanduser("~/.local/share/ringkey/**/policy*/**/service.toml"), recursive=True)
    with open(file, "a", encoding="utf-8") as config:
        config.write('[privacy]\nversion = "1"\nmode = "moderate"\n')
    window = Rows(desk, "policy", people[0])  # nobody is made: for that the desk writes the file anew

    def leaves_it(way, state, act, leads):
        window.number = people.pop()
        way(window)
        window.do(act, leads)
        window.in_state("EnteringCredentials")
        window.clear()
        return any(step[:2] == (state, act) for step in window.take_steps())

    for state, way in (("AcceptingPolicy", asked_for_a_policy), ("SavingConsent", accepting)):
        for act, leads in (OUT, EVERYWHERE):
            assert any(leaves_it(way, state, act, leads) for _ in range(3)), f"{act} in {state}"


def case_rows_of_a_deletion(desk):
    """Who deletes the account has one number."""
    window = Rows(desk, "deletion")
    window.comes_in()
    deletion_code(window)
    window.go(("OtherNumberChosen", "ConfirmingDeletion"))


CASES = [case_rows_of_a_deletion, case_rows_of_a_policy_that_may_be_put_off, case_rows_of_strangers,
         case_rows_of_whom_is_known, case_rows_that_sign_out_from_pages, case_rows_that_sign_out_from_forms_under_way,
         case_rows_that_sign_out_from_codes_under_way]
