# SPDX-License-Identifier: Apache-2.0
"""texts_test.py SERVICE [CASE...]: providers of texts that refuse, hang, lie and call back (security S23, S30, S34, S37).

On SQLite, or on PostgreSQL under tests/service/rules/with-postgresql.
"""
import base64
import hmac
import http.client
import http.server
import json
import os
import re
import signal
import sys
import threading
import time
import unittest
import urllib.parse

sys.path.insert(0, os.path.dirname(__file__))
from attacked import AMARA, BEN, LIMIT, NO_WAITS, Attack, Service, until, wrong  # noqa: E402

NEW = "+447400999888"
ALL_COUNTRIES = {**NO_WAITS, 'countries = []': 'countries = ["*"]\nspend.day = 0\nspend.month = 0'}


class Provider(http.server.ThreadingHTTPServer):
    """Answers as `answer(number, form)` says: status and body; None: never."""
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, test, answer):
        provider = self
        self.answer, self.got, self.ended = answer, [], threading.Event()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = json.loads(body) if body.startswith("{") else dict(urllib.parse.parse_qsl(body))
                number = form.get("to", form.get("To"))
                number = number if number.startswith("+") else "+" + number
                provider.got.append((number, form, self.headers, body, self.path))
                answer = provider.answer(number, form)
                if answer is None:
                    provider.ended.wait()
                    return
                status, said = answer
                said = json.dumps(said).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(said)))
                self.end_headers()
                self.wfile.write(said)

            def log_message(self, *_):
                pass

        super().__init__(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d" % self.server_port
        threading.Thread(target=self.serve_forever, daemon=True).start()
        test.addCleanup(self.server_close)
        test.addCleanup(self.shutdown)
        test.addCleanup(self.ended.set)

    def to(self, number):
        return [form for to, form, *_ in list(self.got) if to == number]


def dead_url(test):
    """Nobody listens there."""
    provider = Provider(test, lambda *_: (200, {}))
    provider.shutdown()
    provider.server_close()
    return provider.url


def good(_number, _form):
    return 200, {}


class Texts(Attack):
    def texted(self, changes, provider="http", fallback=""):
        top = {**ALL_COUNTRIES, 'provider = "outbox"': 'provider = "%s"%s' % (provider, fallback)}
        return self.service(changes, top)

    def webhook(self, answer, changes=""):
        provider = Provider(self, answer)
        return self.texted('\n[sms.http]\nurl = "%s/"\nsecret = "shared-secret-of-both"\n' % provider.url + changes), provider

    TWILIO = '\n[sms.twilio]\nurl = "%s"\naccount = "AC0001"\ntoken = "auth-token"\nfrom = "+12025550100"\n'
    VONAGE = '\n[sms.vonage]\nurl = "%s"\nkey = "k1"\nsecret = "s1"\nfrom = "Ringkey"\n'

    def outcome(self, one, number):
        answer = one.verify(number, "000000")
        one.change("DELETE FROM guesses")
        one.change("UPDATE codes SET tries = 0")
        return (answer.json.get("Data") or {}).get("Delivery")

    def called_back(self, one, id_, outcome, secret="shared-secret-of-both", age=0, body=None, stamp=None):
        body = json.dumps({"id": id_, "outcome": outcome, "code": "E1"}) if body is None else body
        stamp = str(int(time.time()) - age) if stamp is None else stamp
        signature = hmac.new(secret.encode(), (stamp + "." + body).encode(), "sha256").hexdigest()
        return self.post(one, "/sms/http", body, {"X-Ringkey-Timestamp": stamp, "X-Ringkey-Signature": signature})

    @staticmethod
    def post(one, path, body, headers):
        connection = http.client.HTTPConnection("127.0.0.1", one.port, timeout=LIMIT)
        connection.request("POST", path, body, headers)
        status = connection.getresponse().status
        connection.close()
        return status

    def test_s30_a_dead_provider_delays_no_other(self):
        """One text hangs: others go out meanwhile; the store is open, so nobody waits within a transaction."""
        one, provider = self.webhook(lambda number, _: None if number == AMARA else (200, {}))
        self.assertEqual(one.register(AMARA).status, 200)
        until(lambda: provider.to(AMARA), "no text")
        for i in range(6):
            number = "+44740012%04d" % i
            self.assertEqual(one.register(number).status, 200)
            until(lambda number=number: provider.to(number), "kept waiting by another one's text")
        self.assertEqual(len(provider.to(AMARA)), 1)

    def test_s30_a_stop_with_hanging_texts(self):
        """What nobody was given goes out at the next start, and once; how soon it stops: tst_servicetexts."""
        one, provider = self.webhook(lambda *_: None)
        numbers = ["+44740012%04d" % i for i in range(9)]
        for number in numbers:
            self.assertEqual(one.register(number).status, 200)
        until(lambda: len(provider.got) == 4, "four at a time")
        one.end()
        given = {number for number, *_ in provider.got}
        provider.answer = good
        one.start()
        until(lambda: {number for number, *_ in list(provider.got)} == set(numbers), "texts are lost")
        one.end()
        for number in numbers:
            self.assertEqual(len(provider.to(number)), 1, (number, number in given))

    def test_s30_a_stop_in_the_middle_of_a_kill(self):
        one, provider = self.webhook(lambda *_: None)
        numbers = ["+44740012%04d" % i for i in range(8)]
        for number in numbers:
            one.register(number)
        until(lambda: len(provider.got) == 4, "four at a time")
        one.end(signal.SIGKILL)
        provider.answer = good
        one.start()
        until(lambda: len({number for number, *_ in list(provider.got)}) == 8, "texts are lost")
        one.end()
        for number in numbers:
            self.assertEqual(len(provider.to(number)), 1, "sent twice")

    def test_s30_another_stands_in_only_where_nothing_was_sent(self):
        second = Provider(self, lambda *_: (200, {"messages": [{"status": "0", "message-id": "v1"}]}))
        how = {BEN: (400, {"code": 21614}), NEW: (500, {"code": 20500}), AMARA: None, "+447400111222": (429, {}),
               "+447400111333": (401, {"code": 20003}), "+447400111444": (400, {"code": 21610})}
        first = Provider(self, lambda number, _: how[number])
        one = self.texted(self.TWILIO % first.url + self.VONAGE % second.url, "twilio", '\nfallback = ["vonage"]')
        for number in (BEN, AMARA, "+447400111444", NEW):
            self.assertEqual(one.register(number).status, 200)
        until(lambda: second.to(NEW), "nobody stands in")
        until(lambda: self.outcome(one, NEW) == "HandedOver", "not noted")
        for number, outcome in ((BEN, "Landline"), ("+447400111444", "Blocked")):
            until(lambda number=number, outcome=outcome: self.outcome(one, number) == outcome, outcome)
            self.assertEqual(second.to(number), [], outcome)
        self.assertEqual(second.to(AMARA), [])
        first.ended.set()  # the connection ends without a word: it may have been sent
        until(lambda: self.outcome(one, AMARA) == "Unknown", "an unknown end")
        one.end()
        self.assertEqual(second.to(AMARA), [])
        self.assertEqual(len(first.to(AMARA)), 1)
        self.assertEqual(first.got[0][2]["Authorization"], "Basic " + base64.b64encode(b"AC0001:auth-token").decode())
        self.assertEqual(first.got[0][4], "/2010-04-01/Accounts/AC0001/Messages.json")
        self.assertLessEqual(int(first.got[0][1]["ValidityPeriod"]), 300)

    def test_s30_a_provider_that_is_not_there(self):
        second = Provider(self, good)
        one = self.texted(self.VONAGE % dead_url(self) + '\n[sms.http]\nurl = "%s/"\n' % second.url, "vonage", '\nfallback = ["http"]')
        for i in range(8):
            number = "+44740012%04d" % i
            self.assertEqual(one.register(number).status, 200)
            until(lambda number=number: second.to(number), "nobody stands in")
        one.end()
        self.assertEqual(len(second.got), 8)

    def test_s30_call_backs_are_signed(self):
        one, provider = self.webhook(good)
        one.register(AMARA)
        until(lambda: self.outcome(one, AMARA) == "HandedOver", "not handed over")
        _, form, headers, body, _ = provider.got[0]
        signed = hmac.new(b"shared-secret-of-both", (headers["X-Ringkey-Timestamp"] + "." + body).encode(), "sha256").hexdigest()
        self.assertEqual(headers["X-Ringkey-Signature"], signed)
        self.assertEqual(headers["Idempotency-Key"], form["id"])
        id_ = form["id"]
        for refused in (self.called_back(one, id_, "Delivered", "other"), self.called_back(one, id_, "Delivered", ""),
                        self.called_back(one, id_, "Delivered", age=301), self.called_back(one, id_, "Delivered", age=-400),
                        self.called_back(one, id_, "Delivered", stamp=""), self.called_back(one, id_, "Delivered", stamp="1e99"),
                        self.post(one, "/sms/http", body, {"X-Ringkey-Timestamp": headers["X-Ringkey-Timestamp"]}),
                        self.post(one, "/sms/http", '{"id":"%s","outcome":"Delivered"}' % id_,
                                  {"X-Ringkey-Timestamp": headers["X-Ringkey-Timestamp"], "X-Ringkey-Signature": signed})):
            self.assertEqual(refused, 403)
        self.assertEqual(self.outcome(one, AMARA), "HandedOver")
        for odd in ("", "[]", "null", '{"id":7}', '{"id":"%s","outcome":["Delivered"]}' % id_, '{"id":"nobody","outcome":"Blocked"}'):
            self.assertIn(self.called_back(one, id_, "", body=odd), (204, 400))
        self.assertEqual(self.outcome(one, AMARA), "HandedOver")
        self.assertEqual(self.called_back(one, id_, "Landline"), 204)
        self.assertEqual(self.outcome(one, AMARA), "Landline")
        for late in ("Delivered", "HandedOver", "Queued", "Unknown"):  # in the wrong order, and twice
            self.assertEqual(self.called_back(one, id_, late), 204)
        self.assertEqual(self.outcome(one, AMARA), "Landline")

    def test_s30_call_backs_of_twilio(self):
        first = Provider(self, lambda *_: (201, {"sid": "SM1", "status": "queued"}))
        one = self.service(self.TWILIO % first.url, {**ALL_COUNTRIES, 'provider = "outbox"':
                                                     'provider = "twilio"\ncallback_url = "https://auth.example.org"'})
        one.register(AMARA)
        until(lambda: self.outcome(one, AMARA) == "HandedOver", "not handed over")
        url = first.got[0][1]["StatusCallback"]
        self.assertTrue(url.startswith("https://auth.example.org/sms/twilio?id="), url)

        def call_back(fields, token="auth-token", target=url, signature=None):
            said = target + "".join(key + fields[key] for key in sorted(fields))
            signed = base64.b64encode(hmac.new(token.encode(), said.encode(), "sha1").digest()).decode()
            path = target[len("https://auth.example.org"):]
            return self.post(one, path, urllib.parse.urlencode(fields), {
                "Content-Type": "application/x-www-form-urlencoded",
                "X-Twilio-Signature": signed if signature is None else signature})

        failed = {"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": "30006"}
        for refused in (call_back(failed, "other"), call_back(failed, ""), call_back(failed, signature=""),
                        call_back(failed, signature="AAAA"), call_back(failed, target=url.replace("https", "http_"))):
            self.assertEqual(refused, 403)
        self.assertEqual(self.outcome(one, AMARA), "HandedOver")
        for fields, seen in (({**failed, "MessageStatus": "sent", "ErrorCode": ""}, "HandedOver"), (failed, "Landline"),
                             ({**failed, "MessageStatus": "delivered"}, "Landline"), ({**failed, "MessageStatus": "sent"}, "Landline")):
            self.assertEqual(call_back(fields), 204)
            self.assertEqual(self.outcome(one, AMARA), seen)


GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
TWICE = "^{}\\[~]|€"
TONGUES = ("en", "de", "fr", "es", "it", "pt-BR", "nl", "pl", "tr", "ru", "uk", "ar", "he", "hi", "zh-Hans", "zh-Hant", "ja", "ko")


def octets(text):
    if all(c in GSM + TWICE for c in text):
        return (sum(2 if c in TWICE else 1 for c in text) * 7 + 7) // 8
    return len(text.encode("utf-16-be"))


class Words(Attack):
    def test_s37_one_segment_in_each_language(self):
        """Each text that the service sends, in 18 languages, with the longest brand that is allowed."""
        for brand in ("M" * 20, "Ж" * 20, "{a}[b]~|^\\€ 's GmbH"):
            self.speak(brand)

    def speak(self, brand):
        one = Service(sys.argv[1], self.folder, "\n[flow]\nsott = false\n[questions]\nq = \"?\"\n[addresses]\ncodes = 100000\n",
                      NO_WAITS)
        text = one.config.read_text(encoding="utf-8").replace("[sms]\n", '[sms]\nbrand = %s\n' % json.dumps(brand, ensure_ascii=False), 1)
        one.config.write_text(re.sub('\nbrand = "Ringkey"', "", text), encoding="utf-8")
        one.start()
        here, there = AMARA, NEW
        token = one.account(here)["access_token"]
        one.register(BEN)
        for tongue in TONGUES:
            in_it = {"language": tongue, "token": token}
            one.change("UPDATE send_counts SET count = 0")
            for answer in (one.forgot(here, language=tongue), one.ask_code(here, language=tongue),
                           one.ask("GET", "/auth/account/otp", **in_it),
                           one.ask("POST", "/auth/phone/otp", {"phone": BEN}, language=tongue),
                           one.ask("PUT", "/auth/account", {"SecurityQuestionAnswer": {"q": tongue}}, **in_it)):
                self.assertEqual(answer.status, 200, answer)
            before = len(one.texts(there))
            self.assertEqual(one.ask("PUT", "/auth/phone", {"phone": there}, **in_it).status, 200)
            self.assertEqual(one.ask("PUT", "/auth/phone/otp?otp=" + one.code(there, before), **in_it).status, 200)
            here, there = there, here
        one.end()
        texts = one.texts()
        self.assertGreaterEqual(len({text["text"].split(" ", 1)[-1] for text in texts}), 18 * 5)
        for text in texts:
            self.assertLessEqual(octets(text["text"]), 140, text)
            self.assertNotRegex(text["text"], r"(?i)https?:|www\.")
            if "#" not in text["template"] and not text["template"].startswith(("access", "number")):
                self.assertRegex(text["text"], r"^[\u200e\u200f\u2066-\u2069]*\d{6}\b|^\d{6}", text)
        for file in self.folder.iterdir():
            file.unlink()


FAKETIME = next((path for path in ("/usr/lib/%s-linux-gnu/faketime/libfaketimeMT.so.1" % os.uname().machine,) if os.path.exists(path)), None)


@unittest.skipUnless(FAKETIME, "the package faketime is not installed")
class Clock(Attack):
    """S34: the machine's clock steps under a running service."""
    HOUR, YEARS = 3600, 10 * 365 * 86400

    def setUp(self):
        super().setUp()
        self.now = self.folder / "clock"
        self.step(0)
        for name, value in (("LD_PRELOAD", FAKETIME), ("FAKETIME_TIMESTAMP_FILE", str(self.now)), ("FAKETIME_NO_CACHE", "1"),
                            ("DONT_FAKE_MONOTONIC", "1")):
            os.environ[name] = value
            self.addCleanup(os.environ.pop, name)
        self.one = self.service(top=NO_WAITS)

    def step(self, seconds):
        fresh = self.folder / "clock.new"
        fresh.write_text("%+d\n" % seconds, encoding="utf-8")
        fresh.replace(self.now)

    def test_s34_nothing_lives_again(self):
        one = self.one
        token = one.account(AMARA)["access_token"]
        used = one.code(AMARA)
        for away in (self.HOUR, self.YEARS):
            texts = len(one.texts(AMARA))
            self.assertEqual(one.ask_code(AMARA).status, 200)
            code = one.code(AMARA, texts)
            self.step(away)
            self.assertIn(one.enter(AMARA, code).code, (1069, 1070, 1287), away)
            self.step(0)
            self.assertNotEqual(one.enter(AMARA, code).status, 200, "an expired code lives again")
            self.assertNotEqual(one.verify(AMARA, used).status, 200)
            one.change("DELETE FROM guesses")
            one.change("UPDATE sends SET at = 0")
        self.assertFalse(one.is_open(token), "a session that ended in ten years lives again")

    def test_s34_no_lock_of_ten_years(self):
        one = self.one
        one.account(AMARA)
        for away in (self.YEARS, -self.YEARS, self.HOUR, -self.HOUR):
            self.step(away)
            for i in range(6):
                one.login(AMARA, "wrong wrong %d" % i)
            self.step(0)
            wait = (one.login(AMARA).json.get("Data") or {}).get("RetryAfterSeconds", 0)
            self.assertLessEqual(wait, 3600, away)
            one.change("UPDATE accounts SET failures = 0, locked_until = NULL")
            self.assertEqual(one.login(AMARA).status, 200, away)

    def test_s34_back_by_years(self):
        one = self.one
        token = one.account(AMARA)["access_token"]
        for away in (-self.HOUR, -self.YEARS):
            self.step(away)
            texts = len(one.texts(AMARA))
            self.assertEqual(one.ask_code(AMARA).status, 200, away)
            code = one.code(AMARA, texts)
            self.assertNotEqual(one.enter(AMARA, wrong(code)).status, 200)
            self.assertEqual(one.enter(AMARA, code).status, 200, away)
            self.assertNotEqual(one.enter(AMARA, code).status, 200, away)
            self.assertTrue(one.is_open(token))
            self.assertEqual(one.login(AMARA).status, 200)
        self.step(0)
        self.assertEqual(one.login(AMARA).status, 200)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
