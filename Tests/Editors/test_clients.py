"""The server as three editors' clients see it: their abilities, as pytest-lsp records them, and every
message checked against the structures of the protocol."""

import asyncio
import os
import pathlib

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import (
    ClientServerConfig, LanguageClient, client_capabilities, make_test_lsp_client,
)

DRAFT = (pathlib.Path(os.environ["DECORUM_POSTS"]) / "draft.md").resolve()
URI = DRAFT.as_uri()
TEXT = DRAFT.read_bytes().decode()
FIXED = os.environ["DECORUM_FIXED"]
LINE = TEXT.splitlines()[5 - 1]
TAG = "#mondaymotivation"

CLIENTS = ["neovim", "visual_studio_code", "emacs"]
COUNTS = {
    types.PositionEncodingKind.Utf8: lambda text: len(text.encode()),
    types.PositionEncodingKind.Utf16: lambda text: len(text.encode("utf-16-le")) // 2,
    types.PositionEncodingKind.Utf32: len,
}


def make_client():
    """A client that keeps what it is asked to watch."""
    client = make_test_lsp_client()
    client.watchers = []

    @client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(params: types.RegistrationParams):
        for registration in params.registrations:
            assert registration.method == types.WORKSPACE_DID_CHANGE_WATCHED_FILES
            client.watchers = registration.register_options["watchers"]

    @client.feature(types.CLIENT_UNREGISTER_CAPABILITY)
    def unregister(params: types.UnregistrationParams):
        client.watchers = []

    return client


@pytest_lsp.fixture(
    config=ClientServerConfig(
        server_command=[os.environ["DECORUM"], "lsp"], client_factory=make_client
    ),
    params=CLIENTS,
)
async def client(request, lsp_client: LanguageClient):
    abilities = client_capabilities(request.param)
    result = await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=abilities,
            root_uri=DRAFT.parent.as_uri(),
            initialization_options={"now": "2026-11-21T10:00:00Z"},
        )
    )
    lsp_client.encoding = result.capabilities.position_encoding
    offered = abilities.general.position_encodings if abilities.general else None
    assert lsp_client.encoding == (offered or [types.PositionEncodingKind.Utf16])[0]
    yield
    await lsp_client.shutdown_session()
    assert lsp_client._server.returncode == 0


def words(client, text, place):
    """What stands in a range, counted as client and server agreed."""
    count = COUNTS[client.encoding]
    lines = text.split("\n")
    assert place.start.line == place.end.line
    line = lines[place.start.line]
    ends = {count(line[:i]): i for i in range(len(line) + 1)}
    return line[ends[place.start.character] : ends[place.end.character]]


def edited(client, text, edits):
    for edit in sorted(edits, key=lambda e: (e.range.start.line, e.range.start.character), reverse=True):
        count = COUNTS[client.encoding]
        lines = text.split("\n")

        def offset(position):
            before = sum(len(line) + 1 for line in lines[: position.line])
            line = lines[position.line]
            ends = {count(line[:i]): i for i in range(len(line) + 1)}
            return before + ends[position.character]

        text = text[: offset(edit.range.start)] + edit.new_text + text[offset(edit.range.end) :]
    return text


async def diagnostics(client):
    await asyncio.wait_for(
        client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 20
    )
    return client.diagnostics[URI]


async def open_draft(client, text=TEXT):
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(URI, "markdown", 1, text))
    )
    return await diagnostics(client)


def action_params(place, told, only=None):
    return types.CodeActionParams(
        types.TextDocumentIdentifier(URI), place, types.CodeActionContext(told, only)
    )


def edits_of(action):
    if action.edit.changes:
        return action.edit.changes[URI]
    (change,) = action.edit.document_changes
    assert change.text_document.version == 1
    return change.edits


@pytest.mark.asyncio
async def test_finding_and_fix(client: LanguageClient):
    (found,) = await open_draft(client)
    assert found.code == "a11y/hashtag-case" and found.source == "decorum"
    assert found.severity == types.DiagnosticSeverity.Information
    assert words(client, TEXT, found.range) == TAG

    actions = await client.text_document_code_action_async(action_params(found.range, [found]))
    fix = next(action for action in actions if action.title == "write #MondayMotivation")
    assert fix.kind == types.CodeActionKind.QuickFix and fix.is_preferred
    assert edited(client, TEXT, edits_of(fix)) == FIXED

    edit = edits_of(fix)[0]
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(2, URI),
            [types.TextDocumentContentChangePartial(range=edit.range, text=edit.new_text)],
        )
    )
    assert list(await diagnostics(client)) == []


@pytest.mark.asyncio
async def test_wrong_ranges_corrupt_nothing(client: LanguageClient):
    (found,) = await open_draft(client)
    # In bytes whatever was agreed, and beyond the end.
    for start, end in [(0, 9), (len(LINE.encode()) - 20, len(LINE.encode())), (70, 999), (9, 2)]:
        wrong = types.Diagnostic(
            types.Range(types.Position(4, start), types.Position(4, end)), found.message,
            code=found.code, source="decorum",
        )
        actions = await client.text_document_code_action_async(action_params(found.range, [wrong]))
        fix = next(action for action in actions if action.title == "write #MondayMotivation")
        assert edited(client, TEXT, edits_of(fix)) == FIXED


@pytest.mark.asyncio
async def test_fix_all(client: LanguageClient):
    await open_draft(client)
    nowhere = types.Range(types.Position(0, 0), types.Position(0, 0))
    for only in ["source.fixAll", "source.fixAll.decorum"]:
        (action,) = await client.text_document_code_action_async(action_params(nowhere, [], [only]))
        assert edited(client, TEXT, edits_of(action)) == FIXED


@pytest.mark.asyncio
async def test_hover(client: LanguageClient):
    (found,) = await open_draft(client)
    hover = await client.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(URI), found.range.start)
    )
    assert hover.range == found.range
    assert hover.contents.kind == types.MarkupKind.Markdown
    assert "A screen reader" in hover.contents.value
    assert "of 280 characters on x" in hover.contents.value


@pytest.mark.asyncio
async def test_configuration(client: LanguageClient):
    await open_draft(client)
    client.set_configuration({"decorum": {"ignore": "a11y"}})
    client.workspace_did_change_configuration(
        types.DidChangeConfigurationParams({"decorum": {"ignore": "a11y"}})
    )
    assert list(await diagnostics(client)) == []
    assert client.messages == []


@pytest.mark.asyncio
async def test_changed_rules(client: LanguageClient):
    """A configuration that is saved while the draft is open."""
    await open_draft(client)
    configuration = DRAFT.parent / "decorum.yaml"
    watched = [watcher["globPattern"] for watcher in client.watchers]
    watches = client.capabilities.workspace.did_change_watched_files.dynamic_registration
    assert (str(configuration) in str(watched)) == bool(watches)
    before = configuration.read_text()
    try:
        configuration.write_text(before + "rules: {a11y/hashtag-case: off}\n")
        client.workspace_did_change_watched_files(
            types.DidChangeWatchedFilesParams(
                [types.FileEvent(configuration.as_uri(), types.FileChangeType.Changed)]
            )
        )
        assert list(await diagnostics(client)) == []
    finally:
        configuration.write_text(before)
