"""Opens a draft and a program in Kakoune without a screen, with the block of docs/editors.md behind a
stub of kakoune-lsp, and looks at what the plugin would be told: which servers, for which buffers.
usage: kakoune.py SNIPPET FOLDER_OF_POSTS"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import tomllib

snippet, posts = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
stub = pathlib.Path(__file__).with_name("kakoune-lsp.kak")


def fail(words):
    sys.exit(f"kakoune: {words}")


with tempfile.TemporaryDirectory() as folder:
    work = pathlib.Path(folder)
    (work / "kak").mkdir()
    (work / "kak" / "kakrc").write_text(stub.read_text() + snippet.read_text())
    program = work / "program.c"
    program.write_text("int main(void) { return 0; }\n")
    draft = posts / "draft.md"
    # A command that fails ends the list of commands, and then a file is missing.
    commands = f"""
        echo -to-file {work}/draft %opt{{lsp_servers}}
        edit {program}
        echo -to-file {work}/program %opt{{lsp_servers}}
        echo -to-file {work}/enabled %opt{{enabled_windows}}
        buffer *debug*
        write {work}/debug
        kill!
    """
    # A session has its socket there.
    environment = os.environ | {"XDG_CONFIG_HOME": folder, "XDG_RUNTIME_DIR": folder}
    ended = subprocess.run(
        ["kak", "-ui", "dummy", "-e", commands, str(draft)],
        cwd=posts, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=30,
    )
    missing = [
        name for name in ["draft", "program", "enabled", "debug"] if not (work / name).exists()
    ]
    if ended.returncode != 0 or missing:
        fail(f"it ended with {ended.returncode}, without {missing}, and said: {ended.stderr}")

    debug = (work / "debug").read_text()
    if "kakrc" in debug:
        fail(f"the configuration has faults: {debug}")
    servers = tomllib.loads((work / "draft").read_text())
    if list(servers) != ["decorum"]:
        fail(f"a draft has the servers {servers}")
    server = servers["decorum"]
    if [server["command"], *server["args"]] != ["decorum", "lsp"]:
        fail(f"the command is {server}")
    if "decorum.yaml" not in server["root_globs"]:
        fail(f"the root is looked for by {server['root_globs']}")
    if not shutil.which(server["command"]):
        fail(f"there is no program {server['command']}")
    if (work / "program").read_text():
        fail("a program has a server too")
    if (work / "enabled").read_text() != str(draft):
        fail(f"the plugin is on in {(work / 'enabled').read_text()!r}, and not in the draft alone")
print("kakoune with a stub of kakoune-lsp: told to start decorum lsp for a draft")
