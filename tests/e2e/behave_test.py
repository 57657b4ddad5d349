# SPDX-License-Identifier: Apache-2.0
"""A sitting is recorded, exported to steps, and behave does them in another app. Skipped where behave is not installed.

    behave_test.py ringkey
"""
import glob
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile

from qa_desk import Desk

BINARY = os.path.abspath(sys.argv[1])
STEPS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "behave")
SKIPPED = 77


def record():
    """Signs in with a code, out, and in with the password. The recording's file."""
    desk = Desk(BINARY, os.path.expanduser("~/app.log"), "--profile", "recorded")
    try:
        code = desk.code_page()
        desk.type("^Code", code)
        desk.in_state("SignedIn")
        desk.press("^Sign out$")
        desk.in_state("EnteringCredentials")
        desk.sign_in(desk.person())
        desk.in_state("SignedIn")
    finally:
        desk.kill()
    return glob.glob(os.path.expanduser("~/.local/share/ringkey/recorded/recordings/*.jsonl"))[0]


def main():
    if not importlib.util.find_spec("behave"):
        print("behave is not installed")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="ringkey-behave.") as folder:
        shutil.copytree(STEPS, folder, dirs_exist_ok=True)
        steps = f"{folder}/recorded.feature"
        subprocess.run([BINARY, "--replay", record(), "--export", steps], check=True, timeout=60)
        with open(steps, encoding="utf-8") as written:
            text = written.read()
        assert text.count("Then the state is SignedIn") >= 2, text
        path = os.pathsep.join([os.path.dirname(os.path.abspath(__file__)), *sys.path])
        run = subprocess.run([sys.executable, "-m", "behave", "--no-capture", "-D", f"ringkey={BINARY}", steps],
                             env=dict(os.environ, PYTHONPATH=path), check=False, timeout=600)
        return run.returncode


if __name__ == "__main__":
    sys.exit(main())
