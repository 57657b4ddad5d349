# SPDX-License-Identifier: Apache-2.0
"""Walks of a signed-in person."""
import time

import walk_keyring
from app import until
from walk_before import CODE, LOGIN, hold_and_go_back, other_code
from walk_window import NEW_PASSWORD, PASSWORD, WRONG

NUMBER, INVALIDATE, NAME = "/auth/phone$", "/phone/invalidate$", "/auth/account$"
CHANGE_PASSWORD, DELETION_CODE, DELETE = "/password/change$", "/account/otp$", "/account/delete$"
EVERYWHERE = "/access_token/all$"
SESSIONS, OTHERS = "/auth/sessions$", "/sessions/others$"
PROBE = "/serverinfo$"
SESSION_OVER = (("SessionEnded", 905), ("SessionExpired", 906))


class Page:
    """A page of the account: how to get there, what to fill in, what to press, and what that asks the service."""

    def __init__(self, form, waiting, press, asks, enter=lambda window: None, fill=lambda window: None, **more):
        self.form, self.waiting, self.press, (self.method, self.path) = form, waiting, press, asks
        self.enter, self.fill = enter, fill
        self.over = more.get("over", asks)  # the request that says 905; another one may come before it
        self.unverified = more.get("unverified", False)
        self.way = more.get("way")  # the page before, which is kept as well

    def open(self, window):
        if self.way and window.state() != self.way[1]:
            window.press(*self.way)
        self.enter(window)
        return self

    def submit(self, window):
        self.fill(window)
        if self.press:
            window.press(self.press)
        return window


def chosen(button, form):
    return lambda window: window.press(button, form)


def to_change_code(window):
    window.press("^Change number", "ChangingNumber")
    window.type("^New phone number", window.service.new_number())
    window.press("^Send code$", "CodeSent EnteringCode")


def to_removal(window):
    """Where the number is the only way in, the page says what that means before it asks for the password."""
    window.press("^Remove number", "RemoveNumberChosen ConfirmingLastRemoval").see("^Remove your only number")
    return window.press("^Remove number$", "RemoveNumberChosen ConfirmingRemoval")


def to_sessions(window):
    """The list, with somebody else in it."""
    window.service.sign_in(window.number, PASSWORD)
    window.press("^Where you", "SessionsListed ViewingSessions").see("^This computer")
    return window


def fill_number(window):
    window.type("^New phone number", window.service.new_number())


def fill_passwords(window):
    window.type("^Current password", PASSWORD)
    window.type("^New password", NEW_PASSWORD)


CODES = iter(range(123456, 999999))  # one that was refused is not sent again by itself

PAGES = [
    Page("SignedIn", "RequestingVerifyCode", "^Verify$", ("POST", CODE), unverified=True),
    Page("ChangingNumber", "SendingChangeCode", "^Send code$", ("PUT", NUMBER),
         chosen("^Change number", "ChangingNumber"), fill_number),
    Page("ConfirmingReverify", "ResettingVerification", "^Send code$", ("PUT", INVALIDATE),
         chosen("^Verify this number", "ConfirmingReverify")),
    Page("ConfirmingRemoval", "RemovingNumber", "^Remove number$", ("POST", LOGIN),
         chosen("^Remove number$", "RemoveNumberChosen ConfirmingRemoval"),
         lambda window: window.type("^Current password", PASSWORD),
         over=("DELETE", NUMBER), way=("^Remove number", "ConfirmingLastRemoval")),
    Page("ChangingPassword", "SavingPassword", "^Save$", ("PUT", CHANGE_PASSWORD),
         chosen("^Change password", "ChangingPassword"), fill_passwords),
    Page("ChangingName", "SavingName", "^Save$", ("PUT", NAME), chosen("^Change name", "ChangingName")),
    Page("ViewingSessions", "EndingSessions", "^Sign out everywhere else$", ("DELETE", OTHERS), to_sessions),
    Page("ConfirmingDeletion", "SendingDeletionCode", "^Send code$", ("GET", DELETION_CODE),
         chosen("^Delete my account", "ConfirmingDeletion")),
    Page("EnteringCode", "VerifyingCode", None, ("PUT", CODE), to_change_code,
         lambda window: window.type("^Code", f"{next(CODES)}")),
    Page("EnteringCode", "ResendingCode", "^Send again", ("POST", CODE), to_change_code),
]


def unverified(desk):
    """Signed in with a number that was made unverified afterwards."""
    return make_unverified(desk.signed_in(desk.service()))


def make_unverified(window):
    window.press("^Verify this number", "ConfirmingReverify")
    window.press("^Send code$").sent("EnteringCode").back("BackChosen SignedIn")
    window.see("Unverified")
    return window


def keychain_closes_and_opens(window, page):
    """What the account page says about the keychain follows it, on a form and while a request is under way."""
    if page.way:
        window.press(*page.way).until_kept(page.way[1])
    walk_keyring.lock()
    if page.form == "SignedIn":  # the page is not kept itself: trying to keep something tells
        window.press("^Change name", "StorageChanged ChangingName").back("BackChosen SignedIn")
    page.open(window)
    if page.form not in ("SignedIn", "EnteringCode"):
        window.seen_step("StorageChanged", page.form)
    held = window.service.wire.hold(page.path, page.method)
    page.submit(window).then(page.waiting)
    assert held.seen.wait(10)
    walk_keyring.unlock()
    window.then(f"StorageChanged {page.waiting}")
    window.service.wire.cut(PROBE, times=1)
    held.lose()
    window.then(f"!Unreachable {page.form}", f"ConnectionReturned {page.form}", f"AccountRefreshed {page.form}")
    if page.form == "EnteringCode":  # the first time it was told on the page before
        walk_keyring.lock()
        window.press("^Send again", "CodeSent EnteringCode")
        window.seen_step("StorageChanged", "EnteringCode")
        walk_keyring.unlock()


def back_from(page):
    """A list that may have changed is not shown again."""
    return "SignedIn" if page.waiting == "EndingSessions" else page.form


def network_returns(window, page):
    """The account is read again when the network returns, on a form and while a request is under way."""
    wire = window.service.wire
    wire.go_away(page.path, page.method)
    probe = wire.hold(PROBE)
    page.submit(window).then(f"!Unreachable {page.form}")
    held = wire.hold(page.path, page.method)
    page.submit(window).then(page.waiting)
    assert probe.seen.wait(10) and held.seen.wait(10)
    probe.release()
    window.then(f"AccountRefreshed {page.waiting}").back(f"BackChosen {back_from(page)}")
    held.lose()


def session_ends_elsewhere(window, page, waiting):
    wire = window.service.wire
    page.open(window)
    wire.go_away(page.path, page.method)
    probe = wire.hold(PROBE)
    page.submit(window).then(f"!Unreachable {page.form}")
    window.service.end_all_sessions(window.number)
    held = None
    if waiting:
        held = wire.hold(page.path, page.method)
        page.submit(window).then(page.waiting)
        assert held.seen.wait(10)
    assert probe.seen.wait(10)
    probe.release()
    window.then("SessionWasEnded WelcomingBack").see("session has ended")
    if held:
        held.lose()


def welcome_back(window, page):
    window.type("^Password", PASSWORD)
    if not page.unverified:
        return window.press("^Sign in$", "PasswordChecked SignedIn")
    window.press("^Sign in$", "PasswordChecked EnteringCode")
    window.type("^Code", window.service.code(window.number), "CodeVerified SignedIn")
    return make_unverified(window)


def walk_page(desk, page):
    window = unverified(desk) if page.unverified else desk.signed_in(desk.service())
    window.kept()
    keychain_closes_and_opens(window, page)
    network_returns(window, page)
    if page.form != "SignedIn" and window.state() != "SignedIn":
        window.back()
        window.then_any()
        if window.state() != "SignedIn":
            window.back("BackChosen SignedIn")
    for waiting in (False, True):
        session_ends_elsewhere(window, page, waiting)
        welcome_back(window, page)
    for kind, code in SESSION_OVER:
        page.open(window)
        window.service.wire.refuse(page.over[1], code, page.over[0], status=401)
        page.submit(window).then(f"!{kind} WelcomingBack")
        welcome_back(window, page)


def case_news_on_the_pages_that_ask(desk):
    """The keychain, the account and the end of the session are told on pages without a request of their own, too."""
    service = desk.service()
    window = desk.signed_in(service).kept()
    pages = (("^Remove number", "ConfirmingLastRemoval"), ("^Sign out everywhere", "ConfirmingSignOutEverywhere"))

    def open_after_a_failure(button, form):
        service.wire.go_away(NAME, "PUT")
        probe = service.wire.hold(PROBE)
        window.press("^Change name", "ChangingName")
        window.press("^Save$", "!Unreachable ChangingName").back("BackChosen SignedIn")
        window.press(button, form)
        assert probe.seen.wait(10)
        return probe

    for button, form in pages:
        walk_keyring.lock()
        window.press(button, form)
        window.seen_step("StorageChanged", form)
        walk_keyring.unlock()
        window.back("BackChosen SignedIn").kept()
        open_after_a_failure(button, form).release()
        window.then(f"AccountRefreshed {form}").back("BackChosen SignedIn")
        probe = open_after_a_failure(button, form)
        service.end_all_sessions(window.number)
        probe.release()
        window.then("SessionWasEnded WelcomingBack")
        window.type("^Password", PASSWORD)
        window.press("^Sign in$", "PasswordChecked SignedIn").kept()


def case_news_while_signing_out_everywhere(desk):
    service = desk.service()
    window = desk.signed_in(service).kept()
    walk_keyring.lock()
    end_everywhere = to_the_end_everywhere(window)
    window.seen_step("StorageChanged", "ConfirmingSignOutEverywhere")
    held = service.wire.hold(EVERYWHERE, "DELETE")
    end_everywhere().then("SigningOutEverywhere")
    assert held.seen.wait(10)
    walk_keyring.unlock()
    window.seen_step("StorageChanged", "SigningOutEverywhere")
    window.back("BackChosen ConfirmingSignOutEverywhere")
    held.lose()
    for kind, code in SESSION_OVER:
        service.wire.refuse(EVERYWHERE, code, "DELETE", status=401)
        end_everywhere().then(f"!{kind} EnteringCredentials").see("signed out on this computer")
        window.type("^Password", PASSWORD)
        window.press("^Sign in$", "PasswordChecked SignedIn")
        end_everywhere = to_the_end_everywhere(window)
    for ends in (False, True):
        window.back("BackChosen SignedIn")
        service.wire.go_away(NAME, "PUT")
        probe = service.wire.hold(PROBE)
        window.press("^Change name", "ChangingName")
        window.press("^Save$", "!Unreachable ChangingName").back("BackChosen SignedIn")
        end_everywhere = to_the_end_everywhere(window)
        if ends:
            service.end_all_sessions(window.number)
        held = service.wire.hold(EVERYWHERE, "DELETE")
        end_everywhere().then("SigningOutEverywhere")
        assert held.seen.wait(10) and probe.seen.wait(10)
        probe.release()
        if ends:
            window.then("SessionWasEnded WelcomingBack")
        else:
            window.then("AccountRefreshed SigningOutEverywhere").back("BackChosen ConfirmingSignOutEverywhere")
        held.lose()


def case_one_lost_answer_is_asked_for(desk):
    """The act may have been done although its answer was lost: what is true is read once; the page says what failed."""
    service = desk.service()
    window = desk.signed_in(service).kept()
    window.press("^Change name", "ChangingName")
    service.wire.cut(NAME, "PUT", times=1)
    window.press("^Save$", "!Unreachable ChangingName", "AccountRefreshed ChangingName")
    assert not any(step[1] == "ConnectionReturned" for step in window.steps()), window.steps()


def case_a_name_whose_answer_was_lost(desk):
    """It was saved, and that is what the page comes to say."""
    service = desk.service()
    window = desk.signed_in(service).kept()
    window.press("^Change name", "ChangingName").type("^Name", "Grace Hopper")
    rule = service.wire.swallow(NAME, "PUT")
    window.press("^Save$")
    assert rule.seen.wait(20), "the name was not sent"
    rule.release()
    window.then("AccountRefreshed SignedIn").see("Your name was saved")
    window.see("^Hello, Grace Hopper")


def make_case(page):
    def case(desk):
        walk_page(desk, page)
    case.__name__ = f"case_page_{page.waiting}"
    return case


# --- number ---------------------------------------------------------------------------------------
def case_change_number(desk):
    service = desk.service()
    window = desk.signed_in(service)
    old, new, taken = window.number, service.new_number(), service.new_account(PASSWORD)
    window.press("^Change number", "ChangeNumberChosen ChangingNumber")
    window.type("^New phone number", taken)
    window.press("^Send code$", "!NumberTaken ChangingNumber").see("belongs to another account")
    window.type("^New phone number", new)
    window.press("^Send code$").sent("EnteringCode").see("Works now")
    assert service.sign_in(old, PASSWORD), "the old number stays in force"
    window.back("BackChosen ChangingNumber").press("^Send code$").sent("EnteringCode")
    window.press("^Change$", "OtherNumberChosen ChangingNumber").press("^Send code$").sent("EnteringCode")
    for method in ("POST", "PUT"):
        service.wire.refuse(CODE, 1058, method)
        if method == "POST":
            window.press("^Send again", "!NumberTaken ChangingNumber")
        else:
            window.type("^Code", "123456", "!NumberTaken ChangingNumber")
        window.press("^Send code$").sent("EnteringCode")
    window.type("^Code", other_code(service.code(new)), "!WrongCode EnteringCode")
    window.press("^Send again", "CodeSent EnteringCode")
    window.type("^Code", service.code(new), "CodeVerified SignedIn").see("Your number was changed")
    until(lambda: "no longer uses this number" in service.texts(old)[-1]["text"], "word to the old number")
    assert service.sign_in(new, PASSWORD)


def case_change_number_long_after_signing_in(desk):
    """The service says how old is too old; the page asks before it is refused."""
    service = desk.service("old", session={"fresh_login": 1})
    window = desk.signed_in(service)
    until_stale(service)
    window.press("^Change number", "ChangingNumber").type("^New phone number", service.new_number())
    window.type("^Current password", WRONG)
    window.press("^Send code$", "!WrongPassword ChangingNumber")
    window.type("^Current password", PASSWORD)
    window.press("^Send code$", "CodeSent EnteringCode").back("BackChosen ChangingNumber")
    window.back("BackChosen SignedIn")


def until_stale(service):
    """Until the sign-in is older than the service takes it."""
    number = service.new_account(PASSWORD)
    token = service.sign_in(number, PASSWORD)
    until(lambda: service.ask("PUT", "/identity/v2/auth/phone", {"phone": service.spare}, token=token)
          .get("ErrorCode") == 1205, "1205")


def case_verify_again(desk):
    service = desk.service()
    window = desk.signed_in(service)
    number = window.number
    window.press("^Verify this number", "VerifyAgainChosen ConfirmingReverify").back("BackChosen SignedIn")
    window.press("^Verify this number", "ConfirmingReverify")
    service.wire.refuse(INVALIDATE, 1161)
    window.press("^Send code$", "!AlreadyUnverified SignedIn", "AccountRefreshed SignedIn")
    window.press("^Verify this number", "ConfirmingReverify").press("^Send code$").sent("EnteringCode")
    window.back("BackChosen SignedIn").see("^Unverified$")
    verify = lambda: window.press("^Verify$")  # noqa: E731
    hold_and_go_back(window, CODE, "POST", verify, "VerifyNowChosen RequestingVerifyCode", "SignedIn")
    service.wire.cut(CODE, times=1)
    verify().then("!Unreachable SignedIn")
    verify().sent("EnteringCode").press("^Send again").sent("EnteringCode")
    service.wire.refuse(CODE, 1073, "POST")
    window.press("^Send again", "!AlreadyVerified SignedIn", "AccountRefreshed SignedIn")
    verify().then("CodeSent EnteringCode")
    service.wire.refuse(CODE, 1073, "PUT")
    window.type("^Code", "123456", "!AlreadyVerified SignedIn", "AccountRefreshed SignedIn")
    verify().then("CodeSent EnteringCode")
    window.type("^Code", service.code(number), "CodeVerified SignedIn").see("^Verified$")


def case_a_code_used_elsewhere_is_asked_for_no_more(desk):
    service = desk.service()
    window = desk.signed_in(service)
    elsewhere = service.sign_in(window.number, PASSWORD)
    window.press("^Verify this number", "ConfirmingReverify").press("^Send code$").sent("EnteringCode")
    used = service.ask("PUT", f"/identity/v2/auth/phone/otp?otp={service.code(window.number)}", {}, token=elsewhere)
    assert used.get("IsPosted"), used
    service.wire.cut(PROBE, times=1)
    service.wire.cut(CODE, "POST", times=1)
    window.press("^Send again", "!Unreachable EnteringCode", "ConnectionReturned EnteringCode",
                 "AccountRefreshed SignedIn").see("^Verified$")


def case_remove_number(desk):
    service = desk.service()
    window = desk.signed_in(service)
    window.press("^Remove number", "RemoveNumberChosen ConfirmingLastRemoval").back("BackChosen SignedIn")
    window.press("^Remove number", "ConfirmingLastRemoval")
    window.press("^Change number instead", "ChangeNumberChosen ChangingNumber").back("BackChosen SignedIn")
    to_removal(window).back("BackChosen SignedIn")
    to_removal(window).type("^Current password", WRONG)
    window.press("^Remove number$", "!WrongPassword ConfirmingRemoval")
    window.type("^Current password", PASSWORD)
    window.press("^Remove number$", "NumberWasRemoved EnteringCredentials").see("Nobody can sign in to that account")


def case_remove_number_with_something_left(desk):
    """Only another backend leaves something to sign in with; the wire plays it."""
    service = desk.service()
    window = desk.signed_in(service)
    account = {**service.ask("GET", "/identity/v2/auth/account", token=service.sign_in(window.number, PASSWORD)),
               "PhoneId": None, "PhoneIdVerified": False}
    service.wire.reply(NUMBER, {"IsDeleted": True}, "DELETE")
    service.wire.reply(NAME, account, "GET", times=9)
    to_removal(window).type("^Current password", PASSWORD)
    window.press("^Remove number$", "NumberWasRemoved SignedIn").see("Add a number")
    service.end_all_sessions(window.number)
    service.wire.go_away(NAME, "PUT")
    window.press("^Change name", "ChangingName").press("^Save$", "!Unreachable ChangingName")
    window.back("BackChosen SignedIn")
    window.then("SessionWasEnded EnteringCredentials")


def case_delete_account(desk):
    service = desk.service()
    window = desk.signed_in(service)
    window.press("^Delete my account", "DeleteAccountChosen ConfirmingDeletion").back("BackChosen SignedIn")
    window.press("^Delete my account", "ConfirmingDeletion").press("^Send code$").sent("EnteringCode")
    window.back("BackChosen ConfirmingDeletion").press("^Send code$", "CodeSent EnteringCode")
    window.type("^Code", service.code(window.number))  # what cannot be undone waits for its button
    window.press("^Delete my account$", "CodeVerified EnteringCredentials").see("account was deleted")
    assert "Uid" not in service.account(window.number)


def come_back_to_the_code(window, ask, form, waiting, request, page="EnteringCode"):
    """Left and asked for again within the wait, by the line that names it, and after a refusal; then it expires."""
    path, method = request
    wire = window.service.wire
    to_form = f"BackChosen {form}"
    window.press(ask, f"CodeSent {page}")
    sent = time.monotonic()
    window.back(to_form).press(ask, page).see("works for another")
    window.back(to_form).see("^Your code from .* still works")
    window.press("^Enter it$", f"CodeInHandChosen {page}").back(to_form)
    window.then(f"DeadlineReached {form}")  # this wait's, or that of a request that was lost before
    until_since(sent, SHORT["sms"]["resend_waits"][0] + 1)
    wire.refuse(path, 1123, method)
    window.press(ask, f"!TextLimit {page}").back(to_form)
    held = wire.hold(path, method)
    until_since(sent, SHORT["otp"]["life"] - 6)  # what is held is given up before the code expires
    window.press(ask, waiting, f"DeadlineReached {waiting}").back(to_form)  # the code, too
    held.lose()


SHORT = {"sms": {"resend_waits": [12]}, "otp": {"life": 30}}


def until_since(then, seconds):
    """Till a moment that the service counts from `then`, and that no page shows."""
    time.sleep(max(0.0, then + seconds - time.monotonic()))


def case_codes_in_hand_of_an_account(desk):
    service = desk.service("short", **SHORT)
    window = desk.signed_in(service)
    window.press("^Change number", "ChangingNumber").type("^New phone number", service.new_number())
    come_back_to_the_code(window, "^Send code$", "ChangingNumber", "SendingChangeCode", (NUMBER, "PUT"))
    window.back("BackChosen SignedIn").press("^Delete my account", "ConfirmingDeletion")
    come_back_to_the_code(window, "^Send code$", "ConfirmingDeletion", "SendingDeletionCode", (DELETION_CODE, "GET"))
    window.back("BackChosen SignedIn").press("^Verify this number", "ConfirmingReverify")
    window.press("^Send code$", "CodeSent EnteringCode").back("BackChosen SignedIn")
    window.then("DeadlineReached SignedIn", "DeadlineReached SignedIn")
    come_back_to_the_code(window, "^Verify$", "SignedIn", "RequestingVerifyCode", (CODE, "POST"))


# --- session --------------------------------------------------------------------------------------
def case_name_and_password(desk):
    service = desk.service()
    window = desk.signed_in(service)
    elsewhere = service.sign_in(window.number, PASSWORD)
    window.press("^Change name", "ChangeNameChosen ChangingName").type("^Name", "Grace")
    window.press("^Save$", "NameWasChanged SignedIn").see("^Hello, Grace")
    window.press("^Change password", "ChangePasswordChosen ChangingPassword")
    window.type("^Current password", WRONG)
    window.type("^New password", NEW_PASSWORD)
    window.press("^Save$", "!WrongCurrentPassword ChangingPassword").see("isn.t your current password")
    fill_passwords(window)
    window.press("^Save$", "PasswordWasChanged SignedIn").see("password was changed")
    validate = service.ask("GET", "/identity/v2/auth/access_token/validate", token=elsewhere)
    assert validate["ErrorCode"] == 905 and validate["Data"]["EndedReason"] == "PasswordChanged", validate


def case_welcome_back_says_why(desk):
    """What ended the session elsewhere is told here, at the next act and by itself when the network returns."""
    service = desk.service()
    window = desk.signed_in(service)
    change = {"oldpassword": PASSWORD, "newpassword": NEW_PASSWORD}
    elsewhere = service.sign_in(window.number, PASSWORD)
    assert service.ask("PUT", "/identity/v2/auth/password/change", change, token=elsewhere).get("IsPosted")
    window.press("^Change name", "ChangingName").press("^Save$", "!SessionEnded WelcomingBack")
    window.see("because the password was changed")
    window.type("^Password", NEW_PASSWORD)
    window.press("^Sign in$", "PasswordChecked SignedIn")
    service.ask("DELETE", "/identity/v2/auth/phone", {}, token=service.sign_in(window.number, NEW_PASSWORD))
    service.wire.go_away(NAME, "PUT")
    window.press("^Change name", "ChangingName").press("^Save$", "!Unreachable ChangingName")
    window.then("SessionWasEnded EnteringCredentials").see("number was removed")


def case_sessions_are_listed_and_ended(desk):
    service = desk.service()
    window = desk.signed_in(service).kept()
    elsewhere = [service.sign_in(window.number, PASSWORD) for _ in range(3)]
    ask = lambda: window.press("^Where you")  # noqa: E731
    hold_and_go_back(window, SESSIONS, "GET", ask, "SessionsChosen ListingSessions", "SignedIn")
    service.wire.cut(SESSIONS, times=3)
    ask().then("!Unreachable SignedIn")
    ask().then("SessionsListed ViewingSessions").see("^This computer")
    listed = service.ask("GET", "/identity/v2/auth/sessions", token=elsewhere[0])["Sessions"]
    names = {one["Program"] for one in listed if not one["Program"].startswith("Python")}
    assert len(names) == 1 and not names.pop().startswith("Ringkey/"), listed  # the computer, not the program
    end = lambda: window.press("^Sign out Python")  # noqa: E731
    hold_and_go_back(window, SESSIONS, "DELETE", end, "SessionEndChosen EndingSessions", "SignedIn")
    ask().then("SessionsListed ViewingSessions")  # what was listed was no longer sure
    end().then("SessionsWereEnded ViewingSessions").see("session was ended")
    assert sum(is_open(service, token) for token in elsewhere) == 2
    window.press("^Change password", "ChangePasswordChosen ChangingPassword").back("BackChosen SignedIn")
    ask().then("SessionsListed ViewingSessions")
    window.press("^Sign out everywhere else$", "OtherSessionsEndChosen EndingSessions")
    window.then("SessionsWereEnded ViewingSessions").see("signed in nowhere else")
    window.back("BackChosen SignedIn")
    assert not any(is_open(service, token) for token in elsewhere)
    window.press("^Change name", "ChangingName").press("^Save$", "NameWasChanged SignedIn")  # this one lives


def case_news_while_sessions_are_listed(desk):
    service = desk.service()
    window = desk.signed_in(service).kept()

    def asked_while_the_network_returns():
        service.wire.go_away(NAME, "PUT")
        probe = service.wire.hold(PROBE)
        window.press("^Change name", "ChangingName")
        window.press("^Save$", "!Unreachable ChangingName").back("BackChosen SignedIn")
        held = service.wire.hold(SESSIONS, "GET")
        window.press("^Where you", "ListingSessions")
        assert held.seen.wait(10) and probe.seen.wait(10)
        return probe, held

    walk_keyring.lock()
    window.press("^Change name", "StorageChanged ChangingName").back("BackChosen SignedIn")
    held = service.wire.hold(SESSIONS, "GET")
    window.press("^Where you", "ListingSessions")
    assert held.seen.wait(10)
    walk_keyring.unlock()
    window.then("StorageChanged ListingSessions").back("BackChosen SignedIn")
    held.lose()
    probe, held = asked_while_the_network_returns()
    probe.release()
    window.then("AccountRefreshed ListingSessions").back("BackChosen SignedIn")
    held.lose()
    for kind, code in SESSION_OVER:
        service.wire.refuse(SESSIONS, code, "GET", status=401)
        window.press("^Where you", f"!{kind} WelcomingBack")
        window.type("^Password", PASSWORD)
        window.press("^Sign in$", "PasswordChecked SignedIn")
    probe, held = asked_while_the_network_returns()
    service.end_all_sessions(window.number)
    probe.release()
    window.then("SessionWasEnded WelcomingBack")
    held.lose()


def case_sign_out_everywhere(desk):
    service = desk.service()
    window = desk.signed_in(service)
    elsewhere = service.sign_in(window.number, PASSWORD)
    window.press("^Sign out everywhere", "SignOutEverywhereChosen ConfirmingSignOutEverywhere")
    window.back("BackChosen SignedIn")
    end_everywhere = to_the_end_everywhere(window)
    hold_and_go_back(window, EVERYWHERE, "DELETE", end_everywhere, "SignOutEverywhereConfirmed SigningOutEverywhere",
                     "ConfirmingSignOutEverywhere")
    end_everywhere().then("EverywhereSignedOut EnteringCredentials").see("signed out here and everywhere else")
    assert not is_open(service, elsewhere)


def to_the_end_everywhere(window):
    """Opens the page that asks; what presses its button."""
    window.press("^Sign out everywhere", "ConfirmingSignOutEverywhere").see("^Ends your other sessions")
    return lambda: window.press("^Sign out everywhere$")


def until_over(service, token):
    until(lambda: not is_open(service, token), "the end of the session")


def is_open(service, token):
    return "ErrorCode" not in service.ask("GET", "/identity/v2/auth/access_token/validate", token=token)


def case_sign_out_offline_is_told_later(desk):
    service = desk.service()
    window = desk.signed_in(service).kept()
    elsewhere = service.sign_in(window.number, PASSWORD)
    service.wire.cut()
    to_the_end_everywhere(window)().then("!Unreachable EnteringCredentials").see("Your other devices follow")
    service.wire.clear()
    until_over(service, elsewhere)


def told_after_a_restart(desk, sign_out, said, owed):
    """Signed out while offline and started again; the service hears of it when the network returns."""
    service = desk.service()
    window = desk.signed_in(service).kept()
    elsewhere = service.sign_in(window.number, PASSWORD)
    service.wire.cut()
    sign_out(window).see(said)
    window = desk.again(window.until_kept(owed))
    window.see("^Sign in$")
    assert window.state() != "SignedIn", window.steps()
    assert is_open(service, elsewhere), "the service was told although the wire is cut"
    service.wire.clear()
    window.until_forgotten(owed)
    return service, elsewhere


def case_sign_out_offline_is_told_after_a_restart(desk):
    sign_out = lambda window: window.press("^Sign out$", "SignOutChosen EnteringCredentials")  # noqa: E731
    service, elsewhere = told_after_a_restart(desk, sign_out, "signed out on this computer", "end0")
    assert is_open(service, elsewhere), "only the session of this computer ends"


def case_sign_out_everywhere_offline_is_told_after_a_restart(desk):
    sign_out = lambda window: to_the_end_everywhere(window)().then("!Unreachable EnteringCredentials")  # noqa: E731
    service, elsewhere = told_after_a_restart(desk, sign_out, "Your other devices follow", "all0")
    assert not is_open(service, elsewhere)


def case_keychain_line_and_try_again(desk):
    window = desk.signed_in(desk.service()).kept()
    walk_keyring.lock()
    window.press("^Change name", "StorageChanged ChangingName").back("BackChosen SignedIn")
    window.see("^Saved earlier. Your keychain is locked")
    window.press("^Try again", "KeychainRetryChosen SignedIn", "StorageChanged SignedIn")
    window.see("^Saved earlier. Your keychain is locked")
    walk_keyring.unlock()
    window.kept()


def case_starting_again(desk):
    """Signed in, or on the page that was open, after the app went."""
    service = desk.service()
    window = desk.again(desk.signed_in(service).kept())
    window.then("Restored SignedIn", "AccountRefreshed SignedIn")
    window.press("^Change number", "ChangeNumberChosen ChangingNumber").until_kept("ChangingNumber")
    window = desk.again(window)
    window.then("Restored ChangingNumber").back("BackChosen SignedIn")
    window.press("^Sign out$", "EnteringCredentials").press("^Create an account", "CreatingAccount")


def case_starting_again_on_the_code_page(desk):
    service = desk.service()
    window, number = desk.window(service), service.new_account(PASSWORD)
    window.type("^Phone number", number)
    window.press("^Text me a code", "CodeSent EnteringCode").until_kept("EnteringCode")
    window = desk.again(window)
    window.then("Restored EnteringCode")
    window.type("^Code", service.code(number), "CodeVerified SignedIn")


CASES = [value for name, value in list(globals().items()) if name.startswith("case_")]
CASES += [make_case(page) for page in PAGES]
