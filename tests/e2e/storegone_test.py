# SPDX-License-Identifier: Apache-2.0
"""The database goes away under the real service while somebody uses the real app: what was typed stays, the app says what
is wrong, and once the database is back the same press does it. Run by tests/service/rules/with-postgresql.

    storegone_test.py APP SERVICE [part of a case's name…]
"""
import os
import subprocess
import sys

from app import FIELDS, until
from walk_before import fill_registration, to_create
from walk_desk import Desk, go_through
from walk_window import NEW_PASSWORD, PASSWORD

DATABASE = os.environ["RINGKEY_TEST_POSTGRESQL"]
TROUBLE = "^The service has a problem"


class Away:
    """with Away(service): every connection to the database is cut, and no new one is let in."""

    def __init__(self, service):
        self.service = service
        self.name = service.tables["store"]["url"].rsplit("/", 1)[1]

    def sql(self, *lines):
        words = [word for line in lines for word in ("-c", line)]
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", DATABASE, *words], check=True, stdout=subprocess.DEVNULL)

    def __enter__(self):
        self.sql(f'ALTER DATABASE "{self.name}" WITH ALLOW_CONNECTIONS false',
                 f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{self.name}'")

    def __exit__(self, *_):
        self.sql(f'ALTER DATABASE "{self.name}" WITH ALLOW_CONNECTIONS true')
        until(self.is_served, "the service has its database again")

    def is_served(self):
        try:
            return self.service.ask("GET", "/ciam/appinfo") and "Uid" in self.service.account(self.service.spare)
        except OSError:
            return False


def kept(window):
    """What stands in the fields, by their names; of a password how long it is."""
    fields = window.all(FIELDS)
    return {field.get_name(): (field.get_text_iface().get_character_count(), field.get_text_iface().get_text(0, -1))
            for field in fields}


def goes_wrong_and_works(window, press, then):
    """What is typed is pressed without a database, and once more with one."""
    before = kept(window)
    assert any(count for count, _ in before.values()), before
    with Away(window.service):
        window.press(press)
        window.see(TROUBLE)
        until(lambda: kept(window) == before, lambda: f"what was typed: {before}, not {kept(window)}")
    window.press(press, then)


def case_signing_in(desk):
    service = desk.service("postgres")
    window = desk.window(service)
    window.fill_sign_in(service.new_account(PASSWORD))
    goes_wrong_and_works(window, "^Sign in$", "PasswordChecked SignedIn")


def case_signing_up_and_its_code(desk):
    service = desk.service("postgres")
    window, number = desk.window(service), service.new_number()
    to_create(window)
    fill_registration(window, number)
    goes_wrong_and_works(window, "^Create account$", "Registered EnteringCode")
    code = service.code(number)
    with Away(service):  # a code is sent with its last digit
        window.type("^Code", code)
        window.see(TROUBLE)
        assert any(text == code for _, text in kept(window).values()), kept(window)
    window.press("^Verify$", "CodeVerified SignedIn")


def case_changing_the_password(desk):
    service = desk.service("postgres")
    number = service.new_account(PASSWORD)
    window = desk.signed_in(service, number)
    window.press("^Change password", "ChangePasswordChosen ChangingPassword")
    window.type("^Current password", PASSWORD)
    window.type("^New password", NEW_PASSWORD)
    goes_wrong_and_works(window, "^Save$", "PasswordWasChanged SignedIn")
    service.sign_in(number, NEW_PASSWORD)


CASES = [case_signing_in, case_signing_up_and_its_code, case_changing_the_password]


def main():
    desk = Desk(*sys.argv[1:3])
    name = f"gone{os.getpid()}"
    subprocess.run(["psql", "-q", DATABASE, "-c", f"CREATE DATABASE {name}"], check=True)
    try:
        service = desk.service("postgres", store={"url": DATABASE.rsplit("/", 1)[0] + "/" + name})
        service.spare = service.new_account(PASSWORD)
        failed = go_through(desk, CASES, sys.argv[3:])
    finally:
        desk.close()
    sys.exit(f"failed: {', '.join(failed)}" if failed else 0)


if __name__ == "__main__":
    main()
