# SPDX-License-Identifier: Apache-2.0
"""Walks of somebody whose code meets a lock that a question opens: to sign in, to prove a number, for a new password."""
from walk_before import (CODE, CODE_SIGN_IN, LOCKS, LOGIN, QUESTION, QUESTIONS, RESET, hold_and_go_back, lose_and_return,
                         welcomed)
from walk_window import NEW_PASSWORD, PASSWORD, WRONG

VERIFY = "passwordlesslogin/otp/verify$"
ANSWER = {"SecurityQuestionAnswer": {"1": "Rex"}}
POLICY = {"access_token": "00000000-0000-4000-8000-000000000000"}
CLOSED = {"SilentAccount": 1287, "SecondFactor": 1176}
# Codes meet the lock, too.
LOCKING = {"lockout": {**QUESTION["lockout"], "code_opens": False}, "questions": QUESTION["questions"]}


def answer(window, text="Rex", press="^Sign in$"):
    """The answer alone: what met the lock goes once more by itself."""
    window.type("^First pet", text)
    assert not window.all(None, "^Password$"), str(window)
    return window.press(press)


def meets_lock(window, path, enter):
    """The page of a code, whose code is entered and meets the lock."""
    window.service.wire.refuse(path, 1148, "PUT")
    enter()
    return window.then("!LockedByQuestion FetchingQuestions", "QuestionsFetched AnsweringQuestion")


def goes_back(window, path, enter, page, again=None):
    """No question comes, or nobody answers it: the page of the code is there. `again`: with what was typed."""
    wire, again = window.service.wire, again or enter
    wire.refuse(path, 1148, "PUT")
    hold_and_go_back(window, QUESTIONS, "GET", enter, "!LockedByQuestion FetchingQuestions", page)
    wire.refuse(path, 1148, "PUT")
    wire.cut(QUESTIONS, times=3)
    again().then("!LockedByQuestion FetchingQuestions", f"!Unreachable {page}")
    wire.refuse(path, 1148, "PUT")
    wire.reply(QUESTIONS, [])
    again().then("!LockedByQuestion FetchingQuestions", f"QuestionsFetched {page}").see("^Too many tries")
    meets_lock(window, path, again).back(f"BackChosen {page}")


def refused(window, path, say, page, form, anew):
    """What may be said of the answer, of the code and of the account. `anew` is the way back to the question."""
    wire = window.service.wire
    wire.refuse(path, 1093, "PUT")
    say().then("!WrongAnswer AnsweringQuestion").see("That answer doesn.t match")
    wire.refuse(path, 1067, "PUT")
    say().then(f"!WrongCode {page}").see("That code doesn.t match")
    anew(page)
    for kind, code in LOCKS.items():
        wire.refuse(path, code, "PUT")
        say().then(f"!{kind} Locked").press("^Back to sign in", f"SignInChosen {form}")
        anew(form)
    for kind, code in CLOSED.items():
        wire.refuse(path, code, "PUT")
        say().then(f"!{kind} {form}")
        anew(form)


def walk_code(window, number, form):
    """From the sign-in page by a code."""
    service = window.service
    text_me = lambda: window.press("^Text me a code").sent("EnteringCode")  # noqa: E731
    enter = lambda: window.type("^Code", service.code(number))  # noqa: E731
    say = lambda: answer(window)  # noqa: E731

    def anew(page):
        if page == form:
            text_me()
        meets_lock(window, VERIFY, enter)

    text_me()
    goes_back(window, VERIFY, enter, "EnteringCode", lambda: window.press("^Verify$"))
    anew("EnteringCode")
    hold_and_go_back(window, VERIFY, "PUT", say, "CheckingAnswer", "AnsweringQuestion")
    lose_and_return(window, VERIFY, say, "AnsweringQuestion")
    refused(window, VERIFY, say, "EnteringCode", form, anew)
    service.wire.refuse(VERIFY, 1194, "PUT", data=POLICY)
    say().then("CodeVerified AcceptingPolicy").back(f"BackChosen {form}")
    anew(form)
    say().then("CodeVerified SignedIn")


def case_a_question_after_a_sign_in_code(desk):
    service = desk.service("questions", **QUESTION)
    window, number = desk.window(service), service.new_account(PASSWORD, **ANSWER)
    window.type("^Phone number", number)
    walk_code(window, number, "EnteringCredentials")


def case_a_question_after_a_code_of_whom_is_known(desk):
    window = welcomed(desk, desk.service("questions", **QUESTION), **ANSWER)
    walk_code(window, window.number, "WelcomingBack")


def case_a_question_after_a_first_code(desk):
    """The number was never proven."""
    service = desk.service("questions", **QUESTION)
    window, number = desk.window(service), service.new_account(PASSWORD, PhoneIdVerified=False, **ANSWER)
    window.type("^Phone number", number)
    enter = lambda: window.type("^Code", service.code(number))  # noqa: E731

    def asked():
        window.type("^Password", PASSWORD)
        window.press("^Sign in$", "PasswordChecked EnteringCode")
        meets_lock(window, CODE, enter)

    asked()
    service.wire.refuse(CODE, 1073, "PUT")
    answer(window).then("!AlreadyVerified EnteringCredentials")
    asked()
    answer(window).then("CodeVerified SignedIn")


def walk_reset(window, number, form):
    """A forgotten password, from the sign-in page."""
    service = window.service
    say = lambda: answer(window, press="^Save and sign in")  # noqa: E731

    def ask():
        window.press("^Forgot password", "AskingForReset")
        if form == "EnteringCredentials":
            window.type("^Phone number", number)
        window.press("^Send code$").sent("ResettingPassword")

    def enter():
        window.type("^Code", service.code(number))
        window.type("^New password", NEW_PASSWORD)
        return window.press("^Save and sign in")

    def anew(page):
        if page == form:
            ask()
        meets_lock(window, RESET, enter)

    ask()
    goes_back(window, RESET, enter, "ResettingPassword")
    anew("ResettingPassword")
    hold_and_go_back(window, RESET, "PUT", say, "CheckingAnswer", "AnsweringQuestion")
    service.wire.cut(RESET, "PUT", times=3)
    service.wire.cut(LOGIN, times=3)
    say().then("!Unreachable AnsweringQuestion")
    service.wire.clear()
    refused(window, RESET, say, "ResettingPassword", form, anew)
    service.wire.cut(LOGIN, times=1)
    say().then(f"PasswordWasReset {form}").see("new password is saved")


def case_a_question_before_a_new_password(desk):
    service = desk.service("questions", **QUESTION)
    window, number = desk.window(service), service.new_account(PASSWORD, **ANSWER)
    walk_reset(window, number, "EnteringCredentials")


def case_a_question_before_a_new_password_of_whom_is_known(desk):
    window = welcomed(desk, desk.service("questions", **QUESTION), **ANSWER)
    walk_reset(window, window.number, "WelcomingBack")


def case_a_lock_that_codes_meet(desk):
    """Somebody else guesses while a code is on its way."""
    service = desk.service("locks-codes", **LOCKING)

    def others_guess(number):
        for _ in range(2):
            service.ask("POST", "/identity/v2/auth/login", {"phone": number, "password": WRONG})

    asked = "!LockedByQuestion FetchingQuestions", "QuestionsFetched AnsweringQuestion"
    window, number = desk.window(service), service.new_account(PASSWORD, **ANSWER)
    window.type("^Phone number", number).press("^Text me a code", "CodeSent EnteringCode")
    others_guess(number)
    window.type("^Code", service.code(number), *asked)
    answer(window, "Tom").then("!WrongAnswer AnsweringQuestion").see("That answer doesn.t match")
    answer(window).then("CodeVerified SignedIn")
    # Of another account: of this one the computer is known now, and no lock holds it up.
    window, number = desk.window(service), service.new_account(PASSWORD, **ANSWER)
    window.press("^Forgot password", "AskingForReset").type("^Phone number", number)
    window.press("^Send code$", "CodeSent ResettingPassword")
    others_guess(number)
    window.type("^Code", service.code(number))
    window.type("^New password", NEW_PASSWORD).press("^Save and sign in", *asked)
    answer(window, press="^Save and sign in").then("PasswordWasReset SignedIn")
    assert service.sign_in(number, NEW_PASSWORD)


def case_the_codes_times_pass_while_it_is_answered(desk):
    service = desk.service("waits-asked", sms={"resend_waits": [8]}, otp={"life": 30}, **QUESTION)
    window, number = desk.window(service), service.new_account(PASSWORD, **ANSWER)
    window.type("^Phone number", number).press("^Text me a code", "CodeSent EnteringCode")
    meets_lock(window, VERIFY, lambda: window.type("^Code", service.code(number)))
    window.then("DeadlineReached AnsweringQuestion").back("BackChosen EnteringCode").see("^Send again")


def case_where_no_answer_can_go_along(desk):
    """Sending a code takes none: the question goes with a password. An account without questions has no way there."""
    service = desk.service()
    number = service.new_account(PASSWORD)
    window = desk.window(service)
    window.type("^Phone number", number)

    def asked(form="EnteringCredentials"):
        window.then("!LockedByQuestion FetchingQuestions").then(f"!NoQuestion {form}")

    service.wire.refuse(CODE_SIGN_IN, 1148)
    window.press("^Text me a code")
    asked()
    window.press("^Text me a code", "CodeSent EnteringCode")
    service.wire.refuse(CODE_SIGN_IN, 1148)
    window.press("^Send again")
    asked()
    window.press("^Text me a code", "CodeSent EnteringCode")
    service.wire.refuse(VERIFY, 1148)
    window.type("^Code", service.code(number))
    asked("EnteringCode")


CASES = [value for name, value in list(globals().items()) if name.startswith("case_")]
