# SPDX-License-Identifier: Apache-2.0
"""ha_test.py HA SERVICE Case...: deploy/ha/ha is used as its README says, by whoever runs this: root or anybody.

Ends with 77 where what it starts is not installed."""
import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
import unittest

HA, SERVICE = (os.path.abspath(one) for one in sys.argv[1:3])
IS_ROOT = os.getuid() == 0
AS_OWNER = ["runuser", "-u", "postgres", "--"] if IS_ROOT else []
NEEDED = ("etcd", "patroni", "haproxy", "curl")


def missing():
    path = os.environ["PATH"] + ":/usr/sbin"
    found = [one for one in NEEDED if not shutil.which(one, path=path)]
    return found + ([] if list(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb")) else ["postgresql"])


def command_lines():
    """Of every process: what anybody on the machine may read."""
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            yield (process / "cmdline").read_bytes()
        except OSError:
            pass  # it has ended


class Place(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="ringkey-ha.")
        self.addCleanup(place.cleanup)
        self.top = pathlib.Path(place.name)
        self.top.chmod(0o755)
        shutil.copy(SERVICE, self.top / "service")  # to where PostgreSQL's user can enter
        self.folder = self.top / "home"
        self.port = 20000 + os.getpid() % 100 * 120  # below the ports that systems give away
        self.environment = {"RINGKEY_HA_FOLDER": "home", "RINGKEY_SERVICE": "service", "RINGKEY_HA_PORT": str(self.port)}

    def ha(self, *words, status=0, **more):
        """In the place above its folder, so that every path it gets is a relative one."""
        with tempfile.TemporaryFile("w+") as said:
            ended = subprocess.run([HA, *words], cwd=self.top, env={**os.environ, **self.environment, **more}, stdout=said,
                                   stderr=subprocess.STDOUT, check=False)
            said.seek(0)
            text = said.read()
        self.assertEqual(ended.returncode, status, text)
        return text


class Files(Place):
    """Nothing is started."""

    def strange_process(self):
        """With the rights of ha's own ones, so that they could end it."""
        process = subprocess.Popen([*AS_OWNER, "sh", "-c", "echo $$; exec sleep 1000"], stdout=subprocess.PIPE, text=True)
        number = process.stdout.readline()
        # runuser ends with what it runs, but not the other way round.
        self.addCleanup(lambda: (os.kill(int(number), signal.SIGKILL), process.wait(), process.stdout.close()))
        return process, number

    def test_numbers_that_others_have_now(self):
        process, number = self.strange_process()
        self.folder.mkdir()
        (self.folder / "made-by-ringkey-ha").touch()
        for part in ("etcd", "node1", "node2", "service1", "service2", "haproxy"):
            (self.folder / f"{part}.pid").write_text(number)
        for node in ("node1", "node2"):
            (self.folder / node).mkdir()
            (self.folder / node / "postmaster.pid").write_text(number)
        for part in ("node1", "postgres2", "service1"):
            self.assertIn("does not run", self.ha("kill", part, status=1))
        self.ha("down")
        self.ha("remove")
        self.assertFalse(self.folder.exists())
        self.assertIsNone(process.poll())

    def test_a_folder_of_somebody_else(self):
        self.folder.mkdir()
        (self.folder / "letters").touch()
        self.assertIn("was not made by this", self.ha("remove", status=1))
        if not missing():
            self.assertIn("holds something else", self.ha("up", status=1))
        self.assertTrue((self.folder / "letters").exists())

    def test_made_by_the_first_version(self):
        self.folder.mkdir()
        (self.folder / "ready").touch()
        (self.folder / "node1.yml").write_text("scope: ringkey\npostgresql:\n  data_dir: /elsewhere/node1\n", encoding="utf-8")
        (self.folder / "haproxy.cfg").write_text(f"frontend all\n    bind 127.0.0.1:{self.port + 5}\n", encoding="utf-8")
        if IS_ROOT:
            shutil.chown(self.folder, "postgres")
            shutil.chown(self.folder / "ready", "postgres")
        self.assertIn("was not made by this", self.ha("remove", status=1))
        text = f"scope: ringkey\npostgresql:\n  data_dir: {self.folder}/node1\n"
        (self.folder / "node1.yml").write_text(text, encoding="utf-8")
        self.ha("status")
        self.assertEqual((self.folder / "ready").read_text(encoding="utf-8"), f"{self.port + 5}\n")
        self.ha("remove")
        self.assertFalse(self.folder.exists())

    def test_nothing_there(self):
        self.ha("down")
        self.ha("remove")
        self.ha(status=2)

    @unittest.skipIf(missing(), f"not installed: {missing()}")
    def test_after_a_failure(self):
        extra = self.top / "extra.toml"
        extra.write_text("# more\n", encoding="utf-8")
        broken = self.top / "broken"
        broken.write_text('#!/bin/sh\n"$(dirname "$0")/service" "$@"\nexit 1\n', encoding="utf-8")
        broken.chmod(0o755)
        for _ in range(2):
            self.ha("up", status=1, RINGKEY_SERVICE="broken")
            self.assertFalse((self.folder / "ready").exists())
        self.ha("up", status=1, RINGKEY_HA_EXTRA="nowhere")
        with socket.create_server(("127.0.0.1", self.port + 1)):  # as far as that it may go
            self.assertIn("somebody else's", self.ha("up", status=1, RINGKEY_HA_EXTRA="extra.toml"))
        for number in (1, 2):
            text = (self.folder / f"service{number}.toml").read_text(encoding="utf-8")
            self.assertTrue(text.endswith("# more\n"))
            self.assertIn(f":{self.port + 100 + number}", text)
        for file in self.folder.iterdir():
            self.assertEqual(file.stat().st_mode & 0o077, 0, file)


class Whole(Place):
    """Everything is started."""

    def setUp(self):
        super().setUp()
        self.addCleanup(self.ha, "remove")
        self.lines, self.ended = set(), threading.Event()

    def watch(self):
        while not self.ended.is_set():
            self.lines.update(command_lines())
            time.sleep(0.02)

    def secrets(self):
        lines = (self.folder / "pgpass").read_text(encoding="utf-8").splitlines()
        etcd = json.loads((self.folder / "etcd-user.json").read_text(encoding="utf-8"))["password"]
        return [etcd.encode()] + [line.rsplit(":", 1)[1].encode() for line in lines]

    def etcd(self, what, body):
        """Its answer's status to somebody without a password."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port + 1, timeout=10)
        self.addCleanup(connection.close)
        connection.request("POST", f"/v3/{what}", body)
        return connection.getresponse().status

    def status(self):
        text = self.ha("status", RINGKEY_HA_PORT="1")  # the one of the data counts
        self.assertNotIn("not", text)
        return text

    def test_everything(self):
        watching = threading.Thread(target=self.watch)
        watching.start()
        self.addCleanup(watching.join)
        self.addCleanup(self.ended.set)
        self.ha("up")
        self.ended.set()
        self.assertTrue(any(str(self.folder).encode() in line for line in self.lines))
        self.assertEqual([], [line for line in self.lines if any(one in line for one in self.secrets())])
        before = self.status()
        for what, body in (("kv/range", '{"key": "AA==", "range_end": "AA=="}'), ("auth/disable", "{}"),
                           ("kv/put", '{"key": "AA==", "value": "AA=="}')):
            self.assertGreaterEqual(self.etcd(what, body), 400, what)
        self.ha("up")
        self.assertEqual(before.split("PostgreSQL")[0], self.status().split("PostgreSQL")[0])
        # The second one becomes the primary, and the first may not be it after a stop.
        self.ha("kill", "node1")
        self.ha("down")
        self.ha("up")
        self.status()
        self.ha("kill", "service2")
        self.ha("remove")
        self.assertFalse(self.folder.exists())
        self.assertEqual([], [line for line in command_lines() if str(self.folder).encode() in line])

    def account(self, method, number):
        """Makes it or asks for it, with the secret, behind HAProxy; the answer's status, 0 for none."""
        api = tomllib.loads((self.folder / "service1.toml").read_text(encoding="utf-8"))["api"]
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, f"/identity/v2/manage/account?apikey={api['key']}&phone=%2B{number}",
                               json.dumps({"PhoneId": f"+{number}", "Password": "correct horse battery"}),
                               {"Content-Type": "application/json", "X-LoginRadius-ApiSecret": api["secret"]})
            return connection.getresponse().status
        except OSError:
            return 0
        finally:
            connection.close()

    def until(self, condition, what):
        end = time.monotonic() + 90
        while not condition():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.5)

    def primary(self):
        return re.search("PostgreSQL (.): master", self.ha("status"))

    def goes_on_by_itself(self, number):
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.port + number * 10 + 2, timeout=10)) as connection:
            connection.request("GET", "/patroni")
            return json.loads(connection.getresponse().read()).get("failsafe_mode_is_active", False)

    def test_without_etcd(self):
        """The primary stepped back within ten seconds, and nothing was written until etcd was there again."""
        self.ha("up")
        before = int(self.primary()[1])
        os.kill(int((self.folder / "etcd.pid").read_text(encoding="utf-8")), signal.SIGKILL)
        self.until(lambda: self.goes_on_by_itself(before), "the primary steps back")
        self.assertEqual(self.account("POST", "12025550172"), 200)
        # Nobody else can say that it is none, so it may not go on; nor may anybody take its place yet.
        self.ha("kill", f"node{3 - before}")
        self.until(lambda: not self.primary(), "it goes on alone")
        self.ha("up")
        self.assertEqual(self.account("GET", "12025550172"), 200)
        self.until(lambda: self.account("POST", "12025550173") in (200, 403), "nothing is written")

    def test_a_primary_that_wakes_up(self):
        """It took the lock from the one in its place, and what that one had acknowledged was gone."""
        self.ha("up")
        before = self.primary()[1]
        postmaster = (self.folder / f"node{before}/postmaster.pid").read_text(encoding="utf-8").split()[0]
        children = subprocess.run(["pgrep", "-P", postmaster], capture_output=True, text=True, check=True).stdout.split()
        frozen = [(self.folder / f"node{before}.pid").read_text(encoding="utf-8").strip(), postmaster, *children]
        for process in frozen:
            os.kill(int(process), signal.SIGSTOP)
        try:
            self.until(lambda: self.primary() and self.primary()[1] != before, "nobody takes its place")
            # One that was answered 503 may be there all the same.
            self.until(lambda: self.account("POST", "12025550171") in (200, 403), "nothing is written")
        finally:
            for process in frozen:
                os.kill(int(process), signal.SIGCONT)
        self.ha("up")  # waits until there is a synchronous replica
        self.assertNotEqual(self.primary()[1], before)
        self.assertEqual(self.account("GET", "12025550171"), 200)


if __name__ == "__main__":
    if missing() and "Whole" in sys.argv:
        print(f"SKIPPED: not installed: {', '.join(missing())} (tools/install-deps --ha).")
        sys.exit(77)
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
