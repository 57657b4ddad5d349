# SPDX-License-Identifier: Apache-2.0
"""doctor_test.py SERVICE: what `ringkey-service doctor` says, and its exit code. Run by with-postgresql."""
import contextlib
import json
import os
import pathlib
import re
import secrets
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

SERVICE = os.path.abspath(sys.argv[1])
SERVER = urllib.parse.urlparse(os.environ["RINGKEY_TEST_POSTGRESQL"])
IS_ROOT = os.getuid() == 0
POOLER = shutil.which("pgbouncer", path=os.environ["PATH"] + ":/usr/sbin")
OWN_MOUNTS = ["unshare", *([] if IS_ROOT else ["--map-root-user"]), "--mount"]


def may_mount():
    try:
        return subprocess.run([*OWN_MOUNTS, "true"], check=False, stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


class Doctor(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="ringkey-doctor.")
        self.addCleanup(place.cleanup)
        self.top = pathlib.Path(place.name)
        self.config = self.top / "service.toml"
        subprocess.run([SERVICE, "init", self.config], check=True, stdout=subprocess.DEVNULL)

    def keep_in(self, url):
        text = re.sub(r'^url = .*', f'url = "{url}"', self.config.read_text(encoding="utf-8"), flags=re.M)
        self.config.write_text(text, encoding="utf-8")

    def run_doctor(self, before=()):
        return subprocess.run([*before, SERVICE, "doctor", "--config", self.config], check=False, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def doctor(self, status, before=()):
        """Its lines."""
        ended = self.run_doctor(before)
        self.assertEqual(ended.returncode, status, ended.stdout)
        return ended.stdout.splitlines()

    def bad(self, lines):
        return [line for line in lines if line.startswith("BAD ")]


class OfAFile(Doctor):
    def setUp(self):
        super().setUp()
        self.store = self.top / "store.sqlite"
        self.keep_in(self.store)
        subprocess.run([SERVICE, "migrate", "--config", self.config], check=True, stdout=subprocess.DEVNULL)

    def test_all_is_well(self):
        if any(place in self.run_doctor().stdout for place in ("network file system", "in memory")):
            self.skipTest(f"{self.top} is on no disk of this machine")
        disk = shutil.disk_usage(self.top)
        if disk.free < 1 << 30 or disk.free * 15 < disk.total:
            self.skipTest("this disk is nearly full")
        lines = self.doctor(0)
        self.assertEqual(len(lines), 4)
        self.assertTrue(all(line.startswith("ok   ") for line in lines), lines)

    def test_others_may_read(self):
        self.store.chmod(0o644)
        self.assertIn("others may read or write the store", self.bad(self.doctor(1))[-1])
        self.store.chmod(0o600)
        for mode in (0o644, 0o660, 0o602):
            self.config.chmod(mode)
            self.assertIn("others may read or write the configuration", self.bad(self.doctor(1))[0])

    def test_its_group_may_read(self):
        """As the packages install it: root's, and the group is the one that the service runs as."""
        self.config.chmod(0o640)
        said = "\n".join(self.run_doctor().stdout.splitlines()[:1])
        self.assertRegex(said, r"^ok   only its owner and the group \S+ may read the configuration$")

    @unittest.skipUnless(shutil.which("openssl"), "openssl is not installed")
    def test_certificate(self):
        key, certificate = self.top / "key", self.top / "crt"

        def certify(days):
            subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days",
                            str(days), "-keyout", key, "-out", certificate], check=True, capture_output=True)
            return self.run_doctor().stdout.splitlines()[-1]

        text = self.config.read_text(encoding="utf-8")
        self.config.write_text(text.replace("[listen]", '[listen]\ncertificate = "crt"\nkey = "key"'), encoding="utf-8")
        self.assertRegex(self.run_doctor().stdout.splitlines()[-1], "^BAD .*crt: No such file")
        self.assertRegex(certify(13), "^BAD .*is good until")
        self.assertRegex(certify(20), "^ok .*is good until")
        key.chmod(0o604)
        self.assertRegex(self.run_doctor().stdout.splitlines()[-1], "^BAD .*others may read .*key")

    def test_who_keeps_it_locked(self):
        """A command answers no requests, and says in its own words why it cannot change anything."""
        lines = self.top / "lines"
        lines.write_text('{"PhoneId": "+12025550123"}\n', encoding="utf-8")
        with contextlib.closing(sqlite3.connect(self.store, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            for words in (["purge"], ["accounts", "unlock", "+12025550123"], ["import", lines]):
                ended = subprocess.run([SERVICE, *words, "--config", self.config], check=False, text=True, capture_output=True)
                self.assertEqual(ended.returncode, 1, words)
                self.assertIn("another program keeps the file locked", ended.stderr)
                self.assertEqual(len(ended.stderr.splitlines()), 1, ended.stderr)

    def test_no_configuration(self):
        self.config.write_text("[store\n", encoding="utf-8")
        self.doctor(2)
        self.config.unlink()
        self.doctor(2)

    @unittest.skipUnless(may_mount(), "no mounts of its own here")
    def test_full_disk(self):
        small = self.top / "small"
        small.mkdir()
        self.keep_in(small / "store.sqlite")
        mounted = [*OWN_MOUNTS, "sh", "-c", 'mount -t tmpfs -o size=4m none "$0" && exec "$@"', small]
        bad = "\n".join(self.bad(self.doctor(1, mounted)))
        self.assertRegex(bad, r"disk: [0-4] MB free")
        self.assertIn("in memory (tmpfs)", bad)

    @unittest.skipUnless(may_mount(), "no mounts of its own here")
    def test_export_to_a_full_disk(self):
        small = self.top / "small"
        small.mkdir()
        lines = self.top / "lines"
        lines.write_text('{"PhoneId": "+12025550123"}\n', encoding="utf-8")
        subprocess.run([SERVICE, "import", lines, "--config", self.config], check=True, stdout=subprocess.DEVNULL)
        script = ('mount -t tmpfs -o size=64k none "$0" && ! head -c 128k /dev/zero 2>&- > "$0/fill";'
                  '"$@"; code=$?; ls -A "$0"; exit $code')
        ended = subprocess.run([*OWN_MOUNTS, "sh", "-c", script, small, SERVICE, "export", small / "out", "--config",
                                self.config], check=False, text=True, capture_output=True)
        self.assertEqual((ended.returncode, ended.stdout), (1, "fill\n"), ended.stderr)
        self.assertIn("No space left", ended.stderr)


class OfAServer(Doctor):
    def test_no_server(self):
        self.keep_in("postgresql://ringkey:hush-hush@127.0.0.1:1/ringkey")
        lines = self.doctor(1)
        self.assertEqual(len(self.bad(lines)), 1)
        self.assertNotIn("hush-hush", "\n".join(lines))

    def test_server(self):
        self.keep_in(SERVER.geturl())
        lines = self.doctor(1)  # with-postgresql's server keeps nothing
        for one in ("fsync = off", "full_page_writes = off", "synchronous_commit = off"):
            self.assertTrue(any(one in line for line in self.bad(lines)), lines)
        for one in ("ok   one server process a connection", "ok   the server takes writes"):
            self.assertIn(one, lines)
        self.assertTrue(any(line.startswith("ok   clock: ") for line in lines), lines)

    def test_nothing_can_be_written(self):
        self.keep_in(SERVER.geturl() + "?options=-c%20default_transaction_read_only%3Don")
        self.assertTrue(any("read_only = on" in line for line in self.bad(self.doctor(1))))

    def test_an_empty_database_is_no_store(self):
        """Who mistypes its name is shown no new one, and gets no backup of nothing."""
        self.keep_in(SERVER.geturl())
        for words in (["accounts", "list"], ["costs"], ["backup", self.top / "backup"], ["check"]):
            ended = subprocess.run([SERVICE, *words, "--config", self.config], check=False, text=True,
                                   capture_output=True)
            self.assertEqual(ended.returncode, 1, words)
            self.assertIn("it is empty.", ended.stderr)

    @staticmethod
    def psql(statement, database=SERVER.path.lstrip("/")):
        subprocess.run(["psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-c", statement,
                        SERVER._replace(path="/" + database).geturl()], check=True)

    def database(self):
        """A new one, which the configuration names."""
        name = "kept_" + secrets.token_hex(6)
        self.psql("CREATE DATABASE " + name)
        self.keep_in(SERVER._replace(path="/" + name).geturl())
        return name

    def refused(self, *words):
        ended = subprocess.run([SERVICE, *words, "--config", self.config], check=False, text=True, capture_output=True)
        self.assertEqual((ended.returncode, ended.stdout), (1, ""), ended.stderr)
        self.assertLess(len(ended.stderr), 400, "a sentence, not the statement that failed")
        return ended.stderr

    def test_who_may_make_no_tables(self):
        """Since PostgreSQL 15 that is everybody but the owner of the database."""
        backup = self.top / "backup"
        self.database()
        for words in (["migrate"], ["backup", backup]):
            subprocess.run([SERVICE, *words, "--config", self.config], check=True, stdout=subprocess.DEVNULL)
        name = self.database()
        guest = "guest_" + secrets.token_hex(6)
        self.psql(f"CREATE ROLE {guest} LOGIN")
        self.psql("REVOKE CREATE ON SCHEMA public FROM PUBLIC", name)
        self.keep_in(f"postgresql://{guest}@{SERVER.hostname}:{SERVER.port}/{name}")
        self.assertTrue(any("may not make the tables" in line for line in self.bad(self.doctor(1))))
        self.assertIn("own the database", self.refused("migrate"))
        self.assertIn("permission denied", self.refused("restore", backup))
        self.psql("CREATE TABLE letters (letter text); GRANT ALL ON letters TO " + guest, name)
        self.assertTrue(any("another program's tables" in line for line in self.bad(self.doctor(1))))
        backup.write_text("no backup", encoding="utf-8")
        (self.top / "backup.sha256").unlink()
        self.database()
        self.assertIn("it is damaged, or none", self.refused("restore", backup))

    def test_what_libpq_prints_is_a_line_of_the_log(self):
        """Past every handler of notices, while it connects."""
        name = "said_" + secrets.token_hex(6)
        subprocess.run(["psql", "-Xqc", "CREATE DATABASE " + name, SERVER.geturl()], check=True)
        passwords = self.top / "pgpass"
        passwords.write_text("*:*:*:*:violet-harbour-31\n", encoding="utf-8")
        passwords.chmod(0o644)
        self.keep_in(f"postgresql://{SERVER.username}@{SERVER.hostname}:{SERVER.port}/{name}?passfile={passwords}")
        ended = subprocess.run([SERVICE, "run", "--config", self.config, "--listen", "127.0.0.1:0", "--exit-with-stdin"],
                               check=False, text=True, capture_output=True, stdin=subprocess.DEVNULL,
                               env={**os.environ, "PGOPTIONS": "-c client_min_messages=debug5"})
        self.assertEqual(ended.returncode, 0, ended.stderr)
        events = [json.loads(line) for line in ended.stderr.splitlines()]
        said = [event["message"] for event in events if event["category"] == "ringkey.service.libraries"]
        self.assertTrue(any(str(passwords) in message for message in said), events)
        self.assertTrue(any(message.startswith("DEBUG:") for message in said), events)
        self.assertNotIn("violet", ended.stderr)

    def start_pooler(self, mode):
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        file = self.top / "pooler.ini"
        file.write_text(f"""[databases]
* = host={SERVER.hostname} port={SERVER.port} user={SERVER.username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
""", encoding="utf-8")
        self.top.chmod(0o755)
        file.chmod(0o644)
        as_somebody = ["runuser", "-u", "nobody", "--"] if IS_ROOT else []
        pooler = subprocess.Popen([*as_somebody, POOLER, file], stderr=subprocess.DEVNULL)
        self.addCleanup(lambda: (pooler.terminate(), pooler.wait()))
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.1)
        self.keep_in(f"postgresql://ringkey@127.0.0.1:{port}{SERVER.path}")

    @unittest.skipUnless(POOLER, "pgbouncer is not installed")
    def test_poolers(self):
        for mode in ("transaction", "session"):
            with self.subTest(mode):
                self.start_pooler(mode)
                lines = self.doctor(1)
                named = any("a pooler hands each transaction" in line for line in self.bad(lines))
                self.assertEqual(named, mode == "transaction", lines)
                self.assertTrue(any("fsync = off" in line for line in lines), lines)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
