# SPDX-License-Identifier: Apache-2.0
"""A running ringkey-service of its own on SQLite or PostgreSQL, and what a stranger needs to talk to it."""
import http.client
import json
import os
import pathlib
import re
import secrets
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

PASSWORD, OTHER = "violet-harbour-31", "seven grey pelicans"
SERVER = os.environ.get("RINGKEY_TEST_POSTGRESQL")  # tests/service/rules/with-postgresql
LIMIT = 90  # seconds; a busy machine is slow
AMARA, BEN = "+2348035550147", "+447400123456"
STRANGER, OWNER = "198.51.100.66", "203.0.113.7"
PROXY = '\n[http]\ntrusted_proxies = ["127.0.0.1"]\n'
LIMITS = "[flow]\nsott = false\n"
# Where not the limits are attacked.
NO_WAITS = {"[sms]\n": "[sms]\nresend_waits = [0]\nrequest_limit = 1000\nday_limit = 10000\ndisabled_period = 1\n"
            "limits.account = 100000\nlimits.prefix = 100000\nlimits.address = 100000\nbreaker.percent = 0\n"}


def until(condition, what, limit=LIMIT):
    """What the condition gives, once it gives something."""
    end = time.monotonic() + limit
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(what)
        time.sleep(0.03)


def at_once(count, act):
    """act(i) on threads that start together; what each gave."""
    start, answers = threading.Barrier(count), [None] * count

    def one(i):
        start.wait()
        answers[i] = act(i)

    threads = [threading.Thread(target=one, args=(i,)) for i in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def psql(statement, url=SERVER):
    subprocess.run(["psql", "-XqAt", "-v", "ON_ERROR_STOP=1", url], input=statement, text=True, check=True,
                   capture_output=True)


class Answer:
    def __init__(self, status, body, headers):
        self.status, self.raw, self.headers = status, body, headers
        try:
            self.json = json.loads(body)
        except ValueError:
            self.json = {}
        self.code = self.json.get("ErrorCode", 0)

    def __repr__(self):
        return "%d %r" % (self.status, self.raw[:200])


class Service:
    def __init__(self, program, folder, changes="", top=None):
        """`changes` is added to the configuration; `top` maps lines of it to others."""
        self.program, self.folder, self.process = program, pathlib.Path(folder), None
        self.config = self.folder / "service.toml"
        subprocess.run([program, "init", self.config], check=True, capture_output=True)
        text = self.config.read_text(encoding="utf-8")
        self.key, self.secret = re.search(r'\nkey = "(.*?)"', text)[1], re.search(r'\nsecret = "(.*?)"', text)[1]
        self.url = "ringkey.sqlite"
        if SERVER:
            name = "attack_" + secrets.token_hex(6)
            psql("CREATE DATABASE " + name)
            self.url = urllib.parse.urlparse(SERVER)._replace(path="/" + name).geturl()
            text = text.replace('url = "ringkey.sqlite"', 'url = "%s"' % self.url)
        for before, after in (top or {}).items():
            assert before in text, before
            text = text.replace(before, after)
        self.config.write_text(text + changes, encoding="utf-8")

    def popen(self, listen="127.0.0.1:0"):
        with open(self.folder / "log", "ab") as log:
            return subprocess.Popen([self.program, "run", "--config", self.config, "--listen", listen],
                                    stdout=subprocess.PIPE, stderr=log, text=True)

    def start(self, listen="127.0.0.1:0"):
        self.process = self.popen(listen)
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(self.log()[-2000:])
        self.port = int(json.loads(line)["url"].rsplit(":", 1)[1])
        return self

    def end(self, how=signal.SIGTERM):
        if self.process:
            self.process.send_signal(how)
            self.process.wait()
            self.process.stdout.close()
            self.process = None

    def log(self):
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def run(self, *arguments):
        return subprocess.run([self.program, *arguments, "--config", self.config], capture_output=True, text=True, check=False)

    def change(self, statement):
        """Past the service, what time would bring about."""
        if SERVER:
            return psql(statement, self.url)
        with sqlite3.connect(self.folder / "ringkey.sqlite", timeout=30) as database:
            return database.execute(statement) and None

    def ask(self, method, path, body=None, **how):
        """`peer` speaks through the trusted proxy; `token`, `device`, `secret`, `language`, `key` (idempotency), `port`."""
        headers = {"X-LoginRadius-ApiKey": self.key, "X-Forwarded-For": how.get("peer", "203.0.113.7")}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if "token" in how:
            headers["Authorization"] = "Bearer " + how["token"]
        if "device" in how:
            headers["X-Ringkey-Device"] = how["device"]
        if "secret" in how:
            headers["X-LoginRadius-ApiSecret"] = self.secret
        if "language" in how:
            headers["Accept-Language"] = how["language"]
        if "key" in how:
            headers["Idempotency-Key"] = how["key"]
        connection = http.client.HTTPConnection("127.0.0.1", how.get("port", self.port), timeout=LIMIT)
        try:
            connection.request(method, path if path.startswith("/ciam") else "/identity/v2" + path,
                               None if body is None else json.dumps(body), headers)
            answer = connection.getresponse()
            return Answer(answer.status, answer.read(), answer.getheaders())
        finally:
            connection.close()

    # What a person does

    def texts(self, number=None):
        file = self.folder / "outbox.jsonl"
        lines = file.read_text(encoding="utf-8").split("\n")[:-1] if file.exists() else []
        return [text for text in map(json.loads, lines) if number in (None, text["to"])]

    def code(self, number, before=0):
        """The code of the text after so many."""
        texts = until(lambda: self.texts(number)[before:], "no text to " + number)
        return re.search(r"\d{6}", texts[-1]["text"])[0]

    def register(self, number, password=PASSWORD, **how):
        return self.ask("POST", "/auth/register", {"PhoneId": number, "Password": password}, **how)

    def verify(self, number, code, **how):
        return self.ask("PUT", "/auth/phone/otp?otp=" + code, {"phone": number}, **how)

    def login(self, number, password=PASSWORD, **how):
        return self.ask("POST", "/auth/login", {"phone": number, "password": password}, **how)

    def forgot(self, number, **how):
        return self.ask("POST", "/auth/password/otp", {"phone": number}, **how)

    def reset(self, number, code, password, **how):
        return self.ask("PUT", "/auth/password/otp", {"phone": number, "otp": code, "password": password}, **how)

    def ask_code(self, number, **how):
        return self.ask("GET", "/auth/login/passwordlesslogin/otp?phone=" + urllib.parse.quote(number), **how)

    def enter(self, number, code, **how):
        return self.ask("PUT", "/auth/login/passwordlesslogin/otp/verify", {"phone": number, "otp": code}, **how)

    def account(self, number, password=PASSWORD, **how):
        """A proven one; its session."""
        before = len(self.texts(number))
        registered = self.register(number, password, **how)
        assert registered.status == 200, registered
        verified = self.verify(number, self.code(number, before), **how)
        assert verified.status == 200, verified
        return verified.json.get("Data", verified.json)

    def is_open(self, token, **how):
        return self.ask("GET", "/auth/access_token/validate", token=token, **how).status == 200


def wrong(code, i=0):
    """Another one of six digits."""
    return "%06d" % ((int(code) + 1 + i) % 1000000)


class Attack(unittest.TestCase):
    """On a service of its own; the program is the first argument."""

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = pathlib.Path(place.name)

    def service(self, changes="", top=None, start=True):
        one = Service(sys.argv[1], self.folder, PROXY + LIMITS + changes, top)
        self.addCleanup(one.end)
        return one.start() if start else one
