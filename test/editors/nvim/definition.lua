-- Where the cursor is after going to the definition of a name.
local client = dofile(vim.env.PROVISO_CLIENT)

client.run(function()
  client.go_to(vim.env.PROVISO_TEXT)
  local before = vim.inspect(client.place())
  vim.lsp.buf.definition()
  client.wait('the definition', function() return vim.inspect(client.place()) ~= before end)
  return client.place()
end)
