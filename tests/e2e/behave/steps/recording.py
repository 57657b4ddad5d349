# SPDX-License-Identifier: Apache-2.0
"""The steps that a recording is exported to, done in an app with the QA desk: docs/qa.md.

What was typed is in no recording: here it is what a sample person of the desk has. What the service answered, and what
happened by itself, is waited for.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

from behave import given, then, when

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
from app import BUTTONS, FIELDS, keys, until  # noqa: E402
from qa_desk import PASSWORD, Desk  # noqa: E402

NEW_PASSWORD = "another staple 8 cloud"


def names_of_controls(binary):
    """Each control by its object name: what the pages that have it call it."""
    module = {}
    printed = subprocess.run([binary, "--dump-page-objects", "--lang", "en"], capture_output=True, text=True, check=True)
    exec(printed.stdout, module)  # pylint: disable=exec-used
    names = {}
    for page in (value for value in module.values() if isinstance(value, type) and hasattr(value, "__dict__")):
        for control in vars(page).values():
            if isinstance(control, module["Control"]):
                names.setdefault(control.object, set()).add(control.name)
    return names


def steps_made(context):
    with open(context.events, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


@given("the app is started")
def start(context):
    binary = os.path.abspath(context.config.userdata["ringkey"])
    folder = tempfile.mkdtemp(prefix="ringkey-behave.")
    context.events, context.seen = f"{folder}/events.jsonl", 0
    context.names = names_of_controls(binary)
    context.desk = Desk(binary, f"{folder}/app.log", "--profile", "behave", "--events", context.events)
    context.number, context.codes = context.desk.person(), context.desk.codes()


def type_into(context, name, text):
    if context.desk.all(FIELDS, name):  # the page may know it
        context.desk.type(name, text)


@when("I type {what}")
def type_what(context, what):
    if "name" in what:
        type_into(context, "^Name", "Amara")
    if "number" in what:
        is_new = "name" in what or "new number" in what
        number = context.desk.person("New") if is_new else context.number
        type_into(context, "^(Phone|New phone) number", number)
    if "answer" in what:
        type_into(context, "pet", "rex")
    if "a new" in what:
        type_into(context, "^New password", NEW_PASSWORD)
    if "the password" in what:
        type_into(context, "^(Password|Current password)", PASSWORD)
    if "code" in what:  # the last, for it may be sent at once
        code = context.desk.new_code(context.codes)
        context.codes = context.desk.codes()
        type_into(context, "^Code", code)


@when('I press "{control}"')
def press(context, control):
    def is_sent():
        """A whole code is sent by itself."""
        causes = [step["cause"] for step in steps_made(context)[context.seen:]]
        return control == "verifyButton" and "CodeSubmitted" in causes
    if control == "Escape":
        context.desk.focus()
        keys("key", "Escape")
        return
    either = "|".join(f"^{re.escape(name)}" for name in context.names[control])
    until(lambda: is_sent() or context.desk.all(BUTTONS, either), lambda: f"{control}; shown is: {context.desk}")
    if not is_sent():
        context.desk.press(either)


@when("{what} happens")
@when("{what} is answered with {answer}")
@when("{what} is not answered")
def wait(_context, **_what):
    """Its state comes next."""


@then("the state is {state}")
def the_state_is(context, state):
    """What happens by itself may happen once more or less than it did in the recording."""
    def found():
        made = steps_made(context)
        first = max(context.seen - 1, 0)
        return next((at + 1 for at in range(first, len(made)) if made[at]["state"] == state), 0)
    context.seen = until(found, lambda: f"{state} after {steps_made(context)[-3:]}; shown is: {context.desk}")
