interface Declaration {
  tagName?: string;
  cssProperties?: { name: string }[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/**
 * The tokens hold for every element; listed with each, they would bury what is its own. Their
 * table is at the widget.
 */
export function withoutTokens<M>(manifest: M): M {
  const copy = structuredClone(manifest);
  for (const { declarations } of (copy as Manifest).modules) {
    for (const declaration of declarations) {
      const { tagName, cssProperties } = declaration;
      if (!tagName || tagName === 'pd-chat-widget') continue;
      declaration.cssProperties = cssProperties?.filter(({ name }) =>
        name.startsWith(`--${tagName}-`),
      );
    }
  }
  return copy;
}
