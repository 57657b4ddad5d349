# SPDX-License-Identifier: Apache-2.0
"""The start-up bench; see tests/bench/start, which gives it a screen."""
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from xscreen import Screen

GOALS = {"time": 1.3, "memory": 1.4, "memory with its service": 1.8}  # times an empty window
LIMIT = 20  # seconds for one start
IDLE = 3  # seconds until memory is read
KEY, BACKSPACE = ord("7"), 0xFF08  # X keysyms; every phone field takes a digit
CARET = 3  # pixels, at most, that a blinking caret is wide


class Program:
    """One start in a home of its own, from just before the process exists."""

    def __init__(self, screen, binary, *options):
        self.screen = screen
        self.home = tempfile.mkdtemp(prefix="ringkey-bench.")
        self.before = set(screen.windows())
        environment = dict(os.environ, HOME=self.home, QT_QPA_PLATFORM="xcb")
        self.started = time.perf_counter()
        self.process = subprocess.Popen([binary, *options], env=environment, stdin=subprocess.DEVNULL, cwd=self.home,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def until(self, ready, what):
        while not (found := ready()):
            if time.perf_counter() - self.started > LIMIT or self.process.poll() is not None:
                raise SystemExit(f"start: {self.process.args[0]} never was {what}")
            time.sleep(0.0005)
        return found

    def first_window(self):
        return next((w for w in self.screen.windows() if w not in self.before), None)

    def picture(self, window):
        size = self.screen.size(window)
        return self.screen.pixels(window, 0, 0, *size) if size else None

    def is_painted(self, window):
        shown = self.picture(window)
        return shown and shown != shown[:4] * (len(shown) // 4)

    def paint(self):
        """Seconds until its window shows more than one colour, and the window."""
        window = self.until(self.first_window, "on the screen")
        self.until(lambda: self.is_painted(window), "painted")
        return time.perf_counter() - self.started, window

    def ready_to_type(self):
        """The same, until the focus is there too. A key is pressed at that moment; proof() tells whether it arrived."""
        _, window = self.paint()
        self.until(lambda: self.screen.within(window, self.screen.focus()), "in focus")
        moment = time.perf_counter() - self.started
        self.screen.press(KEY)
        return moment, window

    def prove_typed(self, window):
        """Backspace changes the settled page, and by more than a blinking caret, only where the key had been kept."""
        before = self.picture(window)
        row = self.screen.size(window)[0] * 4
        self.screen.press(BACKSPACE)
        self.until(lambda: widest_change(before, self.picture(window), row) > CARET, "typed into")

    def memory(self):
        """PSS in MB of the process, and of its children together."""
        time.sleep(IDLE)
        return pss(self.process.pid), sum(pss(child) for child in children(self.process.pid))


def widest_change(before, after, row):
    """Over how many pixels of one row two pictures differ, at most."""
    widest = 0
    for start in range(0, len(before), row):
        if before[start:start + row] != after[start:start + row]:
            changed = [x for x in range(start, start + row, 4) if before[x:x + 4] != after[x:x + 4]]
            widest = max(widest, (changed[-1] - changed[0]) // 4 + 1)
    return widest


def pss(pid):
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
            return int(re.search(r"^Pss:\s+(\d+)", rollup.read(), re.M).group(1)) / 1024
    except PermissionError:
        # The app forbids other processes of its user to look into its memory, and the kernel counts this as that.
        raise SystemExit("start: reading the app's memory use needs root rights") from None


def children(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as listed:
        return [int(child) for child in listed.read().split()]


def measure_empty(screen, binary):
    with Program(screen, binary) as program:
        seconds, _ = program.paint()
        return seconds, program.memory()


def measure_host(screen, binary):
    with Program(screen, binary, "--backend", "http://127.0.0.1:9", "--api-key", "none") as program:
        return program.paint()[0]


def measure_app(screen, binary):
    with Program(screen, binary) as program:
        seconds, window = program.ready_to_type()
        memory = program.memory()
        program.prove_typed(window)
        return seconds, memory


def row(name, results):
    times = [seconds * 1000 for seconds, _ in results]
    own = statistics.median(memory[0] for _, memory in results)
    others = statistics.median(memory[1] for _, memory in results)
    print(f"{name:14} {statistics.median(times):7.1f} ms ({min(times):.0f} to {max(times):.0f})   {own:6.1f} MB PSS"
          + (f"   child processes {others:.1f} MB" if others else ""))
    return statistics.median(times), own, own + others


def compare_hosts(screen, plain, embedding, runs):
    """First frame of the example without and with the widget."""
    pairs = [(measure_host(screen, plain), measure_host(screen, embedding)) for _ in range(runs + 1)][1:]
    without, within = (statistics.median(times) * 1000 for times in zip(*pairs))
    print(f"host without   {without:7.1f} ms\nhost with      {within:7.1f} ms")
    print(f"host   {within / without:.2f} times itself without the widget")


def main(empty, app, plain, embedding, runs):
    screen = Screen()
    measure_empty(screen, empty), measure_app(screen, app)  # both from a warm disk cache
    pairs = [(measure_empty(screen, empty), measure_app(screen, app)) for _ in range(runs)]
    base, ours = row("empty window", [e for e, _ in pairs]), row("sign-in page", [a for _, a in pairs])
    compare_hosts(screen, plain, embedding, runs)
    is_good = True
    for (what, goal), mine, empty_ones in zip(GOALS.items(), ours, base):
        print(f"{what} {mine / empty_ones:.2f} times an empty window (goal: at most {goal})")
        is_good = is_good and mine <= goal * empty_ones
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5], int(sys.argv[5])))
