# SPDX-License-Identifier: Apache-2.0
"""purge.py SERVICE [ACCOUNTS]: how long a change waits while what is past keeping is dropped.

Ten sessions an account, a third of them expired; 100,000 accounts unless told. On SQLite, or on PostgreSQL under
tests/service/rules/with-postgresql. Prints the waits of one client that prolongs its session, on a quiet store and meanwhile; and
then while it is looked for what may be dropped where an import left all these accounts unproven, which are to stay.
"""
import os
import pathlib
import statistics
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../service/attacks"))
from attacked import SERVER, Service  # noqa: E402

PROGRAM, ACCOUNTS = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100000
EACH, BATCH = 10, 10000
DAY = 86400 * 1000000


def columns(one, table):
    if SERVER:
        done = subprocess.run(["psql", "-XqAt", one.url, "-c", "SELECT column_name FROM information_schema.columns WHERE "
                               "table_schema = 'public' AND table_name = '%s'" % table], capture_output=True, text=True, check=True)
        return done.stdout.split()
    with sqlite3.connect(one.folder / "ringkey.sqlite") as database:
        return [row[1] for row in database.execute("PRAGMA table_info(%s)" % table)]


def copies(one, table, changes, count, first):
    """So many rows like the first, but for these columns, in which `i` counts."""
    names = columns(one, table)
    chosen = ", ".join(changes.get(name, "t." + name) for name in names)
    one.change("WITH RECURSIVE n(i) AS (SELECT %d UNION ALL SELECT i + 1 FROM n WHERE i < %d) INSERT INTO %s (%s) SELECT %s"
               " FROM n, (SELECT * FROM %s LIMIT 1) AS t" % (first, first + count - 1, table, ", ".join(names), chosen, table))


def bytes_of(text):
    return ("convert_to(%s, 'UTF8')" if SERVER else "CAST(%s AS BLOB)") % text


def fill(one):
    for first in range(0, ACCOUNTS, BATCH):
        count = min(BATCH, ACCOUNTS - first)
        copies(one, "accounts", {"uid": "'a' || i", "phone": "'+1999' || (10000000 + i)"}, count, first)
        copies(one, "sessions", {
            "id": "'s' || i", "uid": "'a' || (i / %d)" % EACH, "access": bytes_of("'s' || i"),
            "expires_at": "t.expires_at - CASE WHEN i % 3 = 0 THEN {0} ELSE 0 END".format(400 * DAY)},
            count * EACH, first * EACH)
        copies(one, "refresh_tokens", {"hash": bytes_of("'s' || i"), "session_id": "'s' || i"}, count * EACH, first * EACH)


def waits(one, token, until):
    """Milliseconds of one change after another."""
    found = []
    while until():
        started = time.perf_counter()
        assert one.ask("GET", "/auth/access_token/sliding_token", token=token).status == 200
        found.append((time.perf_counter() - started) * 1000)
    return found


def said(name, found):
    found.sort()
    print("%s: %d changes, median %.1f ms, p99 %.1f ms, longest %.1f ms" % (
        name, len(found), statistics.median(found), found[len(found) * 99 // 100], found[-1]), flush=True)


def leftovers(one):
    """Whether there is anything left to drop."""
    question = "SELECT EXISTS (SELECT 1 FROM sessions WHERE expires_at < %d)" % (time.time_ns() // 1000 - 2 * DAY)
    if SERVER:
        return subprocess.run(["psql", "-XqAt", one.url, "-c", question], capture_output=True, check=True).stdout == b"t\n"
    with sqlite3.connect(one.folder / "ringkey.sqlite", timeout=30) as database:
        return database.execute(question).fetchone()[0] == 1


def main():
    with tempfile.TemporaryDirectory() as place:
        one = Service(PROGRAM, pathlib.Path(place), '\n[http]\ntrusted_proxies = ["127.0.0.1"]\n[flow]\nsott = false\n').start()
        token = one.account("+12025550123")["access_token"]
        end = time.monotonic() + 5
        said("quiet", waits(one, token, lambda: time.monotonic() < end))
        one.end()
        fill(one)
        assert leftovers(one)
        started = time.monotonic()
        one.start()  # drops what is past keeping
        said("meanwhile", waits(one, token, lambda: leftovers(one)))
        print("%d of %d sessions dropped in %.1f s" % (
            (ACCOUNTS * EACH + 2) // 3, ACCOUNTS * EACH, time.monotonic() - started))
        one.end()
        one.change("UPDATE accounts SET phone_proven = 0, phone_verified = 0, claim = %s, modified_at = 0, last_login_at = NULL"
                   " WHERE uid LIKE 'a%%'" % bytes_of("''"))
        one.start()
        token = one.login("+12025550123").json["access_token"]
        end = time.monotonic() + 10
        said("imported", waits(one, token, lambda: time.monotonic() < end))
        one.end()


if __name__ == "__main__":
    main()
