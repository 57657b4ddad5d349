# SPDX-License-Identifier: Apache-2.0
"""attacks_test.py SERVICE [CASE...]: what a stranger tries with the running service, row by row of docs/security-service.md.

On SQLite, or on PostgreSQL under tests/service/rules/with-postgresql. What the rules' own tests cannot see: real threads,
real connections, several processes, real files.
"""
import hashlib
import os
import pathlib
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from attacked import (AMARA, BEN, LIMIT, OTHER, OWNER, PASSWORD, SERVER, STRANGER, Attack, Service, at_once,  # noqa: E402
                      until, wrong)



class Codes(Attack):
    def setUp(self):
        super().setUp()
        self.one = self.service(top={"[sms]\n": "[sms]\nresend_waits = [0]\n"})

    def test_s3_guesses_at_once(self):
        one = self.one
        one.account(AMARA)
        one.ask_code(AMARA)
        code = one.code(AMARA, 1)
        answers = at_once(40, lambda i: one.enter(AMARA, wrong(code, i), peer="198.51.100.%d" % i))
        self.assertEqual([answer for answer in answers if answer.status == 200], [])
        self.assertNotEqual(one.enter(AMARA, code, peer=STRANGER).status, 200, "more than five guesses were compared")

    def test_s6_one_code_at_once(self):
        one = self.one
        one.account(AMARA)
        for round_ in range(3):
            one.ask_code(AMARA)
            code = one.code(AMARA, 1 + round_)
            answers = at_once(16, lambda i, code=code: one.enter(AMARA, code))
            self.assertEqual([answer.status for answer in answers].count(200), 1, answers)

    def test_s32_two_processes(self):
        """S3, S6 and S10 where one store is served twice."""
        one = self.one
        other = Service.__new__(Service)
        other.__dict__.update(one.__dict__)
        other.process = None
        self.addCleanup(other.end)
        ports = [one.port, other.start().port]
        one.account(AMARA)
        one.ask_code(AMARA)
        code = one.code(AMARA, 1)
        answers = at_once(16, lambda i: one.enter(AMARA, code, port=ports[i % 2]))
        self.assertEqual([answer.status for answer in answers].count(200), 1, answers)
        before = len(one.texts())
        answers = at_once(16, lambda i: one.forgot(AMARA, port=ports[i % 2], peer="198.51.100.%d" % i))
        good = [answer.status for answer in answers].count(200)
        until(lambda: len(one.texts()) == before + good, "each that was promised arrives")
        self.assertLessEqual(good, 5)  # in ten minutes

    def test_s35_restarts_refill_nothing(self):
        """S4: ten guesses a day, whatever is restarted and asked for anew."""
        one = self.one
        one.account(AMARA)
        one.end()
        compared = 0
        for round_ in range(4):
            one.start()
            texts = len(one.texts(AMARA))
            if one.ask_code(AMARA, peer="198.51.100.%d" % round_).status == 200:
                code = one.code(AMARA, texts)
                for i in range(5):
                    answer = one.enter(AMARA, wrong(code, i), peer="198.51.100.%d" % (10 * round_ + i))
                    compared += answer.code == 1067
            one.end(signal.SIGKILL)
        self.assertGreater(compared, 0)
        self.assertLessEqual(compared, 10)

    def test_s29_one_key_one_effect(self):
        one = self.one
        answers = at_once(10, lambda i: one.register(AMARA, key="0123456789abcdef0123456789abcdef"))
        bodies = {answer.raw for answer in answers if answer.status == 200}
        self.assertEqual(len(bodies), 1, answers)
        self.assertTrue(all(answer.status in (200, 503) for answer in answers), answers)
        one.code(AMARA)
        one.end()  # delivers what is queued
        self.assertEqual(len(one.texts(AMARA)), 1)


class Money(Attack):
    def test_s10_resends_at_once(self):
        one = self.service()
        one.register(AMARA)
        one.code(AMARA)
        at_once(30, lambda i: one.ask("POST", "/auth/phone/otp", {"phone": AMARA}, peer="198.51.100.%d" % i))
        one.end()
        self.assertLessEqual(len(one.texts(AMARA)), 2)

    def test_s11_one_token_many_numbers(self):
        one = self.service()
        token = one.account(AMARA)["access_token"]
        numbers = ["+44740012%04d" % i for i in range(40)]
        at_once(40, lambda i: one.ask("PUT", "/auth/phone", {"phone": numbers[i]}, token=token, peer="198.51.100.%d" % i))
        one.end()
        self.assertLessEqual(sum(text["to"] in numbers for text in one.texts()), 10)

    def test_s12_no_text_before_the_password(self):
        one = self.service()
        one.register(AMARA)
        one.code(AMARA)
        for i in range(6):
            self.assertNotEqual(one.login(AMARA, "wrong wrong %d" % i, peer="198.51.100.%d" % i).status, 200)
        one.end()
        self.assertEqual(len(one.texts(AMARA)), 1)


class Owners(Attack):
    def test_s13_strangers_shut_out_nobody(self):
        one = self.service()
        device = "a" * 64
        one.account(AMARA, device=device)
        for i in range(12):
            one.login(AMARA, "wrong wrong %d" % i, peer="198.51.100.%d" % i)
            one.ask_code(AMARA, peer="198.51.100.%d" % i)
            one.enter(AMARA, "%06d" % i, peer="198.51.100.%d" % i)
        answer = one.login(AMARA, device=device)
        self.assertEqual(answer.status, 200, answer)
        texts = len(one.texts(AMARA))
        self.assertEqual(one.forgot(AMARA, device=device).status, 200)
        self.assertEqual(one.reset(AMARA, one.code(AMARA, texts), OTHER, device=device).status, 200)

    def test_s16_nobody_waits_in_an_account(self):
        one = self.service()
        one.register(AMARA, "the stranger's own", peer=STRANGER, device="b" * 64)
        one.code(AMARA)
        stale = len(one.texts(AMARA))
        one.change("UPDATE sends SET at = at - 700000000")  # the wait is over
        one.ask("POST", "/auth/phone/otp", {"phone": AMARA}, peer=OWNER, device="a" * 64)
        self.assertEqual(one.verify(AMARA, one.code(AMARA, stale), peer=OWNER, device="a" * 64).status, 200)
        answer = one.login(AMARA, "the stranger's own", peer=STRANGER, device="b" * 64)
        self.assertNotEqual(answer.status, 200, answer)

    def test_s17_a_number_of_somebody_else(self):
        one = self.service("[accounts]\nsilent_after = 7776000\n", {"[sms]\n": "[sms]\nresend_waits = [0]\n"})
        old = one.account(AMARA, device="a" * 64)
        year = 366 * 86400 * 1000000
        one.change("UPDATE accounts SET last_login_at = last_login_at - %d, created_at = created_at - %d" % (year, year))
        one.change("UPDATE sessions SET access_expires_at = access_expires_at - %d" % year)
        for act in (one.ask_code, one.forgot):  # a text would help nobody
            self.assertEqual(act(AMARA, peer=STRANGER, device="b" * 64).code, 1287)
        new = one.account(AMARA, OTHER, peer=STRANGER, device="b" * 64)  # who has the number takes it
        self.assertNotEqual(new["Profile"]["Uid"], old["Profile"]["Uid"])
        until(lambda: any("no longer uses this number" in text["text"] for text in one.texts(AMARA)), "nobody is told")
        back = one.login(AMARA, device="a" * 64)
        self.assertEqual(back.status, 200, back)
        self.assertEqual(back.json["Profile"]["Uid"], old["Profile"]["Uid"])
        self.assertIsNone(back.json["Profile"].get("PhoneId"))

    def test_s14_unknown_numbers_look_known(self):
        one = self.service('answers = "private"\n')
        one.account(AMARA)
        for act in (one.login, one.forgot, one.ask_code):
            seen = [act(number, *(["wrong wrong 1"] if act == one.login else []), peer="198.51.100.%d" % i)
                    for i, number in enumerate((AMARA, BEN))]
            self.assertEqual(seen[0].status, seen[1].status, act)
            self.assertEqual(len(seen[0].raw), len(seen[1].raw), (act, seen))
            self.assertEqual([name for name, _ in seen[0].headers], [name for name, _ in seen[1].headers], act)

    def test_s21_one_refresh_one_family(self):
        one = self.service()
        session = one.account(AMARA)
        path = "/manage/account/access_token/refresh?refresh_token=" + session["refresh_token"]
        answers = at_once(16, lambda i: one.ask("GET", path, secret=True, peer="198.51.100.%d" % i))
        tokens = {answer.json["access_token"] for answer in answers if answer.status == 200}
        self.assertLessEqual(sum(one.is_open(token) for token in tokens), 1)
        self.assertFalse(one.is_open(session["access_token"]) and tokens)

    def test_s22_a_reset_ends_sessions_before_it_answers(self):
        one = self.service(top={"[sms]\n": "[sms]\nresend_waits = [0]\n"})
        token = one.account(AMARA)["access_token"]
        for i in range(3):
            texts = len(one.texts(AMARA))
            self.assertEqual(one.forgot(AMARA).status, 200)
            word = "%s %d" % (OTHER, i)
            self.assertEqual(one.reset(AMARA, one.code(AMARA, texts), word).status, 200)
            self.assertFalse(one.is_open(token))
            token = one.login(AMARA, word).json["access_token"]


class Doors(Attack):
    SHAPES = (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
              b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
              b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\na",
              b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1, 1\r\n\r\na",
              b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0x1\r\n\r\na",
              b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999999\r\n\r\n",
              b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
              b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
              b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
              b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
              b"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
              b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
              b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n\r\n",
              b"GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
              b"GET /\x00 HTTP/1.1\r\nHost: x\r\n\r\n", b"GET / HTTP/1.1\r\n folded: y\r\nHost: x\r\n\r\n",
              b"GET / HTTP/1.1\r\nHost: x\r\nA\x00B: y\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 64)

    def said(self, one, data, host="127.0.0.1"):
        """Everything until the service closes."""
        with socket.create_connection((host, one.port), timeout=LIMIT) as line:
            line.sendall(data)
            said = b""
            try:
                while chunk := line.recv(65536):
                    said += chunk
            except ConnectionResetError:
                pass
            return said

    def test_s25_smuggled(self):
        one = self.service()
        for shape in self.SHAPES:
            said = self.said(one, shape + b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            self.assertTrue(said.startswith(b"HTTP/1.1 4"), (shape, said[:99]))
            self.assertEqual(said.count(b"HTTP/1.1 "), 1, (shape, said))
        long = b"GET / HTTP/1.1\r\nHost: x\r\nA: " + b"b" * 20000 + b"\r\n\r\n"
        self.assertTrue(self.said(one, long).startswith(b"HTTP/1.1 431"))
        self.assertEqual(one.ask("POST", "/auth/login", {"phone": "a" * 70000, "password": "b"}).status, 413)
        self.assertEqual(one.ask("TRACE", "/auth/login").status, 405)
        self.assertEqual(one.ask("GET", "/serverinfo").status, 200)

    def test_s25_slow_sockets(self):
        """Half-sent heads by the hundred; a good client is answered meanwhile, and they are gone after header_timeout."""
        one = self.service(start=False)
        text = one.config.read_text(encoding="utf-8").replace("[http]\n", "[http]\nheader_timeout = 2\n")
        one.config.write_text(text, encoding="utf-8")
        one.start()
        slow = []
        for i in range(400):
            line = socket.socket()
            line.bind(("127.0.%d.%d" % (1 + i // 40, 2 + i % 40), 0))
            line.connect(("127.0.0.1", one.port))
            line.sendall(b"POST /identity/v2/auth/login HTTP/1.1\r\nHost: x\r\nA: b")
            line.settimeout(LIMIT)
            slow.append(line)
        for _ in range(20):
            self.assertEqual(one.ask("GET", "/serverinfo").status, 200)
        for line in slow:
            try:
                while line.recv(4096):
                    pass
            except ConnectionResetError:
                pass
            line.close()

    def test_s26_plain_http_from_elsewhere(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(("192.0.2.1", 9))  # sends nothing
                address = probe.getsockname()[0]
            except OSError:
                self.skipTest("this machine has no address but loopback")
        one = self.service('[sms.http]\nurl = "http://127.0.0.1:9/"\n', {'provider = "outbox"': 'provider = "http"'}, False)
        one.start("0.0.0.0:0")
        request = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        self.assertTrue(self.said(one, request).startswith(b"HTTP/1.1 200"))
        self.assertTrue(self.said(one, request, address).startswith(b"HTTP/1.1 403"))

    def test_s27_no_secret_is_kept(self):
        one = self.service()
        device = "5ec4e7" * 10
        session = one.account(AMARA, "canary-password-71", device=device)
        one.login(AMARA, "canary-password-72", device=device)
        one.ask("GET", "/auth/access_token/validate?access_token=" + session["access_token"])
        one.forgot(AMARA)
        codes = [one.code(AMARA), one.code(AMARA, 1)]
        one.reset(AMARA, codes[1], "canary-password-73")
        one.end()
        if SERVER:
            store = subprocess.run(["pg_dump", one.url], capture_output=True, check=True).stdout
        else:
            store = b"".join(file.read_bytes() for file in self.folder.glob("ringkey.sqlite*"))
        kept = {"store": store, "log": one.log().encode()}
        hidden = ["canary-password-71", "canary-password-72", "canary-password-73", session["access_token"],
                  session["refresh_token"], device] + codes
        hidden += [hashlib.sha256(code.encode()).hexdigest() for code in codes]
        for where, data in kept.items():
            for secret in hidden:
                found = [b"otp=" + secret.encode()] if where == "log" and len(secret) == 6 else [secret.encode()]
                if where == "store" and len(secret) == 6:
                    continue  # digits are in any time
                self.assertFalse(any(one_ in data for one_ in found), (where, secret))
        self.assertNotIn(AMARA.encode(), kept["log"])

    def test_s36_fixed_codes_stay_on_loopback(self):
        one = self.service('[test.codes]\n"%s" = "123456"\n' % AMARA, start=False)
        refused = one.popen("0.0.0.0:0")
        self.assertEqual(refused.communicate(timeout=LIMIT)[0], "")
        self.assertEqual(refused.returncode, 2)


class Files(Attack):
    """S31: what is not this program's, or newer, or damaged, is refused and stays as it is."""

    def state(self, one):
        if SERVER:
            dump = subprocess.run(["pg_dump", one.url], capture_output=True, text=True, check=True).stdout
            return [line for line in dump.splitlines() if "restrict" not in line]
        # Who only reads leaves its lock file, too.
        return {file.name: data for file in self.folder.glob("ringkey.sqlite*")
                if (data := file.read_bytes()) and not file.name.endswith("-shm")}

    def refused(self, one, why):
        before = self.state(one)
        self.assertTrue(why)
        for command in (["run", "--listen", "127.0.0.1:0"], ["migrate"], ["purge"], ["check"]):
            done = one.run(*command)
            self.assertEqual(done.returncode, 1, (command, done.stderr))  # an abort is none of its words
            self.assertRegex(done.stderr, why, command)
            self.assertNotIn("hush", done.stderr)
            self.assertTrue(self.state(one) == before, ("not as it was", command))

    def test_s31_another_programs(self):
        one = self.service(start=False)
        one.change("CREATE TABLE recipes (name TEXT)")
        one.change("INSERT INTO recipes VALUES ('soup')")
        self.refused(one, "another program")

    def test_s31_newer(self):
        one = self.service()
        one.account(AMARA)
        one.end()
        one.change("UPDATE ringkey_schema SET version = version + 1")
        self.refused(one, "newer")
        one.change("UPDATE ringkey_schema SET version = version - 1")
        one.start()
        self.assertEqual(one.login(AMARA).status, 200)

    def test_s31_half_there(self):
        """The version stands there, and a table does not; and a version that is none."""
        one = self.service()
        one.end()
        version = int(one.run("check").stdout.split()[-1])
        one.change("DELETE FROM ringkey_schema")
        self.refused(one, "already exists|it is empty|damaged")
        one.change("INSERT INTO ringkey_schema (version) VALUES (-3)")
        self.refused(one, "it has version -3")
        one.change("UPDATE ringkey_schema SET version = %d" % version)
        one.change("ALTER TABLE sessions RENAME COLUMN authenticated_at TO buthenticated_at")  # one flipped bit
        self.refused(one, "sessions.authenticated_at")

    def test_s31_damaged(self):
        if SERVER:
            self.skipTest("a SQLite file")
        one = self.service()
        one.account(AMARA)
        one.end()
        file = self.folder / "ringkey.sqlite"
        good = file.read_bytes()
        for place in (0, 18, 4096 + 3, len(good) // 2 // 4096 * 4096 + 1):
            bad = bytearray(good)
            bad[place:place + 40] = b"\xff" * len(bad[place:place + 40])
            file.write_bytes(bad)
            self.refused(one, "ringkey.sqlite")
        file.write_bytes(good)
        one.start()
        self.assertEqual(one.login(AMARA).status, 200)

    def test_s33_locked_out_and_back(self):
        """Somebody holds the store for a while: 503 in time, and well again by itself."""
        one = self.service()
        token = one.account(AMARA)["access_token"]
        if SERVER:
            holder = subprocess.Popen(["psql", "-Xq", one.url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            holder.stdin.write("BEGIN; LOCK TABLE sessions IN ACCESS EXCLUSIVE MODE; SELECT 'held';\n")
            holder.stdin.flush()
            until(lambda: "held" in holder.stdout.readline(), "no lock")
        else:
            holder = sqlite3.connect(self.folder / "ringkey.sqlite", isolation_level=None)
            holder.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        answers = [one.ask("GET", "/auth/access_token/sliding_token", token=token)]
        then = time.monotonic()
        # Of one account one sign-in after the other is looked at.
        answers += at_once(12, lambda _: one.login(AMARA))
        took = time.monotonic() - then
        for answer in answers:
            self.assertEqual(answer.status, 503, answer)
            self.assertIn("Retry-After", dict(answer.headers))
        self.assertLess(took, 5 * (then - started), "one after the other")
        holder.communicate("ROLLBACK;\n") if SERVER else holder.close()
        until(lambda: one.ask("GET", "/auth/access_token/sliding_token", token=token).status == 200, "not well again")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
