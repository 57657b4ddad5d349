# SPDX-License-Identifier: Apache-2.0
"""Walks before anybody is signed in."""
import time

import walk_keyring
from app import until
from walk_window import NEW_PASSWORD, PASSWORD, WRONG

LOGIN, REGISTER, CODE = "/auth/login$", "/auth/register$", "/auth/phone/otp$"
RESET, CODE_SIGN_IN, QUESTIONS = "/auth/password/otp$", "passwordlesslogin/otp$", "securityquestion/phone$"
ACCEPT = "privacypolicy/accept$"
# By the token of a sign-in that waits for a consent.
NOTHING_TO_ACCEPT = {"SessionEnded": 905, "SessionExpired": 906, "PolicyChanged": 1196}
LOCKS = {"Suspended": 1198, "Blocked": 991, "LockedByCaptcha": 1132}
QUESTION = {"lockout": {"type": "question", "tries": 2, "period": 900}, "questions": {"1": "First pet?"}}


def hold_and_go_back(window, path, method, press, waiting, form):
    """Starts a request that is held, and leaves it."""
    held = window.service.wire.hold(path, method)
    press().then(waiting)
    assert held.seen.wait(10), f"{path} was not asked"
    window.back(f"BackChosen {form}")
    held.lose()
    return window


def lose_and_return(window, path, press, form, method="*"):
    """The network goes with a request and comes back: what was said of it is taken back by itself."""
    window.service.wire.go_away(path, method)
    press().then(f"!Unreachable {form}", f"ConnectionReturned {form}")


def other_code(code):
    return "".join(str((int(digit) + 1) % 10) for digit in code)


# --- registering ----------------------------------------------------------------------------------
def to_create(window):
    return window.press("^Create an account", "CreateAccountChosen CreatingAccount")


def fill_registration(window, number):
    window.type("^Name", "Amara")
    window.type("^Phone number", number)
    window.type("^Password", PASSWORD)


def case_registering(desk):
    service = desk.service()
    window, number = desk.window(service), service.new_number()
    to_create(window).back("BackChosen EnteringCredentials")
    to_create(window).press("^Sign in$", "SignInChosen EnteringCredentials")
    to_create(window)
    fill_registration(window, number)
    create = lambda: window.press("^Create account$")  # noqa: E731
    hold_and_go_back(window, REGISTER, "POST", create, "Registering", "CreatingAccount")
    lose_and_return(window, REGISTER, create, "CreatingAccount")
    create().then("Registered EnteringCode")
    assert service.account(number)["PhoneIdVerified"] is False
    window.back("BackChosen CreatingAccount")
    window.type("^Password", PASSWORD)
    create().then("Registered EnteringCode")
    window.press("^Change$", "OtherNumberChosen CreatingAccount")
    window.type("^Password", PASSWORD)
    create().then("Registered EnteringCode")
    enter_code_with_trouble(window, number)


def enter_code_with_trouble(window, number):
    """Send again, call, a wrong code, a code that is held, and the right one."""
    service = window.service
    window.press("^Send again", "ResendingCode", "CodeSent EnteringCode")
    window.see("We sent a new code")
    window.press("^Call me", "ResendingCode", "CodeSent EnteringCode")
    until(lambda: service.texts(number)[-1]["channel"] == "voice", "a call")
    resend = lambda: window.press("^Send again")  # noqa: E731
    hold_and_go_back(window, CODE, "POST", resend, "ResendingCode", "EnteringCode")
    lose_and_return(window, CODE, resend, "EnteringCode", "POST")
    window.type("^Code", other_code(service.code(number)), "VerifyingCode", "!WrongCode EnteringCode")
    window.see("4 tries left")
    typed = lambda: window.type("^Code", service.code(number))  # noqa: E731
    hold_and_go_back(window, CODE, "PUT", typed, "VerifyingCode", "EnteringCode")
    window.press("^Verify$", "CodeVerified SignedIn")  # the code is still there
    window.see("^Hello, Amara")


def case_registration_without_a_code(desk):
    service = desk.service("disabled", flow={"verification": "disabled"})
    window, number = desk.window(service), service.new_number()
    to_create(window)
    fill_registration(window, number)
    window.press("^Create account$", "Registered SignedIn").see("^Hello, Amara")


def case_unverified_at_sign_in_and_what_ends_the_code_page(desk):
    """1066 leads to the code page with one code; each lock leads away from it, asked for or entered."""
    service = desk.service()
    number = service.new_account(PASSWORD, PhoneIdVerified=False)
    window = desk.window(service)
    window.type("^Phone number", number)

    texts = len(service.texts(number))

    def to_code():
        nonlocal texts
        texts += 1
        window.type("^Password", PASSWORD)
        window.press("^Sign in$", "PasswordChecked EnteringCode")
        until(lambda: len(service.texts(number)) >= texts, "a code")  # the page may be quicker than the phone
        assert len(service.texts(number)) == texts, "a code is sent once"

    to_code()
    window.back("BackChosen EnteringCredentials")
    to_code()
    window.press("^Change$", "OtherNumberChosen EnteringCredentials")
    for kind, code in [*LOCKS.items(), ("AlreadyVerified", 1073)]:
        for method in ("POST", "PUT"):
            to_code()
            service.wire.refuse(CODE, code, method)
            leads = "EnteringCredentials" if kind == "AlreadyVerified" else "Locked"
            if method == "POST":
                window.press("^Send again", f"!{kind} {leads}")
            else:
                window.type("^Code", "123456", f"!{kind} {leads}")
            if leads == "Locked":
                window.press("^Back to sign in", "SignInChosen EnteringCredentials")


def case_a_code_asked_for_with_a_number_never_proven(desk):
    """To sign in or for a new password: 1066 leads to the code that proves the number; 1162 does so with a password."""
    service = desk.service()
    one, other, third = (service.new_account(PASSWORD, PhoneIdVerified=False) for _ in range(3))
    window = desk.window(service)
    window.type("^Phone number", one)
    proof = "!NumberUnverified RequestingSignInCode", "CodeSent EnteringCode"
    window.press("^Text me a code", *proof)
    window.type("^Code", service.code(one), "CodeVerified SignedIn")
    window.press("^Sign out$", "SignOutChosen EnteringCredentials")
    window.type("^Phone number", other)
    window.press("^Forgot password", "ForgotPasswordChosen AskingForReset")
    send = lambda: window.press("^Send code$")  # noqa: E731
    hold_and_go_back(window, CODE, "POST", send, proof[0], "AskingForReset")
    service.wire.refuse(CODE, 1073, "POST")
    send().then(proof[0]).then("!AlreadyVerified AskingForReset")
    send().then(*proof).back("BackChosen AskingForReset")
    send().then(*proof)
    window.press("^Change$", "OtherNumberChosen AskingForReset")
    send().then(*proof)
    window.type("^Code", service.code(other), "CodeVerified SignedIn")
    window.press("^Sign out$", "SignOutChosen EnteringCredentials")
    window.type("^Phone number", third)
    window.type("^Password", PASSWORD)
    service.wire.refuse(LOGIN, 1162)
    window.press("^Sign in$", *proof)
    window.type("^Code", service.code(third), "CodeVerified SignedIn")


def case_deadlines_pass_on_the_code_pages(desk):
    service = desk.service("waits", sms={"resend_waits": [2]}, otp={"life": 30})
    number = service.new_account(PASSWORD)
    window = desk.window(service)
    window.type("^Phone number", number)
    window.press("^Text me a code", "CodeSent EnteringCode", "DeadlineReached EnteringCode")
    window.see("^Send again")
    window.back("BackChosen EnteringCredentials")
    window.press("^Forgot password", "AskingForReset")
    window.press("^Send code", "CodeSent ResettingPassword", "DeadlineReached ResettingPassword")
    window.see("^Send again")


def case_codes_in_hand(desk):
    """A code that works is come back to from every form that could ask for it."""
    from walk_after import SHORT, come_back_to_the_code
    service = desk.service("short", **SHORT)
    window, number = desk.window(service), service.new_account(PASSWORD)
    window.type("^Phone number", number)
    come_back_to_the_code(window, "^Text me a code", "EnteringCredentials", "RequestingSignInCode",
                          (CODE_SIGN_IN, "GET"))
    window.press("^Forgot password", "AskingForReset")
    come_back_to_the_code(window, "^Send code$", "AskingForReset", "SendingResetCode", (RESET, "POST"),
                          "ResettingPassword")
    window.back("BackChosen EnteringCredentials")
    window.press("^Text me a code", "CodeSent EnteringCode")
    window.press("^Use your password", "SignInChosen EnteringCredentials")


def case_the_code_of_a_registration_in_hand(desk):
    from walk_after import SHORT, until_since
    service = desk.service("short", **SHORT)
    window, number = desk.window(service), service.new_number()
    to_create(window)
    fill_registration(window, number)
    window.press("^Create account$", "Registered EnteringCode")
    sent = time.monotonic()
    window.back("BackChosen CreatingAccount")
    window.press("^Enter it$", "CodeInHandChosen EnteringCode").back("BackChosen CreatingAccount")
    window.then("DeadlineReached CreatingAccount")  # the wait is over
    window.type("^Password", PASSWORD)
    service.wire.refuse(REGISTER, 1123)
    window.press("^Create account$", "!TextLimit EnteringCode").back("BackChosen CreatingAccount")
    held = service.wire.hold(REGISTER, "POST")
    window.type("^Password", PASSWORD)
    until_since(sent, SHORT["otp"]["life"] - 6)
    window.press("^Create account$", "Registering", "DeadlineReached Registering")  # the code, too
    window.back("BackChosen CreatingAccount")
    held.lose()


def case_the_code_of_whom_is_welcomed_back(desk):
    from walk_after import SHORT
    service = desk.service("short", **SHORT)
    window = welcomed(desk, service)
    window.press("^Text me a code", "CodeSent EnteringCode").back("BackChosen WelcomingBack")
    window.press("^Enter it$", "CodeInHandChosen EnteringCode").back("BackChosen WelcomingBack")
    window.press("^Text me a code", "CodeInsteadChosen EnteringCode").back("BackChosen WelcomingBack")
    window.then("DeadlineReached WelcomingBack")


def case_a_code_in_hand_where_the_password_is_locked(desk):
    service = desk.service("waits-locked", sms={"resend_waits": [20]}, lockout={"type": "suspend", "tries": 2, "period": 300})
    window, number = desk.window(service), service.new_account(PASSWORD)
    window.type("^Phone number", number)
    window.press("^Text me a code", "CodeSent EnteringCode").back("BackChosen EnteringCredentials")
    lock_out(window, number, "Suspended")
    window.press("^Enter it$", "CodeInHandChosen EnteringCode").back("BackChosen Locked")
    window.press("^Text me a code", "CodeInsteadChosen EnteringCode").back("BackChosen Locked", "DeadlineReached Locked")


# --- signing in -----------------------------------------------------------------------------------
def case_signing_in(desk):
    service = desk.service()
    number = service.new_account(PASSWORD)
    window = desk.window(service)
    window.fill_sign_in(number, WRONG)
    sign_in = lambda: window.press("^Sign in$")  # noqa: E731
    sign_in().then("!WrongPassword EnteringCredentials").see("^That password doesn.t match.*4 tries left")
    window.type("^Password", PASSWORD)
    hold_and_go_back(window, LOGIN, "POST", sign_in, "CheckingPassword", "EnteringCredentials")
    window.type("^Password", PASSWORD)
    sign_in().then("PasswordChecked SignedIn")
    window.press("^Sign out$", "SignOutChosen EnteringCredentials").see("signed out on this computer")


def case_a_code_instead(desk):
    service = desk.service()
    number = service.new_account(PASSWORD)
    window = desk.window(service)
    window.type("^Phone number", number)
    text_me = lambda: window.press("^Text me a code")  # noqa: E731
    hold_and_go_back(window, CODE_SIGN_IN, "GET", text_me, "RequestingSignInCode", "EnteringCredentials")
    lose_and_return(window, CODE_SIGN_IN, text_me, "EnteringCredentials")
    for kind, code in LOCKS.items():
        service.wire.refuse(CODE_SIGN_IN, code)
        text_me().then(f"!{kind} Locked")
        window.press("^Back to sign in", "SignInChosen EnteringCredentials")
    text_me().then("CodeSent EnteringCode")
    window.type("^Code", service.code(number), "CodeVerified SignedIn")


def case_welcome_back(desk):
    service = desk.service()
    window = desk.signed_in(service)
    end_session(window).see("^Welcome back, Amara")
    window.type("^Password", WRONG)
    window.press("^Sign in$", "!WrongPassword WelcomingBack")
    window.type("^Password", PASSWORD)
    sign_in = lambda: window.press("^Sign in$")  # noqa: E731
    hold_and_go_back(window, LOGIN, "POST", sign_in, "CheckingPassword", "WelcomingBack")
    text_me = lambda: window.press("^Text me a code")  # noqa: E731
    hold_and_go_back(window, CODE_SIGN_IN, "GET", text_me, "RequestingSignInCode", "WelcomingBack")
    lose_and_return(window, CODE_SIGN_IN, text_me, "WelcomingBack")
    text_me().sent("EnteringCode").back("BackChosen WelcomingBack")
    text_me().sent("EnteringCode").press("^Change$", "OtherNumberChosen WelcomingBack")
    text_me().sent("EnteringCode").press("^Use your password", "SignInChosen WelcomingBack")
    window.press("^Forgot password", "ForgotPasswordChosen AskingForReset").back("BackChosen WelcomingBack")
    to_create(window).back("BackChosen WelcomingBack")
    to_create(window).press("^Sign in$", "SignInChosen WelcomingBack")
    again = desk.again(window)
    again.then("Restored WelcomingBack").see("^Welcome back, Amara")
    again.press("^Not you", "NotMeChosen EnteringCredentials")
    again.see("^Phone number")
    desk.again(again).see("^Phone number")


def end_session(window):
    """Signed out from another device, and met here at the next act."""
    window.service.end_all_sessions(window.number)
    window.press("^Change name", "ChangeNameChosen ChangingName")
    window.press("^Save$", "SavingName", "!SessionEnded WelcomingBack")
    return window


def welcomed(desk, service, **more):
    """A window on the welcome-back page."""
    window = desk.signed_in(service, **more)
    return end_session(window)


def case_who_was_here_stays_known(desk):
    """Every page that leads away from the welcome-back page leads back to it."""
    service = desk.service("login_again")
    window = welcomed(desk, service)

    def sign_in(*then):
        window.type("^Password", PASSWORD)
        return window.press("^Sign in$", *then)

    for leave in (lambda: window.back("BackChosen WelcomingBack"),
                  lambda: window.press("^Back to sign in", "SignInChosen WelcomingBack")):
        service.wire.refuse(LOGIN, 991)
        sign_in("!Blocked Locked")
        leave()
    policy = {"data": {"access_token": "00000000-0000-4000-8000-000000000000"}}
    service.wire.refuse(LOGIN, 1194, **policy)
    sign_in("PasswordChecked AcceptingPolicy").back("BackChosen WelcomingBack")
    for kind, code in NOTHING_TO_ACCEPT.items():
        service.wire.refuse(LOGIN, 1194, **policy)
        sign_in("PasswordChecked AcceptingPolicy")
        service.wire.refuse(ACCEPT, code, status=401)
        window.press("^Accept$", f"!{kind} WelcomingBack")
    window.press("^Forgot password", "AskingForReset").press("^Send code$", "CodeSent ResettingPassword")
    window.type("^Code", service.code(window.number))
    window.type("^New password", NEW_PASSWORD)
    service.wire.cut(LOGIN, times=1)
    window.press("^Save and sign in", "PasswordWasReset WelcomingBack").see("new password is saved")


def case_locked_while_welcomed_back(desk):
    service = desk.service("locks", lockout={"type": "suspend", "tries": 2, "period": 8})
    window = welcomed(desk, service)
    for _ in range(2):
        window.type("^Password", WRONG)
        window.press("^Sign in$", "CheckingPassword").then_any()
    window.seen_step("PasswordChecked", "Locked")
    window.then("DeadlineReached WelcomingBack")


def case_asked_while_welcomed_back(desk):
    service = desk.service("questions", **QUESTION)
    window = welcomed(desk, service, SecurityQuestionAnswer={"1": "Rex"})

    def sign_in(*then):
        window.type("^Password", PASSWORD)
        return window.press("^Sign in$", *then)

    for _ in range(2):
        window.type("^Password", WRONG)
        window.press("^Sign in$", "CheckingPassword").then_any()
    window.seen_step("QuestionsFetched", "AnsweringQuestion")
    window.back("BackChosen WelcomingBack")
    hold_and_go_back(window, QUESTIONS, "GET", sign_in, "!LockedByQuestion FetchingQuestions", "WelcomingBack")
    service.wire.cut(QUESTIONS, times=3)
    sign_in("!LockedByQuestion FetchingQuestions", "!Unreachable WelcomingBack")
    service.wire.reply(QUESTIONS, [])
    sign_in("QuestionsFetched WelcomingBack").see("no security question")


# --- locks ----------------------------------------------------------------------------------------
def lock_out(window, number, kind):
    """Wrong passwords until the service has had enough."""
    window.type("^Phone number", number)
    for _ in range(3):
        window.type("^Password", WRONG)
        window.press("^Sign in$", "CheckingPassword").then_any()
        if window.steps()[-1][3] != "EnteringCredentials":
            break
    if kind == "LockedByQuestion":
        window.seen_step("QuestionsFetched", "AnsweringQuestion")
    assert any(step[2] == kind for step in window.steps()), window.steps()
    window.mark = len(window.steps())


def case_suspended_until_it_is_over(desk):
    service = desk.service("locks", lockout={"type": "suspend", "tries": 2, "period": 8})
    window = desk.window(service)
    lock_out(window, service.new_account(PASSWORD), "Suspended")
    window.see("You can try the password for .* again at")
    window.back("BackChosen EnteringCredentials")
    window.type("^Password", WRONG)
    window.press("^Sign in$", "!Suspended Locked", "DeadlineReached EnteringCredentials")


def case_back_to_the_lock(desk):
    service = desk.service("long locks", lockout={"type": "suspend", "tries": 2, "period": 600})
    window = desk.window(service)
    lock_out(window, service.new_account(PASSWORD), "Suspended")
    window.press("^Text me a code", "CodeInsteadChosen RequestingSignInCode", "CodeSent EnteringCode")
    window.back("BackChosen Locked")
    window.press("^Reset password", "ForgotPasswordChosen AskingForReset").press("^Send code$").sent("ResettingPassword")
    window.back("BackChosen AskingForReset").back("BackChosen Locked")
    window.see("You can try the password for .* again at")
    window.back("BackChosen EnteringCredentials")


def case_blocked(desk):
    service = desk.service("blocks", lockout={"type": "block", "tries": 2})
    window = desk.window(service)
    lock_out(window, service.new_account(PASSWORD), "Blocked")
    window.see("^This account is blocked")
    window.press("^Back to sign in", "SignInChosen EnteringCredentials")


def case_captcha(desk):
    service = desk.service("captchas", lockout={"type": "captcha", "tries": 2})
    window = desk.window(service)
    lock_out(window, service.new_account(PASSWORD), "LockedByCaptcha")
    window.see("Prove in a browser")


def question_desk(desk):
    service = desk.service("questions", **QUESTION)
    number = service.new_account(PASSWORD, SecurityQuestionAnswer={"1": "Rex"})
    window = desk.window(service)
    lock_out(window, number, "LockedByQuestion")
    return service, number, window


def case_fetching_the_question(desk):
    service, _, window = question_desk(desk)
    window.back("BackChosen EnteringCredentials")

    def sign_in():
        window.type("^Password", PASSWORD)
        return window.press("^Sign in$")

    hold_and_go_back(window, QUESTIONS, "GET", sign_in, "!LockedByQuestion FetchingQuestions", "EnteringCredentials")
    service.wire.cut(QUESTIONS, times=3)
    sign_in().then("!LockedByQuestion FetchingQuestions", "!Unreachable EnteringCredentials")
    service.wire.reply(QUESTIONS, [])
    sign_in().then("QuestionsFetched EnteringCredentials").see("no security question")


def case_answering_the_question(desk):
    service, number, window = question_desk(desk)

    def answer(text="Rex"):
        window.type("^First pet", text)
        window.type("^Password", PASSWORD)
        return window.press("^Sign in$")

    def again():
        window.type("^Password", PASSWORD)
        window.press("^Sign in$", "QuestionsFetched AnsweringQuestion")

    hold_and_go_back(window, LOGIN, "POST", answer, "CheckingAnswer", "AnsweringQuestion")
    lose_and_return(window, LOGIN, answer, "AnsweringQuestion")
    answer("Tom").then("CheckingAnswer")
    window.then_any()
    assert window.state() == "AnsweringQuestion", window.steps()[-2:]
    for kind, code in LOCKS.items():
        service.wire.refuse(LOGIN, code)
        answer().then(f"!{kind} Locked").press("^Back to sign in", "SignInChosen EnteringCredentials")
        again()
    service.wire.refuse(LOGIN, 1194, data={"access_token": "00000000-0000-4000-8000-000000000000"})
    answer().then("PasswordChecked AcceptingPolicy").back("BackChosen EnteringCredentials")
    again()
    service.wire.refuse(LOGIN, 1066)
    answer().then("PasswordChecked EnteringCode").back("BackChosen EnteringCredentials")
    again()
    service.wire.refuse(LOGIN, 1162)
    answer().then("!NumberUnverified RequestingSignInCode").then("!AlreadyVerified EnteringCredentials")
    again()
    answer().then("PasswordChecked SignedIn")
    assert service.sign_in(number, PASSWORD)


def case_the_policy_changed(desk):
    service = desk.service("policy", privacy={"version": "1", "mode": "strict"})
    number = service.new_account(PASSWORD)
    window = desk.window(service)
    window.type("^Phone number", number)

    def sign_in():
        window.type("^Password", PASSWORD)
        return window.press("^Sign in$", "PasswordChecked AcceptingPolicy")

    sign_in().see("^The privacy policy changed")
    window.back("BackChosen EnteringCredentials")
    sign_in()
    accept = lambda: window.press("^Accept$")  # noqa: E731
    hold_and_go_back(window, ACCEPT, "GET", accept, "SavingConsent", "AcceptingPolicy")
    lose_and_return(window, ACCEPT, accept, "AcceptingPolicy")
    for kind, code in NOTHING_TO_ACCEPT.items():
        service.wire.refuse(ACCEPT, code, status=401)
        accept().then(f"!{kind} EnteringCredentials")
        sign_in()
    window.back("BackChosen EnteringCredentials")
    window.press("^Text me a code", "CodeSent EnteringCode")
    window.type("^Code", service.code(number), "CodeVerified AcceptingPolicy")
    accept().then("ConsentSaved SignedIn")
    window.press("^Sign out$", "SignOutChosen EnteringCredentials")
    window.type("^Phone number", number)
    window.type("^Password", PASSWORD)
    window.press("^Sign in$", "PasswordChecked SignedIn")


# --- a forgotten password -------------------------------------------------------------------------
def case_asking_for_a_reset(desk):
    service = desk.service()
    number = service.new_account(PASSWORD)
    window = desk.window(service)
    forgot = lambda: window.press("^Forgot password", "ForgotPasswordChosen AskingForReset")  # noqa: E731
    forgot().back("BackChosen EnteringCredentials")
    forgot().type("^Phone number", number)
    send = lambda: window.press("^Send code$")  # noqa: E731
    hold_and_go_back(window, RESET, "POST", send, "SendingResetCode", "AskingForReset")
    lose_and_return(window, RESET, send, "AskingForReset")
    for kind, code in LOCKS.items():
        service.wire.refuse(RESET, code)
        send().then(f"!{kind} Locked").press("^Back to sign in", "SignInChosen EnteringCredentials")
        forgot()
    send().sent("ResettingPassword")
    resend_in_reset(window, number)


def resend_in_reset(window, number):
    wire = window.service.wire
    window.back("BackChosen AskingForReset").press("^Send code$").sent("ResettingPassword")
    resend = lambda: window.press("^Send again")  # noqa: E731
    resend().sent("ResettingPassword").see("We sent a new code")
    hold_and_go_back(window, RESET, "POST", resend, "ResendingResetCode", "ResettingPassword")
    lose_and_return(window, RESET, resend, "ResettingPassword")
    for kind, code in LOCKS.items():
        wire.refuse(RESET, code, "POST")
        resend().then(f"!{kind} Locked")
        lock_to_reset(window, kind)
        window.press("^Send code$").sent("ResettingPassword")


def lock_to_reset(window, kind):
    """What was tried by code is not offered by code again, and a block is not lifted by a reset."""
    assert kind
    window.press("^Back to sign in", "SignInChosen EnteringCredentials").press("^Forgot password", "AskingForReset")


def case_saving_a_new_password(desk):
    service = desk.service()
    number = service.new_account(PASSWORD)
    elsewhere = service.sign_in(number, PASSWORD)
    window = desk.window(service)
    window.press("^Forgot password", "AskingForReset").type("^Phone number", number)
    window.press("^Send code$", "CodeSent ResettingPassword")
    window.type("^New password", NEW_PASSWORD)
    window.type("^Code", other_code(service.code(number)))
    save = lambda: window.press("^Save and sign in")  # noqa: E731
    save().then("!WrongCode ResettingPassword").see("^That code doesn.t match")
    window.type("^Code", service.code(number))
    hold_and_go_back(window, RESET, "PUT", save, "SavingNewPassword", "ResettingPassword")
    for kind, code in LOCKS.items():
        service.wire.refuse(RESET, code, "PUT")
        save().then(f"!{kind} Locked")
        lock_to_reset(window, kind)
        window.press("^Send code$", "CodeSent ResettingPassword")
        window.type("^Code", service.code(number))
        window.type("^New password", NEW_PASSWORD)
    service.wire.cut(LOGIN, times=1)
    save().then("PasswordWasReset EnteringCredentials").see("new password is saved")
    assert service.ask("GET", "/identity/v2/auth/access_token/validate", token=elsewhere)["ErrorCode"] == 905
    window.press("^Forgot password", "AskingForReset").press("^Send code$", "CodeSent ResettingPassword")
    window.type("^Code", service.code(number))
    window.type("^New password", PASSWORD + "!")
    save().then("PasswordWasReset SignedIn")


def case_a_reset_that_carries_a_session(desk):
    service = desk.service("login_on_reset", flow={"login_on_reset": True})
    number = service.new_account(PASSWORD)
    window = desk.window(service)
    service.wire.cut(LOGIN)
    window.press("^Forgot password", "AskingForReset").type("^Phone number", number)
    window.press("^Send code$", "CodeSent ResettingPassword")
    window.type("^Code", service.code(number))
    window.type("^New password", NEW_PASSWORD)
    window.press("^Save and sign in", "PasswordWasReset SignedIn")


def case_a_code_that_opens_nothing(desk):
    """An account that was silent for long: the page with the ways that do."""
    meet_closed_codes(desk, 1287, "SilentAccount", "A code alone doesn.t open this account")


def case_a_second_step_after_a_code(desk):
    """Which this app does not have: the code is used, and its page is left."""
    meet_closed_codes(desk, 1176, "SecondFactor", "needs a second step to sign in")


def meet_closed_codes(desk, code, kind, words):
    service = desk.service()
    window, number = desk.window(service), service.new_account(PASSWORD)
    window.type("^Phone number", number)
    meet_closed_codes_from(window, code, f"!{kind} EnteringCredentials", words)
    window.press("^Create an account", "CreateAccountChosen CreatingAccount")
    meet_closed_codes_from(welcomed(desk, service), code, f"!{kind} WelcomingBack", words)


def meet_closed_codes_from(window, code, edge, words):
    closed = lambda path, method: window.service.wire.refuse(path, code, method)  # noqa: E731
    text_me = lambda: window.press("^Text me a code").sent("EnteringCode")  # noqa: E731
    send = lambda: window.press("^Forgot password", "AskingForReset").press("^Send code$").sent(  # noqa: E731
        "ResettingPassword")
    text_me()
    closed(CODE_SIGN_IN, "GET")
    window.press("^Send again", edge).see(words)
    text_me()
    closed("passwordlesslogin/otp/verify$", "PUT")
    window.type("^Code", "123456", edge).see(words)
    assert not window.all(None, "works for another"), str(window)
    send()
    closed(RESET, "POST")
    window.press("^Send again", edge)
    send()
    closed(RESET, "PUT")
    window.type("^New password", NEW_PASSWORD)
    window.type("^Code", "123456")
    window.press("^Save and sign in", edge)


# --- the keychain at start ------------------------------------------------------------------------
def case_starting_with_a_keychain_that_does_not_answer(desk):
    window = desk.signed_in(desk.service()).kept()
    with walk_keyring.Frozen():
        window = desk.again(window)
        window.back("BackChosen EnteringCredentials")
        window = desk.again(window)
        window.then("Restored EnteringCredentials").see("keychain doesn.t answer")
        window.press("keychain again", "KeychainRetryChosen Restoring", "Restored EnteringCredentials")
    window.then("Restored SignedIn").see("^Hello, Amara")


CASES = [value for name, value in list(globals().items()) if name.startswith("case_")]
