# SPDX-License-Identifier: Apache-2.0
"""kills_test.py SERVICE [KILLS]: a service that people use is killed at a random moment, over and over (security S30, S31).

After each restart: what was answered still holds, a code that was used is used, the store is whole, no text was sent twice or
without being counted; and what was asked when it died is answered well when it is asked again with the same key (S29). On SQLite, or on PostgreSQL under tests/service/rules/with-postgresql.
"""
import os
import pathlib
import random
import re
import secrets
import signal
import sys
import tempfile
import threading

sys.path.insert(0, os.path.dirname(__file__))
from attacked import LIMIT, PASSWORD, Service, until  # noqa: E402

PROGRAM, KILLS = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3
PEOPLE = 6
CHANGES = '\n[http]\ntrusted_proxies = ["127.0.0.1"]\n[flow]\nsott = false\n[addresses]\n' + "".join(
    "%s = 1000000\n" % name for name in ("availability", "registrations", "codes", "wrong_sign_ins", "acts")) + (
        "[sms.limits]\n" + "".join("%s = 1000000\n" % name for name in ("address", "network", "prefix", "country", "total"))
    ) + "[sms.breaker]\npercent = 0\n[sms.spend]\nprice = 0.10\nday = 0\nmonth = 0\n"
GONE = (OSError, EOFError, ValueError)  # what a killed service's client sees


class Person:
    """Does what people do; remembers what was answered and what is not known."""

    def __init__(self, service, name):
        self.one, self.name, self.count = service, name, 0
        self.number = self.token = self.used = None
        self.open, self.ended = [], []
        self.asked = None  # (act, key): nobody knows whether it was done

    def once(self, act):
        """The answer of act(key)."""
        self.asked = act, secrets.token_hex(16)
        answer = act(self.asked[1])
        self.asked = None
        return answer

    def again(self):
        """What the app does after a restart; how many acts."""
        if not self.asked:
            return 0
        (act, key), self.asked = self.asked, None
        first, second = act(key), act(key)
        assert first.status == 200, "asked again: %r" % first
        assert first.raw == second.raw, "one key, two answers"
        return 1

    def live(self):
        try:
            while True:
                self.register()
                self.sign_in()
                self.sign_out()
        except Exception as gone:  # http.client's own, too
            if not isinstance(gone, GONE) and "http.client" not in type(gone).__module__:
                raise

    def register(self):
        self.count += 1
        self.number = "+4474%02d%06d" % (self.name, self.count)
        number = self.number
        answer = self.once(lambda key: self.one.register(number, key=key))
        if answer.status != 200:
            self.number = None
            return
        code = self.code(0)
        verified = code and self.once(lambda key: self.one.verify(number, code, key=key))
        if verified and verified.status == 200:
            self.used = (self.number, code)
            self.open.append(verified.json["access_token"])

    def sign_in(self):
        if self.number and self.one.ask_code(self.number).status == 200:
            code = self.code(1)
            number = self.number
            answer = code and self.once(lambda key: self.one.enter(number, code, key=key))
            if answer and answer.status == 200:
                self.open.append(answer.json["access_token"])

    def sign_out(self):
        if self.open and random.random() < 0.5:
            token = self.open.pop()  # until it is answered nobody knows
            if self.one.ask("GET", "/auth/access_token/invalidate", token=token).status == 200:
                self.ended.append(token)

    def code(self, before):
        """The code of this number's text, unless the service is gone meanwhile."""
        texts = until(lambda: self.one.gone or self.one.texts(self.number)[before:], "no text")
        if texts is True:
            raise EOFError
        return re.search(r"\d{6}", texts[-1]["text"])[0]


def look(one, people):
    """What must hold after a kill."""
    for person in people:
        for token in person.open:
            assert one.is_open(token), "a session that was handed out is lost"
        for token in person.ended:
            assert not one.is_open(token), "a session that was ended lives again"
        if person.used:
            number, code = person.used
            assert one.verify(number, code).status != 200, "a code was taken twice"
            assert one.login(number, PASSWORD).status == 200, "an account that was answered is lost"
        person.open, person.ended, person.used = person.open[-3:], person.ended[-3:], None


def look_at_money(one):
    ids = [text["id"] for text in one.texts()]
    assert len(ids) == len(set(ids)), "a text was sent twice"
    costs = one.run("costs").stdout
    counted = max(map(float, re.findall(r"(\d+\.\d+)", costs.split("yesterday")[0].replace(",", ""))), default=0)
    return len(ids), counted, costs


def main():
    seed = int(os.environ.get("RINGKEY_TEST_SEED", random.SystemRandom().randrange(1 << 32)))
    print("seed %d (RINGKEY_TEST_SEED)" % seed, flush=True)
    random.seed(seed)
    with tempfile.TemporaryDirectory() as place:
        one = Service(PROGRAM, pathlib.Path(place), CHANGES, {"[sms]\n": "[sms]\nresend_waits = [0]\nday_limit = 100\n"})
        people = [Person(one, i) for i in range(PEOPLE)]
        answered = retried = 0
        for kill in range(KILLS):
            one.gone = False
            one.start()
            retried += sum(person.again() for person in people)
            look(one, people)
            threads = [threading.Thread(target=person.live) for person in people]
            process = one.process
            for thread in threads:
                thread.start()
            ending = threading.Event()
            ending.wait(random.uniform(0.02, 2.5))
            process.send_signal(signal.SIGKILL)
            one.gone = True
            for thread in threads:
                thread.join(LIMIT)
                assert not thread.is_alive(), "somebody still waits"
            one.end(signal.SIGKILL)
            answered = sum(person.count for person in people)
            if kill % 10 == 0 or kill == KILLS - 1:
                checked = one.run("check")
                assert checked.returncode == 0, checked.stdout + checked.stderr
                texts, counted, costs = look_at_money(one)
                assert counted + 0.001 >= texts * 0.1, "%d texts, but %s" % (texts, costs)
                print("%d kills, %d registrations, %d asked again, %d texts, counted %.2f: %s" % (
                    kill + 1, answered, retried, texts, counted, checked.stdout.strip()), flush=True)
        one.start()
        look(one, people)
        one.end()


if __name__ == "__main__":
    main()
