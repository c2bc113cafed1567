#!/usr/bin/env python3
"""Takes the steps of action.yml as GitHub's runner does, against a release made of the program at hand,
and compares exit codes, outputs and findings. Hostile inputs must stay words. In none of the files may
an expression stand in a script, where its value would be run.

usage: take-action-steps.py PATH_TO_DECORUM WORK_FOLDER action.yml FILE...
"""

import hashlib
import os
import platform
import re
import subprocess
import sys

try:
    from ruamel.yaml import YAML
except ImportError:
    sys.exit("take-action-steps.py: needs ruamel.yaml, which check-jsonschema brings along")

decorum, work, action, *others = sys.argv[1:]
root = os.getcwd()


def read(path):
    with open(path, encoding="utf-8") as file:
        return YAML(typ="safe").load(file)


def scripts(node):
    """Everything below that a shell would run."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("run", "script", "before_script", "after_script"):
                yield from [value] if isinstance(value, str) else value
            else:
                yield from scripts(value)
    elif isinstance(node, list):
        for value in node:
            yield from scripts(value)


for path in [action, *others]:
    for script in scripts(read(path)):
        if "${{" in script:
            sys.exit(f"{path}: an expression stands in a script:\n{script}")

# A release whose program is the one at hand.
release = os.path.join(work, "release")
os.makedirs(release)
system = "macos" if platform.system() == "Darwin" else "linux"
machine = "arm64" if platform.machine() in ("arm64", "aarch64") else "x86_64"
program = os.path.join(release, f"decorum-{system}-{machine}")
with open(program, "w", encoding="utf-8") as file:
    file.write(f"#!/bin/sh\nexec '{decorum}' \"$@\"\n")
with open(program, "rb") as file:
    digest = hashlib.sha256(file.read()).hexdigest()
with open(program + ".sha256", "w", encoding="utf-8") as file:
    file.write(f"{digest}  {os.path.basename(program)}\n")

definition = read(action)


def run(name, inputs, posts):
    """One job of two steps in a folder of its own."""
    folder = os.path.join(work, "jobs", name)
    temporary = os.path.join(folder, "temporary")
    team = os.path.join(folder, "team")
    os.makedirs(temporary)
    for path, text in posts.items():
        os.makedirs(os.path.dirname(os.path.join(team, path)), exist_ok=True)
        with open(os.path.join(team, path), "w", encoding="utf-8") as file:
            file.write(text)
    known = {f"inputs.{key}": value.get("default", "") for key, value in definition["inputs"].items()}
    known |= {f"inputs.{key}": value for key, value in inputs.items()}
    known |= {
        "github.action_path": root, "github.action_repository": "acme/decorum",
        "github.action_ref": "v0.1.0", "github.server_url": "file:///nowhere",
        "runner.temp": temporary,
    }

    def filled(text):
        return re.sub(r"\$\{\{ ([\w.-]+) \}\}", lambda match: known[match[1]], text)

    environment = dict(os.environ, HOME=folder, GITHUB_ACTIONS="true")
    for variable in ("GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"):
        environment[variable] = os.path.join(folder, variable)
        open(environment[variable], "w").close()
    output, code = "", 0
    for number, step in enumerate(definition["runs"]["steps"]):
        script = os.path.join(temporary, f"step{number}.sh")
        with open(script, "w", encoding="utf-8") as file:
            file.write(step["run"])
        step_environment = dict(environment)
        for key, value in step["env"].items():
            step_environment[key] = filled(value)
        with open(environment["GITHUB_PATH"], encoding="utf-8") as file:
            added = file.read().split("\n")
        step_environment["PATH"] = ":".join([p for p in added if p] + [environment["PATH"]])
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
            cwd=os.path.join(team, filled(step.get("working-directory", "."))),
            env=step_environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        output += done.stdout + done.stderr
        code = done.returncode
        if code != 0:
            break
    with open(environment["GITHUB_OUTPUT"], encoding="utf-8") as file:
        outputs = dict(line.split("=", 1) for line in file.read().splitlines())
    return code, output, outputs, folder


def expect(name, inputs, posts, code, words, without=()):
    inputs = {"base-url": f"file://{release}", "format": "short"} | inputs
    found, output, outputs, folder = run(name, inputs, posts)
    faults = []
    if found != code:
        faults.append(f"exit code {found} instead of {code}")
    if outputs.get("exit-code") != (None if code > 2 else str(code)) and "install" not in name:
        faults.append(f"the output exit-code is {outputs.get('exit-code')}")
    faults += [f"does not say: {word}" for word in words if word not in output]
    faults += [f"says: {word}" for word in without if word in output]
    touched = [f for _, _, files in os.walk(folder) for f in files if f.startswith("PWNED")]
    if touched:
        faults.append("an input was run as a command")
    if faults:
        sys.exit(f"take-action-steps.py: {name}: {'; '.join(faults)}\n{output}")


serum = "Love this serum! Use my code GLOW20 at acme.example/?ref=jo\n"
posts = {"drafts/a b.md": serum, "drafts/good.md": "#ad " + serum}
now = "--now\n2026-11-21T10:00:00Z\n"
expect("bad", {"paths": "drafts", "args": now}, posts, 1, ["drafts/a b.md:1:", "[disclosure/missing]"])
expect("good", {"paths": "drafts/good.md\n", "args": now}, posts, 0, [])
expect("blanks", {"paths": "drafts/a b.md\n\ndrafts/good.md"}, posts, 1, ["drafts/a b.md:1:"])
expect("severity", {"paths": "drafts", "args": "--fail-on\nnever"}, posts, 0, ["[disclosure/missing]"])
expect("elsewhere", {"paths": "good.md", "working-directory": "drafts"}, posts, 0, [])
expect("missing", {"paths": "nowhere"}, posts, 2, ["nowhere"])
expect("annotations", {"paths": "drafts", "format": "github"}, posts, 1, ["::error title=Decorum disclosure/missing,"])
expect("nothing", {}, posts, 2, ["nothing to check"])
hostile = "$(touch PWNED1)\n`touch PWNED2`\n'; touch PWNED3 #\n\"; touch PWNED4 #\n-n"
expect("hostile paths", {"paths": hostile}, posts, 2, ["$(touch PWNED1)", "no such file"])
expect("hostile arguments", {"paths": "drafts", "args": hostile}, posts, 2, [])
expect("hostile format", {"paths": "drafts", "format": "x; touch PWNED5"}, posts, 2, ["no format"])
expect("install a wrong digest", {"paths": "drafts", "sha256": "0" * 64}, posts, 1, ["not what its checksum"])
expect("install from nowhere", {"base-url": ""}, posts, 1, ["acme/decorum/releases/download/v0.1.0"])
print("action.yml: 13 jobs as they should be")
