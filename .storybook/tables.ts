import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface Entry {
  name: string;
  kind?: string;
  attribute?: string;
  description?: string;
  type?: { text: string };
}

interface Declaration {
  tagName?: string;
  members?: Entry[];
  attributes?: Entry[];
  events?: Entry[];
  slots?: Entry[];
  cssProperties?: Entry[];
  cssParts?: Entry[];
  cssStates?: Entry[];
}

/** Types that a control can offer, where the source names them. */
const ALIASES: Record<string, string> = {
  AuthType: "'none' | 'code' | 'form' | 'optional'",
  Presence: "'online' | 'away' | ''",
  Side: "'customer' | 'agent'",
};

/**
 * The manifest as Storybook's tables show it best: one row for a property and its attribute, a
 * name of its own for whatever else is called the same, and the tokens, which hold for every
 * element, with the widget only.
 */
export function forTables<M extends { modules: unknown[] }>(manifest: M): M {
  const copy = structuredClone(manifest);
  for (const { declarations } of copy.modules as { declarations: Declaration[] }[]) {
    for (const element of declarations) {
      const { tagName, members = [], slots = [], cssParts = [], cssStates = [] } = element;
      element.members = members.map(asRow);
      element.attributes = [];
      element.slots = slots.map((slot) => ({ ...slot, name: `slot ${slot.name || '(default)'}` }));
      element.cssParts = [
        ...cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
        ...cssStates.map((state) => ({ ...state, name: `:state(${state.name})` })),
      ];
      if (tagName === 'pd-chat-widget') continue;
      const own = `--${tagName}-`;
      element.cssProperties = element.cssProperties?.filter(({ name }) => name.startsWith(own));
    }
  }
  return copy;
}

function asRow(member: Entry): Entry {
  const text = member.type?.text.replace(/ \| (undefined|null)\b/g, '');
  const attribute = member.attribute ? ` Attribute \`${member.attribute}\`.` : '';
  return {
    ...member,
    description: `${member.description ?? ''}${attribute}`,
    type: text === undefined ? undefined : { text: ALIASES[text] ?? text },
  };
}

const NONE = { disable: true } as const;

/** A choice where a type is one of some words; no control for what cannot be typed. */
export const controls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([key, row]) => {
      if (row.control !== undefined && row.control !== null) return [key, row];
      if (row.table?.category !== 'properties') return [key, { ...row, control: NONE }];
      const type = row.table.type?.summary ?? '';
      const words = type.split(' | ').map((word) => /^'(.*)'$/.exec(word)?.[1]);
      if (words.every((word) => word !== undefined)) {
        return [key, { ...row, control: { type: 'select' as const }, options: words }];
      }
      const typed = !/=>|Connection|Session|Map|MenuItem|unknown|Element|Validity/.test(type);
      return [key, typed && type ? row : { ...row, control: NONE }];
    }),
  );

/** The events of an element, by name. */
export function eventsOf(manifest: { modules: unknown[] }, tagName: unknown): string[] {
  const elements = (manifest.modules as { declarations: Declaration[] }[]).flatMap(
    ({ declarations }) => declarations,
  );
  return elements.find((one) => one.tagName === tagName)?.events?.map(({ name }) => name) ?? [];
}
