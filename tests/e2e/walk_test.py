# SPDX-License-Identifier: Apache-2.0
"""Walks every edge of docs/sign-in-flow.md that can be caused from outside: the real window, the real service, a real
keyring. Fails where a walk fails, where the document has an edge that nobody walked, and where the app took a step the
document does not have.

    walk_test.py APP SERVICE [part of a case's name…]
"""
import sys

import walk_after
import walk_before
import walk_workers
from walk_flow import Coverage

CASES = walk_before.CASES + walk_after.CASES
SLOW = ("codes_in_hand", "in_hand", "case_page", "welcomed_back", "news")  # what takes longest starts first

NO_BUTTON = "the page has no such button; the act is for programs that embed Ringkey's flow"
# What cannot be caused from outside, and why.
IMPOSSIBLE = {
    ("CreatingAccount", "ForgotPasswordChosen", "AskingForReset"): NO_BUTTON,
    ("AskingForReset", "CreateAccountChosen", "CreatingAccount"): NO_BUTTON,
    ("AskingForReset", "SignInChosen", "EnteringCredentials"): NO_BUTTON,
    ("ResettingPassword", "OtherNumberChosen", "AskingForReset"): NO_BUTTON,
    ("AskingForReset", "SignInChosen", "WelcomingBack"): NO_BUTTON,
    ("ResettingPassword", "SignInChosen", "WelcomingBack"): NO_BUTTON,
    ("AnsweringQuestion", "SignInChosen", "WelcomingBack"): NO_BUTTON,
    ("AcceptingPolicy", "SignInChosen", "WelcomingBack"): NO_BUTTON,
    ("ResettingPassword", "SignInChosen", "EnteringCredentials"): NO_BUTTON,
    ("AnsweringQuestion", "ForgotPasswordChosen", "AskingForReset"): NO_BUTTON,
    ("AnsweringQuestion", "SignInChosen", "EnteringCredentials"): NO_BUTTON,
    ("AcceptingPolicy", "SignInChosen", "EnteringCredentials"): NO_BUTTON,
    ("EnteringCode", "OtherNumberChosen", "ConfirmingDeletion"): NO_BUTTON,
    ("WelcomingBack", "KeychainRetryChosen", "Restoring"):
        "who is welcomed back was read from the keychain, so it was open and nothing is to be tried again",
    ("ConfirmingSignOutEverywhere", "ConnectionReturned", "ConfirmingSignOutEverywhere"):
        "who signs out everywhere while nobody answers is signed out here, and the others follow",
    ("VerifyingCode", "CodeVerified", "WelcomingBack"):
        "before anybody is signed in the client takes only a session for a right code; anything else is refused",
    ("VerifyingCode", "CodeVerified", "EnteringCode"):
        "with a token no code is answered with a policy to accept",
}


def reason(edge):
    state, event, _ = edge
    if event in ("SignOutChosen", "SignOutEverywhereChosen") and state != "SignedIn":
        return "only the account page has the buttons to sign out; " + NO_BUTTON
    if event == "SignOutEverywhereConfirmed" and state != "ConfirmingSignOutEverywhere":
        return "only its own page has the button; " + NO_BUTTON
    return IMPOSSIBLE.get(edge)


def say(title, edges):
    if edges:
        print(f"{title}:")
    for edge in sorted(edges):
        state, event, leads = edge
        print(f"  {state} --{event}--> {leads}" + (f"  ({reason(edge)})" if reason(edge) else ""))


def main():
    binaries, only = sys.argv[1:3], sys.argv[3:]
    if only == [walk_workers.WORK]:
        return walk_workers.work(binaries, CASES)
    failed, steps = walk_workers.go_through(__file__, binaries, CASES, only, SLOW)
    coverage = Coverage()
    coverage.add(steps)
    missing = {edge for edge in coverage.missing() if not reason(edge)}
    wrong = {edge for edge in coverage.walked if reason(edge)} | (set(IMPOSSIBLE) - coverage.all)
    say("impossible from outside", coverage.missing() - missing)
    if not only:
        say("NOT WALKED", missing)
    say("NOT IN THE DOCUMENT", coverage.unlisted)
    say("CALLED IMPOSSIBLE WRONGLY", wrong)
    print(f"{len(coverage.all)} edges: {len(coverage.walked)} walked, {len(coverage.missing() - missing)} impossible, "
          f"{len(missing)} left; cases failed: {', '.join(failed) or 'none'}")
    return bool(failed or wrong or (missing and not only))


if __name__ == "__main__":
    sys.exit(main())
