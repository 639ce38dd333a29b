-- The password of an account is a JWT that the site's server has signed (ES256) for this account.
-- Options of the host:
--   pd_token_keys         a JSON Web Key Set with the public keys; read at each sign-in, so that
--                         keys change without a restart
--   pd_token_or_password  also take the passwords of accounts that exist here (the team's host);
--                         passwords of the form a.b.c are taken for tokens
-- Needs Debian's lua-luaossl: Prosody's own util.jwt of 0.12 knows shared secrets (HS256) only.
local json = require "util.json";
local base64 = require "util.encodings".base64;
local nodeprep = require "util.encodings".stringprep.nodeprep;
local new_sasl = require "util.sasl".new;
local digest = require "openssl.digest";
local pkey = require "openssl.pkey";

local host = module.host;
local path = assert(module:get_option_string("pd_token_keys"), "pd_token_keys is missing");
local or_password = module:get_option_boolean("pd_token_or_password", false);

local function unb64url(text)
	return base64.decode((text:gsub("[-_]", { ["-"] = "+", ["_"] = "/" })) .. ("="):rep(-#text % 4));
end

local function object(text)
	local ok, value = pcall(json.decode, text or "");
	return ok and type(value) == "table" and value or {};
end

-- The head of a SubjectPublicKeyInfo (RFC 5480) for an uncompressed point on P-256.
local spki = ("3059301306072a8648ce3d020106082a8648ce3d03010703420004"):gsub("%x%x", function (x)
	return string.char(tonumber(x, 16));
end);

local function public_key(jwk)
	local x, y = unb64url(jwk.x or ""), unb64url(jwk.y or "");
	if jwk.kty ~= "EC" or jwk.crv ~= "P-256" or not x or not y or #x ~= 32 or #y ~= 32 then return nil; end
	local ok, key = pcall(pkey.new, spki .. x .. y, "DER");
	return ok and key or nil;
end

-- JWS has r and s side by side, OpenSSL wants them as a DER sequence of integers.
local function integer(bytes)
	bytes = bytes:gsub("^%z+", "");
	if bytes == "" or bytes:byte() > 127 then bytes = "\0" .. bytes; end
	return "\2" .. string.char(#bytes) .. bytes;
end

local function signed_by(key, text, signature)
	local sequence = integer(signature:sub(1, 32)) .. integer(signature:sub(33));
	local hash = digest.new("sha256");
	hash:update(text);
	local ok, valid = pcall(key.verify, key, "\48" .. string.char(#sequence) .. sequence, hash);
	return ok and valid;
end

local function keys()
	local file = io.open(path);
	local set = object(file and file:read("*a"));
	if file then file:close(); end
	return type(set.keys) == "table" and set.keys or {};
end

local function test_token(username, token)
	local text, head, body, mark = token:match("^(([%w_-]+)%.([%w_-]+))%.([%w_-]+)$");
	if not text then return false; end
	local header, claims, signature = object(unb64url(head)), object(unb64url(body)), unb64url(mark);
	if header.alg ~= "ES256" or header.crit ~= nil or not signature or #signature ~= 64 then return false; end
	if claims.jid ~= username .. "@" .. host then return false; end
	if type(claims.exp) ~= "number" or claims.exp <= os.time() then return false; end
	for _, jwk in ipairs(keys()) do
		local key = (header.kid == nil or header.kid == jwk.kid) and public_key(jwk);
		if key and signed_by(key, text, signature) then return true; end
	end
	return false;
end

-- Accounts that exist are those of Prosody's own provider; without it, whoever has a token.
local accounts = {
	user_exists = function () return true; end;
	users = function () return function () end; end;
	test_password = function () return nil, "not-authorized"; end;
};
for _, name in ipairs { "create_user", "set_password", "delete_user" } do
	accounts[name] = function () return nil, "not-allowed"; end;
end
if or_password then
	module:depends("auth_internal_hashed");
	for _, item in ipairs(module:get_host_items("auth-provider")) do
		if item.name == "internal_hashed" then accounts = item; end
	end
end

local provider = {}; -- a copy: Prosody puts its own metatable on it
for name, value in pairs(accounts) do provider[name] = value; end
provider.name = "pd_token";
function provider.test_password(username, password)
	if test_token(username, password) then return true; end
	return accounts.test_password(username, password);
end

-- A handler of PLAIN of its own: Prosody's prepares passwords in 1024 bytes, and a token is longer.
local function sasl_handler()
	local handler = new_sasl(host, {
		plain_test = function (_, username, password)
			return accounts.test_password(username, password) or false, true;
		end;
	});
	local plain = handler.process;
	function handler:process(message)
		local other, name, token = (message or ""):match("^([^%z]*)%z([^%z]+)%z([%w_.-]+)$");
		local username = name and nodeprep(name);
		if not username or not token:find("^[^.]+%.[^.]+%.[^.]+$") then return plain(self, message); end
		if other ~= "" and other ~= username .. "@" .. host then return "failure", "invalid-authzid"; end
		if not test_token(username, token) then return "failure", "not-authorized"; end
		self.username = username;
		return "success";
	end
	handler.clean_clone = sasl_handler;
	return handler;
end
provider.get_sasl_handler = sasl_handler;

module:provides("auth", provider);
