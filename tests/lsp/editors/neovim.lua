-- Opens $REPORT under the recipe $RECIPE, waits for findings, lets the first code action be chosen
-- as a person would, waits until nothing is found, and writes what it saw to $SEEN as JSON.
local seen = {}

local function wait(what)
  if not vim.wait(60000, what, 20) then
    seen.timeout = true
  end
end

local function session()
  dofile(vim.env.RECIPE)
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.REPORT))
  local buffer = vim.api.nvim_get_current_buf()
  wait(function() return #vim.diagnostic.get(buffer) > 0 end)
  seen.found = vim.tbl_map(function(each)
    return { line = each.lnum, column = each.col, message = each.message, code = each.code }
  end, vim.diagnostic.get(buffer))

  local first = vim.diagnostic.get(buffer)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  local hover = vim.lsp.buf_request_sync(
    buffer, "textDocument/hover", vim.lsp.util.make_position_params(), 60000)
  seen.hover = select(2, next(hover)).result.contents.value

  vim.ui.select = function(actions, options, choose)
    seen.offered = vim.tbl_map(options.format_item, actions)
    choose(actions[1], 1)
  end
  local before = vim.api.nvim_buf_get_changedtick(buffer)
  vim.lsp.buf.code_action()
  wait(function() return vim.api.nvim_buf_get_changedtick(buffer) > before end)
  wait(function() return #vim.diagnostic.get(buffer) == 0 end)
  seen.buffer = vim.api.nvim_buf_get_lines(buffer, 0, -1, true)
  vim.lsp.stop_client(vim.lsp.get_active_clients())
  wait(function() return #vim.lsp.get_active_clients() == 0 end)
end

local fine, fault = pcall(session)
if not fine then
  seen.fault = tostring(fault)
end
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
vim.cmd("qall!")
