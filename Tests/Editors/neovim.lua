-- What somebody does in Neovim, without a screen: opens a draft, reads the finding, takes the fix.
local function fail(words) io.stderr:write("neovim: " .. words .. "\n") vim.cmd("cquit 1") end

local function findings() return vim.diagnostic.get(0) end
local function wait(words, condition)
  if not vim.wait(20000, condition, 20) then
    fail(words .. "; shown are " .. vim.inspect(findings()))
  end
end

vim.cmd("filetype on")
vim.cmd("luafile " .. vim.env.DECORUM_SNIPPET)
vim.cmd("edit draft.md")
wait("the finding does not come", function() return #findings() == 1 end)

local finding = findings()[1]
local line = vim.api.nvim_buf_get_lines(0, finding.lnum, finding.lnum + 1, true)[1]
local words = line:sub(finding.col + 1, finding.end_col)
if words ~= "#mondaymotivation" then fail("the finding sits on \"" .. words .. "\"") end
if finding.code ~= "a11y/hashtag-case" or finding.source ~= "decorum" then
  fail("the finding is " .. vim.inspect(finding))
end

-- Ranges that are wrong, as Neovim 0.7 itself sends bytes where the server counts UTF-16.
local params = vim.lsp.util.make_range_params()
params.range = {
  start = { line = finding.lnum, character = 0 }, ["end"] = { line = finding.lnum + 1, character = 0 },
}
params.context = {
  diagnostics = {
    { range = { start = { line = 0, character = 0 }, ["end"] = { line = 9, character = 99 } }, message = "x" },
  },
}
local client = vim.lsp.get_active_clients()[1]
local function ask(method, params)
  local answer = vim.lsp.buf_request_sync(0, method, params, 20000)
  return answer and answer[client.id] and answer[client.id].result
end

local fix
for _, action in ipairs(ask("textDocument/codeAction", params) or {}) do
  if action.title == "write #MondayMotivation" then fix = action end
end
if not fix then fail("the fix is not offered") end
vim.lsp.util.apply_workspace_edit(fix.edit, client.offset_encoding)
local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\n") .. "\n"
if text ~= vim.env.DECORUM_FIXED then fail("the fix made of it:\n" .. text) end
wait("the finding does not go", function() return #findings() == 0 end)

local hover = ask("textDocument/hover", {
  textDocument = params.textDocument, position = { line = finding.lnum, character = 0 },
})
if not hover or not hover.contents.value:find("of 280 characters on x") then
  fail("nothing is said of the length: " .. vim.inspect(hover))
end
print("neovim " .. tostring(vim.version().major) .. "." .. tostring(vim.version().minor)
  .. ": shown, fixed, gone\n")
vim.cmd("qall!")
