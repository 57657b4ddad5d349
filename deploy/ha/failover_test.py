#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""failover_test.py RINGKEY_SERVICE [KILLS]: kills the database's primary again and again under sign-ups, sign-ins, password
changes and codes, and looks whether anything that was acknowledged is lost, any limit exceeded, and how long nothing
could be written. Ends with 77 where what deploy/ha needs is not installed."""
import http.client
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 50
PORT = 20000 + os.getpid() % 100 * 120  # below the ports that systems give away
MOST_WITHOUT_WRITES = 30
CODE = re.compile(r"\b\d{6}\b")
EXTRA = """
[lockout]
tries = 100
[flow]
sott = false
[addresses]
registrations = 1000000
codes = 1000000
wrong_sign_ins = 1000000
availability = 1000000
[otp]
tries_per_day = 100
tries_per_month = 1000
[sms.limits]
address = 1000000
network = 1000000
prefix = 1000000
[sms.breaker]
percent = 0
"""
LOCKED = 1198  # after guesses of settle(), where no answer came to the right one
UNKNOWN = None  # the answer did not come, or was 503: done or not, nobody knows


class Deployment:
    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="ringkey-ha.")
        os.chmod(self.folder, 0o755)
        extra = f"{self.folder}/extra.toml"
        with open(extra, "w", encoding="utf-8") as file:
            file.write(EXTRA)
        self.home = f"{self.folder}/home"
        self.environment = dict(os.environ, RINGKEY_HA_FOLDER=self.home, RINGKEY_HA_PORT=str(PORT),
                                RINGKEY_SERVICE=os.path.abspath(program), RINGKEY_HA_EXTRA=extra)
        self.outbox_read, self.texts, self.lock = 0, {}, threading.Lock()

    def ha(self, *words):
        return subprocess.run([f"{HERE}/ha", *words], env=self.environment, check=False, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def unlock(self, number):
        """As an operator does."""
        as_owner = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        subprocess.run([*as_owner, self.environment["RINGKEY_SERVICE"], "accounts", "unlock", number, "--config",
                        f"{self.home}/service1.toml"], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def key(self):
        with open(f"{self.home}/service1.toml", encoding="utf-8") as file:
            return re.search(r'^key = "(.*)"', file.read(), re.M).group(1)

    def primary(self):
        for node in (1, 2):
            try:
                connection = http.client.HTTPConnection("127.0.0.1", PORT + node * 10 + 2, timeout=2)
                connection.request("GET", "/primary")
                if connection.getresponse().status == 200:
                    return node
            except OSError:
                pass
        return None

    def codes_to(self, number):
        """Both services write to one file."""
        with self.lock:
            try:
                with open(f"{self.home}/outbox.jsonl", encoding="utf-8") as file:
                    file.seek(self.outbox_read)
                    while (line := file.readline()).endswith("\n"):
                        self.outbox_read = file.tell()
                        text = json.loads(line)
                        self.texts.setdefault(text["to"], []).append((text["id"], text["text"]))
            except FileNotFoundError:
                pass
            return [CODE.search(text).group() for _, text in self.texts.get(number, []) if CODE.search(text)]

    def doubled_texts(self):
        ids = [one for texts in self.texts.values() for one, _ in texts]
        return len(ids) - len(set(ids))


class Person(threading.Thread):
    """Signs up, signs in, changes passwords, enters codes, guesses; remembers what was acknowledged."""

    def __init__(self, deployment, name, key):
        super().__init__(daemon=True)
        self.deployment, self.name_, self.key = deployment, name, key
        self.random = random.Random(name)
        self.accounts, self.faults, self.writes = {}, [], []
        self.counts = {}
        self.next, self.going_on = 0, True

    def call(self, method, target, body=None, token=None):
        """(status, JSON), or UNKNOWN."""
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        sign = "&" if "?" in target else "?"
        try:
            connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=20)
            connection.request(method, f"/identity/v2/auth{target}{sign}apikey={self.key}",
                               json.dumps(body) if body else None, headers)
            reply = connection.getresponse()
            found = json.loads(reply.read() or b"{}")
        except (OSError, http.client.HTTPException, ValueError):
            return UNKNOWN
        if reply.status in (502, 503, 504) or reply.status == 429:
            return UNKNOWN
        if method != "GET" and reply.status == 200:
            self.writes.append(time.monotonic())
        return reply.status, found

    def did(self, what):
        self.counts[what] = self.counts.get(what, 0) + 1

    def next_code(self, number, before):
        end = time.monotonic() + 40
        while time.monotonic() < end and self.going_on:
            codes = self.deployment.codes_to(number)
            if len(codes) > before:
                return codes[-1]
            time.sleep(0.1)
        return None

    def sign_up(self):
        self.next += 1
        number = f"+1202555{self.name_}{self.next:03d}"
        password = f"first password {self.next}"
        answer = self.call("POST", "/register", {"PhoneId": number, "Password": password})
        if answer is UNKNOWN or answer[0] != 200:
            return
        self.did("sign-ups")
        code = self.next_code(number, 0)
        if not code:
            return
        answer = self.call("PUT", f"/phone/otp?otp={code}", {"phone": number})
        if answer is not UNKNOWN and answer[0] == 200:
            self.did("verified")
            self.accounts[number] = {"passwords": {password}, "token": answer[1]["access_token"], "used": {code}}

    def sign_in(self, number, account):
        password = next(iter(account["passwords"]))
        answer = self.call("POST", "/login", {"phone": number, "password": password})
        if answer is UNKNOWN:
            return
        if answer[0] == 200:
            account["token"] = answer[1]["access_token"]
            self.did("sign-ins")
        elif len(account["passwords"]) == 1 and answer[1].get("ErrorCode") == 966:
            self.faults.append(f"{number}: the acknowledged password is refused: {answer}")

    def change_password(self, number, account):
        if len(account["passwords"]) > 1:
            self.settle(number, account)
            return
        old = next(iter(account["passwords"]))
        new = f"later password {self.random.random()}"
        answer = self.call("PUT", "/password/change", {"oldPassword": old, "newPassword": new}, account["token"])
        if answer is UNKNOWN:
            account["passwords"] = {old, new}
        elif answer[0] == 200:
            account["passwords"] = {new}
            self.did("password changes")

    def settle(self, number, account):
        """Which of two passwords is it? False where that was not answered."""
        possible = sorted(account["passwords"])
        self.random.shuffle(possible)
        for password in possible:
            answer = self.call("POST", "/login", {"phone": number, "password": password})
            if answer is UNKNOWN:
                return False
            if answer[1].get("ErrorCode") == LOCKED:
                self.deployment.unlock(number)
                return False
            if answer[0] == 200:
                account["passwords"], account["token"] = {password}, answer[1]["access_token"]
                return True
        self.faults.append(f"{number}: no password is right that may be: {answer}")
        return True

    def enter_code(self, number, account):
        before = len(self.deployment.codes_to(number))
        answer = self.call("GET", f"/login/passwordlesslogin/otp?phone=%2B{number[1:]}")
        if answer is UNKNOWN or answer[0] != 200:
            return
        code = self.next_code(number, before)
        if not code:
            return
        wrong = 0
        if self.random.random() < 0.3:
            wrong = self.guess(number, code)
        answer = self.verify(number, code)
        if answer is not UNKNOWN and answer[0] == 200:
            self.did("codes used")
            account["used"].add(code)
            if wrong >= 5:
                self.faults.append(f"{number}: a code worked after five wrong ones")
        self.replay(number, account)

    def verify(self, number, code):
        return self.call("PUT", "/login/passwordlesslogin/otp/verify", {"phone": number, "otp": code})

    def guess(self, number, code):
        compared = 0
        for _ in range(8):
            answer = self.verify(number, f"{(int(code) + 1) % 1000000:06d}")
            compared += answer is not UNKNOWN and answer[1].get("ErrorCode") == 1067
        self.did("bursts of guesses")
        if compared > 5:
            self.faults.append(f"{number}: {compared} guesses at one code were compared")
        return compared

    def replay(self, number, account):
        code = self.random.choice(sorted(account["used"]))
        answer = self.verify(number, code)
        if answer is not UNKNOWN and answer[0] == 200:
            self.faults.append(f"{number}: a used code worked again")

    def run(self):
        while self.going_on:
            known = list(self.accounts.items())
            if len(known) < 3 or self.random.random() < 0.2:
                self.sign_up()
            else:
                act = self.random.choice([self.sign_in, self.change_password, self.enter_code])
                act(*self.random.choice(known[-20:]))
            time.sleep(0.05)

    def account_for_all(self):
        """After the last kill: is everything there that was acknowledged?"""
        for number, account in self.accounts.items():
            for _ in range(20):
                if self.settle(number, account):
                    break
                time.sleep(0.5)
            else:
                self.faults.append(f"{number}: nobody knows its password")


def wait_until(seconds, what, condition):
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            sys.exit(f"{what} did not come within {seconds} s")
        time.sleep(0.2)
    return found


def longest_gap(people, begin, end):
    moments = sorted([begin, end] + [one for person in people for one in list(person.writes) if begin <= one <= end])
    return max(later - earlier for earlier, later in zip(moments, moments[1:]))


def kill_once(deployment, people, number):
    """By turns the machine with the primary, and PostgreSQL alone."""
    primary = wait_until(60, "a primary", deployment.primary)
    part = "node" if number % 2 == 0 else "postgres"
    begin = time.monotonic()
    deployment.ha("kill", f"{part}{primary}")
    # Until the other one takes over and writes are answered again.
    wait_until(120, "another primary", lambda: deployment.primary() not in (None, primary))
    wait_until(120, "a write", lambda: any(p.writes and p.writes[-1] > begin + 1 for p in people))
    gap = longest_gap(people, begin, time.monotonic())
    back = deployment.ha("up")  # whoever was killed comes back as the replica
    if back.returncode:
        sys.exit(back.stdout)
    print(f"kill {number + 1} of {KILLS} ({part} {primary}): {gap:.1f} s without a write", flush=True)
    return gap


def main():
    deployment = Deployment(sys.argv[1])
    started = deployment.ha("up")
    if started.returncode:
        print(started.stdout)
        shutil.rmtree(deployment.folder)
        return started.returncode
    people = []
    try:
        people = [Person(deployment, str(name), deployment.key()) for name in range(1, 5)]
        for person in people:
            person.start()
        wait_until(60, "an account", lambda: all(person.accounts for person in people))
        gaps = [kill_once(deployment, people, number) for number in range(KILLS)]
        for person in people:
            person.going_on = False
        for person in people:
            person.join()
            person.account_for_all()
        return report(deployment, people, gaps)
    finally:
        for person in people:
            person.going_on = False
        deployment.ha("remove")
        shutil.rmtree(deployment.folder, ignore_errors=True)


def report(deployment, people, gaps):
    counts = {}
    for person in people:
        for what, number in person.counts.items():
            counts[what] = counts.get(what, 0) + number
    faults = [fault for person in people for fault in person.faults]
    if deployment.doubled_texts():
        faults.append(f"{deployment.doubled_texts()} texts were sent twice")
    for fault in faults:
        print("FAULT", fault)
    print(", ".join(f"{number} {what}" for what, number in sorted(counts.items())))
    print(f"{len(gaps)} kills: {max(gaps):.1f} s at most without a write (goal {MOST_WITHOUT_WRITES}), "
          f"{len(faults)} acknowledged changes lost or limits exceeded (goal 0)")
    return 1 if faults or max(gaps) > MOST_WITHOUT_WRITES else 0


if __name__ == "__main__":
    sys.exit(main())
