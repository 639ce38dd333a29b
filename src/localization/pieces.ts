/**
 * A text's `{name}` places filled with what is not plain text (a link, a name in bold): the pieces in order, to
 * be rendered as they are. So a text never has to hold markup.
 */
export const pieces = (text: string, values: Readonly<Record<string, unknown>>): unknown[] =>
  text.split(/(\{\w+\})/).map((piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    return name !== undefined && name in values ? values[name] : piece;
  });
