-- Opens the draft that is named last on the command line with the language server, as README says, and prints as one line
-- of JSON what Neovim then has: diagnostics, the text of a hover, titles of code actions.
local server = { name = 'wenheng', cmd = { vim.env.WENHENG_NODE, vim.env.WENHENG_SERVER, '--stdio' }, root_dir = vim.fn.getcwd() }
server.init_options = { settings = { locale = 'en' } }

local client
if vim.lsp.start then
  client = vim.lsp.start(server)
else
  -- Before Neovim 0.8.
  client = vim.lsp.start_client(server)
  vim.lsp.buf_attach_client(0, client)
end

local function quit(result)
  io.stdout:write(vim.fn.json_encode(result) .. '\n')
  for _, each in pairs(vim.lsp.get_active_clients and vim.lsp.get_active_clients() or vim.lsp.get_clients()) do
    each.stop(true)
  end
  vim.cmd('qall!')
end

if not vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50) then
  quit({ error = 'no diagnostics within 20 s' })
end

local found = vim.diagnostic.get(0)
local first = found[1]
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
local place = vim.lsp.util.make_position_params(0, 'utf-16')

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000) or {}
  local answer = answers[client] or {}
  return answer.result or {}
end

local hover = ask('textDocument/hover', place)
local range = {
  start = place.position,
  ['end'] = { line = place.position.line, character = place.position.character + 1 },
}
local actions = ask('textDocument/codeAction', {
  textDocument = place.textDocument,
  range = range,
  context = { diagnostics = {} },
})
local titles = {}
for _, action in ipairs(actions) do
  table.insert(titles, action.title)
end
local diagnostics = {}
for _, each in ipairs(found) do
  table.insert(diagnostics, { line = each.lnum, code = each.code, message = each.message, source = each.source })
end
quit({ diagnostics = diagnostics, hover = hover.contents, actions = titles })
