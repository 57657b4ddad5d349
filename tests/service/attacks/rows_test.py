# SPDX-License-Identifier: Apache-2.0
"""rows_test.py SERVICE [CASE...]: rows of docs/security-service.md, each by somebody who knows no more than the row.

On SQLite, or on PostgreSQL under tests/service/rules/with-postgresql.
"""
import base64
import collections
import hashlib
import hmac
import http.client
import json
import os
import re
import resource
import signal
import socket
import sqlite3
import sys
import threading
import unicodedata
import unittest
import unittest.mock

sys.path.insert(0, os.path.dirname(__file__))
from attacked import (AMARA, BEN, LIMIT, NO_WAITS, OTHER, OWNER, PASSWORD, PROXY, SERVER, STRANGER, Attack,  # noqa: E402
                      Service, at_once, until, wrong)

NEW = "+447400999888"
SECOND = 1000000  # times are microseconds


def raw(one, method, path, body, **headers):
    """As it is, where JSON's own writer would mend it."""
    connection = http.client.HTTPConnection("127.0.0.1", one.port, timeout=LIMIT)
    connection.request(method, "/identity/v2" + path, body,
                       {"X-LoginRadius-ApiKey": one.key, "Content-Type": "application/json", **headers})
    answer = connection.getresponse()
    said = answer.status, answer.read()
    connection.close()
    return said


def rows(one, table):
    """All of a table's values (SQLite)."""
    with sqlite3.connect(one.folder / "ringkey.sqlite") as database:
        return [value for row in database.execute("SELECT * FROM " + table) for value in row]


class Codes(Attack):
    def setUp(self):
        super().setUp()
        self.one = self.service(top=NO_WAITS)

    def handed(self, number, kind="passwordlesslogin", **more):
        answer = self.one.ask("POST", "/manage/account/smsotp/" + kind, {"phone": number, **more}, secret=True)
        self.assertEqual(answer.status, 200, answer)
        return answer.json["Token"]

    def test_s1_codes_are_even(self):
        self.one.account(AMARA)
        codes = [self.handed(AMARA) for _ in range(600)]
        for place in range(6):
            seen = collections.Counter(code[place] for code in codes)
            chi = sum((seen[digit] - 60) ** 2 / 60 for digit in "0123456789")
            self.assertLess(chi, 50, (place, seen))  # one run in ten million
        self.assertGreater(len(set(codes)), 590)
        while not codes[-1].startswith("0"):
            codes.append(self.handed(AMARA))
        self.assertNotEqual(self.one.enter(AMARA, codes[-1].lstrip("0")).status, 200)
        self.assertEqual(self.one.enter(AMARA, codes[-1]).status, 200)

    def test_s2_codes_die(self):
        one = self.one
        one.account(AMARA)
        told = one.ask_code(AMARA).json["Data"]["ExpiresInSeconds"]
        self.assertLessEqual(told, 300)
        one.change("UPDATE codes SET expires_at = expires_at - %d" % (told * SECOND))
        self.assertIn(one.enter(AMARA, one.code(AMARA, 1)).code, (1069, 1070))
        one.ask_code(AMARA)
        one.change("UPDATE codes SET expires_at = expires_at - %d" % ((told - LIMIT) * SECOND))
        self.assertEqual(one.enter(AMARA, one.code(AMARA, 2)).status, 200)
        one.end()
        text = one.config.read_text(encoding="utf-8")
        for life in (601, 29, 0, -1):
            one.config.write_text(text + "\n[otp]\nlife = %d\n" % life, encoding="utf-8")
            self.assertEqual(one.run("run").returncode, 2, life)

    def test_s5_who_hangs_up_is_counted(self):
        one = self.one
        one.account(AMARA)
        one.ask_code(AMARA)
        code = one.code(AMARA, 1)
        for i in range(8):
            body = json.dumps({"phone": AMARA, "otp": wrong(code, i)})
            with socket.create_connection(("127.0.0.1", one.port)) as line:
                line.sendall(("PUT /identity/v2/auth/login/passwordlesslogin/otp/verify?apikey=%s HTTP/1.1\r\nHost: x\r\n"
                              "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (one.key, len(body), body)).encode())
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # a reset, no goodbye
        until(lambda: one.enter(AMARA, wrong(code, 9)).code != 1067, "eight guesses were free")
        self.assertNotEqual(one.enter(AMARA, code).status, 200)

    def test_s5_what_fails_beside_a_guess_is_no_oracle(self):
        """A password that cannot be taken, a field that is none: the answer must not tell a right code for nothing."""
        one = self.one
        one.account(AMARA)
        one.forgot(AMARA)
        code = one.code(AMARA, 1)
        for bad in ("short", "password1", "x" * 129, AMARA, PASSWORD):
            asked = [one.reset(AMARA, word, bad) for word in (wrong(code), code)]
            if asked[0].code == 1067:  # counted, so it may tell
                self.assertEqual(asked[0].json["Data"]["TriesLeft"], 4, bad)
            else:
                self.assertEqual(asked[0].raw, asked[1].raw, bad)
        self.assertEqual(one.login(AMARA).status, 200)

    def test_s7_a_code_opens_one_thing(self):
        one = self.one
        token, other = one.account(AMARA)["access_token"], one.account(BEN)["access_token"]
        doors = {"verify": lambda n, c, t: one.verify(n, c), "by token": lambda n, c, t: one.ask("PUT", "/auth/phone/otp?otp=" + c, token=t),
                 "reset": lambda n, c, t: one.reset(n, c, OTHER), "sign in": lambda n, c, t: one.enter(n, c),
                 "delete": lambda n, c, t: one.ask("POST", "/auth/account/delete", {"otp": c}, token=t)}
        fresh = lambda: one.ask("PUT", "/auth/phone", {"phone": NEW}, token=token)  # noqa: E731
        purposes = {"reset": (lambda: one.forgot(AMARA), AMARA), "sign in": (lambda: one.ask_code(AMARA), AMARA),
                    "delete": (lambda: one.ask("GET", "/auth/account/otp", token=token), AMARA), "by token": (fresh, NEW)}
        for right, (ask, number) in purposes.items():
            texts = len(one.texts(number))
            self.assertEqual(ask().status, 200, right)
            code = one.code(number, texts)
            for door, enter in doors.items():
                for who, session in ((AMARA, token), (NEW, token), (BEN, other)):
                    if (door, session) != (right, token):
                        answer = enter(who, code, session)
                        self.assertNotEqual(answer.status, 200, (right, door, who, answer))
            one.change("DELETE FROM guesses")
        self.assertEqual(doors["by token"](NEW, code, token).status, 200)
        self.assertEqual(one.login(BEN).status, 200)

    def test_s8_one_code_at_a_time(self):
        one = self.one
        token = one.account(AMARA)["access_token"]
        one.forgot(AMARA)
        old = one.code(AMARA, 1)
        one.forgot(AMARA)
        new = one.code(AMARA, 2)
        if old != new:
            self.assertNotEqual(one.reset(AMARA, old, OTHER).status, 200)
        one.ask("GET", "/auth/account/otp", token=token)
        delete = one.code(AMARA, 3)
        one.ask_code(AMARA)
        self.assertEqual(one.enter(AMARA, one.code(AMARA, 4)).status, 200)
        self.assertNotEqual(one.reset(AMARA, new, OTHER).status, 200)
        self.assertNotEqual(one.ask("POST", "/auth/account/delete", {"otp": delete}, token=token).status, 200)
        self.assertEqual(one.login(AMARA).status, 200)

    def test_s9_codes_at_rest(self):
        """Whoever has the store, and the keys that clients and servers know, can try all codes: none is it."""
        if SERVER:
            self.skipTest("looks into a file")
        one = self.one
        session = one.account(AMARA)
        one.ask_code(AMARA)
        code = one.code(AMARA, 1)
        self.assertEqual(one.run("backup", str(self.folder / "kept")).returncode, 0)
        kept = rows(one, "codes") + rows(one, "outbox")
        parts = [AMARA, AMARA[1:], session["Profile"]["Uid"], one.key, one.secret] + [v for v in kept if isinstance(v, str)]
        words = [code] + [a + by + b for part in parts for by in ("", ":", "|", "\n", "\0") for a, b in ((part, code), (code, part))]
        hidden = {code.encode()}
        for word in words:
            for kind in ("md5", "sha1", "sha224", "sha256", "sha512", "blake2b", "sha3_256"):
                digest = hashlib.new(kind, word.encode())
                hidden |= {digest.digest(), digest.hexdigest().encode(), base64.b64encode(digest.digest())}
            for key in parts:
                digest = hmac.new(key.encode(), word.encode(), "sha256")
                hidden |= {digest.digest(), digest.hexdigest().encode()}
        values = [v if isinstance(v, bytes) else v.encode() for v in kept if isinstance(v, (bytes, str))]
        self.assertFalse(any(v in hidden or code.encode() in v for v in values))
        store = b"".join(file.read_bytes() for file in self.folder.glob("ringkey.sqlite*")) + (self.folder / "kept").read_bytes()
        self.assertFalse(any(word in store for word in hidden - {code.encode()} if len(word) >= 16))


class Passwords(Attack):
    COMMON = ("password1", "12345678", "qwertyuiop", "iloveyou1", "football1", "1q2w3e4r", "passw0rd", "trustno1", "password123",
              "Password1", "PASSWORD1", "baseball", "superman", "princess1", "letmein123", "admin123", "qwerty123", "abc12345",
              "11111111", "00000000", "Passw0rd!", "welcome1", "P@ssw0rd", "1qaz2wsx", "\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44\uff11")
    CONTEXT = (AMARA, AMARA[1:], "08035550147", "8035550147", "Ringkey2026!", "ringkey123", "RINGKEYRINGKEY", "amara2026")
    GOOD = ("violet-harbour-31", "grüne Gänse fliegen", "\U0001f98a\U0001f427\U0001f433\U0001f41d of Lagos", "nul\0inside it 7", " two spaces ",
            "x7" * 32, "Ω≈ç√∫˜µ≤≥", "水の上の月と雲と風", "pq" * 64)

    def setUp(self):
        super().setUp()
        self.one = self.service(top=NO_WAITS)

    def register(self, number, password):
        return self.one.ask("POST", "/auth/register", {"PhoneId": number, "Password": password, "FirstName": "Amara", "LastName": "Okonjo"})

    def test_s18_what_everybody_guesses(self):
        for bad in self.COMMON + self.CONTEXT + ("", "seven77", "y" * 129, "\U0001f98a" * 7):
            answer = self.register(AMARA, bad)
            self.assertNotEqual(answer.status, 200, (bad, answer))
        self.assertEqual(self.one.texts(), [])

    def test_s18_what_is_taken_signs_in(self):
        one = self.one
        for i, good in enumerate(self.GOOD):
            number, device = "+44740012%04d" % i, {"device": ("%02d" % i) * 32}
            one.account(number, good, **device)
            self.assertEqual(one.login(number, unicodedata.normalize("NFD", good), **device).status, 200, good)
            for other in {good + " ", " " + good, good[:-1], good.swapcase(), good.split("\0")[0], good.strip(), good[:72], good[:8]}:
                if other and other != good:
                    self.assertNotEqual(one.login(number, other).status, 200, (good, other))
                    one.change("UPDATE accounts SET failures = 0, locked_until = NULL")

    def test_s18_half_characters_are_no_text(self):
        one = self.one
        one.account(AMARA)
        one.forgot(AMARA)
        code = one.code(AMARA, 1)
        for half in (b"\\ud800", b"\\udc12", b"\\ud800\\ud800", b"\\udc12\\ud800", b"\xff\xfe", b"\xc0\x80", b"\xed\xa0\x80"):
            word = b'"' + half + b'violet-harbour-31"'
            for method, path, body in (
                    ("POST", "/auth/register", b'{"PhoneId":"%s","Password":%s}' % (BEN.encode(), word)),
                    ("PUT", "/auth/password/otp", b'{"phone":"%s","otp":"%s","password":%s}' % (AMARA.encode(), code.encode(), word))):
                status, said = raw(one, method, path, body)
                self.assertTrue(400 <= status < 500, (half, path, status, said))
        self.assertEqual(one.login(AMARA).status, 200)

    def test_s19_hashes(self):
        one = self.one
        one.account(AMARA)
        one.account(BEN)
        if not SERVER:
            kept = [v for v in rows(one, "accounts") if isinstance(v, str) and v.startswith("$")]
            salts = set()
            for hash_ in kept:
                found = re.fullmatch(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([A-Za-z0-9+/]{22,})\$[A-Za-z0-9+/]{43,}", hash_)
                self.assertTrue(found and int(found[1]) >= 19456 and int(found[2]) >= 2, hash_)
                salts.add(found[3])
            self.assertEqual(len(salts), 2)
        one.end()
        text = one.config.read_text(encoding="utf-8")
        for weak in ("memory_kib = 19455", "passes = 1", "memory_kib = 0"):
            one.config.write_text(text + "\n[password]\n" + weak + "\n", encoding="utf-8")
            self.assertEqual(one.run("run").returncode, 2, weak)
        one.config.write_text(text + "\n[password]\npasses = 3\nqueue = 0\n", encoding="utf-8")
        one.start()  # no waiting is no refusing
        for _ in range(3):
            self.assertEqual(one.login(AMARA).status, 200)
        if not SERVER:
            self.assertEqual(sum(",t=3,p=1$" in v for v in rows(one, "accounts") if isinstance(v, str)), 1)

    def test_s19_a_crowd_at_one_account(self):
        """Sixty connections at one account: who signs in to another one does not wait for them all."""
        one = self.one
        one.account(AMARA)
        one.account(BEN)
        ended = []

        def act(i):
            answer = one.login(BEN, peer="192.0.2.9") if i == 59 else one.login(AMARA, "wrong wrong %d" % i, peer="198.51.100.%d" % i)
            ended.append(i)
            return answer

        answers = at_once(60, act)
        self.assertEqual(answers[59].status, 200, answers[59])
        self.assertFalse([answer for answer in answers[:59] if answer.status == 200])
        self.assertLess(sum(answer.status >= 500 for answer in answers), 30, "shed, not answered")

    def test_s19_two_addresses(self):
        """Two addresses with fifty connections each, right passwords and tokens: a third person signs in all the same."""
        one = self.one
        one.account(AMARA, device="a" * 64)
        numbers = ["+44740012%04d" % i for i in range(10)]
        tokens = [one.account(number, peer="192.0.2.%d" % (i % 2), device="%02d" % i * 32)["access_token"]
                  for i, number in enumerate(numbers)]
        ending, refused = threading.Event(), []

        def attack(i):
            mine = {"peer": "192.0.2.%d" % (i % 2), "device": "%02d" % (i % 10) * 32}
            while not ending.is_set():
                if i < 60:
                    refused.append(one.login(numbers[i % 10], **mine).status == 503)
                else:
                    one.ask("PUT", "/auth/account", {"About": "x"}, token=tokens[i % 10], **mine)

        threads = [threading.Thread(target=attack, args=(i,)) for i in range(100)]
        for thread in threads:
            thread.start()
        try:
            until(lambda: len(refused) > 100, "nobody attacks")
            answers = [one.login(AMARA, peer="203.0.113.9", device="a" * 64).status for _ in range(10)]
            fast = [one.ask("GET", "/auth/access_token/validate", token=tokens[0], peer="203.0.113.9").status for _ in range(20)]
        finally:
            ending.set()
            for thread in threads:
                thread.join()
        self.assertEqual(answers, [200] * 10)
        self.assertEqual(fast, [200] * 20)

    def test_s20_one_count_on_every_path(self):
        one = self.one
        token = one.account(AMARA)["access_token"]
        one.change("UPDATE sessions SET authenticated_at = authenticated_at - %d" % (3600 * SECOND))
        paths = (lambda w: one.login(AMARA, w),
                 lambda w: one.ask("PUT", "/auth/password/change", {"oldpassword": w, "newpassword": OTHER}, token=token),
                 lambda w: one.ask("PUT", "/auth/phone", {"phone": NEW, "password": w}, token=token),
                 lambda w: one.ask("DELETE", "/auth/phone", {"password": w}, token=token),
                 lambda w: one.ask("PUT", "/auth/account", {"SecurityQuestionAnswer": {"q": "Rex"}, "password": w}, token=token))
        for i in range(5):
            answer = paths[i % 4]("wrong wrong %d" % i)
            self.assertNotEqual(answer.status, 200, answer)
        for i, path in enumerate(paths[:4]):
            answer = path(PASSWORD)
            self.assertEqual(answer.code, 1198, (i, answer))
            self.assertGreater(answer.json["Data"]["RetryAfterSeconds"], 0)

    def test_s20_pauses_grow_and_end_at_a_hundred(self):
        one = self.one
        one.end()
        with open(one.config, "a", encoding="utf-8") as config:
            config.write("\n[lockout]\ntries = 100\nperiod = 1\n")
        one.start()
        one.account(AMARA)
        waits = []
        for i in range(14):
            answer = one.login(AMARA, "wrong wrong %d" % i)
            self.assertNotEqual(answer.status, 200)
            waits.append(answer.json["Data"].get("RetryAfterSeconds", 0))
            one.change("UPDATE accounts SET locked_until = 1")
        self.assertEqual(waits[:4], [0] * 4)
        for i, wait in enumerate(waits[4:]):
            self.assertLessEqual(abs(wait - min(3600, 30 * 2 ** i)), 2, waits)
        one.change("UPDATE accounts SET failures = 99, locked_until = 1")
        one.login(AMARA, "wrong wrong")
        one.change("UPDATE accounts SET locked_until = 1")
        self.assertNotEqual(one.login(AMARA).status, 200)
        one.forgot(AMARA)
        self.assertEqual(one.reset(AMARA, one.code(AMARA, 1), OTHER).status, 200)
        self.assertEqual(one.login(AMARA, OTHER).status, 200)


class Changes(Attack):
    QUESTION = '\n[questions]\nq = "First pet?"\n'

    def setUp(self):
        super().setUp()
        self.one = self.service(self.QUESTION, NO_WAITS)
        self.token = self.one.account(AMARA)["access_token"]

    def grow_old(self):
        self.one.change("UPDATE sessions SET authenticated_at = authenticated_at - %d" % (301 * SECOND))

    def told(self, words, count=1):
        until(lambda: sum(words in text["text"] for text in self.one.texts(AMARA)) == count, "the owner is not told: " + words)

    def test_s23_old_sessions_change_nothing(self):
        one, token = self.one, self.token
        session = one.login(AMARA).json
        self.grow_old()
        path = "/manage/account/access_token/refresh?refresh_token=" + session["refresh_token"]
        renewed = one.ask("GET", path, secret=True).json["access_token"]
        slid = one.ask("GET", "/auth/access_token/sliding_token", token=token).json.get("access_token", token)
        for old in (renewed, slid):
            for method, path, body in (("PUT", "/auth/phone", {"phone": NEW}), ("DELETE", "/auth/phone", None),
                                       ("PUT", "/auth/account", {"SecurityQuestionAnswer": {"q": "Rex"}}),
                                       ("PUT", "/auth/phone", {"phone": NEW, "password": ""}),
                                       ("PUT", "/auth/phone?password=" + PASSWORD, {"phone": NEW})):
                answer = one.ask(method, path, body, token=old)
                self.assertNotEqual(answer.status, 200, (method, path, answer))
        for secret in ("Password", "PhoneId", "PhoneIdVerified", "Uid", "IsLoginLocked", "LockedUntil", "NoOfLogins"):
            one.ask("PUT", "/auth/account", {secret: NEW if secret == "PhoneId" else OTHER}, token=slid)
        self.assertEqual(one.login(AMARA).status, 200)
        self.assertNotEqual(one.login(NEW).status, 200)
        self.assertEqual(one.texts(NEW), [])

    def test_s23_a_change_stopped_at_each_step(self):
        one, token = self.one, self.token
        other = one.login(AMARA).json["access_token"]
        self.assertEqual(one.ask("PUT", "/auth/phone", {"phone": NEW}, token=token).status, 200)
        code = one.code(NEW)
        self.assertEqual(one.login(AMARA).status, 200)
        self.assertNotEqual(one.login(NEW).status, 200)
        self.assertFalse(one.ask("GET", "/auth/phone?phone=%2B447400999888").json["IsExist"])
        self.assertNotEqual(one.ask("PUT", "/auth/phone/otp?otp=" + wrong(code), token=token).status, 200)
        self.assertNotEqual(one.ask("PUT", "/auth/phone/otp?otp=" + code, token=one.account(BEN)["access_token"]).status, 200)
        self.assertTrue(one.is_open(other))
        self.assertEqual(one.ask("PUT", "/auth/phone/otp?otp=" + code, token=token).status, 200)
        self.assertFalse(one.is_open(other))
        self.assertTrue(one.is_open(token))
        self.assertNotEqual(one.login(AMARA).status, 200)
        self.assertEqual(one.login(NEW).status, 200)
        self.told("no longer uses this number")

    def test_s23_the_owner_is_told(self):
        one = self.one
        changed = "How you sign in"
        one.ask("PUT", "/auth/password/change", {"oldpassword": PASSWORD, "newpassword": OTHER}, token=self.token)
        self.told(changed)
        token = one.login(AMARA, OTHER).json["access_token"]
        self.assertEqual(one.ask("PUT", "/auth/account", {"SecurityQuestionAnswer": {"q": "Rex"}}, token=token).status, 200)
        self.told(changed, 2)
        texts = len(one.texts(AMARA))
        one.forgot(AMARA)
        self.assertEqual(one.reset(AMARA, one.code(AMARA, texts), PASSWORD).status, 200)
        self.told(changed, 3)
        answer = one.ask("PUT", "/auth/password/securityanswer", {"phone": AMARA, "password": OTHER, "securityanswer": {"q": "Rex"}})
        self.assertEqual(answer.status, 200, answer)
        self.told(changed, 4)
        token = one.login(AMARA, OTHER).json["access_token"]
        self.assertEqual(one.ask("DELETE", "/auth/phone", token=token).status, 200)
        self.told("no longer uses this number")

    def test_s23_an_unverified_number_is_told_too(self):
        """Whoever has a session makes the number unverified first, so that nobody hears of the rest."""
        one, token = self.one, self.token
        self.assertEqual(one.ask("PUT", "/auth/phone/invalidate?options=preventverificationsms", token=token).status, 200)
        answer = one.ask("PUT", "/auth/password/change", {"oldpassword": PASSWORD, "newpassword": OTHER}, token=token)
        if answer.status == 200:
            self.told("How you sign in")
        answer = one.ask("PUT", "/auth/phone", {"phone": NEW}, token=token)
        if answer.status == 200 and one.ask("PUT", "/auth/phone/otp?otp=" + one.code(NEW), token=token).status == 200:
            self.told("no longer uses this number")

    def test_s11_notices_are_texts_too(self):
        """Who changes a password over and over has no text sent each time, at the operator's cost."""
        one, words = self.one, [OTHER, PASSWORD]
        one.end()
        text = one.config.read_text(encoding="utf-8").replace("limits.account = 100000\n", "")
        one.config.write_text(text, encoding="utf-8")
        one.start()
        for i in range(14):
            change = {"oldpassword": words[(i + 1) % 2], "newpassword": words[i % 2]}
            self.assertEqual(one.ask("PUT", "/auth/password/change", change, token=self.token).status, 200)
        one.end()
        self.assertEqual(sum("How you sign in" in text["text"] for text in one.texts(AMARA)), 10)

    def test_s24_a_reset_signs_nobody_in(self):
        one = self.one
        sent = one.forgot(AMARA)
        code = one.code(AMARA, 1)
        reset = one.reset(AMARA, code, OTHER)
        self.assertEqual(reset.status, 200)
        for said in (sent, reset):
            self.assertNotIn(b"token", said.raw.lower())
        for word in (sent.json["Data"]["Sid"], code):
            for method, path in (("GET", "/auth/account"), ("GET", "/auth/access_token/validate"), ("GET", "/auth/sessions"),
                                 ("PUT", "/auth/phone/invalidate")):
                self.assertNotEqual(one.ask(method, path, token=word).status, 200, path)
        self.assertNotEqual(one.enter(AMARA, code).status, 200)
        self.assertNotEqual(one.reset(AMARA, code, PASSWORD).status, 200)
        self.assertFalse(one.is_open(self.token))


class Network(Attack):
    NAMES = ("X-Forwarded-For", "X-Real-IP", "Forwarded", "True-Client-IP", "CF-Connecting-IP", "X-Origin-IP", "Client-IP",
             "X-Client-IP", "X-Cluster-Client-IP", "Via")
    FEW = "[addresses]\navailability = 5\n"

    def asked(self, one, headers):
        said = raw(one, "GET", "/auth/phone?phone=%2B447400123456", None, **headers)
        return said[0]

    def test_s28_nobody_says_where_they_are(self):
        one = self.service(self.FEW, start=False)
        text = one.config.read_text(encoding="utf-8").replace(PROXY, "\n")
        one.config.write_text(text, encoding="utf-8")
        one.start()
        seen = [self.asked(one, {name: ("for=" if name == "Forwarded" else "") + "198.51.100.%d" % i})
                for i, name in enumerate(self.NAMES)]
        self.assertEqual(seen.count(200), 5, seen)

    def test_s28_behind_a_proxy_the_last_address_counts(self):
        one = self.service(self.FEW)
        seen = [self.asked(one, {"X-Forwarded-For": "10.0.0.%d, 198.51.100.%d, %s" % (i, i, STRANGER)}) for i in range(6)]
        seen += [self.asked(one, {"X-Forwarded-For": STRANGER, self.NAMES[1 + i]: "198.51.100.%d" % i}) for i in range(4)]
        seen += [self.asked(one, {"X-Forwarded-For": "198.51.100.%d, %s, 127.0.0.1" % (i, STRANGER)}) for i in range(4)]
        self.assertEqual(seen.count(200), 5, seen)
        self.assertEqual(self.asked(one, {"X-Forwarded-For": OWNER}), 200)

    def test_s28_no_address_at_all(self):
        """What is no address, by the proxy's own line, gives nobody a budget of their own."""
        one = self.service(self.FEW)
        odd = ("", "unknown", "_hidden%d", "198.51.100.%d.", "999.1.1.%d", "[::%d", "a, b%d", "198.51.100.9,", "::ffff:%s" % STRANGER, "\t%d")
        seen = [self.asked(one, {"X-Forwarded-For": shape % i if "%d" in shape else shape}) for i, shape in enumerate(odd * 2)]
        self.assertLessEqual(seen.count(200), 15, seen)


@unittest.skipUnless(hasattr(resource, "prlimit"), "only Linux takes another program's threads away")
class NoThreads(Attack):
    def test_a_reload_without_threads_is_refused_and_nobody_notices(self):
        one = self.service(top=NO_WAITS)
        token = one.account(AMARA)["access_token"]
        self.assertTrue(one.is_open(token))  # a thread that looks things up has begun; without one it would be 503
        used = self.address_space(one)
        if used > 1 << 40:
            self.skipTest("a sanitizer's address space cannot be limited")
        before = resource.prlimit(one.process.pid, resource.RLIMIT_AS)
        # Room for some memory, and none for a thread's stack.
        resource.prlimit(one.process.pid, resource.RLIMIT_AS, (used + (4 << 20), before[1]))
        for i in range(1, 4):
            one.process.send_signal(signal.SIGHUP)
            until(lambda: one.log().count("the machine refused") == i, "no word of the reload")
            self.assertTrue(one.is_open(token))
        resource.prlimit(one.process.pid, resource.RLIMIT_AS, before)
        one.process.send_signal(signal.SIGHUP)
        until(lambda: "was read again" in one.log(), "no reload")
        self.assertTrue(one.is_open(token))
        self.assertEqual(one.login(AMARA).status, 200)
        one.end()

    def test_without_a_thread_the_machine_is_at_fault_not_the_client(self):
        one = self.service(top=NO_WAITS)
        used = self.address_space(one)
        if used > 1 << 40:
            self.skipTest("a sanitizer's address space cannot be limited")
        before = resource.prlimit(one.process.pid, resource.RLIMIT_AS)
        resource.prlimit(one.process.pid, resource.RLIMIT_AS, (used + (4 << 20), before[1]))
        for answer in one.login(AMARA), one.ask("GET", "/auth/access_token/validate", token="x"):
            self.assertEqual((answer.status, answer.code), (503, 950), answer)
            self.assertIn("Retry-After", dict(answer.headers))
        resource.prlimit(one.process.pid, resource.RLIMIT_AS, before)
        self.assertEqual(one.login(AMARA).code, 938)
        one.end()

    @staticmethod
    def address_space(one):
        with open("/proc/%d/statm" % one.process.pid, encoding="utf-8") as pages:
            return int(pages.read().split()[0]) * resource.getpagesize()


class Moves(Attack):
    """What moves out and in again is whole: nobody has to begin anew."""

    POLICY = '\n[privacy]\nversion = "2"\n[questions]\nq = "First pet?"\n'

    def test_export_and_import(self):
        one = self.service(self.POLICY, NO_WAITS)
        said = {"PhoneId": AMARA, "Password": PASSWORD, "AcceptPrivacyPolicy": True, "FirstName": "Amara",
                "SecurityQuestionAnswer": {"q": "Rex"}, "CustomFields": {"seat": "7b"}}
        self.assertEqual(one.ask("POST", "/auth/register", said).status, 200)
        session = one.verify(AMARA, one.code(AMARA)).json
        self.assertEqual(one.ask("POST", "/auth/register", {**said, "PhoneId": BEN}, peer=STRANGER).status, 200)  # not proven
        lines = [{"PhoneId": NEW, "PhoneIdVerified": True, "IsActive": False, "LastLoginDate": "2020-02-03T04:05:06.789Z", "NoOfLogins": 7, "CreatedDate": "2019-01-02T03:04:05"},
                 {"FormerPhoneId": "+12025550155", "PhoneIdProven": True},
                 {"PhoneId": "+12025550156", "PrivacyPolicy": {"Version": "1"}}, {"PhoneId": "+12025550157", "LastLoginDate": "soon"}]
        moved = [self.folder / ("moved%d" % i) for i in range(3)]
        moved[2].write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        with unittest.mock.patch.dict(os.environ, TZ="Asia/Tokyo"):
            self.assertIn("added: 2, there already: 0, lines skipped: 2", one.run("import", moved[2]).stdout)
        self.assertEqual(one.run("export", moved[0]).returncode, 0)
        self.assertEqual(one.run("export", moved[0]).returncode, 1)  # it is there
        self.assertEqual(moved[0].stat().st_mode & 0o777, 0o600)
        self.assertIn("2019-01-02T03:04:05.000000Z", moved[0].read_text(encoding="utf-8"))
        profile = one.ask("GET", "/auth/account", token=session["access_token"]).json
        one.end()
        place = self.folder / "other"
        place.mkdir()
        other = Service(sys.argv[1], place, PROXY + "[flow]\nsott = false\n" + self.POLICY, NO_WAITS)
        self.addCleanup(other.end)
        pepper = re.compile(r'\npepper = "(.*?)"')
        text = other.config.read_text(encoding="utf-8")
        kept = pepper.search(one.config.read_text(encoding="utf-8"))[0]
        other.config.write_text(pepper.sub(lambda _: kept, text), encoding="utf-8")
        self.assertIn("added: 4, there already: 0, lines skipped: 0", other.run("import", moved[0]).stdout)
        self.assertIn("added: 0, there already: 4, lines skipped: 0", other.run("import", moved[0]).stdout)
        self.assertEqual(other.run("export", moved[1]).returncode, 0)
        self.assertEqual(moved[0].read_text(encoding="utf-8").split("\n"), moved[1].read_text(encoding="utf-8").split("\n"))
        other.start()
        back = other.login(AMARA)
        self.assertEqual(back.status, 200, back)
        for field in ("Uid", "ID", "FirstName", "CustomFields", "PrivacyPolicy", "CreatedDate", "RegistrationSource"):
            self.assertEqual(back.json["Profile"][field], profile[field], field)
        answer = {"phone": AMARA, "password": OTHER, "securityanswer": {"q": "rex"}}
        self.assertEqual(other.ask("PUT", "/auth/password/securityanswer", answer).status, 200)
        self.assertEqual(other.login(NEW).code, 991)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
