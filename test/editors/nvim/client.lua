-- What every script for Neovim begins with: it starts the server for the document that is open. Runs in Neovim 0.7 and newer.
local client = {}

local patience = 30000
local answered = false
local id

local function on_diagnostics(err, result, context, config)
  vim.lsp.diagnostic.on_publish_diagnostics(err, result, context, config)
  answered = true
end

function client.start()
  vim.bo.filetype = 'proviso'
  id = vim.lsp.start_client({
    name = 'proviso',
    cmd = vim.json.decode(vim.env.PROVISO_COMMAND),
    root_dir = vim.env.PROVISO_FOLDER,
    handlers = { ['textDocument/publishDiagnostics'] = on_diagnostics },
  })
  assert(id and vim.lsp.buf_attach_client(0, id), 'the server does not start')
  client.wait('diagnostics', function() return answered end)
end

function client.wait(what, is_so)
  assert(vim.wait(patience, is_so, 20), 'waited in vain for ' .. what)
end

-- Puts the cursor on the first place where a text stands.
function client.go_to(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. text, 'c') > 0, text .. ' is not in the document')
end

-- Where the cursor is: the name of the file, the number of the line, counted from 1, and what follows the cursor in it.
function client.place()
  local line, column = unpack(vim.api.nvim_win_get_cursor(0))
  local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':t')
  return { file = name, line = line, text = vim.api.nvim_get_current_line():sub(column + 1) }
end

-- Runs a script and hands its answer over as JSON; why it failed is written to the terminal.
function client.run(script)
  local went_well, answer = xpcall(function()
    client.start()
    return script()
  end, debug.traceback)
  if went_well then
    vim.fn.writefile({ vim.json.encode(answer) }, vim.env.PROVISO_ANSWER)
  else
    io.stderr:write(tostring(answer) .. '\n')
  end
  if id then
    vim.lsp.stop_client(id)
    vim.wait(1000, function() return vim.lsp.get_client_by_id(id) == nil end, 20)
  end
  vim.cmd(went_well and 'qall!' or 'cquit!')
end

return client
