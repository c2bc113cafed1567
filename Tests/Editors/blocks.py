"""Writes the blocks of a document that are files (```lua file=NAME) into a folder, and reads those that
are for programs that cannot be had here (Helix, VS Code) with parsers of their formats."""

import json
import re
import sys
import tomllib
from pathlib import Path

document, folder = Path(sys.argv[1]), Path(sys.argv[2])
blocks = re.findall(r"^```(\w+)([^\n]*)\n(.*?)^```$", document.read_text(), re.S | re.M)
files = 0
for language, attributes, text in blocks:
    if name := re.search(r"file=(\S+)", attributes):
        (folder / name[1]).write_text(text)
        files += 1
    elif language == "json":
        json.loads(text)
    elif language == "toml":
        tomllib.loads(text)
if files < 3:
    sys.exit(f"{document} has {files} blocks that are files; there should be one for each editor")
