# SPDX-License-Identifier: Apache-2.0
"""The edges of docs/sign-in-flow.md, and which of them a walk has taken.

An edge is (state, what happened, next state). What happened is the name of an event, "!Kind" for a refusal, or "!" for
"any other" refusal. The words behind a slash in the document ("CodeSent/sent") name samples of one event and are left
out: the next state tells them apart.
"""
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ACTS, REPLIES, ERRORS, BY_ITSELF = 3, 4, 5, 6  # columns of the table
ARROW = " → "


def _next_states(text):
    return re.findall(r"\*\*(\w+)\*\*", text)


def _edges_of(state, column, line):
    if ARROW not in line:
        return
    events, _, leads = line.partition(ARROW)
    for next_state in _next_states(leads):
        for event in events.split(", "):
            if column == ERRORS:
                yield state, "!" if event.startswith("any") else f"!{event}", next_state
            else:
                yield state, event.partition("/")[0], next_state


def edges():
    """Every edge of the document."""
    found = set()
    with open(f"{ROOT}/docs/sign-in-flow.md", encoding="utf-8") as document:
        for row in document:
            cells = [cell.strip() for cell in row.split("|")]
            if len(cells) < 9 or not cells[1].startswith("**"):
                continue
            for column in (ACTS, REPLIES, ERRORS, BY_ITSELF):
                for line in cells[column].split("<br>"):
                    found.update(_edges_of(cells[1].strip("*"), column, line))
    return found


def counted():
    """Every edge as the desk of --qa counts them: by what happened, whatever the answer was."""
    def plain(name):
        return name.partition("(")[0].partition("/")[0]
    with open(f"{ROOT}/tests/flow/golden/transitions.tsv", encoding="utf-8") as table:
        rows = [line.split("\t") for line in table if not line.startswith("#")]
    return {tuple(plain(cell) for cell in row[:3]) for row in rows if row[1] != "refused"}


def states():
    return {state for state, _, _ in edges()}


def error_kinds():
    """The names of AuthErrorKind in their order: the app writes their numbers."""
    with open(f"{ROOT}/auth/types/autherrorkind.h", encoding="utf-8") as header:
        text = header.read()
    body = re.sub(r"//[^\n]*", "", re.search(r"enum class AuthErrorKind[^{]*\{(.*?)\};", text, re.S).group(1))
    return re.findall(r"\w+", body)


_STEP = re.compile(r'step "?(\w+)"? "?(\w+)"? (-?\d+) "?(\w+)"?')


def read_steps(text):
    """(state, event, kind of refusal or "", next state) for each step the app wrote."""
    kinds = error_kinds()
    return [(state, event, kinds[int(error)] if int(error) >= 0 else "", next_state)
            for state, event, error, next_state in _STEP.findall(text)]


def beyond_the_table(state, event, next_state):
    """What the text above the table says of every state."""
    gone = (event, next_state) == ("SessionWasEnded", "EnteringCredentials")  # with its number or its account
    code_in_hand_is_over = event == "DeadlineReached" and next_state == state
    return gone or code_in_hand_is_over


class Coverage:
    """What was walked of what there is."""

    def __init__(self):
        self.all = edges()
        self.walked = set()
        self.unlisted = set()

    def add(self, steps):
        for state, event, kind, next_state in steps:
            named = (state, f"!{kind}", next_state) if kind else (state, event, next_state)
            edge = named if named in self.all or not kind else (state, "!", next_state)
            if edge in self.all:
                self.walked.add(edge)
            elif not beyond_the_table(*named):
                self.unlisted.add(edge)

    def missing(self):
        return self.all - self.walked
