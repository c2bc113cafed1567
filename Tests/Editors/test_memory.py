"""A hundred thousand edits of one draft, some cancelled questions among them: the server's memory must not
grow with what was typed."""

import json
import os
import pathlib
import random
import subprocess

EDITS = 100_000
BATCH = 250
DRAFT = (pathlib.Path(os.environ["DECORUM_POSTS"]) / "draft.md").resolve()
TEXT = DRAFT.read_bytes().decode()


class Server:
    def __init__(self):
        self.process = subprocess.Popen(
            [os.environ["DECORUM"], "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.waiting = bytearray()
        self.last = 0

    def say(self, method, params=None, asks=False):
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if asks:
            self.last += 1
            message["id"] = self.last
        body = json.dumps(message).encode()
        self.waiting += b"Content-Length: %d\r\n\r\n" % len(body) + body

    def send(self):
        self.process.stdin.write(self.waiting)
        self.process.stdin.flush()
        self.waiting.clear()

    def hear(self):
        length = 0
        while header := self.process.stdout.readline().strip():
            length = int(header.split(b":")[1])
        return json.loads(self.process.stdout.read(length))

    def wait_for(self, wanted):
        while not wanted(message := self.hear()):
            pass
        return message

    def kilobytes(self):
        """Of the process that speaks and of the one that works."""
        pid = self.process.pid
        workers = open(f"/proc/{pid}/task/{pid}/children").read().split()
        assert len(workers) == 1
        lines = [open(f"/proc/{one}/status").read().splitlines() for one in [pid, *workers]]
        return sum(int(line.split()[1]) for one in lines for line in one if line.startswith("VmRSS"))


def place(line, character):
    return {"line": line, "character": character}


def test_memory_stays_flat():
    numbers = random.Random(20261122)
    server = Server()
    server.say("initialize", {"capabilities": {}, "rootUri": DRAFT.parent.as_uri()}, asks=True)
    server.say("initialized", {})
    document = {"uri": DRAFT.as_uri(), "languageId": "markdown", "version": 0, "text": TEXT}
    server.say("textDocument/didOpen", {"textDocument": document})
    name = {"uri": DRAFT.as_uri()}
    sizes = []
    for version in range(1, EDITS + 1):
        change = {"text": TEXT}
        if version % BATCH:
            start = numbers.randrange(60)
            change = {
                "range": {"start": place(4, start), "end": place(4, start + numbers.randrange(3))},
                "text": numbers.choice(["a", "日", "👍", " ", "#mondaymotivation "]),
            }
        server.say(
            "textDocument/didChange",
            {"textDocument": name | {"version": version}, "contentChanges": [change]},
        )
        if version % 50 == 0:
            server.say(
                "textDocument/hover", {"textDocument": name, "position": place(4, 1)}, asks=True
            )
            server.say("$/cancelRequest", {"id": server.last})
        if version % BATCH == 0:
            server.send()
            told = server.wait_for(
                lambda message: message.get("method") == "textDocument/publishDiagnostics"
                and message["params"]["version"] == version
            )
            sizes.append(server.kilobytes())
    assert [item["code"] for item in told["params"]["diagnostics"]] == ["a11y/hashtag-case"]
    # What is made once is made by then.
    early, late = max(sizes[: len(sizes) // 5]), max(sizes[-len(sizes) // 5 :])
    assert late < early + 4096, f"{early} KB after a fifth of the edits, {late} KB at the end"
    server.say("shutdown", asks=True)
    server.say("exit")
    server.send()
    server.process.stdin.close()
    assert server.process.wait() == 0
