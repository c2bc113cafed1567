#!/usr/bin/env python3
"""Runs decorum on a terminal of our own making and looks at what a person would see: completions that
each shell reads, a line of progress that comes late and goes away, and none where there is no terminal.

usage: check-terminal.py PATH_TO_DECORUM
"""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

decorum = os.path.abspath(sys.argv[1])
work = tempfile.mkdtemp(prefix="decorum-terminal.")
faults = []


def expect(holds, words):
    if not holds:
        faults.append(words)


def run(*arguments, **more):
    return subprocess.run([decorum, *arguments], capture_output=True, text=True, cwd=work, **more)


def on_terminal(arguments, environment=(), output=None):
    """What is written on the terminal that standard error is, and the exit code."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [decorum, *arguments], stdin=subprocess.DEVNULL, stdout=output or slave, stderr=slave, cwd=work,
        env={**os.environ, "TERM": "xterm", **dict(environment)})
    os.close(slave)
    seen = b""
    while True:
        ready, _, _ = select.select([master], [], [], 0.2)
        if ready:
            try:
                block = os.read(master, 65536)
            except OSError:
                block = b""
            if not block:
                break
            seen += block
        elif process.poll() is not None:
            break
    os.close(master)
    return seen.decode("utf-8", "replace"), process.wait()


# Completions.
shells = []
for shell in ("bash", "zsh", "fish"):
    script = run("completions", shell)
    expect(script.returncode == 0 and len(script.stdout) > 1000, f"no completions for {shell}")
    path = os.path.join(work, f"decorum.{shell}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(script.stdout)
    if shutil.which(shell):
        shells.append(shell)
        read = subprocess.run([shell, "-n", path], capture_output=True, text=True)
        expect(read.returncode == 0, f"{shell} cannot read its completions: {read.stderr}")
wrong = run("completions", "bsh")
expect(wrong.returncode == 2 and 'did you mean "bash"?' in wrong.stderr, "a wrong shell is not said")

# What bash would offer.
if "bash" in shells:
    def offered(*words):
        script = (
            f"source {work}/decorum.bash\n"
            f"COMP_WORDS=({' '.join(repr(word) for word in ('decorum', *words))})\n"
            f"COMP_CWORD={len(words)}\nCOMP_LINE='{' '.join(('decorum', *words))}'\n"
            "COMP_POINT=${#COMP_LINE}\n_decorum decorum \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD-1]}\" 2>&1\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n")
        bin = os.path.join(work, "bin")
        os.makedirs(bin, exist_ok=True)
        if not os.path.exists(f"{bin}/decorum"):
            os.symlink(decorum, f"{bin}/decorum")
        done = subprocess.run(
            ["bash", "--norc", "-c", script], capture_output=True, text=True, cwd=work,
            env=dict(os.environ, PATH=f"{bin}:{os.environ['PATH']}"))
        return done.stdout.split()

    expect("check" in offered(""), f"no commands are offered: {offered('')}")
    rules = offered("explain", "disclosure/m")
    expect("disclosure/missing" in rules, f"no rules are offered to explain: {rules}")
    families = offered("check", "--select", "spa")
    expect("spam" in families, f"no families are offered to --select: {families}")
    second = offered("check", "--ignore", "spam,vani")
    expect("spam,vanity" in second, f"nothing is offered behind a comma: {second}")
    expect("never" in offered("check", "--fail-on", "n"), "no severities are offered")

# Progress: a queue that takes more than a second on this machine.
post = '{"id":"%d","account":"@a%d","platform":"x","time":"2026-11-%02dT%02d:%02d:00Z","text":"Row %d of the ' \
    'stocktaking: we counted %d pegs, and there are %d more in the red box by the door."}\n'
name = "a queue \x1b[31m with red.ndjson"
now = ["--now", "2026-11-21T10:00:00Z", "--fail-on", "never"]
count, seconds = 2_000, 0.0
while seconds < 1.5:
    with open(os.path.join(work, name), "w", encoding="utf-8") as file:
        for i in range(count):
            file.write(post % (i, i % 900, 1 + i % 20, i % 24, i % 60, i, i * 7 % 1000, i * 13 % 100))
    started = time.monotonic()
    piped = run("check", *now, name)
    seconds = time.monotonic() - started
    count *= 3
expect(piped.stderr == "", f"progress in a pipe: {piped.stderr[:100]!r}")
with open(os.devnull, "w", encoding="utf-8") as nowhere:
    seen, code = on_terminal(["check", *now, name], output=nowhere)
    expect(code == 0, f"a large queue has the exit code {code}: {seen[-300:]}")
    lines = [line for line in re.split(r"\r\x1b\[K", seen) if line]
    expect(any(re.match(r"decorum: reading .*: \d+ % of \d", line) for line in lines),
           f"no progress is shown: {seen[:300]!r}")
    expect("\x1b[31m" not in seen, "the name of a file reaches the terminal as a command")
    expect(all("\n" not in line and len(line) < 80 for line in lines), f"a line is too long: {lines}")
    expect(seen.endswith("\r\x1b[K"), f"the line stays: {seen[-100:]!r}")
    for words, arguments, environment in [
        ("a dumb terminal", [name], {"TERM": "dumb"}),
        ("--quiet", ["--quiet", name], {}),
    ]:
        seen, _ = on_terminal(["check", *now, *arguments], environment, nowhere)
        expect(seen == "", f"{words} is shown {seen[:100]!r}")
    with open(os.path.join(work, "draft.md"), "w", encoding="utf-8") as file:
        file.write("The ridge seam holds another four years.\n")
    seen, _ = on_terminal(["check", *now, "draft.md"], output=nowhere)
    expect(seen == "", f"one draft is shown {seen[:100]!r}")
shutil.rmtree(work)
for fault in faults:
    print(f"check-terminal: {fault}", file=sys.stderr)
if faults:
    sys.exit(1)
print(f"terminal: completions read by {', '.join(shells)}; progress comes and goes")
