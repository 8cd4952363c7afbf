-- Searches documents with a question nobody asked before: common words, and a span of dates of its own that takes in everything.
dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "report.lua")

local words = { "chuy%E1%BB%83n+%C4%91%E1%BB%95i", "h%E1%BB%99i+th%E1%BA%A3o", "ke+hoach", "thong+bao", "khoa+hoc" }
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

function init()
  math.randomseed(os.time() * 10 + number)
end

function request()
  local word = words[math.random(#words)]
  return wrk.format("GET", string.format("%s?q=%s&from=%04d-%02d-%02d&to=%04d-%02d-%02d&size=10", wrk.path, word,
    math.random(1000, 1975), math.random(12), math.random(28), math.random(2100, 2999), math.random(12), math.random(28)))
end
