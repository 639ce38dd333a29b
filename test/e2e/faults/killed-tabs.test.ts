import { launch } from '../support.js';
import { killedTabs } from './killed-tabs.js';

killedTabs('in one browser', 200, async () => {
  const stage = await launch();
  return { stage, close: () => stage.close() };
});
