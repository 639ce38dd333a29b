import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const DEPENDENCIES = [
  'lit',
  'lit/decorators.js',
  'lit/directives/class-map.js',
  'lit/directives/guard.js',
  'lit/directives/keyed.js',
  'lit/directives/live.js',
  'lit/directives/ref.js',
  'lit/directives/repeat.js',
  'idb',
  'zod/mini',
];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/docs/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in the pages.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  // Nothing here asks the network for anything.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Named, so that they are prepared together and once: a second copy of Lit would only warn.
      include: [...(vite.optimizeDeps?.include ?? []), ...DEPENDENCIES],
    },
  }),
};

export default config;
