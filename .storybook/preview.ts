import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { actions, surroundings } from './surroundings.js';
import { controls, forTables } from './tables.js';

setCustomElementsManifest(forTables(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [surroundings, actions],
  argTypesEnhancers: [controls],
  initialGlobals: { locale: 'en', direction: 'auto', theme: 'light' },
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'hr', title: 'Hrvatski' },
          { value: 'ar', title: 'العربية' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'auto', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'color-scheme of the page',
      toolbar: {
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Start',
          ['Welcome', 'Get started in one minute'],
          'Guides',
          [
            'The four authentication types',
            'Identify a signed-in customer',
            'Your own form fields',
            'Your own words',
            'Your own launcher',
            'All of the widget',
            'The desk and the settings',
            'A messaging server',
            'Your own backend',
            'Consent and privacy',
            'Theming',
            'Content security policy',
            'Coming from a Paldesk snippet',
            'Examples',
          ],
          'Customer',
          'Agent',
          'Admin',
        ],
      },
    },
    viewport: {
      options: {
        desktop: { name: 'Desktop', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
        phone: { name: 'Phone', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        small: { name: 'Small', styles: { width: '380px', height: '600px' }, type: 'mobile' },
      },
    },
  },
};

export default preview;
