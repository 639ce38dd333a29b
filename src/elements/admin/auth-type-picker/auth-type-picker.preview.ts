import { html, type TemplateResult } from 'lit';
import type { AuthType } from '../../../model/auth-type.js';

const header = html`<span class="head"><span class="dot"></span><span class="bar"></span></span>`;

const composer = html`<span class="box composer"><span class="send"></span></span>`;

const messages = html`<span class="bubble"></span><span class="bubble own"></span>`;

const names = html`<span class="pair"><span class="box"></span><span class="box"></span></span>`;

/** A drawing of what the customer meets first. `nothing`: the words for a page without data. */
export function preview(type: AuthType, nothing: string): TemplateResult {
  switch (type) {
    case 'none':
      return html`<span class="window">
        ${header}
        <span class="body end">${messages}<span class="bubble wide"></span>${composer}</span>
      </span>`;
    case 'code':
      return html`<span class="absent">${nothing}</span>
        <span class="window">
          ${header}<span class="body end"><span class="bubble own"></span>${composer}</span>
        </span>`;
    case 'form':
      return html`<span class="window">
        ${header}
        <span class="body">
          <span class="bar title"></span>
          ${names}<span class="box"></span><span class="submit"></span>
        </span>
      </span>`;
    case 'optional':
      return html`<span class="window">
        ${header}
        <span class="body banner">
          ${names}<span class="box"><span class="log-in"></span></span>
        </span>
        <span class="body end">${messages}${composer}</span>
      </span>`;
  }
}
