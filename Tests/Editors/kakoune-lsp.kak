# What kakoune-lsp declares and sets by itself, as far as a configuration can see it, so that the block of
# docs/editors.md can be run where the plugin cannot be had. What it would start is only noted.
declare-option str lsp_servers
declare-option -hidden str-list enabled_windows
define-command lsp-enable-window %{ set-option -add global enabled_windows %val{buffile} }

hook -group lsp-filetype-markdown global BufSetOption filetype=markdown %{
  set-option buffer lsp_servers %{
    [marksman]
    root_globs = [".marksman.toml", ".git", ".hg"]
    args = ["server"]
  }
}
