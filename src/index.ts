/**
 * Every class, event and type of the kit. Registers nothing: an element's `define` module does,
 * such as `pd-chat-kit/elements/customer/login-form`.
 */
export * from './connections/connection.js';
export { localAgent, localCustomer } from './connections/local/local.js';
export { MemoryTeam } from './connections/memory/memory-team.js';

export * from './elements/customer/attachment/attachment.js';
export * from './elements/customer/attachment/attachment.events.js';
export * from './elements/customer/attachment-tray/attachment-tray.js';
export * from './elements/customer/attachment-tray/attachment-tray.events.js';
export * from './elements/customer/chat-launcher/chat-launcher.js';
export * from './elements/customer/chat-launcher/chat-launcher.events.js';
export * from './elements/customer/chat-menu/chat-menu.js';
export * from './elements/customer/chat-menu/chat-menu.events.js';
export * from './elements/customer/chat-panel/chat-panel.js';
export * from './elements/customer/chat-panel/chat-panel.events.js';
export * from './elements/customer/chat-teaser/chat-teaser.js';
export * from './elements/customer/chat-teaser/chat-teaser.events.js';
export * from './elements/customer/chat-widget/chat-widget.js';
export * from './elements/customer/chat-widget/chat-widget.events.js';
export * from './elements/customer/chat-window/chat-window.js';
export * from './elements/customer/chat-window/chat-window.events.js';
export * from './elements/customer/emoji-picker/emoji-picker.js';
export * from './elements/customer/emoji-picker/emoji-picker.events.js';
export * from './elements/customer/login-form/login-form.js';
export * from './elements/customer/login-form/login-form.events.js';
export * from './elements/customer/message-composer/message-composer.js';
export * from './elements/customer/message-composer/message-composer.events.js';
export * from './elements/customer/message-list/message-list.js';
export * from './elements/customer/message-list/message-list.events.js';
export * from './elements/customer/message-search/message-search.js';
export * from './elements/customer/message-search/message-search.events.js';
export * from './elements/customer/picture-viewer/picture-viewer.js';
export * from './elements/customer/picture-viewer/picture-viewer.events.js';
export * from './elements/customer/rating-form/rating-form.js';
export * from './elements/customer/rating-form/rating-form.events.js';
export * from './elements/customer/transcript-form/transcript-form.js';
export * from './elements/customer/transcript-form/transcript-form.events.js';
export * from './elements/customer/visitor-banner/visitor-banner.js';
export * from './elements/agent/agent-desk/agent-desk.js';
export * from './elements/agent/agent-desk/agent-desk.events.js';
export * from './elements/agent/agent-sign-in/agent-sign-in.js';
export * from './elements/agent/agent-sign-in/agent-sign-in.events.js';
export * from './elements/agent/assign-menu/assign-menu.js';
export * from './elements/agent/assign-menu/assign-menu.events.js';
export * from './elements/agent/canned-replies/canned-replies.js';
export * from './elements/agent/canned-replies/canned-replies.events.js';
export * from './elements/agent/contact-card/contact-card.js';
export * from './elements/agent/contact-card/contact-card.events.js';
export * from './elements/agent/contact-list/contact-list.js';
export * from './elements/agent/contact-list/contact-list.events.js';
export * from './elements/agent/conversation-list/conversation-list.js';
export * from './elements/agent/conversation-list/conversation-list.events.js';
export * from './elements/agent/conversation-view/conversation-view.js';
export * from './elements/agent/conversation-view/conversation-view.events.js';
export * from './elements/agent/reply-box/reply-box.js';
export * from './elements/agent/reply-box/reply-box.events.js';
export * from './elements/admin/auth-type-picker/auth-type-picker.js';
export * from './elements/admin/auth-type-picker/auth-type-picker.events.js';
export * from './elements/admin/settings-general/settings-general.js';
export * from './elements/admin/settings-change.events.js';
export * from './elements/admin/login-form-editor/login-form-editor.js';
export * from './elements/admin/settings-preview/settings-preview.js';
export * from './elements/admin/settings-appearance/settings-appearance.js';
export * from './elements/admin/settings-install/settings-install.js';
export * from './elements/admin/label-editor/label-editor.js';
export * from './elements/admin/settings-after/settings-after.js';
export * from './elements/admin/hours-editor/hours-editor.js';
export * from './elements/admin/widget-list/widget-list.js';
export * from './elements/admin/widget-list/widget-list.events.js';
export * from './elements/admin/widget-settings/widget-settings.js';
export { PdErrorEvent, type ErrorDetail } from './elements/customer/chat-widget/report.js';
export * from './elements/customer/chat-widget/session.events.js';
export { WidgetError } from './elements/customer/chat-widget/widget-error.js';

export type { Labels } from './localization/catalog.js';
export { authTypes, isAuthType, type AuthType } from './model/auth-type.js';
export type { LoadFile } from './controllers/file-url-controller.js';
export type { Attachment } from './model/attachment.js';
export {
  isOpen,
  nextChange,
  type BusinessHours,
  type BusinessHoursInput,
} from './model/business-hours.js';
export type { Consent, GivenConsent } from './model/consent.js';
export type { CannedReplies, CannedReply, ReplyPlaces } from './model/canned-replies.js';
export type { Contact, Provenance } from './model/contact.js';
export type { Agent, Conversation, Rating, RatingValue } from './model/conversation.js';
export type { ContactDetails, Identity } from './model/identity.js';
export type { Field, FieldOption, FieldType } from './model/login-form.js';
export type { Message, MessageStatus, OutgoingMessage } from './model/message.js';
export { permissions, type Facts, type Permissions } from './model/permissions.js';
export type { WidgetSettings } from './model/widget-settings.js';
export type { ContactOrder } from './model/contact-order.js';
export type { TeamMember, WritingMode } from './session/agent-state.js';
export { SessionError, type CustomerState, type SessionRules } from './session/customer-state.js';
