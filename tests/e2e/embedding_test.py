# SPDX-License-Identifier: Apache-2.0
"""Somebody else's programs: the examples, built from nothing but what a host has, and run against the real service.

    embedding_test.py HOW BUILD-FOLDER ringkey-service

HOW: installed    `cmake --install` of BUILD-FOLDER to a prefix, then find_package() and pkg-config
     shared       the same of a build of its own with BUILD_SHARED_LIBS, without app and service
     subdirectory add_subdirectory(), and FetchContent as far as that it can be configured

The last two build the library once more, in BUILD-FOLDER/embedding-HOW, and what changed since.
"""
import os
import pathlib
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


# Around the pieces of C++ in the document that are no program.
PIECES = """#include <QLabel>
#include <QNetworkAccessManager>
#include <Ringkey/MemoryStore>
#include <Ringkey/SignIn>
#include <Ringkey/SignInWidget>
struct NotesNetwork : QNetworkAccessManager {};
%s
void pieces(ringkey::SignInOptions &options, ringkey::SignInWidget *widget, QWidget *footer, QWidget *myPage,
            const ringkey::PhoneNumber &number)
{
%s
    widget->startAt(number);
}
"""
# What other packages can be asked, too, a host may ask of this one.
ASKED_TWICE = """
find_package(Ringkey REQUIRED COMPONENTS Auth)
find_package(Ringkey REQUIRED)
find_package(Ringkey QUIET COMPONENTS Auth Pages)
if(Ringkey_FOUND OR NOT Ringkey_NOT_FOUND_MESSAGE MATCHES Pages)
    message(FATAL_ERROR "A component that is not there: ${Ringkey_NOT_FOUND_MESSAGE}")
endif()
find_package(Ringkey 0.2 QUIET)
if(Ringkey_FOUND)
    message(FATAL_ERROR "Another version than was asked for")
endif()
"""
WANTING = """
set(ENV{PKG_CONFIG_LIBDIR} /nowhere)
find_package(Ringkey QUIET)
if(Ringkey_FOUND OR NOT Ringkey_NOT_FOUND_MESSAGE MATCHES sodium)
    message(FATAL_ERROR "What a static library needs is not there: ${Ringkey_NOT_FOUND_MESSAGE}")
endif()
unset(ENV{PKG_CONFIG_LIBDIR})
"""
HOST_OF_A_FOLDER = """
cmake_minimum_required(VERSION 3.25)
project(notes LANGUAGES CXX)
add_subdirectory(%s ringkey)
"""


def declared(header):
    """What a header lets a host call, as the linker calls it."""
    text = re.sub(r"//.*|Q_OBJECT|Q_\w+\([^)]*\)", "", header)
    found = set(re.findall(r"^RINGKEY_\w+_EXPORT [^;{(]*?(\w+)\(", text, re.M))
    for name, body in re.findall(r"^class RINGKEY_\w+_EXPORT (\w+)[^;{]*\{(.*?)^\};", text, re.M | re.S):
        body = body.split("private:")[0]
        while re.search(r"\{[^{}]*\}", body):
            body = re.sub(r"\{[^{}]*\}", " = here;", body)
        for one in body.split(";"):
            member = re.search(r"(~?\w+)\(", one)
            if member and not re.search(r"= (0|default|delete|here)$|\busing\b", one.strip()):
                found.add(f"{name}::{member[1]}")
    return found


# A host that is strict with itself, and names only what it wants of each value it makes.
STRICT = """#include <Ringkey/SignIn>
#include <Ringkey/SignInWidget>
#include <Ringkey/SessionStore>
#include <Ringkey/KeptSession>
#include <Ringkey/CodeField>
int made(const ringkey::SessionStore::ReadDone &done);
int made(const ringkey::SessionStore::ReadDone &done)
{
    using namespace ringkey;
    done({.storage = Storage::Keychain});
    const Branding brand{.productName = QStringLiteral("Notes")};
    const PageSettings settings{.clipboardCodes = false};
    const SignInOptions options{.keychainService = QStringLiteral("Notes")};
    const BackendConfig backend{.apiKey = QStringLiteral("key")};
    const NetworkConfig network{.port = 3128};
    const CodeFormat format{.length = 4};
    const KeptSession::Ending ending{.everywhere = true};
    const BackendInfo info{.known = true};
    const AuthError error{.code = 1};
    const Session session{.expiresAt = {}};
    return brand.productName.size() + settings.clipboardCodes + options.profile.size() + backend.apiKey.size() +
           network.port + format.length + ending.everywhere + info.known + error.code + session.expiryGuessed;
}
"""
STRICTLY = ("-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wundef", "-Wold-style-cast", "-Wmissing-declarations",
            "-Werror", "-fno-exceptions", "-DQT_NO_KEYWORDS", "-DQT_NO_CAST_FROM_ASCII", "-DQT_NO_CAST_TO_ASCII",
            "-DQT_NO_CAST_FROM_BYTEARRAY", "-DQT_NO_URL_CAST_FROM_STRING", "-DQT_NO_FOREACH",
            "-DQT_NO_NARROWING_CONVERSIONS_IN_CONNECT", "-DQT_USE_QSTRINGBUILDER", "-DQT_NO_CONTEXTLESS_CONNECT")


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

    @unittest.skipIf(HOW == "subdirectory", "nothing is installed")
    def test_the_document_comes_along(self):
        folder = f"{self.prefix}/share/doc/libringkey-dev"
        with open(f"{folder}/embedding.md", encoding="utf-8") as document:
            pictures = re.findall(r"\((images/.*?)\)", document.read())
        self.assertTrue(pictures and all(os.path.exists(f"{folder}/{picture}") for picture in pictures))

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
             "add_compile_options(-Weffc++ -Werror)\nFetchContent_MakeAvailable(Ringkey)"))
        configure(folder, f"{folder}/build")
        needed = run("ninja", "-C", f"{folder}/build", "-t", "query", "notes")
        self.assertIn("RingkeyUi", needed)
        # The host's settings are its own: ours warn of nothing there, where it may make warnings errors.
        commands = run("ninja", "-C", f"{folder}/build", "-t", "commands", "notes").splitlines()
        self.assertFalse([one for one in commands if "-Wshadow" in one])
        # And the host's warnings are for its own sources.
        compiled = [one for one in commands if " -c " in one]
        ours = [one for one in compiled if " -o _deps/ringkey-build/" in one and "_public_" not in one]
        self.assertTrue(ours and all("-Werror" in one and " -w " in one for one in ours))
        self.assertFalse([one for one in compiled if "/notes.dir/" in one and " -w " in one])

    def flags(self, *more):
        """What pkg-config says of it, where it was installed."""
        found = next(os.path.dirname(f"{folder}/{file}") for folder, _, files in os.walk(self.prefix)
                     for file in files if file == "RingkeyUi.pc")
        return run("env", f"PKG_CONFIG_PATH={found}", "pkg-config", *more, "RingkeyUi").split()

    @unittest.skipIf(HOW == "subdirectory", "pkg-config wants it installed")
    def test_another_build_tool(self):
        """pkg-config finds it where it was installed, and a shared one wants nobody's headers but Qt's."""
        if HOW == "shared":
            self.assertEqual(self.flags("--print-requires-private", "RingkeyAuth"), [])
        flags = self.flags("--cflags", "--libs", *(["--static"] if HOW == "installed" else []))
        source = self.of_the_document()
        run("c++", "-O0", "-fPIC", f"{source}/main.cpp", "-o", f"{source}/notes", *flags)

    @unittest.skipIf(HOW == "subdirectory", "pkg-config wants it installed")
    def test_a_strict_host(self):
        """Warnings are errors in it; one of an older C++ is told so in one sentence, and first."""
        name = f"{self.folder.name}/strict.cpp"
        with open(name, "w", encoding="utf-8") as file:
            file.write(STRICT)
        compiled = ("c++", "-fsyntax-only", "-fPIC", name)
        flags = [flag.replace("-I/usr", "-isystem/usr") for flag in self.flags("--cflags")]  # Qt's are Qt's
        run(*compiled, *flags, *STRICTLY)
        older = subprocess.run([*compiled, *flags, "-std=c++17"], capture_output=True, text=True, check=False)
        errors = [line for line in older.stderr.splitlines() if "error:" in line]
        self.assertIn("Ringkey needs C++20", errors[0])

    @unittest.skipIf(HOW != "shared", "once is enough")
    def test_each_piece_of_the_document_compiles(self):
        with open(f"{SOURCE}/docs/embedding.md", encoding="utf-8") as text:
            written = blocks(text.read())
        whole = ("cmake", "ringkey-service ", "#include <QApplication>")  # built and run elsewhere
        pieces = "".join(block for block in written if not block.startswith(whole)).splitlines()
        acts = [line for line in pieces if line.startswith(("options.", "widget->"))]
        classes = [line for line in pieces if line not in acts]
        self.assertTrue(classes and len(acts) > 5, pieces)
        with open(f"{self.folder.name}/pieces.cpp", "w", encoding="utf-8") as file:
            file.write(PIECES % ("\n".join(classes), "\n".join(acts)))
        run("c++", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-fPIC", file.name, *self.flags("--cflags"))

    @unittest.skipIf(HOW != "shared", "a static library needs no other")
    def test_the_libraries_find_each_other_wherever_the_prefix_is(self):
        """Nobody tells them: neither a program linked with --as-needed, which names only one of them, nor Designer."""
        moved = f"{self.folder.name}/moved"
        run("cp", "-r", self.prefix, moved)
        libraries = [str(file) for file in pathlib.Path(moved).rglob("*.so")]
        self.assertGreater(len(libraries), 1)
        for library in libraries:
            found = run("ldd", library)
            self.assertNotIn("not found", found)
            self.assertNotIn(self.prefix, found)

    @unittest.skipIf(HOW != "shared", "a static library shows everything")
    def test_a_host_can_call_what_is_declared(self):
        wanted = set()
        for name in filter(lambda name: name.endswith(".h"), os.listdir(f"{self.prefix}/include/Ringkey")):
            with open(f"{self.prefix}/include/Ringkey/{name}", encoding="utf-8") as header:
                wanted |= declared(header.read())
        self.assertLess({"SignIn::SignIn", "SignIn::signedIn", "PhoneNumber::parse", "wipe", "PhoneField::~PhoneField"},
                        wanted)
        libraries = [f"{folder}/{file}" for folder, _, files in os.walk(self.prefix) for file in files
                     if re.fullmatch(r"libRingkey\w+\.so", file)]
        shown = run("nm", "-DC", "--defined-only", *libraries)
        self.assertEqual(wanted - set(re.findall(r"ringkey::((?:\w+::)?~?\w+)\(", shown)), set())

    @unittest.skipIf(HOW != "subdirectory", "once is enough")
    def test_a_folder_chooses_nothing_for_its_host(self):
        """Neither how the host's own libraries are built nor what its install puts in place, unless it is asked to. And
        the host's checkers, and how many files it compiles as one, are for its own."""
        folder = tempfile.mkdtemp(dir=self.folder.name)
        with open(f"{folder}/CMakeLists.txt", "w", encoding="utf-8") as file:
            file.write(HOST_OF_A_FOLDER % SOURCE)
        for asked in [], ["-DBUILD_SHARED_LIBS=ON", "-DRINGKEY_INSTALL=ON"]:
            build = tempfile.mkdtemp(dir=folder)
            configure(folder, build, "-DCMAKE_UNITY_BUILD_BATCH_SIZE=1000", "-DCMAKE_CXX_CLANG_TIDY=tidy", *asked)
            with open(f"{build}/CMakeCache.txt", encoding="utf-8") as cache:
                self.assertEqual("BUILD_SHARED_LIBS" in cache.read(), bool(asked))
            self.assertEqual("libRingkeyUi.so:" in run("ninja", "-C", build, "-t", "targets", "all"), bool(asked))
            self.assertNotIn("tidy", run("ninja", "-C", build, "-t", "commands", "ringkey_public_ui"))
            ours = pathlib.Path(build, "ringkey/ui").rglob("unity_*_cxx.cxx")
            self.assertLessEqual(max(one.read_text("utf-8").count("\n#include") for one in ours), 8)
            rules = pathlib.Path(build, "ringkey").rglob("cmake_install.cmake")
            self.assertEqual(any("file(INSTALL" in rule.read_text("utf-8") for rule in rules), bool(asked))

    @unittest.skipIf(HOW == "subdirectory", "the document's program wants it installed")
    def test_a_person_who_has_only_the_document(self):
        found = "find_package(Ringkey 0.1 REQUIRED COMPONENTS Auth Ui)"
        folder = self.of_the_document((found, (WANTING if HOW == "installed" else "") + found + ASKED_TWICE))
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
