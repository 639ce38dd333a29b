/** The namespaces of what this connection speaks, each with its source. */
export const ns = {
  /** RFC 7395 */
  framing: 'urn:ietf:params:xml:ns:xmpp-framing',
  /** RFC 6120 */
  client: 'jabber:client',
  stream: 'http://etherx.jabber.org/streams',
  sasl: 'urn:ietf:params:xml:ns:xmpp-sasl',
  bind: 'urn:ietf:params:xml:ns:xmpp-bind',
  stanzaError: 'urn:ietf:params:xml:ns:xmpp-stanzas',
  /** XEP-0198 */
  sm: 'urn:xmpp:sm:3',
  /** XEP-0077 */
  register: 'jabber:iq:register',
  /** XEP-0280 */
  carbons: 'urn:xmpp:carbons:2',
  /** XEP-0297 */
  forward: 'urn:xmpp:forward:0',
  /** XEP-0203 */
  delay: 'urn:xmpp:delay',
  /** XEP-0202 */
  time: 'urn:xmpp:time',
  /** XEP-0313 */
  mam: 'urn:xmpp:mam:2',
  /** XEP-0059 */
  rsm: 'http://jabber.org/protocol/rsm',
  /** XEP-0004 */
  data: 'jabber:x:data',
  /** XEP-0359 */
  ids: 'urn:xmpp:sid:0',
  /** XEP-0184 */
  receipts: 'urn:xmpp:receipts',
  /** XEP-0333 */
  markers: 'urn:xmpp:chat-markers:0',
  /** XEP-0085 */
  chatStates: 'http://jabber.org/protocol/chatstates',
  /** XEP-0334 */
  hints: 'urn:xmpp:hints',
  /** XEP-0335 */
  json: 'urn:xmpp:json:0',
  /** XEP-0060 */
  pubsub: 'http://jabber.org/protocol/pubsub',
  pubsubOwner: 'http://jabber.org/protocol/pubsub#owner',
  pubsubErrors: 'http://jabber.org/protocol/pubsub#errors',
  nodeConfig: 'http://jabber.org/protocol/pubsub#node_config',
  publishOptions: 'http://jabber.org/protocol/pubsub#publish-options',
  /** XEP-0191 */
  blocking: 'urn:xmpp:blocking',
  /** XEP-0030 */
  discoItems: 'http://jabber.org/protocol/disco#items',
  discoInfo: 'http://jabber.org/protocol/disco#info',
  /** XEP-0363 */
  upload: 'urn:xmpp:http:upload:0',
  /** XEP-0172 */
  nick: 'http://jabber.org/protocol/nick',
  /** XEP-0199 */
  ping: 'urn:xmpp:ping',
  /** Of this kit: what a chat needs and no standard has. */
  kit: 'urn:pd:chat:0',
} as const;
