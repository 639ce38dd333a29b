-- Accounts of this host hear from the hosts in `pd_writers` and from themselves; from nobody else.
local jid_bare, jid_host, jid_node = require "util.jid".bare, require "util.jid".host, require "util.jid".node;
local st = require "util.stanza";

local writers = module:get_option_set("pd_writers", {});

local function check(event)
	local stanza = event.stanza;
	local from, to = stanza.attr.from, stanza.attr.to;
	if not from or not to or writers:contains(jid_host(from)) then return; end
	if jid_bare(from) == jid_bare(to) or not jid_node(from) and prosody.hosts[jid_host(from)] then return; end
	if stanza.name == "iq" and (stanza.attr.type == "get" or stanza.attr.type == "set") then
		event.origin.send(st.error_reply(stanza, "cancel", "service-unavailable"));
	end
	return true;
end

for _, kind in ipairs { "message/bare", "message/full", "iq/bare", "iq/full", "presence/bare", "presence/full" } do
	module:hook(kind, check, 1000);
end
