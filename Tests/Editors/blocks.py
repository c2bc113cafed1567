"""Writes the blocks of a document that are files (```lua file=NAME) into a folder, and reads those that
are for programs that cannot be had here (Helix, VS Code) with parsers of their formats."""

import json
import re
import sys
import tomllib
from pathlib import Path

document, folder = Path(sys.argv[1]), Path(sys.argv[2])
EDITORS = {"decorum.lua", "decorum.vim", "decorum.el", "decorum.kak"}
blocks = re.findall(r"^```(\w+)([^\n]*)\n(.*?)^```$", document.read_text(), re.S | re.M)
files = set()
for language, attributes, text in blocks:
    if name := re.search(r"file=(\S+)", attributes):
        (folder / name[1]).write_text(text)
        files.add(name[1])
    elif language == "json":
        json.loads(text)
    elif language == "toml":
        tomllib.loads(text)
if files != EDITORS:
    sys.exit(f"{document} has the files {sorted(files)}; there should be {sorted(EDITORS)}")
