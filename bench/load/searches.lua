-- Asks each question of the file that SEARCH_QUESTIONS names once; every thread begins elsewhere in it. SEARCH_SHORTEN=1 asks for a beginning, as one types.
-- Reports the 95th percentile where the others report the 99th.
function done(summary, latency, requests)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("FIGURES %.1f %.3f %.3f %d %d\n", summary.requests * 1e6 / summary.duration,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, failed, summary.requests))
end

local threads = 0
local questions = {}
local at = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

local function encoded(text)
  return (text:gsub("[^%w]", function(byte) return string.format("%%%02X", byte:byte()) end))
end

function init()
  for line in io.lines(os.getenv("SEARCH_QUESTIONS")) do
    if os.getenv("SEARCH_SHORTEN") and #line > 6 then
      line = line:gsub("[^ ]+$", function(word) return word:match("^[%z\1-\127\194-\244][\128-\191]*") end)
    end
    questions[#questions + 1] = encoded(line)
  end
  at = number * 5003 + os.time() % 1000
end

function request()
  at = at % #questions + 1
  return wrk.format("GET", wrk.path .. "?q=" .. questions[at])
end
