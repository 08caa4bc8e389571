-- What is wrong with the document.
local client = dofile(vim.env.PROVISO_CLIENT)

client.run(function()
  return { found = vim.tbl_map(function(each) return { line = each.lnum + 1, message = each.message } end, vim.diagnostic.get(0)) }
end)
