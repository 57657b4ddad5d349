# SPDX-License-Identifier: Apache-2.0
"""What can befall a session from outside: a second app with the same profile, a sign-in that goes stale under a form,
eyes on the files and the processes, and a clock that is years off.

    session_test.py APP SERVICE [part of a case's name…]
"""
import base64
import glob
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import walk_keyring
import walk_workers
from app import App, Atspi, FIELDS, until
from walk_after import NUMBER, is_open, until_over, until_stale
from walk_before import fill_registration, to_create
from walk_secrets import Ears, copies, forbidden, home_files, nothing_is_told, nothing_shows, process_files
from walk_window import PASSWORD, Window

SLIDE = "/access_token/sliding_token$"
# docs/security-client.md, C12, says what of that is too much. No more than was last measured.
MOST_AFTER_SUBMIT = {"password": 0}
MOST_AFTER_SIGN_OUT = {"password": 0, "code": 0, "token": 0}
INVALIDATE = "/identity/v2/auth/access_token/invalidate"
SIGNED_OUT = "signed out on this computer"  # what the other window did, and no other device


def kept_token(user):
    """The token in the keychain, as the next start will find it."""
    entry = walk_keyring.entry(user)
    return json.loads(entry).get("token") if entry else None


def entry_of(window):
    return f"{window.profile}@{window.service.wire.url}"


def typed(window, name):
    field = window.see(name, FIELDS)
    # Not get_text_iface().get_text(): newer bindings find the older function of that name on the accessible itself.
    return Atspi.Text.get_text(field, 0, -1)


# --- two apps -------------------------------------------------------------------------------------
class Twin(Window):
    """One of several windows with the same title: the keyboard goes to the one of this process."""

    def type(self, name, text, *then):
        self.focus()
        return super().type(name, text, *then)


def twin(desk, service, profile):
    window = Twin(desk.binaries[0], service, profile, f"{len(desk.windows)}")
    desk.windows.append(window)
    return window


def profile_of(desk):
    return f"twins{len(desk.windows)}"


def two_signed_in(desk, service):
    """One signs in, the other is started then and finds the session."""
    profile, number = profile_of(desk), service.new_account(PASSWORD)
    first = twin(desk, service, profile).sign_in(number).kept()
    second = twin(desk, service, profile).then("Restored SignedIn")
    first.number = second.number = number
    return first, second


def quit_all(*windows):
    for window in windows:
        window.quit()


def save_name(window, name):
    """An act of the signed-in person, which needs the token."""
    window.press("^Change name", "ChangeNameChosen ChangingName").type("^Name", name)
    window.press("^Save$", "NameWasChanged SignedIn").see(f"^Hello, {name}$")


def writes_no_more(window):
    """Until everything the window had to write is in the keychain: who is stopped between reading and writing would
    write over what came meanwhile."""
    window.press("^Change number", "ChangingNumber").until_kept("ChangingNumber")
    window.back("BackChosen SignedIn")
    until(lambda: "ChangingNumber" not in walk_keyring.entry(entry_of(window)), "the page gone from the keychain")


def short(desk):
    return desk.service("short", session={"access": 10})


def until_past(moment):
    until(lambda: time.monotonic() > moment, "the end of the session that was opened first", 30)


def case_two_apps_renew_one_session(desk):
    service = short(desk)
    first, second = two_signed_in(desk, service)
    over = time.monotonic() + 10  # unless it is prolonged
    second.process.send_signal(signal.SIGSTOP)
    renewed = service.wire.hold(SLIDE)
    until(renewed.seen.is_set, "a renewal by the first")
    renewed.release()
    until_past(over + 1)
    second.process.send_signal(signal.SIGCONT)
    save_name(second, "Grace")
    save_name(first, "Amara")
    assert first.state() == second.state() == "SignedIn", (first.steps(), second.steps())
    assert is_open(service, kept_token(entry_of(first))), "the token in the keychain is dead"
    quit_all(first, second)
    twin(desk, service, first.profile).then("Restored SignedIn", "AccountRefreshed SignedIn").see("^Hello, Amara")


def case_two_apps_and_a_renewal_that_brings_another_token(desk):
    """The contract lets a renewal change the token; the old one is dead then, and the other app still has it."""
    service = desk.service("rotating", session={"access": 20})
    first, second = two_signed_in(desk, service)
    writes_no_more(second)
    second.process.send_signal(signal.SIGSTOP)  # with our service the old one would go on, and both would be right
    old = kept_token(entry_of(first))
    new = service.sign_in(first.number, PASSWORD)
    life = service.ask("GET", "/identity/v2/auth/access_token/validate", token=new)
    service.wire.reply(SLIDE, {**life, "access_token": new})
    until(lambda: kept_token(entry_of(first)) == new, "the new token in the keychain")
    assert service.ask("GET", INVALIDATE, token=old).get("IsPosted")
    second.process.send_signal(signal.SIGCONT)
    save_name(first, "Grace")
    save_name(second, "Hedy")
    assert kept_token(entry_of(first)) == new
    quit_all(second, first)
    twin(desk, service, first.profile).then("Restored SignedIn", "AccountRefreshed SignedIn").see("^Hello, Hedy")


def case_two_apps_and_a_service_that_always_brings_another_token(desk):
    """Each renewal ends the token before it at once, and its reply is slow: the other app asks meanwhile."""
    service = desk.service("strict", session={"access": 10})
    first, second = two_signed_in(desk, service)
    number, renewals, refused, under_way = first.number, [], [], []

    def renew(old):
        if not is_open(service, old):
            refused.append(old)
            return 403, {"ErrorCode": 905, "Message": "Access token is invalid", "Description": "test"}
        assert service.ask("GET", INVALIDATE, token=old).get("IsPosted")
        new = service.sign_in(number, PASSWORD)
        renewals.append(new)
        under_way.append(new)
        time.sleep(1)  # a slow network
        under_way.remove(new)
        return 200, {**service.ask("GET", "/identity/v2/auth/access_token/validate", token=new), "access_token": new}

    service.wire.answer(SLIDE, renew)
    until(lambda: len(renewals) >= 4, "four renewals", 60)
    assert first.state() == second.state() == "SignedIn", (first.steps(), second.steps())
    assert not refused, f"{len(refused)} renewals were asked for with a token that another app had replaced"
    save_name(first, "Grace")
    save_name(second, "Hedy")
    service.wire.clear()  # who quits while the answer to a renewal is under way never gets the token
    until(lambda: not under_way, "the end of the renewal under way")
    quit_all(first, second)
    twin(desk, service, first.profile).then("Restored SignedIn", "AccountRefreshed SignedIn").see("^Hello, Hedy")


def case_two_apps_one_is_only_looked_at(desk):
    """It stands on the sign-in page while the other signs in, and its person asks for a code then."""
    service, profile = desk.service(), profile_of(desk)
    number = service.new_account(PASSWORD)
    idle, first = twin(desk, service, profile), twin(desk, service, profile)
    idle.see("^Sign in$")
    first.sign_in(number).kept()
    token = kept_token(entry_of(first))
    idle.press("^Forgot", "ForgotPasswordChosen AskingForReset").type("^Phone number", number)
    idle.press("^Send code$", "CodeSent ResettingPassword")
    quit_all(idle, first)
    assert kept_token(entry_of(first)) == token
    twin(desk, service, profile).then("Restored SignedIn", "AccountRefreshed SignedIn")


def case_two_apps_and_a_proof_by_password(desk):
    """To change the number long after signing in one proves who one is, and that replaces the token of both."""
    service = desk.service("proof", session={"fresh_login": 1})
    first, second = two_signed_in(desk, service)
    old, number = kept_token(entry_of(first)), service.new_number()
    until_stale(service)
    first.press("^Change number", "ChangeNumberChosen ChangingNumber").type("^New phone number", number)
    first.type("^Current password", PASSWORD).press("^Send code$", "CodeSent EnteringCode")
    first.type("^Code", service.code(number), "CodeVerified SignedIn").kept()
    until_over(service, old)
    save_name(second, "Hedy")
    save_name(first, "Grace")
    assert is_open(service, kept_token(entry_of(first)))
    quit_all(first, second)
    twin(desk, service, first.profile).then("Restored SignedIn", "AccountRefreshed SignedIn").see("^Hello, Grace$")


def signed_out_in_one(desk, service):
    first, second = two_signed_in(desk, service)
    token = kept_token(entry_of(first))
    first.press("^Sign out$", "SignOutChosen EnteringCredentials").see("signed out on this computer")
    until_over(service, token)
    return first, second


def starts_signed_out(desk, first, second):
    """And signing in is all it takes to be there again."""
    quit_all(first, second)
    third = twin(desk, first.service, first.profile)
    third.see("^Sign in$")
    third.see("^Password", FIELDS)
    assert third.state() in ("", "EnteringCredentials", "WelcomingBack"), third.steps()
    third.sign_in(None if third.state() == "WelcomingBack" else first.number).kept()
    third.quit()
    twin(desk, first.service, first.profile).then("Restored SignedIn")


def case_two_apps_sign_out_is_told_by_itself(desk):
    first, second = signed_out_in_one(desk, desk.service())
    second.then("SessionWasEnded EnteringCredentials").see(SIGNED_OUT)
    starts_signed_out(desk, first, second)


def case_two_apps_sign_out_and_nothing_else(desk):
    """The other is closed before it can know."""
    first, second = signed_out_in_one(desk, desk.service())
    starts_signed_out(desk, second, first)


def case_two_apps_sign_out_offline(desk):
    """The other writes to the keychain afterwards: what is owed to the service must outlive that."""
    service = desk.service()
    first, second = two_signed_in(desk, service)
    token = kept_token(entry_of(first))
    service.wire.cut()
    first.press("^Sign out$", "SignOutChosen EnteringCredentials").until_kept("end0")
    second.then("SessionWasEnded EnteringCredentials").see(SIGNED_OUT)
    quit_all(second, first)
    service.wire.clear()
    third = twin(desk, service, first.profile)
    third.see("^Password", FIELDS)
    assert third.state() != "SignedIn", third.steps()
    until_over(service, token)


def case_two_apps_one_person_signs_in_twice(desk):
    service, profile = desk.service(), profile_of(desk)
    number = service.new_account(PASSWORD)
    first, second = twin(desk, service, profile), twin(desk, service, profile)
    first.sign_in(number).kept()
    token = kept_token(entry_of(first))
    second.sign_in(number).kept()
    until(lambda: kept_token(entry_of(first)) not in (None, token), "the session of the second in the keychain")
    until_over(service, token)  # nobody would ever find it again
    save_name(first, "Grace")
    save_name(second, "Hedy")
    quit_all(first, second)
    twin(desk, service, profile).then("Restored SignedIn", "AccountRefreshed SignedIn").see("^Hello, Hedy")


def case_two_apps_two_persons(desk):
    """Each window goes on as its own person; the next start is the one who signed in last."""
    service, profile = desk.service(), profile_of(desk)
    numbers = [service.new_account(PASSWORD), service.new_account(PASSWORD)]
    windows = [twin(desk, service, profile), twin(desk, service, profile)]
    for window, number in zip(windows, numbers):
        window.sign_in(number).kept()
    for window, name in zip(windows, ("Grace", "Hedy")):
        save_name(window, name)
    assert [service.account(number)["FirstName"] for number in numbers] == ["Grace", "Hedy"]
    windows[0].press("^Change number", "ChangingNumber").back("BackChosen SignedIn")
    assert all(window.state() == "SignedIn" for window in windows), [window.steps() for window in windows]
    windows[0].see("^Kept until you quit$")
    windows[0].press("^Sign out$", "SignOutChosen EnteringCredentials")
    quit_all(*windows)
    twin(desk, service, profile).then("Restored SignedIn", "AccountRefreshed SignedIn").see("^Hello, Hedy$")


# --- a sign-in that goes stale --------------------------------------------------------------------
def asked_for_the_password(window, number):
    """The page asks, says so without blame, and keeps the number."""
    window.press("^Send code$", "SendingChangeCode", "!PasswordMissing ChangingNumber")
    window.see("^Current password", FIELDS)
    window.see("^Enter a password")
    assert not window.all(None, "doesn.t match"), f"no password was given, and yet: {window}"
    assert is_number(typed(window, "^New phone number"), number), typed(window, "^New phone number")
    window.type("^Current password", PASSWORD).press("^Send code$", "CodeSent EnteringCode")
    window.type("^Code", window.service.code(number), "CodeVerified SignedIn").see("Your number was changed")
    assert window.service.sign_in(number, PASSWORD)
    window.kept()


def is_number(text, number):
    return re.sub(r"\D", "", number).endswith(re.sub(r"\D", "", text).lstrip("0")) and text


def on_the_change_page(window):
    number = window.service.new_number()
    window.press("^Change number", "ChangeNumberChosen ChangingNumber").type("^New phone number", number)
    assert not window.all(FIELDS, "^Current password"), "the sign-in is fresh"
    return number


def case_stale_while_the_change_page_is_open(desk):
    service = desk.service("stale", session={"fresh_login": 5})
    window = desk.signed_in(service)
    number = on_the_change_page(window)
    until_stale(service)
    asked_for_the_password(window, number)


def case_service_asks_for_the_password_earlier_than_it_said(desk):
    window = desk.signed_in(desk.service())
    number = on_the_change_page(window)
    window.service.wire.refuse(NUMBER, 1205, "PUT")
    asked_for_the_password(window, number)


# --- eyes on files and processes ------------------------------------------------------------------
def case_the_search_finds(desk):
    """The search is worth something only if it sees each form."""
    for secret in ("12345678-aaaa-4bbb-8ccc-0123456789ab", PASSWORD, "481206"):
        plain, wide = secret.encode(), secret.encode("utf-16")
        for before in range(4):
            lead = b"x" * before
            for content in (lead + plain, lead + wide, base64.b64encode(lead + plain + b"yz"),
                            base64.urlsafe_b64encode(lead + wide + b"yz"), lead + plain.hex().encode()):
                with tempfile.NamedTemporaryFile(dir=os.path.expanduser("~")) as file:
                    file.write(content)
                    file.flush()
                    assert forbidden(home_files(), {"it": secret}) == [(file.name, "it")], content
    told = subprocess.Popen(["/usr/bin/sleep", "1000"], env={"TOKEN": PASSWORD})
    try:
        until(lambda: forbidden(process_files(told.pid), {"it": PASSWORD}), "what stands in an environment")
    finally:
        told.kill()
        told.wait()
    assert desk.binaries


def heard_tokens(wire):
    """Every access and refresh token that went over the wire to the app."""
    found = {}
    for body in wire.heard:
        for name in ("access_token", "refresh_token"):
            for number, token in enumerate(re.findall(rb'"%s":\s*"([^"]+)"' % name.encode(), body)):
                found[f"{name}{len(found)}.{number}"] = token.decode()
    return found


def copied(text):
    subprocess.run(["xclip", "-selection", "clipboard"], input=text.encode(), check=True, timeout=10)


def case_nothing_secret_in_files_or_processes(desk):
    service = desk.service("watched")
    window, number = desk.window(service), service.new_number()
    pids = window.process.pid, service.process.pid
    to_create(window)
    ears = Ears()
    fill_registration(window, number)
    window.press("^Create account$", "Registered EnteringCode").until_kept("EnteringCode")
    until(lambda: len(ears.heard()) >= len(PASSWORD), "how much was typed")
    assert set(ears.heard()) == {"●"}, ears.heard()
    code = service.code(number)
    secrets = {"password": PASSWORD, "code": code}
    nothing_shows(secrets, pids, [window.log])
    nothing_is_told(window, secrets)
    copied(code)
    window.type("^Code", code, "CodeVerified SignedIn").kept()
    token = kept_token(entry_of(window))
    tokens = heard_tokens(service.wire)
    assert token in tokens.values() and any("refresh" in name for name in tokens), tokens
    secrets |= {"token": token, **tokens}
    nothing_shows(secrets, pids, [window.log])
    nothing_is_told(window, secrets)
    window.press("^Change number", "ChangingNumber").until_kept("ChangingNumber")
    nothing_shows(secrets, pids, [window.log])
    window = desk.again(window)
    window.then("Restored ChangingNumber").back("BackChosen SignedIn").kept()
    nothing_shows(secrets, (window.process.pid, service.process.pid), [window.log])
    service.wire.cut()
    window.press("^Sign out$", "SignOutChosen EnteringCredentials").until_kept("end0")
    nothing_shows(secrets, (window.process.pid, service.process.pid), [window.log])
    window.kill()
    nothing_shows(secrets, [service.process.pid])


def case_nothing_secret_in_files_of_the_bundled_service(desk):
    window = App(desk.binaries[0], "--profile", "eyes")
    try:
        window.press("^Create an account")
        window.see("^Create your account")
        fill_registration(window, "+447400123399")
        window.press("^Create account$")
        window.see("^Enter the code")
        code = window.new_code([])
        pids = window.process.pid, window.service()
        nothing_shows({"password": PASSWORD, "code": code}, pids)
        window.type("^Code", code)
        window.see("^Hello, Amara")
        window.see("Saved in your system keychain")
        secrets = {"password": PASSWORD, "code": code, "token": kept_token("eyes@bundled")}
        nothing_shows(secrets, pids)
        window.quit()
        nothing_shows(secrets, [])
        sign_out_without_service(desk, "eyes")
    finally:
        window.kill()


def sign_out_without_service(desk, profile):
    """A copy of the app that has no service beside it: it signs out here, and says that nobody was told."""
    with tempfile.TemporaryDirectory() as folder:
        alone = shutil.copy(desk.binaries[0], folder)
        run = lambda word: subprocess.run([alone, "--profile", profile, word], capture_output=True, text=True)
        out = run("sign-out")
        assert out.returncode == 7 and "Signed out here" in out.stderr, (out.returncode, out.stderr)
        assert run("whoami").returncode == 5 and kept_token(f"{profile}@bundled") is None


# --- eyes on the memory ---------------------------------------------------------------------------
def case_memory_is_searched(desk):
    """The search is worth something only if it sees both forms."""
    script = "import sys; a = sys.stdin.readline().strip(); b = a.encode('utf-16-le'); print(1, flush=True); input()"
    held = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        held.stdin.write(PASSWORD.encode() + b"\n")
        held.stdin.flush()
        held.stdout.readline()
        assert copies(held.pid, {"it": PASSWORD})["it"] >= 2, copies(held.pid, {"it": PASSWORD})
    finally:
        held.kill()
        held.wait()
    assert desk.binaries


def assert_copies_fall(window, secrets, most):
    """Soon after the page came: what was sent is let go when its reply is here."""
    until(lambda: all(count <= most[name] for name, count in copies(window.process.pid, secrets).items()),
          lambda: f"at most {most} copies; there are {copies(window.process.pid, secrets)}", 5)
    print(f"copies in memory: {copies(window.process.pid, secrets)}, at most {most}", flush=True)


def case_memory_holds_few_secrets(desk):
    service = desk.service("memory")
    window, number = desk.window(service), service.new_number()
    to_create(window)
    fill_registration(window, number)
    window.press("^Create account$", "Registered EnteringCode").until_kept("EnteringCode")
    code = service.code(number)
    assert_copies_fall(window, {"password": PASSWORD}, MOST_AFTER_SUBMIT)
    window.type("^Code", code, "CodeVerified SignedIn").kept()
    secrets = {"password": PASSWORD, "code": code, "token": kept_token(entry_of(window))}
    window.press("^Sign out$", "SignOutChosen EnteringCredentials")
    until_over(service, secrets["token"])
    assert_copies_fall(window, secrets, MOST_AFTER_SIGN_OUT)


# --- a clock that is years off --------------------------------------------------------------------
def clock(days):
    """The environment of a program whose clock is so many days ahead; the time that passes is right."""
    library = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
    assert library, "Debian package faketime"
    return {"LD_PRELOAD": library[0], "FAKETIME": f"{days:+}d", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1"}


def window_with_clock(desk, service, profile, days):
    window = Window(desk.binaries[0], service, profile, f"{len(desk.windows)}", clock(days) if days else {})
    desk.windows.append(window)
    return window


def shown_seconds(window):
    """What the code page says is left."""
    words = window.see("code works for another").get_name()
    minutes, seconds = re.search(r"(\d+):(\d\d)", words).groups()
    return int(minutes) * 60 + int(seconds)


def assert_shows_what_is_left(window, life, least):
    """`least`: seconds that have passed at least, by a right clock. What is shown was true when the page opened."""
    left = shown_seconds(window)
    most = time.monotonic() - least
    assert life - most - 2 <= left <= life + 2, f"{left} s shown, {life - most} s to {life} s are left"


def with_wrong_clock(desk, days):
    service, profile = desk.service("clock-waits", sms={"resend_waits": [40]}), f"clock{len(desk.windows)}"
    window, number = window_with_clock(desk, service, profile, days), service.new_number()
    to_create(window)
    fill_registration(window, number)
    asked = time.monotonic()
    window.press("^Create account$", "Registered EnteringCode")
    assert_shows_what_is_left(window, 300, asked)
    window.see(r"Send again in 0:[34]\d")
    window.until_kept("EnteringCode")
    year = json.loads(walk_keyring.entry(entry_of(window)))["snapshot"]["savedAt"][:4]
    assert abs(int(year) - time.gmtime().tm_year) >= 9, "the clock of the app is not wrong"
    window.kill()
    window = window_with_clock(desk, service, profile, days).then("Restored EnteringCode")
    assert_shows_what_is_left(window, 300, asked)
    window.type("^Code", service.code(number), "CodeVerified SignedIn").kept()
    token = kept_token(entry_of(window))
    window.kill()
    window = window_with_clock(desk, service, profile, days).then("Restored SignedIn", "AccountRefreshed SignedIn")
    save_name(window, "Grace")
    assert kept_token(entry_of(window)) == token
    window.press("^Change number", "ChangeNumberChosen ChangingNumber").back("BackChosen SignedIn").kill()
    # Somebody sets the clock right.
    window = window_with_clock(desk, service, profile, 0).then("Restored SignedIn", "AccountRefreshed SignedIn")
    window.see("^Hello, Grace")
    return window


def case_clock_ten_years_ahead(desk):
    with_wrong_clock(desk, 3650)


def case_clock_ten_years_behind(desk):
    with_wrong_clock(desk, -3650)


def renews_with_wrong_clock(desk, days):
    """The plan to renew is by the service's clock."""
    service = short(desk)
    window = window_with_clock(desk, service, f"clock{len(desk.windows)}", days)
    window.sign_in(service.new_account(PASSWORD)).kept()
    over = time.monotonic() + 10
    renewed = service.wire.hold(SLIDE)
    until(renewed.seen.is_set, "a renewal")
    renewed.release()
    until_past(over + 1)
    save_name(window, "Grace")


def case_clock_ahead_renews(desk):
    renews_with_wrong_clock(desk, 3650)


def case_clock_behind_renews(desk):
    renews_with_wrong_clock(desk, -3650)


def case_the_self_test_sees_a_wrong_clock(desk):
    service = desk.service("clock")

    def told(days):
        answer = subprocess.run([desk.binaries[0], "--config", service.client_config(), "--self-test", "--json"],
                                env={**os.environ, **(clock(days) if days else {})}, capture_output=True, text=True, check=False)
        line = next(line for line in json.loads(answer.stdout)["checks"] if line["check"] == "clock")
        return line["ok"], line["what"]
    for days, well in (0, True), (1, False), (-3650, False):
        ok, text = told(days)
        assert re.match(r"-?\d+ s from the backend's$", text) and ok == well, (days, ok, text)


CASES = [value for name, value in list(globals().items()) if name.startswith("case_")]


def main():
    binaries, only = sys.argv[1:3], sys.argv[3:]
    if only == [walk_workers.WORK]:
        return walk_workers.work(binaries, CASES)
    failed, _ = walk_workers.go_through(__file__, binaries, CASES, only)
    print(f"{len(CASES)} cases; failed: {', '.join(failed) or 'none'}")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
