# SPDX-License-Identifier: Apache-2.0
"""haproxy_test.py SERVICE CONFIGURATION: two services behind a real HAProxy.

packaging's configuration is read by `haproxy -c`, a service that stops is left before it refuses anybody, and the client's
address arrives, by X-Forwarded-For and by the PROXY protocol. Ends with 77 where HAProxy is not installed.
"""
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest

HAPROXY = shutil.which("haproxy", path=os.environ["PATH"] + ":/usr/sbin")
OPENSSL = shutil.which("openssl")
PROGRAM, PACKAGED = sys.argv[1:3]
CLIENT = "127.0.0.9"  # the whole of 127.0.0.0/8 is this machine


def free_port(host):
    with socket.socket() as one:
        one.bind((host, 0))
        return one.getsockname()[1]


def until(condition, what, limit=20):
    end = time.monotonic() + limit
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(what)
        time.sleep(0.05)


class Service:
    def __init__(self, folder, host, port, operating, extra, like=None):
        folder.mkdir()
        self.host, self.port, self.operating = host, port, operating
        config = folder / "service.toml"
        subprocess.run([PROGRAM, "init", config], check=True, capture_output=True)
        self.text = text = like.text if like else config.read_text(encoding="utf-8")
        self.key = re.search(r'\nkey = "(.*?)"', text)[1]
        text += '\n[http]\ntrusted_proxies = ["127.0.0.0/29"]\n%s\n[operating]\naddress = "%s:%d"\ntoken = "%s"\ndrain = 12\n' % (
            extra, host, operating, "t" * 40)
        config.write_text(text, encoding="utf-8")
        self.log = folder / "log"
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen([PROGRAM, "run", "--config", config, "--listen", "%s:%d" % (host, port)],
                                            stdout=subprocess.PIPE, stderr=log)
        if not self.process.stdout.readline():
            raise AssertionError(self.log.read_text(encoding="utf-8"))

    def peers(self):
        lines = [json.loads(line) for line in self.log.read_text(encoding="utf-8").splitlines() if line.startswith("{")]
        return {line["peer"] for line in lines if "peer" in line}

    def ready(self):
        """What HAProxy is told; None when nobody answers."""
        connection = http.client.HTTPConnection(self.host, self.operating, timeout=5)
        try:
            connection.request("GET", "/readyz")
            return connection.getresponse().status
        except OSError:
            return None
        finally:
            connection.close()

    def stop(self):
        self.process.kill()  # which may have ended
        self.process.wait()
        self.process.stdout.close()


class Behind(unittest.TestCase):
    """What HAProxy does with packaging's configuration, but for its addresses."""

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = pathlib.Path(place.name)
        self.folder.chmod(0o755)
        pem = self.folder / "sign-in.pem"
        subprocess.run([OPENSSL, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "2",
                        "-keyout", self.folder / "key", "-out", self.folder / "crt"], check=True, capture_output=True)
        pem.write_bytes((self.folder / "crt").read_bytes() + (self.folder / "key").read_bytes())
        self.pem = str(pem)
        self.port = free_port("127.0.0.1")

    def configured(self, changes):
        text = pathlib.Path(PACKAGED).read_text(encoding="utf-8")
        for before, after in changes:
            self.assertIn(before, text)
            text = text.replace(before, after)
        file = self.folder / "haproxy.cfg"
        file.write_text(text, encoding="utf-8")
        checked = subprocess.run([HAPROXY, "-c", "-f", file], capture_output=True, text=True, check=False)
        self.assertEqual(checked.returncode, 0, checked.stderr)
        self.assertNotIn("WARNING", checked.stderr)
        return file

    def start(self, extra="", line=""):
        ports = [free_port("127.0.0.2"), free_port("127.0.0.2")]
        self.services = []
        for host in ("127.0.0.2", "127.0.0.3"):
            like = self.services[0] if self.services else None  # one tenant
            self.services.append(Service(self.folder / host, host, ports[0], ports[1], extra, like))
            self.addCleanup(self.services[-1].stop)
        file = self.configured([
            ("bind :443", "bind 127.0.0.1:%d" % self.port), ("/etc/haproxy/certs/sign-in.pem", self.pem),
            ("10.0.0.11:8470\n", "127.0.0.2:%d%s\n" % (ports[0], line)),
            ("10.0.0.12:8470\n", "127.0.0.3:%d%s\n" % (ports[0], line)), ("check port 9470", "check port %d" % ports[1])])
        with open(self.folder / "haproxy.log", "wb") as said:
            proxy = subprocess.Popen([HAPROXY, "-db", "-f", file], stdout=subprocess.DEVNULL, stderr=said)
        self.addCleanup(lambda: (proxy.kill(), proxy.wait()))
        until(lambda: self.status() == 200, "nobody answers behind the proxy")

    def status(self, **headers):
        return self.answer(**headers)[0]

    def answer(self, **headers):
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, context=context, timeout=10,
                                                 source_address=(CLIENT, 0))
        try:
            connection.request("GET", "/identity/v2/serverinfo?apikey=" + self.services[0].key, headers=headers)
            reply = connection.getresponse()
            return reply.status, reply.getheader("Retry-After"), reply.read()
        except OSError:
            return 0, None, b""
        finally:
            connection.close()

    def test_packaged(self):
        self.configured([("/etc/haproxy/certs/sign-in.pem", self.pem)])

    def seen(self):
        return set().union(*(service.peers() for service in self.services))

    def test_forwarded_for(self):
        self.start()
        self.assertEqual(self.status(**{"X-Forwarded-For": "203.0.113.66"}), 200)
        until(lambda: CLIENT in self.seen(), "the client's address did not arrive")
        self.assertNotIn("203.0.113.66", self.seen())

    def test_nobody_left(self):
        self.start()
        for service in self.services:
            service.stop()
        until(lambda: self.status() == 503, "nobody says that nobody is there")
        _, again, body = self.answer()
        self.assertEqual(again, "2")
        self.assertEqual(json.loads(body)["ErrorCode"], 950)

    def test_proxy_protocol(self):
        self.start("proxy_protocol = true", " send-proxy-v2")
        until(lambda: CLIENT in self.seen(), "the client's address did not arrive")

    def test_drain(self):
        self.start()
        statuses, ending = [], threading.Event()

        def ask():
            while not ending.is_set():
                statuses.append(self.status())

        asking = threading.Thread(target=ask)
        asking.start()
        try:
            until(lambda: len(statuses) > 20, "no answers")
            leaving = self.services[0]
            self.assertEqual(leaving.ready(), 200)
            leaving.process.send_signal(signal.SIGTERM)
            until(lambda: leaving.ready() == 503, "it says not that it leaves")
            until(lambda: "Server services/one is DOWN" in (self.folder / "haproxy.log").read_text(encoding="utf-8"),
                  "HAProxy goes on sending")
            self.assertIsNone(leaving.process.poll())  # until then it serves on
            leaving.process.wait(30)
            after = len(statuses)
            until(lambda: len(statuses) > after + 20, "no answers after one was stopped")
        finally:
            ending.set()
            asking.join()
        self.assertEqual(set(statuses), {200})


if __name__ == "__main__":
    if not HAPROXY or not OPENSSL:
        print("SKIPPED: HAProxy or openssl is not installed (on Debian: apt-get install haproxy openssl).")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
