# SPDX-License-Identifier: Apache-2.0
"""Somebody else's programs: the examples, built from nothing but what a host has, and run against the real service.

    embedding_test.py HOW BUILD-FOLDER ringkey-service

HOW: installed    `cmake --install` of BUILD-FOLDER to a prefix, then find_package() and pkg-config
     shared       the same of a build of its own with BUILD_SHARED_LIBS, without app and service
     subdirectory add_subdirectory(), and FetchContent as far as that it can be configured

The last two build the library once more, in BUILD-FOLDER/embedding-HOW, and what changed since.
"""
import os
import pty
import re
import subprocess
import sys
import tempfile
import unittest

from app import App, until
from walk_service import Service

HOW, BUILD, SERVICE = sys.argv[1:4]
SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PASSWORD = "correct horse 7 battery"


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done.stdout


def configure(source, folder, *more):
    run("cmake", "-G", "Ninja", "-S", source, "-B", folder, "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_CXX_FLAGS=-O0",
        "-DCMAKE_UNITY_BUILD=ON",
        *(["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if os.path.exists("/usr/bin/ccache") else []), *more)


def blocks(document):
    """The indented blocks of a Markdown text."""
    found = re.findall(r"(?:^ {4}.*\n|^\n(?= {4}))+", document, re.M)
    return [re.sub(r"^ {4}", "", block, flags=re.M).strip() + "\n" for block in found]


class Notes(App):
    """A program with a window: the example, or what docs/embedding.md has a stranger write."""

    def _main_window(self):
        return next((w for w in self._windows() if w.get_name() == "Notes"), None)


class EmbeddingTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="ringkey-embedding.")
        cls.prefix = f"{cls.folder.name}/prefix"
        cls.examples = f"{cls.folder.name}/examples"
        cls.build_examples()
        cls.service = Service(SERVICE, f"{cls.folder.name}/service")
        cls.key = cls.service.tables["api"]["key"]

    @classmethod
    def tearDownClass(cls):
        cls.service.close()
        cls.folder.cleanup()

    @classmethod
    def build_examples(cls):
        if HOW == "subdirectory":
            cls.examples = f"{BUILD}/embedding-subdirectory"
            configure(f"{SOURCE}/examples", cls.examples, f"-DRINGKEY_SOURCE={SOURCE}")
        else:
            # Alone in a folder: nothing of the project is found by accident.
            run("cp", "-r", f"{SOURCE}/examples", f"{cls.folder.name}/source")
            cls.install()
            configure(f"{cls.folder.name}/source", cls.examples, f"-DCMAKE_PREFIX_PATH={cls.prefix}")
        run("cmake", "--build", cls.examples, "--target", "console", "embed")

    @classmethod
    def install(cls):
        build = BUILD
        if HOW == "shared":
            build = f"{BUILD}/embedding-shared"
            configure(SOURCE, build, "-DBUILD_SHARED_LIBS=ON", "-DRINGKEY_APP=OFF", "-DRINGKEY_SERVICE=OFF")
            run("cmake", "--build", build)
        else:
            run("cmake", "--build", build, "--target", "ringkey_public_auth", "ringkey_public_ui")
        for component in ("library", "development"):
            run("cmake", "--install", build, "--prefix", cls.prefix, "--component", component)

    def start(self, program, *more):
        return [f"{self.examples}/{program}", "--backend", self.service.wire.url, "--api-key", self.key, *more]

    def at_a_terminal(self, number):
        pid, terminal = pty.fork()
        if pid == 0:
            command = self.start("console", number)
            os.execv(command[0], command)
        self.addCleanup(os.close, terminal)
        self.answer(terminal, "Password", PASSWORD)
        return pid, terminal

    def ends_signed_in(self, pid, terminal):
        self.read_until(terminal, "Signed in as Amara")
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 0)

    def test_a_password_at_a_terminal(self):
        self.ends_signed_in(*self.at_a_terminal(self.service.new_account(PASSWORD)))

    def test_a_code_at_a_terminal(self):
        number = self.service.new_account(PASSWORD, PhoneIdVerified=False)
        pid, terminal = self.at_a_terminal(number)
        self.read_until(terminal, "Code that was texted.*: ")
        until(lambda: self.service.texts(number), "a text")
        os.write(terminal, (self.service.code(number) + "\n").encode())
        self.ends_signed_in(pid, terminal)

    def answer(self, terminal, question, text):
        self.read_until(terminal, question + ".*: ")
        os.write(terminal, (text + "\n").encode())
        shown = self.read_until(terminal, "\n")
        self.assertNotIn(text, shown)
        return shown

    def read_until(self, terminal, pattern):
        shown = ""
        while not re.search(pattern, shown):
            shown += os.read(terminal, 1000).decode()
        return shown

    def test_in_a_window_of_somebody_else(self):
        """Signs in, the host's own API takes the token, a wrong number is told; the first focus is on the number."""
        number = self.service.new_account(PASSWORD)
        window = Notes(*self.start("embed"))
        try:
            self.sign_in(window, number)
            window.see("^Up to date$")
            window.press("^Sign out$")
            window.see("^Signed out.$")
        finally:
            window.kill()

    def sign_in(self, window, number):
        window.type("^Phone number", number)
        window.type("^Password", PASSWORD)
        window.press("^Sign in$")
        window.see("^Notes of Amara$")

    def of_the_document(self, *replaced):
        """The program that docs/embedding.md has a stranger write, in a folder of its own."""
        with open(f"{SOURCE}/docs/embedding.md", encoding="utf-8") as text:
            written = blocks(text.read())
        folder = tempfile.mkdtemp(dir=self.folder.name)
        for name, begins in ("CMakeLists.txt", "cmake_minimum_required"), ("main.cpp", "#include <QApplication>"):
            program = next(block for block in written if block.startswith(begins))
            for old, new in (("http://127.0.0.1:8470", self.service.wire.url), ("your API key", self.key), *replaced):
                program = program.replace(old, new)
            with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
                file.write(program)
        return folder

    @unittest.skipIf(HOW != "subdirectory", "once is enough")
    def test_it_can_be_fetched(self):
        folder = self.of_the_document(
            ("find_package(Ringkey 0.1 REQUIRED COMPONENTS Auth Ui)",
             f"include(FetchContent)\nFetchContent_Declare(Ringkey SOURCE_DIR \"{SOURCE}\")\n"
             "FetchContent_MakeAvailable(Ringkey)"))
        configure(folder, f"{folder}/build")
        needed = run("ninja", "-C", f"{folder}/build", "-t", "query", "notes")
        self.assertIn("RingkeyUi", needed)

    @unittest.skipIf(HOW == "subdirectory", "pkg-config wants it installed")
    def test_another_build_tool(self):
        """pkg-config finds it where it was installed, and a shared one wants nobody's headers but Qt's."""
        found = next(os.path.dirname(f"{folder}/{file}") for folder, _, files in os.walk(self.prefix)
                     for file in files if file == "RingkeyUi.pc")
        asked = ["env", f"PKG_CONFIG_PATH={found}", "pkg-config"]
        if HOW == "shared":
            self.assertEqual(run(*asked, "--print-requires-private", "RingkeyUi", "RingkeyAuth"), "")
        flags = run(*asked, "--cflags", "--libs", *(["--static"] if HOW == "installed" else []), "RingkeyUi").split()
        source = self.of_the_document()
        run("c++", "-O0", "-fPIC", f"{source}/main.cpp", "-o", f"{source}/notes", *flags)

    @unittest.skipIf(HOW == "subdirectory", "the document's program wants it installed")
    def test_a_person_who_has_only_the_document(self):
        folder = self.of_the_document()
        configure(folder, f"{folder}/build", f"-DCMAKE_PREFIX_PATH={self.prefix}")
        run("cmake", "--build", f"{folder}/build")
        window = Notes(f"{folder}/build/notes")
        try:
            self.sign_in(window, self.service.new_account(PASSWORD))
        finally:
            window.kill()


if __name__ == "__main__":
    until(lambda: os.path.exists(SERVICE), "the service's program")
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]], verbosity=2)
