-- Many readers' mix: the home page, an article, the documents, the home page as JSON, by turns. The article comes as an argument.
dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "report.lua")

local requests, asked = {}, 0

function init(args)
  for at, path in ipairs({ "/", args[1], "/van-ban", "/api/site/home" }) do
    requests[at] = wrk.format("GET", path)
  end
end

function request()
  asked = asked + 1
  return requests[asked % #requests + 1]
end
