# SPDX-License-Identifier: Apache-2.0
"""Kills the app (SIGKILL) in each state of docs/sign-in-flow.md, also while a reply is under way, starts it again and
finishes what the person was about. Fails where the document has a state that is not killed here.

    walk_kill_test.py APP SERVICE [part of a state's name…]
"""
import sys

import walk_keyring
import walk_questions
import walk_workers
from walk_after import (CHANGE_PASSWORD, DELETION_CODE, EVERYWHERE, INVALIDATE, NAME, NUMBER, OTHERS, SESSIONS, fill_passwords,
                        make_unverified, to_removal, to_sessions)
from walk_before import (ACCEPT, CODE, CODE_SIGN_IN, LOGIN, QUESTION, QUESTIONS, REGISTER, RESET, end_session,
                         fill_registration, lock_out, to_create)
from walk_flow import states
from walk_window import NEW_PASSWORD, PASSWORD

KILLED = {}  # the state, and the way into it where there are several: the case


def killed_in(state, kept=None, resumes=None, when=""):
    """A case that leads to the state, is killed there, and goes on in `resumes` (default: the same page).

    The function yields the window in the state, and is handed the one that was started again. `kept` is a word of what
    the keychain holds for the next start; `when` names one of several ways into the state."""
    name = f"{state}{when and ' '}{when}"

    def make(lead):
        def case(desk):
            way = lead(desk)
            window = next(way)
            assert window.state() in (state, ""), window.state()
            if kept:
                window.until_kept(kept)
            window.kill()
            window.service.wire.clear()
            again = desk.again(window)
            again.number = getattr(window, "number", None)
            if kept:
                again.then(f"Restored {resumes or state}")
            try:
                way.send(again)
            except StopIteration:
                return
            raise AssertionError("it goes on")
        case.__name__ = f"case_{name}".replace(" ", "_")
        KILLED[name] = case
        return lead
    return make


def held(window, path, method, act, waiting):
    """In the waiting state, with the request on its way."""
    rule = window.service.wire.hold(path, method)
    act()
    window.then(waiting)
    assert rule.seen.wait(10), f"{path} was not asked"
    return window


# --- before anybody is signed in ------------------------------------------------------------------
@killed_in("Restoring")
def restoring(desk):
    window = desk.signed_in(desk.service()).kept()
    with walk_keyring.Frozen():
        window = desk.again(window)
        window = yield window
    window.then("Restored SignedIn").see("^Hello, Amara")


@killed_in("EnteringCredentials")
def entering_credentials(desk):
    window = yield desk.window(desk.service())
    window.sign_in(window.service.new_account(PASSWORD))


def typed(desk, service=None):
    service = service or desk.service()
    number = service.new_account(PASSWORD)
    window = desk.window(service)
    window.number = number
    window.type("^Phone number", number)
    return window


def password_again(window):
    window.type("^Password", PASSWORD)
    return window.press("^Sign in$")


@killed_in("CheckingPassword", "EnteringCredentials", "EnteringCredentials")
def checking_password(desk):
    window = typed(desk)
    window = held(window, LOGIN, "POST", lambda: password_again(window), "CheckingPassword")
    window = yield window.until_kept(window.number)  # the empty page was kept before
    password_again(window).then("PasswordChecked SignedIn")


@killed_in("RequestingSignInCode", "EnteringCredentials", "EnteringCredentials")
def requesting_sign_in_code(desk):
    window = typed(desk)
    window = held(window, CODE_SIGN_IN, "GET", lambda: window.press("^Text me a code"), "RequestingSignInCode")
    window = yield window.until_kept(window.number)
    window.press("^Text me a code", "CodeSent EnteringCode")
    window.type("^Code", window.service.code(window.number), "CodeVerified SignedIn")


@killed_in("WelcomingBack", "known")
def welcoming_back(desk):
    window = yield end_session(desk.signed_in(desk.service()))
    password_again(window).then("PasswordChecked SignedIn")


@killed_in("CreatingAccount", "CreatingAccount")
def creating_account(desk):
    window = yield to_create(desk.window(desk.service()))
    register(window, window.service.new_number())


def register(window, number):
    fill_registration(window, number)
    window.press("^Create account$", "Registered EnteringCode")
    window.type("^Code", window.service.code(number), "CodeVerified SignedIn")


@killed_in("Registering", "CreatingAccount", "CreatingAccount")
def registering(desk):
    window, number = to_create(desk.window(desk.service())), desk.service().new_number()
    fill_registration(window, number)
    window = held(window, REGISTER, "POST", lambda: window.press("^Create account$"), "Registering")
    window = yield window.until_kept(number)  # the empty page was kept before
    window.type("^Password", PASSWORD)  # name and number are still there
    window.press("^Create account$", "Registered EnteringCode")
    window.type("^Code", window.service.code(number), "CodeVerified SignedIn").see("^Hello, Amara")


def on_code_page(desk):
    window = typed(desk)
    return window.press("^Text me a code", "CodeSent EnteringCode")


def enter_code(window):
    window.see(window.number[-6:-3])
    window.type("^Code", window.service.code(window.number), "CodeVerified SignedIn")


@killed_in("EnteringCode", "EnteringCode")
def entering_code(desk):
    window = yield on_code_page(desk)
    enter_code(window)


@killed_in("VerifyingCode", "EnteringCode", "EnteringCode")
def verifying_code(desk):
    window = on_code_page(desk)
    code = window.service.code(window.number)
    window = yield held(window, CODE_SIGN_IN.replace("$", "/verify$"), "PUT", lambda: window.type("^Code", code),
                        "VerifyingCode")
    enter_code(window)


@killed_in("ResendingCode", "EnteringCode", "EnteringCode")
def resending_code(desk):
    window = on_code_page(desk)
    window = yield held(window, CODE_SIGN_IN, "GET", lambda: window.press("^Send again"), "ResendingCode")
    enter_code(window)


# --- a forgotten password -------------------------------------------------------------------------
def asking(desk):
    return typed(desk).press("^Forgot password", "AskingForReset")


def reset(window):
    window.type("^Code", window.service.code(window.number))
    window.type("^New password", NEW_PASSWORD)
    window.press("^Save and sign in", "PasswordWasReset SignedIn")


@killed_in("AskingForReset", "AskingForReset")
def asking_for_reset(desk):
    window = yield asking(desk)
    reset(window.press("^Send code$", "CodeSent ResettingPassword"))


@killed_in("SendingResetCode", "AskingForReset", "AskingForReset")
def sending_reset_code(desk):
    window = asking(desk)
    window = yield held(window, RESET, "POST", lambda: window.press("^Send code$"), "SendingResetCode")
    reset(window.press("^Send code$", "CodeSent ResettingPassword"))


def resetting(desk):
    return asking(desk).press("^Send code$", "CodeSent ResettingPassword")


@killed_in("ResettingPassword", "ResettingPassword")
def resetting_password(desk):
    window = yield resetting(desk)
    reset(window)


@killed_in("ResendingResetCode", "ResettingPassword", "ResettingPassword")
def resending_reset_code(desk):
    window = resetting(desk)
    window = yield held(window, RESET, "POST", lambda: window.press("^Send again"), "ResendingResetCode")
    reset(window)


@killed_in("SavingNewPassword", "ResettingPassword", "ResettingPassword")
def saving_new_password(desk):
    window = resetting(desk)
    window.type("^Code", window.service.code(window.number))
    window.type("^New password", NEW_PASSWORD)
    window = yield held(window, RESET, "PUT", lambda: window.press("^Save and sign in"), "SavingNewPassword")
    reset(window)


# --- locks and the policy -------------------------------------------------------------------------
@killed_in("Locked", "Locked")
def locked(desk):
    service = desk.service("locks", lockout={"type": "suspend", "tries": 2, "period": 8})
    window, number = desk.window(service), service.new_account(PASSWORD)
    lock_out(window, number, "Suspended")
    window = yield window
    window.see("You can try the password for .* again at")
    window.then("DeadlineReached EnteringCredentials")
    password_again(window).then("PasswordChecked SignedIn")


def questioned(desk):
    """One wrong password before the service asks."""
    service = desk.service("questions", **QUESTION)
    window = desk.window(service)
    window.number = service.new_account(PASSWORD, SecurityQuestionAnswer={"1": "Rex"})
    lock_out(window, window.number, "LockedByQuestion")
    return window


def answer(window):
    window.type("^First pet", "Rex")
    window.type("^Password", PASSWORD)
    return window.press("^Sign in$")


@killed_in("FetchingQuestions", "EnteringCredentials", "EnteringCredentials")
def fetching_questions(desk):
    window = questioned(desk).back("BackChosen EnteringCredentials")
    window = yield held(window, QUESTIONS, "GET", lambda: password_again(window),
                        "!LockedByQuestion FetchingQuestions")
    password_again(window).then("QuestionsFetched AnsweringQuestion")
    answer(window).then("PasswordChecked SignedIn")


@killed_in("AnsweringQuestion", "AnsweringQuestion")
def answering_question(desk):
    window = yield questioned(desk)
    answer(window).then("PasswordChecked SignedIn")


def asked_of_code(desk):
    """What was typed is kept nowhere: the code is entered once more."""
    service = desk.service("questions", **QUESTION)
    window = desk.window(service)
    window.number = service.new_account(PASSWORD, **walk_questions.ANSWER)
    window.type("^Phone number", window.number).press("^Text me a code").sent("EnteringCode")
    return walk_questions.meets_lock(window, walk_questions.VERIFY,
                                     lambda: window.type("^Code", service.code(window.number)))


@killed_in("AnsweringQuestion", "EnteringCode", "EnteringCode", "after a code")
def answering_question_after_a_code(desk):
    window = yield asked_of_code(desk)
    window.type("^Code", window.service.code(window.number), "CodeVerified SignedIn")


@killed_in("CheckingAnswer", "EnteringCode", "EnteringCode", "after a code")
def checking_answer_after_a_code(desk):
    window = asked_of_code(desk)
    window = yield held(window, walk_questions.VERIFY, "PUT", lambda: walk_questions.answer(window), "CheckingAnswer")
    window.type("^Code", window.service.code(window.number), "CodeVerified SignedIn")


@killed_in("CheckingAnswer", "AnsweringQuestion", "AnsweringQuestion")
def checking_answer(desk):
    window = questioned(desk)
    window = yield held(window, LOGIN, "POST", lambda: answer(window), "CheckingAnswer")
    answer(window).then("PasswordChecked SignedIn")


def on_policy_page(desk):
    window = typed(desk, desk.service("policy", privacy={"version": "1", "mode": "strict"}))
    password_again(window).then("PasswordChecked AcceptingPolicy")
    return window


def accept_after_all(window):
    """What may accept is a secret and was kept nowhere."""
    password_again(window).then("PasswordChecked AcceptingPolicy")
    window.press("^Accept$", "ConsentSaved SignedIn")


@killed_in("AcceptingPolicy", "AcceptingPolicy", "EnteringCredentials")
def accepting_policy(desk):
    window = yield on_policy_page(desk)
    accept_after_all(window)


@killed_in("SavingConsent", "AcceptingPolicy", "EnteringCredentials")
def saving_consent(desk):
    window = on_policy_page(desk)
    window = yield held(window, ACCEPT, "GET", lambda: window.press("^Accept$"), "SavingConsent")
    accept_after_all(window)


# --- signed in ------------------------------------------------------------------------------------
@killed_in("SignedIn", "token")
def signed_in(desk):
    window = yield desk.signed_in(desk.service()).kept()
    window.see("^Hello, Amara")


@killed_in("ConfirmingLastRemoval", "ConfirmingLastRemoval")
def confirming_last_removal(desk):
    window = yield desk.signed_in(desk.service()).kept().press("^Remove number", "ConfirmingLastRemoval")
    window.press("^Remove number$", "ConfirmingRemoval").back("BackChosen SignedIn")


@killed_in("RequestingVerifyCode", "token", "SignedIn")
def requesting_verify_code(desk):
    window = make_unverified(desk.signed_in(desk.service()).kept())
    window = yield held(window, CODE, "POST", lambda: window.press("^Verify$"), "RequestingVerifyCode")
    window.press("^Verify$", "CodeSent EnteringCode")
    enter_code(window)


def page(form, waiting, button, asks, fill, finish):
    """A page of the account, once while the person looks at it and once while it waits."""
    def opened(desk):
        window = desk.signed_in(desk.service())
        return button(window) if callable(button) else window.press(button, form)

    def looking(desk):
        window = yield opened(desk)
        finish(fill(window))

    def asked(desk):
        window = opened(desk)
        window = yield held(window, *asks, lambda: fill(window), waiting)
        finish(fill(window))

    killed_in(form, form)(looking)
    killed_in(waiting, form, form)(asked)


def fill_change(window):
    window.other = window.service.new_number()
    window.type("^New phone number", window.other)
    return window.press("^Send code$")


def finish_change(window):
    window.then("CodeSent EnteringCode")
    window.type("^Code", window.service.code(window.other), "CodeVerified SignedIn")


def finish_verification(window):
    window.then("CodeSent EnteringCode")
    window.type("^Code", window.service.code(window.number), "CodeVerified SignedIn")


def finish_deletion(window):
    window.then("CodeSent EnteringCode")
    window.type("^Code", window.service.code(window.number))
    window.press("^Delete my account$", "CodeVerified EnteringCredentials")


def fill_removal(window):
    window.type("^Current password", PASSWORD)
    return window.press("^Remove number$")


def fill_password_change(window):
    fill_passwords(window)
    return window.press("^Save$")


def fill_name(window):
    window.type("^Name", "Grace")
    return window.press("^Save$")


def press_send(window):
    return window.press("^Send code$")


page("ChangingNumber", "SendingChangeCode", "^Change number", (NUMBER, "PUT"), fill_change, finish_change)
page("ConfirmingReverify", "ResettingVerification", "^Verify this number", (INVALIDATE, "PUT"), press_send,
     finish_verification)
page("ConfirmingRemoval", "RemovingNumber", to_removal, (LOGIN, "POST"), fill_removal,
     lambda window: window.then("NumberWasRemoved EnteringCredentials"))
page("ConfirmingSignOutEverywhere", "SigningOutEverywhere", "^Sign out everywhere", (EVERYWHERE, "DELETE"),
     lambda window: window.press("^Sign out everywhere$"),
     lambda window: window.then("EverywhereSignedOut EnteringCredentials"))
page("ChangingPassword", "SavingPassword", "^Change password", (CHANGE_PASSWORD, "PUT"), fill_password_change,
     lambda window: window.then("PasswordWasChanged SignedIn"))
page("ChangingName", "SavingName", "^Change name", (NAME, "PUT"), fill_name,
     lambda window: window.then("NameWasChanged SignedIn").see("^Hello, Grace"))
page("ConfirmingDeletion", "SendingDeletionCode", "^Delete my account", (DELETION_CODE, "GET"), press_send,
     finish_deletion)


@killed_in("ListingSessions", "token", "SignedIn")
def listing(desk):
    window = desk.signed_in(desk.service()).kept()
    window = yield held(window, SESSIONS, "GET", lambda: window.press("^Where you"), "ListingSessions")
    window.press("^Where you", "SessionsListed ViewingSessions")


@killed_in("ViewingSessions", "token", "SignedIn")
def viewing(desk):
    window = yield to_sessions(desk.signed_in(desk.service()).kept())
    end_others(window)


@killed_in("EndingSessions", "token", "SignedIn")
def ending(desk):
    window = to_sessions(desk.signed_in(desk.service()).kept())
    window = yield held(window, OTHERS, "DELETE", lambda: window.press("^Sign out everywhere else$"), "EndingSessions")
    end_others(window)


def end_others(window):
    window.press("^Where you", "SessionsListed ViewingSessions")
    window.press("^Sign out everywhere else$", "SessionsWereEnded ViewingSessions")


def main():
    binaries, only = sys.argv[1:3], sys.argv[3:]
    if only == [walk_workers.WORK]:
        return walk_workers.work(binaries, list(KILLED.values()))
    failed, _ = walk_workers.go_through(__file__, binaries, list(KILLED.values()), only)
    left = states() ^ {name.partition(" ")[0] for name in KILLED}
    print(f"{len(KILLED)} ways into a state; not killed: {', '.join(sorted(left)) or 'none'}; "
          f"failed: {', '.join(failed) or 'none'}")
    return bool(failed or left)


if __name__ == "__main__":
    sys.exit(main())
