# SPDX-License-Identifier: Apache-2.0
"""What a walk needs on its desk: services, windows, and a list of cases that is gone through to the end."""
import os
import sys
import tempfile
import time
import traceback

import walk_keyring
from walk_service import Service
from walk_window import PASSWORD, Window


class Desk:
    def __init__(self, app, service):
        walk_keyring.refuse_prompts()
        # They are started from other folders.
        self.binaries = os.path.abspath(app), os.path.abspath(service)
        self.folder = tempfile.TemporaryDirectory()
        self.services, self.windows, self.steps = {}, [], []

    def service(self, name="plain", **tables):
        """Started once a name, which stands for one way of starting it; who says none takes what is there."""
        if name not in self.services:
            self.services[name] = Service(self.binaries[1], f"{self.folder.name}/{name}", **tables), tables
        service, asked = self.services[name]
        assert not tables or asked == tables, f"two cases mean different services by {name!r}"
        return service

    def window(self, service, profile=None):
        """A window of a new profile, or of one that was there before."""
        profile = profile or f"p{len(self.windows)}"
        window = Window(self.binaries[0], service, profile, f"{len(self.windows)}")
        self.windows.append(window)
        return window

    def again(self, window):
        """The same person starts the app again."""
        window.kill()
        return self.window(window.service, window.profile)

    def signed_in(self, service, number=None, **more):
        number = number or service.new_account(PASSWORD, **more)
        window = self.window(service).sign_in(number)
        window.number = number
        return window

    def clear_up(self):
        for window in self.windows:
            window.kill()
            self.steps += window.take_steps()
        for service, _ in self.services.values():
            service.wire.clear()
        try:
            walk_keyring.unlock()
        except walk_keyring.GLib.Error:
            pass  # it was open

    def close(self):
        self.clear_up()
        for service, _ in self.services.values():
            service.close()
        self.folder.cleanup()


def passes(desk, case):
    start = time.monotonic()
    try:
        case(desk)
        outcome = "ok"
    except Exception:  # pylint: disable=broad-except
        traceback.print_exc(file=sys.stdout)
        outcome = "FAILED"
    desk.clear_up()
    print(f"{outcome:6} {time.monotonic() - start:5.1f} s  {case.__name__}", flush=True)
    return outcome == "ok"


def go_through(desk, cases, only=()):
    """Runs every case, also after one failed. The names of those that failed."""
    chosen = [case for case in cases if not only or any(name in case.__name__ for name in only)]
    return [case.__name__ for case in chosen if not passes(desk, case)]


def run(cases):
    """A script of cases: those of which its command line has a part of the name, else all, at one desk. Its exit code."""
    desk = Desk(*sys.argv[1:3])
    try:
        failed = go_through(desk, cases, sys.argv[3:])
    finally:
        desk.close()
    print(f"{len(cases)} cases; failed: {', '.join(failed) or 'none'}")
    return bool(failed)
