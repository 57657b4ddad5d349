# SPDX-License-Identifier: Apache-2.0
"""Cases that go side by side: each worker has a screen, bus and keyring of its own. They wait more than they compute."""
import collections
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading

from walk_desk import Desk, passes
from walk_flow import ROOT

WORKERS = int(os.environ.get("RINGKEY_WALK_WORKERS", "4"))
WORK = "--work"  # how the script calls itself
RESULT = "result "  # what else comes the same way is a daemon's of the desktop


def chosen(cases, only):
    return [case for case in cases if not only or any(name in case.__name__ for name in only)]


def work(binaries, cases):
    """A worker: names of cases come in, what became of each goes out; what it prints is the case's own."""
    by_name = {case.__name__: case for case in cases}
    results = os.fdopen(os.dup(1), "w")
    desk = Desk(*binaries)
    try:
        for line in sys.stdin:
            name, log = json.loads(line)
            with open(log, "w", encoding="utf-8") as output:
                os.dup2(output.fileno(), 1)
                os.dup2(output.fileno(), 2)
            went_well = passes(desk, by_name[name])
            print(RESULT + json.dumps({"ok": went_well, "steps": desk.steps}), file=results, flush=True)
            desk.steps = []
    finally:
        desk.close()


class _Crew:
    def __init__(self, command, names, folder):
        self.command, self.folder = command, folder
        self.left, self.lock = collections.deque(names), threading.Lock()
        self.results = {}

    def log(self, name):
        return f"{self.folder}/{name}.log"

    def serve(self):
        """Feeds one worker until nothing is left. One that dies takes only its case along."""
        while self.left:
            with subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as worker:
                while (name := self._next()) and self._one(worker, name):
                    pass
                with contextlib.suppress(OSError):
                    worker.stdin.close()

    def _next(self):
        with self.lock:
            return self.left.popleft() if self.left else None

    def _one(self, worker, name):
        try:
            print(json.dumps([name, self.log(name)]), file=worker.stdin, flush=True)
            line = next((line for line in worker.stdout if line.startswith(RESULT)), "")
        except OSError:
            line = ""
        self.results[name] = json.loads(line.removeprefix(RESULT) or '{"ok": false, "steps": []}')
        with self.lock:
            print(f"{'ok' if self.results[name]['ok'] else 'FAILED':6}  {name}", file=sys.stderr, flush=True)
        return bool(line)

    def tell(self, names):
        """What each printed, in the order of the cases, whoever ran them."""
        for name in names:
            lines = []
            with contextlib.suppress(OSError), open(self.log(name), encoding="utf-8", errors="replace") as log:
                lines = log.read().splitlines()
            went_well = self.results.get(name, {}).get("ok")
            print("\n".join(line for line in lines if line.startswith("ok ") or not went_well), flush=True)


def go_through(script, binaries, cases, only=(), slow=()):
    """Runs every case, also after one failed; those with a part of a name in `slow` start first. The names of those
    that failed, and the steps that were taken."""
    names = [case.__name__ for case in chosen(cases, only)]
    first = sorted(names, key=lambda name: not any(part in name for part in slow))
    command = [f"{ROOT}/tools/with-desktop", sys.executable, "-W", "ignore::DeprecationWarning", script, *binaries, WORK]
    with tempfile.TemporaryDirectory() as folder:
        crew = _Crew(command, first, folder)
        threads = [threading.Thread(target=crew.serve) for _ in range(min(WORKERS, len(names)))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        crew.tell(names)
    missing = {"ok": False, "steps": []}
    steps = [tuple(step) for result in crew.results.values() for step in result["steps"]]
    return [name for name in names if not crew.results.get(name, missing)["ok"]], steps
