# SPDX-License-Identifier: Apache-2.0
"""Walks every edge of docs/sign-in-flow.md that can be caused from outside: the real window, the real service, a real
keyring. Fails where a walk fails, where the document has an edge that nobody walked, and where the app took a step the
document does not have. With --rows also what no page has a button for, from the rows of the QA desk: then every edge
that the desk counts is walked, and it says so.

    walk_test.py APP SERVICE [--rows] [part of a case's name…]
"""
import os
import subprocess
import sys

import walk_after
import walk_before
import walk_policy
import walk_questions
import walk_rows
import walk_workers
from qa_desk import Desk
from walk_flow import Coverage, counted

CASES = walk_before.CASES + walk_after.CASES + walk_policy.CASES + walk_questions.CASES
ROWS = "--rows"
# What takes longest starts first.
SLOW = ("codes_in_hand", "in_hand", "case_page", "welcomed_back", "a_question", "news", "rows_that")

NO_BUTTON = "the page has no such button; the act is for programs that embed Ringkey's flow"
# What cannot be caused from outside, and why.
IMPOSSIBLE = {
    ("VerifyingCode", "CodeVerified", "WelcomingBack"):
        "before anybody is signed in the client takes only a session for a right code; anything else is refused",
    ("VerifyingCode", "CodeVerified", "EnteringCode"):
        "with a token no code is answered with a policy to accept",
    ("CheckingAnswer", "CodeVerified", "EnteringCredentials"): "as of VerifyingCode",
    ("CheckingAnswer", "CodeVerified", "WelcomingBack"): "as of VerifyingCode",
}
# Nor with a control of a page.
WITHOUT_BUTTON = {
    ("CreatingAccount", "ForgotPasswordChosen", "AskingForReset"),
    ("AskingForReset", "CreateAccountChosen", "CreatingAccount"),
    ("AskingForReset", "SignInChosen", "EnteringCredentials"),
    ("ResettingPassword", "OtherNumberChosen", "AskingForReset"),
    ("AskingForReset", "SignInChosen", "WelcomingBack"),
    ("ResettingPassword", "SignInChosen", "WelcomingBack"),
    ("AnsweringQuestion", "SignInChosen", "WelcomingBack"),
    ("AcceptingPolicy", "SignInChosen", "WelcomingBack"),
    ("ResettingPassword", "SignInChosen", "EnteringCredentials"),
    ("AnsweringQuestion", "ForgotPasswordChosen", "AskingForReset"),
    ("AnsweringQuestion", "SignInChosen", "EnteringCredentials"),
    ("AcceptingPolicy", "SignInChosen", "EnteringCredentials"),
    ("EnteringCode", "OtherNumberChosen", "ConfirmingDeletion"),
    # Who is welcomed back was read from the keychain, so it was open.
    ("WelcomingBack", "KeychainRetryChosen", "Restoring"),
}


def reason(edge, rows=False):
    """Why nobody walks it."""
    state, event, _ = edge
    if edge in IMPOSSIBLE or rows:
        return IMPOSSIBLE.get(edge)
    if event in ("SignOutChosen", "SignOutEverywhereChosen") and state != "SignedIn":
        return "only the account page has the buttons to sign out; " + NO_BUTTON
    if event == "SignOutEverywhereConfirmed" and state != "ConfirmingSignOutEverywhere":
        return "only its own page has the button; " + NO_BUTTON
    return NO_BUTTON if edge in WITHOUT_BUTTON else None


def say(title, edges):
    if edges:
        print(f"{title}:")
    for edge in sorted(edges):
        state, event, leads = edge
        print(f"  {state} --{event}--> {leads}" + (f"  ({reason(edge)})" if reason(edge) else ""))


def told_by_the_desk(app, walked):
    """What the desk says of a sitting in which these were walked."""
    version = subprocess.run([app, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    folder = os.path.expanduser("~/.local/share/ringkey/counted")
    os.makedirs(folder)
    with open(f"{folder}/qa-coverage.tsv", "w", encoding="utf-8") as file:
        file.write("".join("\t".join(line) + "\n" for line in [[f"# {version}"], *sorted(walked)]))
    desk = Desk(app, os.path.expanduser("~/app.log"), "--profile", "counted")
    try:
        return desk.desk("^Walked: ").get_name()
    finally:
        desk.kill()


def count(app, steps):
    """Whether the desk counts every edge as walked."""
    walked = {(state, event, leads) for state, event, _, leads in steps} & counted()
    say("NOT COUNTED", counted() - walked)
    told = told_by_the_desk(os.path.abspath(app), walked)
    print(f"the desk: {told}")
    return told == f"Walked: {len(counted())} of {len(counted())} edges"


def main():
    binaries, only = sys.argv[1:3], sys.argv[3:]
    if only == [walk_workers.WORK]:
        return walk_workers.work(binaries, CASES + walk_rows.CASES)
    rows = ROWS in only
    only = [part for part in only if part != ROWS]
    cases = CASES + (walk_rows.CASES if rows else [])
    failed, steps = walk_workers.go_through(__file__, binaries, cases, only, SLOW)
    coverage = Coverage()
    coverage.add(steps)
    missing = {edge for edge in coverage.missing() if not reason(edge, rows)}
    unknown = (set(IMPOSSIBLE) | WITHOUT_BUTTON) - coverage.all
    wrong = {edge for edge in coverage.walked if reason(edge, rows)} | unknown
    say("impossible from outside", coverage.missing() - missing)
    if not only:
        say("NOT WALKED", missing)
    say("NOT IN THE DOCUMENT", coverage.unlisted)
    say("CALLED IMPOSSIBLE WRONGLY", wrong)
    print(f"{len(coverage.all)} edges: {len(coverage.walked)} walked, {len(coverage.missing() - missing)} impossible, "
          f"{len(missing)} left; cases failed: {', '.join(failed) or 'none'}")
    uncounted = rows and not only and not count(binaries[0], steps)
    return bool(failed or wrong or uncounted or coverage.unlisted or (missing and not only))


if __name__ == "__main__":
    sys.exit(main())
