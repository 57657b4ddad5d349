# SPDX-License-Identifier: Apache-2.0
"""A build with RINGKEY_QA=OFF: it compiles, holds nothing of the desk, and refuses in words what the desk offers.

    withoutqa_test.py BUILD-FOLDER ringkey ringkey-service [FOLDER]

The two programs are those of a build that has the desk: what is looked for is found in them. The other build is made in
BUILD-FOLDER/without-qa, and what changed since; or its programs are in FOLDER.
"""
import os
import subprocess
import sys
import tempfile

BUILD, APP, SERVICE = sys.argv[1:4]
SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
OTHER = f"{BUILD}/without-qa"
OF_APP = ("scenario_", "qaUntilCleared", "TEST: nothing here is real", "replayWords", "Ways out of this state")
OF_SERVICE = ("end-sessions", "drop-number", "There is no such text.")


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=20, **more)


def build():
    ccache = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if os.path.exists("/usr/bin/ccache") else []
    subprocess.run(["cmake", "-G", "Ninja", "-S", SOURCE, "-B", OTHER, "-DCMAKE_BUILD_TYPE=None",
                    "-DCMAKE_CXX_FLAGS=-O0", "-DCMAKE_UNITY_BUILD=ON", "-DCMAKE_COMPILE_WARNING_AS_ERROR=ON",
                    "-DRINGKEY_QA=OFF", "-DRINGKEY_TESTS=OFF", *ccache], check=True)
    subprocess.run(["cmake", "--build", OTHER, "--target", "ringkey", "ringkey-service"], check=True)
    return f"{OTHER}/bin"


def holds(program, words):
    """Which of the words are in it, as one or as two bytes a letter."""
    with open(program, "rb") as file:
        content = file.read()
    return {word for word in words if word.encode() in content or word.encode("utf-16-le") in content}


def check_contents(app, service):
    assert holds(APP, OF_APP) == set(OF_APP), "the build with the desk is what it is compared with"
    assert holds(SERVICE, OF_SERVICE) == set(OF_SERVICE)
    assert not holds(app, OF_APP), holds(app, OF_APP)
    assert not holds(service, OF_SERVICE), holds(service, OF_SERVICE)
    symbols = run("nm", "-C", app).stdout
    assert "ringkey::" in symbols and "ringkey::qa::" not in symbols, "symbols of the desk"
    assert "ringkey::qa::" in run("nm", "-C", APP).stdout
    print("ok: nothing of the desk is in it", flush=True)


def check_help(app):
    options = ("--qa", "--replay", "--render ", "--export")
    told = run(app, "--help").stdout
    assert "--record" in told and not [option for option in options if option in told], told
    there = run(APP, "--help").stdout
    assert all(option in there for option in options), there
    print("ok: nor in its help", flush=True)


def check_refused(app, service, home):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=home)
    recording = f"{home}/a.jsonl"
    for arguments in (["--qa"], ["--replay", recording], ["--replay", recording, "--render", f"{home}/pictures"],
                      ["--replay", recording, "--export", f"{home}/a.md"]):
        ended = run(app, *arguments, env=environment)
        assert ended.returncode == 2 and "no QA desk" in ended.stderr, (arguments, ended)
    config = f"{home}/service.toml"
    made = run(service, "init", config)
    assert made.returncode == 0, made
    ended = run(service, "run", "--config", config, "--qa", "--exit-with-stdin", input="")
    assert ended.returncode != 0 and "no QA desk" in ended.stdout + ended.stderr, ended
    with open(config, "a", encoding="utf-8") as file:
        file.write('\n[test.codes]\n"+447400123456" = "123456"\n')
    ended = run(service, "run", "--config", config, "--exit-with-stdin", input="")
    assert ended.returncode != 0 and "no fixed codes" in ended.stdout + ended.stderr, ended
    print("ok: refused in words", flush=True)


def main():
    folder = sys.argv[4] if len(sys.argv) > 4 else build()
    app, service = f"{folder}/ringkey", f"{folder}/ringkey-service"
    check_contents(app, service)
    check_help(app)
    with tempfile.TemporaryDirectory(prefix="ringkey-without-qa.") as home:
        check_refused(app, service, home)


main()
