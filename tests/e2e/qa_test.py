# SPDX-License-Identifier: Apache-2.0
"""The QA desk: each trouble is armed by the desk's own control, made by a person's act in the real window, and seen
there as state and words. A part of a case's name as second argument runs only those. The steps of the whole sitting
are written with --events and hold nothing secret.
"""
import json
import os
import re
import signal
import subprocess
import sys

from app import BUTTONS, CHECKS, everything, looks_like, until
from qa_desk import PASSWORD, Desk

from gi.repository import Atspi

BINARY = os.path.abspath(sys.argv[1])
PROFILE = ["--profile", "qatest"]
KEYS = {"schema", "time", "from", "state", "cause", "effects", "waits_for", "deadline", "operation", "request",
        "http_status", "error_code", "error", "number", "ringkey", "qt"}


def with_password(desk, words):
    number = desk.person()
    desk.secrets.add(number)
    desk.arm(words)
    desk.sign_in(number)


def with_password_again(desk, words):
    """This computer was let in before: a lock counts there, too."""
    number = desk.person()
    desk.secrets.add(number)
    desk.sign_in(number)
    desk.in_state("SignedIn")
    desk.press("^Sign out$")
    desk.in_state("EnteringCredentials")
    desk.arm(words)
    desk.sign_in(number)


def with_code(desk, words):
    code = desk.code_page()
    desk.arm(words)
    desk.type("^Code", code)


def with_code_that_meets_a_lock(desk, words):
    """What the service has to know first is there before the code is typed."""
    code = desk.code_page()
    desk.arm(words)
    desk.desk("^The service has it")
    desk.type("^Code", code)


def asking(desk, words):
    number = desk.person()
    desk.arm(words)
    desk.ask_for_code(number)


def fill_new_account(desk):
    desk.press("^Create an account")
    desk.in_state("CreatingAccount")
    number = desk.person("New")
    desk.secrets.add(number)
    desk.type("^Name", "Amara")
    desk.type("^Phone number", number)
    desk.type("^Password", PASSWORD)


def creating(desk, words):
    fill_new_account(desk)
    desk.arm(words)
    desk.press("^Create account$")


def with_first_code(desk, words):
    """The contract has the code of a registration in the address, not in the body."""
    fill_new_account(desk)
    before = desk.codes()
    desk.press("^Create account$")
    desk.in_state("EnteringCode")
    code = desk.new_code(before)
    desk.secrets.add(code)
    desk.arm(words)
    desk.type("^Code", code)


def awaiting_text(desk, words):
    """The code page came, and the phone is silent."""
    before = desk.codes()
    number = desk.person()
    desk.arm(words)
    desk.ask_for_code(number)
    desk.in_state("EnteringCode")
    until(lambda: not desk.is_armed(words), "the text met its fate")
    assert desk.codes() == before, desk.codes()


def awaiting_late_text(desk, words):
    before = desk.codes()
    awaiting_text(desk, words)
    until(lambda: len(desk.codes()) > len(before), "the text, 40 s late", 60)


def with_refused_text(desk, words):
    awaiting_text(desk, words)
    desk.type("^Code", "000000")


def signed_in(desk, words):
    number = desk.person()
    desk.secrets.add(number)
    desk.sign_in(number)
    desk.in_state("SignedIn")
    desk.arm(words)


def with_session(desk, words):
    signed_in(desk, words)
    desk.press("^Where you")


# How it is met, the control's words, the state it leads to, the words a person reads.
# Words that the page does not show without the trouble.
CASES = [
    (with_password, "No account has the number", "EnteringCredentials", "No account has this number"),
    (with_password, "drops before the request", "EnteringCredentials", "can't reach the service"),
    (with_password, "drops before the reply", "EnteringCredentials", "can't reach the service|not as expected"),
    (with_password, "malformed JSON", "EnteringCredentials", "not as expected"),
    (with_password, "captive portal", "EnteringCredentials", "wants you to sign in first"),
    (with_password, "^429", "EnteringCredentials", "Many people at once"),
    (with_password, "^503", "EnteringCredentials", "Many people at once"),
    (with_password, "answer takes 20 seconds", "EnteringCredentials", "took too long"),
    (with_password_again, "account is suspended", "Locked", "paused|Too many tries"),
    (with_password_again, "account is blocked", "Locked", "blocked"),
    (with_password_again, "until a captcha", "Locked", "person|browser"),
    (with_password_again, "until a question", "AnsweringQuestion", "first pet"),
    (with_code_that_meets_a_lock, "holds up codes", "AnsweringQuestion", "first pet"),
    (with_password, "privacy policy changed", "AcceptingPolicy", "policy"),
    (with_code, "code is wrong", "EnteringCode", "doesn't match"),
    (with_code, "code was used", "EnteringCode", "code was already used"),
    (with_code, "Too many tries with the code", "EnteringCode", "code no longer works"),
    (with_code, "code has expired", "EnteringCode", "code has expired"),
    (with_first_code, "code is wrong", "EnteringCode", "doesn't match"),
    # By the service's clock, which went on with each case: none of that is added.
    (with_first_code, "Too many tries with the code", "EnteringCode", r"new code in (10:00|9:\d\d)"),
    (asking, "Too many texts", "EnteringCredentials", "Too many codes were asked for"),
    (asking, "No texts to the number's country", "EnteringCredentials", "The code couldn't be sent"),
    (creating, "number has an account already", "CreatingAccount", "already has an account|belongs to another"),
    (creating, "password is refused by policy", "CreatingAccount", "too easy to guess"),
    (awaiting_text, "text never arrives", "EnteringCode", "code"),
    (awaiting_late_text, "40 seconds late", "EnteringCode", "code"),
    (with_refused_text, "refuses the number: a landline", "EnteringCode", "can't get our messages"),
    (with_session, "ended on another device", "EnteringCredentials|WelcomingBack", "session has ended"),
    (with_session, "password was changed", "EnteringCredentials|WelcomingBack", "ended because the password was changed"),
    (with_session, "number was removed", "EnteringCredentials|WelcomingBack", "number was removed"),
    *((with_session, ended, "EnteringCredentials|WelcomingBack", "session has ended") for ended in
      ("it was signed out", "number was changed", "somebody else proved", "token was used twice", "operator revoked")),
    (with_password, "keychain is locked", "SignedIn", "keychain is locked"),
    (with_password, "keychain does not answer", "SignedIn", "keychain doesn't answer"),
    (with_password, "keychain refuses", "SignedIn", "keychain refused"),
    (with_password, "no keychain", "SignedIn", "has no keychain"),
    (with_password, "intercepted", "EnteringCredentials", "isn't private"),
    # "Last sign-in" is of yesterday by that clock, and nothing else is wrong.
    (with_password, "clock is a day ahead", "SignedIn", r"^\d+/\d+/\d+\W"),
]


def check_all_are_tried(desk):
    """No trouble is on the desk that no case is of."""
    listed = desk.desk("The code is wrong", CHECKS).get_parent()
    troubles = [node.get_name() for node in everything(listed) if node.get_role() in CHECKS]
    left = [trouble for trouble in troubles if not any(re.search(case[1], trouble) for case in CASES)]
    tried = {case[1] for case in CASES}
    assert len(troubles) >= len(tried) and not left, f"{len(troubles)} troubles, without a case: {left}"


def other_windows(desk):
    """Of other runs of this program."""
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(index) for index in range(desktop.get_child_count())]
    return [program for program in programs
            if program and program.get_name() == "ringkey" and program.get_process_id() != desk.process.pid
            and any(program.get_child_at_index(i).get_name() == "Ringkey" for i in range(program.get_child_count()))]


def check_second_window(desk):
    """Another run of this profile, with the same time, whose end leaves this one as it is."""
    desk.later()
    time = desk.desk("^App: ").get_name()
    before = desk.told()
    desk.tab("Trouble")
    desk.desk("^Open a second window$", BUTTONS).get_action_iface().do_action(0)
    other, = until(lambda: other_windows(desk), "a second window", 60)
    until(lambda: any(looks_like(node, None, f"^{time}$") for node in everything(other)), time)
    os.kill(other.get_process_id(), signal.SIGTERM)
    until(lambda: not other_windows(desk), "the second window's end")
    assert desk.told() == before, desk.told()
    print("ok: a second window", flush=True)


def requests_in(log):
    """The ids in the service's log."""
    with open(log, encoding="utf-8") as written:
        return set(re.findall(r'"(?:client_)?request":"(\w+)"', written.read()))


def clipboard():
    return subprocess.run(["xclip", "-o", "-selection", "clipboard"], capture_output=True, text=True, check=False,
                          timeout=10).stdout


def empty_clipboard():
    subprocess.run(["xclip", "-selection", "clipboard"], input=b"-", check=True, timeout=10, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    until(lambda: clipboard() == "-", "an empty clipboard")


def check_details(desk):
    """What a person hands on names the request as the service's log does, also where its reply never came."""
    empty_clipboard()  # what was copied before is not taken for what is copied now
    desk.press("^Copy details")
    request = until(lambda: re.search(r"^Request: (\w+)$", clipboard(), re.MULTILINE),
                    lambda: f"details, not {clipboard()!r}")
    until(lambda: request[1] in requests_in(desk.log), lambda: f"{request[1]} among {requests_in(desk.log)}")
    print("ok: the details name the request as the service's log does", flush=True)


def check_details_of_a_field(desk):
    """What stands at a field has no button of its own: "Settings and about" has it."""
    with_code(desk, "code is wrong")
    desk.see("doesn't match")
    desk.press("^Settings and about")
    desk.press("^About$")
    check_details(desk)
    told = clipboard()
    assert re.search(r"^ErrorCode: 1067$", told, re.MULTILINE) and re.search(r"^State: EnteringCode$", told, re.MULTILINE), told
    desk.press("^Settings$")
    desk.press("^Back")
    desk.go_to_start()


def check_details_say_what_was_shown(desk):
    """A page tells why a session is over, which the error alone does not know."""
    shown = desk.see("ended because the password was changed").get_name()
    empty_clipboard()
    desk.press("^Settings and about")
    desk.press("^About$")
    desk.press("^Copy details")
    until(lambda: f"Shown: {shown}\n" in clipboard(), lambda: f"{shown!r}, not {clipboard()!r}")
    desk.press("^Settings$")
    desk.press("^Back")
    print("ok: the details say what was shown", flush=True)


def check_events(file, secrets, log):
    with open(file, encoding="utf-8") as written:
        text = written.read()
    lines = [json.loads(line) for line in text.splitlines()]
    assert lines and all(set(line) == KEYS for line in lines), "keys of docs/events.md"
    assert lines[0]["cause"] == "Started", lines[0]
    assert any(line["http_status"] == 200 and line["request"] for line in lines), "an answer with its request"
    refused = {line["request"] for line in lines if line["error_code"]}
    assert refused <= requests_in(log), refused - requests_in(log)
    assert os.stat(file).st_mode & 0o777 == 0o600
    for secret in secrets | {PASSWORD}:
        assert secret not in text, "a secret in the events"


def refused_with_another_backend():
    config = os.path.expanduser("~/other.toml")
    with open(config, "w", encoding="utf-8") as file:
        file.write('[backend]\nurl = "https://login.example.com"\napi_key = "k"\n')
    run = subprocess.run([BINARY, "--qa", "--config", config], capture_output=True, text=True, timeout=20, check=False)
    assert run.returncode == 2 and "bundled test service" in run.stderr, run
    print("ok: refused with another backend", flush=True)


def picture(desk, folder, name):
    """Of the app's window, as docs/qa.md shows it."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(desk.process.pid), "--name", "^Ringkey$"],
                           capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["import", "-window", found[0], "-strip", "+dither", "-colors", "64", f"PNG8:{folder}/qa-{name}.png"],
                   check=True)


def make_pictures(folder):
    """tools/make-qa-pictures: the desk's tabs, and one trouble from its control to the words."""
    desk = Desk(BINARY, os.path.expanduser("~/app.log"), *PROFILE)
    try:
        with_code(desk, "code is wrong")
        desk.see("doesn't match")
        picture(desk, folder, "trouble")
        shown = {"Clock": "^5 minutes on$", "People": "^Verified person$", "State": "^State: ", "Recording": "^Show it step by step"}
        for tab, what in shown.items():
            desk.tab(tab)
            desk.see(what)
            picture(desk, folder, tab.lower())
    finally:
        desk.kill()


def check_next_sitting(first):
    """A number that nobody has yet is not that of the first person of the sitting before."""
    desk = Desk(BINARY, os.path.expanduser("~/app.log"), *PROFILE)
    try:
        number = desk.person("New")
        assert number != first, number
        print("ok: the next sitting has new people", flush=True)
    finally:
        desk.kill()


SECOND_WINDOW = "second window"
DETAILS = "details"


def main():
    wanted = sys.argv[2:]
    if wanted[:1] == ["--pictures"]:
        return make_pictures(wanted[1])
    cases = [case for case in CASES if not wanted or any(part in case[1] for part in wanted)]
    refused_with_another_backend()
    events = os.path.expanduser("~/events.jsonl")
    desk = Desk(BINARY, os.path.expanduser("~/app.log"), *PROFILE, "--events", events)
    try:
        first = "" if wanted else desk.person()
        for act, words, state, said in cases:
            act(desk, words)
            until(lambda: any(f"State: {one}\n" in desk.told() for one in state.split("|")),
                  lambda: f"{state} after {words!r}; the desk says: {desk.told()!r}; shown is: {desk}", 30)
            desk.see(said)
            if words == "drops before the reply":
                check_details(desk)
            if words == "password was changed":
                check_details_say_what_was_shown(desk)
            print(f"ok: {words}", flush=True)
            desk.clear()
            desk.later()  # what is to be waited for is over
            desk.go_to_start()
        if not wanted or DETAILS in wanted:
            check_details_of_a_field(desk)
        if not wanted or SECOND_WINDOW in wanted:
            check_second_window(desk)
        if not wanted:
            check_all_are_tried(desk)
        code = desk.code_page()
        desk.type("^Code", code)
        desk.in_state("SignedIn")
        print(desk.desk("^Walked: ").get_name(), flush=True)
        check_events(events, desk.secrets, desk.log)
    finally:
        desk.kill()
    if not wanted:
        check_next_sitting(first)


main()
