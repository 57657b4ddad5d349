# SPDX-License-Identifier: Apache-2.0
"""The real service with a configuration of one's own, other devices of the same person, and a wire that can be cut."""
import http.client
import http.server
import json
import os
import re
import subprocess
import sys
import threading
import tomllib
import urllib.error
import urllib.request

from app import until

CODE = re.compile(r"\b\d{6}\b")
# What a test would only wait for: pauses between texts, and how many there may be.
QUICK = {
    "sms": {"resend_waits": [0], "request_limit": 1000, "day_limit": 10000, "voice": True},
    "sms.limits": {"address": 100000, "network": 100000, "prefix": 100000, "account": 100000},
    "sms.breaker": {"percent": 0},
    "otp": {"tries_per_day": 100, "tries_per_month": 1000},
    "addresses": {"availability": 100000, "registrations": 100000, "codes": 100000, "wrong_sign_ins": 100000},
}


def _toml(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[" + ", ".join(_toml(one) for one in value) + "]"
    return json.dumps(value)


def _write_toml(path, tables):
    with open(path, "w", encoding="utf-8") as file:
        for name, table in tables.items():
            file.write(f"[{name}]\n" + "".join(f"{key} = {_toml(one)}\n" for key, one in table.items()))


class Service:
    """ringkey-service in a folder of its own, behind a Wire."""

    def __init__(self, binary, folder, **tables):
        self.binary, self.folder = binary, folder
        os.makedirs(folder, mode=0o700)
        self.file = f"{folder}/service.toml"
        subprocess.run([binary, "init", self.file], check=True, stdout=subprocess.DEVNULL)
        with open(self.file, "rb") as written:
            self.tables = tomllib.load(written)
        self.process = None
        self.wire = Wire()
        self.numbers = iter(range(400, 1000))
        self.spare = self.new_number()
        self.configure(**QUICK)
        self.configure(**tables)
        self.start()

    def configure(self, **tables):
        """For the next start."""
        for name, keys in tables.items():
            self.tables[name] = {**self.tables.get(name, {}), **keys}
        _write_toml(self.file, self.tables)

    def start(self):
        self.process = subprocess.Popen([self.binary, "run", "--config", self.file, "--listen", "127.0.0.1:0"],
                                        stdout=subprocess.PIPE, text=True, cwd=self.folder)
        url = json.loads(self.process.stdout.readline())["url"]
        self.wire.target = url.removeprefix("http://")

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(10)
            self.process.stdout.close()
            self.process = None

    def again(self, **tables):
        """Starts it with another configuration; accounts stay."""
        self.stop()
        self.configure(**tables)
        self.start()

    def close(self):
        self.stop()
        self.wire.close()

    def client_config(self):
        """The settings file for the app, which talks to the wire."""
        path = f"{self.folder}/app.toml"
        if not os.path.exists(path):
            toml = subprocess.run([self.binary, "client-config", "--config", self.file, "--url", self.wire.url],
                                  check=True, capture_output=True, text=True).stdout
            with open(path, "w", encoding="utf-8") as file:
                file.write(toml)
        return path

    # --- what other devices of the person do ----------------------------------------------------
    def ask(self, method, path, body=None, token=None, secret=False):
        """Past the wire. What it answered, as JSON."""
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        if secret:
            headers["X-LoginRadius-ApiSecret"] = self.tables["api"]["secret"]
        joint = "&" if "?" in path else "?"
        request = urllib.request.Request(f"http://{self.wire.target}{path}{joint}apikey={self.tables['api']['key']}",
                                         None if body is None else json.dumps(body).encode(), headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:
                return json.load(reply)
        except urllib.error.HTTPError as error:
            return json.load(error)

    def new_number(self):
        return f"+447400123{next(self.numbers)}"

    def new_account(self, password, **more):
        """A verified account that nobody had to type; its number."""
        number = self.new_number()
        body = {"PhoneId": number, "PhoneIdVerified": True, "Password": password, "FirstName": "Amara", **more}
        made = self.ask("POST", "/identity/v2/manage/account", body, secret=True)
        assert "Uid" in made, made
        return number

    def sign_in(self, number, password):
        reply = self.ask("POST", "/identity/v2/auth/login", {"phone": number, "password": password})
        assert "access_token" in reply, reply
        return reply["access_token"]

    def end_all_sessions(self, number):
        uid = self.account(number)["Uid"]
        token = self.ask("GET", f"/identity/v2/manage/account/access_token?uid={uid}", secret=True)
        token = token.get("access_token") or self.wire.bearer  # none is made for a number that is not proven
        ended = self.ask("DELETE", "/identity/v2/auth/access_token/all", {}, token=token)
        assert ended.get("IsDeleted"), ended

    def account(self, number):
        return self.ask("GET", f"/identity/v2/manage/account?phone={number.replace('+', '%2B')}", secret=True)

    def texts(self, number=None):
        """What phones got, oldest first."""
        try:
            with open(f"{self.folder}/outbox.jsonl", encoding="utf-8") as outbox:
                lines = [json.loads(line) for line in outbox]
        except FileNotFoundError:
            return []
        return [text for text in lines if number in (None, text["to"])]

    def code(self, number):
        """In the newest text, once every text is there that a reply spoke of, and one to this number: what is asked
        past the app is not counted."""
        def codes(to=None):
            return [found.group() for text in self.texts(to) if (found := CODE.search(text["text"]))]
        until(lambda: len(codes()) >= self.wire.promised and codes(number), "the promised texts")
        return codes(number)[-1]


class Rule:
    """What happens to requests it matches. `times` requests, then it is used up."""

    def __init__(self, method, path, times, status=None, body=None, hold=False, answer=None, swallow=False):
        self.method, self.path, self.times = method, path, times
        self.status, self.body, self.hold, self.answer, self.swallow = status, body, hold, answer, swallow
        self.seen, self.released, self.lost = threading.Event(), threading.Event(), False

    def release(self):
        self.released.set()

    def lose(self):
        """The held request never reaches the service."""
        self.lost = True
        self.released.set()

    def matches(self, method, path):
        return self.times > 0 and self.method in ("*", method) and re.search(self.path, path.partition("?")[0])


class Listener(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)  # else the app was killed


class Wire:
    """Between the app and the service: cuts, holds, and answers in the service's place."""

    def __init__(self):
        self.target, self.promised = "", 0
        self.bearer = ""  # of the newest request that had one
        self.heard = []  # the service's replies
        self.rules, self.lock = [], threading.Lock()
        wire = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                wire.serve(self, body)

            do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = pass_on

            def handle_one_request(self):
                try:
                    super().handle_one_request()
                except ConnectionError:  # the app was killed
                    self.close_connection = True

            def log_message(self, *_):
                pass

        self.server = Listener(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.clear()
        self.server.shutdown()
        self.server.server_close()

    # --- what is wrong --------------------------------------------------------------------------
    def _add(self, rule):
        with self.lock:
            self.rules.append(rule)
        return rule

    def cut(self, path=".", method="*", times=100):
        return self._add(Rule(method, path, times))

    def go_away(self, path, method="*"):
        """This request is lost, and so is the look whether that was about the request alone."""
        self.cut(path, method, times=1)
        self.cut("/serverinfo$", times=1)

    def hold(self, path, method="*"):
        """The next such request waits until its rule is released."""
        return self._add(Rule(method, path, 1, hold=True))

    def swallow(self, path, method="*"):
        """The service does the next such request, and its reply never comes. `seen` once it is done."""
        return self._add(Rule(method, path, 1, swallow=True))

    def reply(self, path, body, method="*", times=1):
        """A success the service did not give."""
        return self._add(Rule(method, path, times, status=200, body=body))

    def answer(self, path, answer, method="*", times=100):
        """`answer` makes status and body of what comes after "Bearer", as another service would."""
        return self._add(Rule(method, path, times, answer=answer))

    def refuse(self, path, code, method="*", status=403, data=None, times=1):
        """A refusal as contract section 2 has it."""
        body = {"Description": "test", "ErrorCode": code, "Message": "test",
                                       "IsProviderError": False, "ProviderErrorResponse": None, "Data": data or {}}
        return self._add(Rule(method, path, times, status=status, body=body))

    def clear(self):
        with self.lock:
            rules, self.rules = self.rules, []
        for rule in rules:
            rule.lose()

    # --- what it does ---------------------------------------------------------------------------
    def _rule_for(self, method, path):
        with self.lock:
            rule = next((rule for rule in self.rules if rule.matches(method, path)), None)
            if rule:
                rule.times -= 1
        return rule

    def serve(self, handler, body):
        rule = self._rule_for(handler.command, handler.path)
        self.bearer = handler.headers.get("Authorization", "").removeprefix("Bearer ") or self.bearer
        try:
            if rule and rule.swallow:
                return self._forward(handler, body, rule)
            if rule:
                rule.seen.set()
            if rule and rule.hold:
                rule.released.wait(60)
                if rule.lost:
                    handler.close_connection = True
                    return
            elif rule and rule.answer:
                status, answer = rule.answer(handler.headers.get("Authorization", "").removeprefix("Bearer "))
                self._reply(handler, status, {"Content-Type": "application/json"}, json.dumps(answer).encode())
                return
            elif rule and rule.status is None:
                handler.close_connection = True
                return
            elif rule:
                self._reply(handler, rule.status, {"Content-Type": "application/json"}, json.dumps(rule.body).encode())
                return
            self._forward(handler, body)
        except OSError:  # one of the two ends is gone
            handler.close_connection = True

    def _forward(self, handler, body, swallowing=None):
        service = http.client.HTTPConnection(self.target, timeout=20)
        headers = {name: value for name, value in handler.headers.items() if name.lower() not in ("host", "connection")}
        service.request(handler.command, handler.path, body or None, headers)
        reply = service.getresponse()
        kept = {name: value for name, value in reply.getheaders()
                if name.lower() in ("content-type", "date", "retry-after")}
        body = reply.read()
        self.heard.append(body)
        self.promised += b'"Sid"' in body
        service.close()
        if swallowing:
            swallowing.seen.set()
            swallowing.released.wait(60)
            handler.close_connection = True
            return
        self._reply(handler, reply.status, kept, body)

    @staticmethod
    def _reply(handler, status, headers, body):
        handler.send_response_only(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)
