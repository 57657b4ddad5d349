# SPDX-License-Identifier: Apache-2.0
"""private_times.py SERVICE [SAMPLES [OPERATION...]]: whether the time of a private answer tells who has an account (security S15).

Each operation is asked for known and unknown numbers in turn, in random order within a pair, over connections that stay.
Prints the medians and Welch's t of the differences: beyond ±4.5 time tells.
"""
import http.client
import json
import math
import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time

LIMITS = """
[addresses]
availability = 1000000000
registrations = 1000000000
codes = 1000000000
wrong_sign_ins = 1000000000
"""
TEXTS = ["%s = 100000000" % name for name in ("limits.address", "limits.network", "limits.prefix", "limits.country",
                                              "limits.total")]
CLIENTS = 4
PASSWORD = "violet-harbour-31"


def run(*arguments):
    return subprocess.run(arguments, check=True, capture_output=True, text=True).stdout


class Service:
    def __init__(self, program, folder):
        self.program, self.config = program, str(folder / "service.toml")
        run(program, "init", self.config)
        text = pathlib.Path(self.config).read_text(encoding="utf-8")
        text = text.replace("[sms]\n", "[sms]\n" + "\n".join(TEXTS) + "\n") + LIMITS
        text = text.replace("[flow]\n", '[flow]\nanswers = "private"\n') if "\n[flow]\n" in text else \
            text + '\n[flow]\nanswers = "private"\n'
        pathlib.Path(self.config).write_text(text, encoding="utf-8")
        self.key = re.search(r'\nkey = "(.*?)"', text)[1]

    def start(self):
        self.renew_sott()
        self.process = subprocess.Popen([self.program, "run", "--config", self.config, "--listen", "127.0.0.1:0"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.port = int(json.loads(self.process.stdout.readline())["url"].rsplit(":", 1)[1])

    def renew_sott(self):
        """It lives for ten minutes."""
        self.sott = run(self.program, "sott", "--config", self.config).strip()

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def ask(self, connection, method, path, body):
        headers = {"X-LoginRadius-ApiKey": self.key, "X-LoginRadius-Sott": self.sott, "Content-Type": "application/json"}
        start = time.perf_counter()
        connection.request(method, "/identity/v2/auth" + path, json.dumps(body), headers)
        answer = connection.getresponse()
        answer.read()
        return (time.perf_counter() - start) * 1000, answer.status


OPERATIONS = {
    "sign-in": ("POST", "/login", lambda phone: {"phone": phone, "password": "wrong-wrong-wrong"}),
    "forgot": ("POST", "/password/otp", lambda phone: {"phone": phone}),
    "resend": ("POST", "/phone/otp", lambda phone: {"phone": phone}),
    "passwordless": ("POST", "/login/passwordlesslogin/otp", lambda phone: {"phone": phone}),
    "registration": ("POST", "/register", lambda phone: {"PhoneId": phone, "Password": PASSWORD}),
}


def number_of(operation, i):
    """Even ones have an account. Each is asked once: the second answer would be about its limits."""
    return "+23480%d%07d" % (3 + list(OPERATIONS).index(operation), 1000000 + i)


def fill(service, folder, samples):
    one = folder / "one.jsonl"
    service.start()
    connection = http.client.HTTPConnection("127.0.0.1", service.port)
    service.ask(connection, "POST", "/register", {"PhoneId": "+12025550123", "Password": PASSWORD})
    service.stop()
    run(service.program, "export", str(one), "--config", service.config)
    password = json.loads(one.read_text(encoding="utf-8").splitlines()[0])["PasswordHash"]
    with open(folder / "all.jsonl", "w", encoding="utf-8") as file:
        for operation in OPERATIONS:
            for i in range(samples):
                file.write(json.dumps({"PhoneId": number_of(operation, 2 * i), "PhoneIdVerified": True,
                                       "PasswordHash": password}) + "\n")
    run(service.program, "import", str(folder / "all.jsonl"), "--config", service.config)


def measure(service, operation, samples):
    method, path, body = OPERATIONS[operation]
    service.renew_sott()
    times, lock = ([], []), threading.Lock()
    statuses = (set(), set())
    left = iter(range(samples))

    def client():
        connection = http.client.HTTPConnection("127.0.0.1", service.port)
        while True:
            with lock:
                i = next(left, None)
            if i is None:
                return
            for unknown in random.sample((0, 1), 2):
                took, status = service.ask(connection, method, path, body(number_of(operation, 2 * i + unknown)))
                with lock:
                    times[unknown].append(took)
                    statuses[unknown].add(status)

    clients = [threading.Thread(target=client) for _ in range(CLIENTS)]
    for one in clients:
        one.start()
    for one in clients:
        one.join()
    known, unknown = times
    spread = math.sqrt(statistics.variance(known) / samples + statistics.variance(unknown) / samples)
    t = (statistics.mean(known) - statistics.mean(unknown)) / spread
    print("%-13s known %7.2f ms, unknown %7.2f ms (medians), t = %5.2f, %d samples each, answers %s and %s" %
          (operation, statistics.median(known), statistics.median(unknown), t, samples, sorted(statuses[0]),
           sorted(statuses[1])), flush=True)


def main():
    samples = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
    chosen = sys.argv[3:] or list(OPERATIONS)
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        service = Service(sys.argv[1], folder)
        fill(service, folder, samples)
        service.start()
        try:
            for operation in chosen:
                measure(service, operation, samples)
        finally:
            service.stop()


if __name__ == "__main__":
    main()
