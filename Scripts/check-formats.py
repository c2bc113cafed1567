"""Writes posts, files and rules that were made to break renderers, checks them once in every format, and
reads each output back with parsers that are not ours. Called by Scripts/check-formats.

usage: check-formats.py DECORUM SCHEMAS WORK     SCHEMAS is - where there are none
"""

import gzip
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

decorum, schemas, work = sys.argv[1:4]
bin = os.path.dirname(sys.executable)
root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FORMATS = ("human short plain markdown json ndjson sarif github gitlab azure junit tap checkstyle "
           "rdjson rdjsonl sonar").split()
failures = []


def fail(text):
    failures.append(text)
    print("check-formats: " + text, file=sys.stderr)


def expect(holds, text):
    if not holds:
        fail(text)


def write(path, content):
    path = os.path.join(work.encode(), path if isinstance(path, bytes) else path.encode())
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())


# The corpus

NASTY = [
    "plain", "👩‍👩‍👧 日本 ❤️ 🇵🇱", "שלום \u202egnp.exe\u2066", "e\u0301\u0302 \u0301alone",
    "\u0000nul", "\u001b[31mred\u001b]8;;x\u0007", "\u009b31m C1 \u0085next", "]]> </failure> <b>&amp;",
    "##vso[task.setvariable variable=a]b", "##[group]x", "\n::error file=a,line=1::x",
    "\r\n::stop-commands::t", "\u2028::warning::y", "%0A::error::z %25 %AZP25", "; ] , = :: |",
    "# TODO # skip \\ `code` [a](1) ![b](c)", "\ufffe\uffff\ufeff", '"quoted" \'single\'',
    "{\"a\": [1]}", "\n...\n---\nok 1 - x\nBail out!", "=HYPERLINK(1)", "\t tab \u00a0 nbsp",
]
FEW, MANY, ONE_LINE = 2 * len(NASTY), 10000, 300
LEVELS = ["error", "warning", "note"]

write("corpus/decorum.yaml", "extends: [./pack]\ntimezone: UTC\n")
for level in LEVELS:
    # The message says what the post says, to its end.
    write(f"corpus/pack/wording/{level}.yaml", f"""\
summary: says {level} and "]]>" <b> ##vso[x] ::error::
severity: {level}
why: |
  Because ]]> and ##[group] and

  ::error::x in a second paragraph.
message: 'after that word it says: {{rest}}'
label: '{{rest}}'
help: say something else ]]> ##vso[task.x]y
check:
  find:
    pattern: '(?s)\\b{level.upper()}\\b(?<rest>.*)'
fix: {{title: 'write nothing, ##[x]', safety: safe, replace: 'well'}}
examples:
  - flag: {level.upper()} here
  - pass: nothing here
""")


def record(i, text, **more):
    return json.dumps({"id": f"p{i}", "platform": "x", "account": "@acme", "text": text, **more},
                      ensure_ascii=i % 2 == 0)


few = []
for i in range(FEW):
    nasty = NASTY[i % len(NASTY)]
    more = {"id": f"{i} {nasty}", "account": f"@a{nasty}"}
    if i % 5 == 0:
        more["lint_ignore"] = [{"rule": "wording", "reason": nasty, "owner": nasty}]
    if i % 7 == 0:
        more["lint_ignore"] = [{"rule": nasty}]
    few.append(record(i, f"{nasty} {LEVELS[i % 3].upper()} {nasty}", **more))
write("corpus/few.ndjson", "\n".join(few) + "\n")
many = [record(i, f"日本 👩‍👩‍👧 {i} {LEVELS[i % 3].upper()} {NASTY[i % len(NASTY)]}") for i in range(MANY)]
write("corpus/line.json", "[" + ", ".join(many[:ONE_LINE]) + "]")
write("corpus/many.ndjson", "\n".join(many[ONE_LINE:]) + "\n")
NAMES = ["::error::a", "##[group]b", "##vso[task.complete]c", "d\n::error::e", "]]>&<'\"f", "x%0Ay,z;g",
         "# skip h", "`|*i", "\u202ej", "\x1b[31mk", "sp ace/ü"]
for name in NAMES:
    write(f"corpus/{name}.txt", "An ERROR is here\r\nand a WARNING there\rand an ERROR")
write("corpus/bom.csv", "\ufefftext,id\r\n\"a \"\"q\"\" WARNING b\",1\r\n")
write("corpus/utf16.csv", "text,id\r\nü ERROR ö,1\r\n".encode("utf-16"))
write("corpus/cp1252.csv", "text,id\nü ERROR ö,1\n".encode("cp1252"))
write("corpus/broken.json", '[{"text": "ERROR ]]> ##[x]"}, {"te')
write("corpus/row.csv", 'text,id\n"WARNING,1\nb,2\n')

# One run, all formats

os.makedirs(f"{work}/out")
targets = ",".join(f"{name}:{work}/out/{name}" for name in FORMATS)
environment = {k: v for k, v in os.environ.items()
               if k not in ("CLICOLOR_FORCE", "GITHUB_WORKSPACE", "CI_PROJECT_DIR")}
environment["GITHUB_STEP_SUMMARY"] = f"{work}/out/summary"
command = [decorum, "check", "--now", "2026-11-21T10:00:00Z", "--select", "wording", "--format", targets,
           ".", "gone ]]> ##[x].txt"]
run = subprocess.run(command, cwd=f"{work}/corpus", env=environment, capture_output=True)
expect(run.returncode == 2, f"the exit code is {run.returncode}: {run.stderr.decode()}")
outputs = {name: open(f"{work}/out/{name}", "rb").read() for name in FORMATS + ["summary"]}
texts = {name: output.decode("utf-8") for name, output in outputs.items()}
report = json.loads(texts["json"])
findings = report["findings"]
faults = report["problems"] + [d for i in report["input"] for d in i["diagnostics"]]
said = findings + faults
expect(len(findings) > MANY, f"there are only {len(findings)} findings")
expect(len(faults) > 2 and report["suppressed"], "the corpus has no faults or no suppressions")
expect(any(f["fixes"] for f in findings), "no finding has a fix")


# No line is a command, and nothing controls a terminal

def is_command(line):
    return line.lstrip().startswith("::") and "::" in line.lstrip()[2:] or "##[" in line or (
        "##vso[" in line.lower())


for name, text in texts.items():
    held = re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", text)
    expect(not held, f"{name}: a control character at {held and held.start()}")
    commands = [line for line in re.split("[\n\r\x85\u2028\u2029]", text) if is_command(line)]
    if name == "github":
        kinds = [sum(line.startswith(f"::{kind} ") for line in commands)
                 for kind in ("error", "warning", "notice")]
        expect(kinds == [10, 10, 10] and len(commands) == 30, f"github: {kinds} of {len(commands)}")
    elif name == "azure":
        errors = sum(d["severity"] != "note" for d in said)
        expect(len(commands) == errors, f"azure: {len(commands)} issues instead of {errors}")
        expect(all(c.startswith("##vso[task.logissue type=") for c in commands), "azure: a strange issue")
    else:
        expect(not commands, f"{name}: a command: {commands[:1]}")
expect(len(outputs["summary"]) <= 1 << 20, "the step summary is larger than 1 MiB")
expect("left out" in texts["summary"] and b"step summary:" in run.stderr, "the cut is not said")


# Each by its parser

def tool(name, *arguments, accepts=(0,)):
    done = subprocess.run([f"{bin}/{name}", *arguments], capture_output=True, text=True)
    expect(done.returncode in accepts, f"{name} {arguments}: {done.returncode}\n{done.stdout[-2000:]}"
           f"{done.stderr[-2000:]}")
    return done.stdout


def by_schema(schema, path):
    tool("check-jsonschema", "--schemafile", schema, path)


lines = [json.loads(line) for line in texts["ndjson"].splitlines()]
expect([line for line in lines if line["type"] == "finding"][-1]["fingerprint"]
       == findings[-1]["fingerprint"], "ndjson: other findings")
expect(lines[-1]["type"] == "run" and lines[-1]["summary"] == report["summary"], "ndjson: no last line")
by_schema(f"{root}/docs/schemas/report.json", f"{work}/out/json")

sarif = json.loads(texts["sarif"])["runs"][0]
expect(len(sarif["results"]) == len(findings) + len(report["suppressed"]), "sarif: results are missing")
for result in sarif["results"]:
    expect(sarif["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"], "ruleIndex")
prints = [r["partialFingerprints"]["primaryLocationLineHash"] for r in sarif["results"]]
expect(len(set(prints)) == len(prints), "sarif: two results share a fingerprint")
expect(prints[:len(findings)] == [f["fingerprint"] for f in findings], "sarif: other fingerprints")
heard = sarif["invocations"][0]
count = len(heard["toolExecutionNotifications"]) + len(heard["toolConfigurationNotifications"])
expect(count == len(faults) + len(report["unknown"]), "sarif: notifications are missing")
expect(heard["executionSuccessful"] is False and heard["exitCode"] == 2, "sarif: it did not fail")
os.rename(f"{work}/out/sarif", f"{work}/out/report.sarif")
summary = tool("sarif", "summary", f"{work}/out/report.sarif")
for level in LEVELS:
    results = [r for r in sarif["results"] if r["level"] == level]
    counted = re.search(rf"^{level}: (\d+)$", summary, re.M)
    expect(counted and int(counted[1]) in (len(results), sum(not r.get("suppressions") for r in results)),
           f"sarif-tools counts other {level}s: {summary[:300]}")
tool("sarif", "csv", "-o", f"{work}/out/sarif.csv", f"{work}/out/report.sarif")
tool("sarif", "codeclimate", "-o", f"{work}/out/climate.json", f"{work}/out/report.sarif")
climate = json.load(open(f"{work}/out/climate.json"))
expect(len(climate) >= len(findings), "sarif-tools makes too few Code Climate issues")

gitlab = json.loads(texts["gitlab"])
expect(len(gitlab) == len(said), "gitlab: issues are missing")
expect(len({issue["fingerprint"] for issue in gitlab}) == len(gitlab), "gitlab: a fingerprint twice")
by_schema(f"{root}/Tests/FormatSchemas/gitlab.json", f"{work}/out/gitlab")
expect(len(json.loads(texts["sonar"])["issues"]) == len(said), "sonar: issues are missing")
by_schema(f"{root}/Tests/FormatSchemas/sonar.json", f"{work}/out/sonar")

rdjson = json.loads(texts["rdjson"])["diagnostics"]
expect(len(rdjson) == len(said) and any("suggestions" in d for d in rdjson), "rdjson: not all is there")
rdjsonl = [json.loads(line) for line in texts["rdjsonl"].splitlines()]
expect([{k: v for k, v in d.items() if k != "source"} for d in rdjsonl] == rdjson, "rdjsonl is not rdjson")

checkstyle = ElementTree.fromstring(outputs["checkstyle"])
expect(len(list(checkstyle.iter("error"))) == len(said), "checkstyle: errors are missing")

import junitparser  # noqa: E402

suites = junitparser.JUnitXml.fromfile(f"{work}/out/junit")
cases = [case for suite in suites for case in suite]
expect(suites.tests == len(cases) and suites.failures + suites.errors == sum(
    any(isinstance(r, (junitparser.Failure, junitparser.Error)) for r in c.result) for c in cases),
    "junit: the counts are wrong")
expect(sum(i["posts"] for i in report["input"]) <= len(cases) + sum(
    int(c.name.split()[0]) for c in cases if re.fullmatch(r"\d+ (other )?posts?", c.name)),
    "junit: posts are missing")
text = "\n".join(e.text or "" for e in ElementTree.fromstring(outputs["junit"]).iter())
expect(len(re.findall(r"^(?:[^\n]+): (?:error|warning|note): .*\[\S+\]$", text, re.M)) == len(said),
       "junit: findings are missing")

from tap.parser import Parser  # noqa: E402

points = list(Parser().parse_file(f"{work}/out/tap"))
plan = [p for p in points if p.category == "plan"][0]
tests = [p for p in points if p.category == "test"]
expect(plan.expected_tests == len(tests) == len(cases), "tap: the plan is wrong")
expect(not [p for p in tests if p.todo], "tap: a name was taken for a directive")
expect(sum(p.skip for p in tests) == len(report["unknown"]), "tap: skipped tests are missing")
expect(sum(not p.ok for p in tests) == suites.failures + suites.errors, "tap and junit disagree")
told = sum(len((p.yaml_block or {}).get("findings", [])) for p in tests)
expect(told == len(said), f"tap: {told} findings instead of {len(said)}")
tool("tappy", f"{work}/out/tap", accepts=(1,))

if schemas != "-":
    import xmlschema

    by_schema(f"{schemas}/sarif-2.1.0.json", f"{work}/out/report.sarif")
    by_schema(f"{schemas}/rdf/DiagnosticResult.json", f"{work}/out/rdjson")
    with open(f"{work}/line.json", "w") as file:
        json.dump(rdjsonl[-1], file)
    by_schema(f"{schemas}/rdf/Diagnostic.json", f"{work}/line.json")
    xmlschema.XMLSchema(f"{schemas}/junit-10.xsd").validate(f"{work}/out/junit")

# More than code scanning takes

write("much/decorum.yaml", "extends: [../corpus/pack]\n")
write("much/much.csv", "text,id\n" + "".join(f"WARNING {i},{i}\n" for i in range(25500)) + "ERROR,e\n")
run = subprocess.run(
    [decorum, "check", "--select", "wording", "--format", f"sarif:{work}/out/much.sarif", "much.csv"],
    cwd=f"{work}/much", capture_output=True, text=True)
much = open(f"{work}/out/much.sarif", "rb").read()
results = json.loads(much)["runs"][0]["results"]
expect(len(results) == 25000 and results[-1]["level"] == "error", f"{len(results)} results are kept")
expect("501 of 25501 results are left out" in run.stderr, f"the cut is not said: {run.stderr}")
expect(len(gzip.compress(much)) <= 10_000_000, "the log is larger than code scanning takes")
if schemas != "-":
    by_schema(f"{schemas}/sarif-2.1.0.json", f"{work}/out/much.sarif")

if failures:
    sys.exit(f"formats: {len(failures)} faults")
print(f"formats: {len(FORMATS)} formats of {len(said)} findings read by "
      f"{'their schemas and ' if schemas != '-' else ''}public parsers")
