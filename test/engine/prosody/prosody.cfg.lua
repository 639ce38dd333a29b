-- A Prosody for tests and for trying: loopback, no TLS. A dollar and a name is filled in by prosody.mjs.
pidfile = "$dir/prosody.pid"; data_path = "$dir/data"; daemonize = false
log = { { levels = { min = "info" }, to = "file", filename = "$dir/prosody.log" } }
certificates = "$dir/data"
plugin_paths = { "$plugins" }

interfaces = { "127.0.0.1" }
http_ports = { $port }; http_interfaces = { "127.0.0.1" }
https_ports = {}; c2s_ports = {}; c2s_direct_tls_ports = {}; s2s_ports = {}
modules_disabled = { "s2s", "tls" }

-- In production TLS ends at a proxy in front, and these two stay as they are.
consider_websocket_secure = true
allow_unencrypted_plain_auth = true
http_default_host = "team.$host"; http_host = "127.0.0.1"
http_external_url = "http://127.0.0.1:$port/"
http_max_content_size = 11 * 1024 * 1024

storage = "sql"; sql = { driver = "SQLite3", database = "$dir/data/prosody.sqlite" }
archive_expires_after = "never"; default_archive_policy = true; max_archive_query_results = 200
-- Everybody else may say 10 KiB a second; a desk writes down what hundreds of them say.
unlimited_jids = { "$team" }
smacks_hibernation_time = 120; smacks_max_queue_size = 1000; smacks_max_unacked_stanzas = 5

modules_enabled = {
  "saslauth", "roster", "disco", "carbons", "mam", "smacks", "ping", "websocket", "offline",
  "csi_simple", "private", "limits", "posix", "time",
}
disco_items = { { "upload.$host", "Files" } }

VirtualHost "team.$host"
  modules_enabled = { "pep", "blocklist", "pd_limited_writers" }
  authentication = "pd_token"
  pd_token_keys = "$agentKeys"
  pd_token_or_password = true
  pd_writers = { "team.$host", "visitors.$host", "customers.$host" }
  pep_max_items = 100000

VirtualHost "visitors.$host"
  modules_enabled = { "register_ibr", "register_limits", "user_account_management", "pd_limited_writers" }
  authentication = "internal_hashed"
  allow_registration = true
  pd_writers = { "team.$host" }
  registration_allowlist = {}
  $throttle

VirtualHost "customers.$host"
  modules_enabled = { "pd_limited_writers" }
  authentication = "pd_token"
  pd_token_keys = "$customerKeys"
  pd_writers = { "team.$host" }

Component "upload.$host" "http_file_share"
  http_file_share_size_limit = 10 * 1024 * 1024
