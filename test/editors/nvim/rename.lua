-- The texts of all documents that renaming something changes.
local client = dofile(vim.env.PROVISO_CLIENT)

client.run(function()
  client.go_to(vim.env.PROVISO_TEXT)
  vim.lsp.buf.rename(vim.env.PROVISO_NEW_NAME)
  client.wait('the new name', function() return vim.bo.modified end)
  local texts = {}
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.bo[buffer].modified then
      local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':t')
      texts[name] = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
    end
  end
  return texts
end)
