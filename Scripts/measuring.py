"""What the measure-* scripts share: where the data lie, how decorum is run, shares and their intervals.

Each script prints lines for people, or with --json one line of JSON for write-accuracy:
{"set", "source", "posts", "rows": [{"what", "hits", "false", "missed", ...}]}.
"""
import argparse, json, math, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
EVERYTHING = "extends: [decorum:all]\n"


def options(doc):
    """The flags that all of them have."""
    parser = argparse.ArgumentParser(description=doc.splitlines()[0])
    parser.add_argument(
        "--data", default=os.environ.get("DECORUM_DATA") or os.path.join(HERE, "..", "shared", "data"))
    parser.add_argument("--decorum", default=os.path.join(HERE, ".build", "release", "decorum"))
    parser.add_argument("--json", action="store_true", help="print the figures as one line of JSON")
    parser.add_argument("--misses", action="store_true", help="print what was missed and what was found wrongly")
    parser.add_argument("--min", default="", help="floors, such as precision=0.97,f1=0.95")
    return parser


def folder_of(given, name):
    """The folder of a data set; ends the script, well and plainly, where it is not there."""
    folder = os.path.join(given.data, "posts", name)
    if not os.path.isdir(folder):
        print(f"skipped: no {folder}", file=sys.stderr if given.json else sys.stdout)
        sys.exit(0)
    return folder


def write_posts(path, posts):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(post, ensure_ascii=False) + "\n" for post in posts)


def run(decorum, *arguments, allowed=(0, 1)):
    """Standard output of decorum; a run that could not be done ends the script."""
    done = subprocess.run([decorum, *arguments], capture_output=True, text=True)
    if done.returncode not in allowed:
        sys.stderr.write(done.stderr or done.stdout[:2000])
        sys.exit(2)
    return done.stdout


def findings(decorum, posts, *arguments, config=None):
    """What a check says of the posts: rule, the post's id, and where it stands in the post's file."""
    with tempfile.TemporaryDirectory() as work:
        path = os.path.join(work, "posts.ndjson")
        write_posts(path, posts)
        if not config:
            config = os.path.join(work, "decorum.yaml")
            with open(config, "w") as file:
                file.write(EVERYTHING)
        report = run(decorum, "check", "--config", config, "--format", "json", *arguments, path)
    return json.loads(report)["findings"]


def share(part, whole):
    return part / whole if whole else None


def wilson(part, whole):
    """Wilson's score interval at 95 % (JASA 22, 1927, 209-212), as `decorum eval` computes it."""
    if not whole:
        return None
    z, n, p = 1.959964, whole, part / whole
    centre, scale = p + z * z / (2 * n), 1 + z * z / n
    spread = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (0.0 if part == 0 else (centre - spread) / scale, 1.0 if part == whole else (centre + spread) / scale)


def row(what, hits, false, missed, **more):
    return {"what": what, "hits": hits, "false": false, "missed": missed, **more}


def shares(row):
    """Precision, recall and F1; 1 where there was nothing to be wrong about."""
    hits, false, missed = row["hits"], row["false"], row["missed"]
    some = 2 * hits + false + missed
    return {
        "precision": share(hits, hits + false) if hits + false else 1.0,
        "recall": share(hits, hits + missed) if hits + missed else 1.0,
        "f1": 2 * hits / some if some else 1.0,
    }


def line(row, width=26):
    s = shares(row)
    return (f"{row['what']:{width}} P {s['precision']:.3f}  R {s['recall']:.3f}  F1 {s['f1']:.3f}"
            f"  ({row['hits']} hits, {row['false']} false, {row['missed']} missed)")


def below(given, row):
    """Whether the row falls short of --min; says of what."""
    short = False
    for part in filter(None, given.min.split(",")):
        name, floor = part.split("=")
        value = shares(row)[name]
        if value < float(floor):
            print(f"below --min: {row['what']} has {name} {value:.3f}, and {floor} is asked", file=sys.stderr)
            short = True
    return short
