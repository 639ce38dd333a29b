import { find, press, see, type as write, type Play } from './act.js';

/** Acts for the stories’ `play`: what a customer does in the chat, and how acts go together. */

export const says =
  (text: string): Play =>
  async (canvas) => {
    await write(canvas, 'pd-message-composer >>> textarea', text);
    await press(canvas, 'pd-message-composer >>> [part=send]');
    await see(canvas, text);
  };

export const asksAndIsAnswered: Play = async (canvas) => {
  await says('My order 20418 arrived with a chip on the rim.')(canvas);
  await see(canvas, 'I’ll have a look');
};

export const continuesAsVisitor: Play = async (canvas) => {
  await press(canvas, 'pd-login-form >>> [part=skip]');
  await find(canvas, 'pd-message-composer >>> textarea');
};

/** Fills in the form, or the banner's, and sends it. */
export const submitsDetails: Play = async (canvas) => {
  await write(canvas, 'pd-login-form >>> [name=firstName]', 'Ana');
  await write(canvas, 'pd-login-form >>> [name=email]', 'ana@example.com');
  await press(canvas, 'pd-login-form >>> [part=submit]');
};

export const logsIn: Play = async (canvas) => {
  await submitsDetails(canvas);
  await find(canvas, '.identity');
  await find(canvas, 'pd-message-composer >>> textarea');
};

/** Opens the menu and takes an item: the first, or that of the selector. */
export const chooses =
  (item = ':first-child'): Play =>
  async (canvas) => {
    await press(canvas, 'pd-chat-menu >>> button');
    await press(canvas, `pd-chat-menu >>> [role=menuitem]${item}`);
  };

/** One act after the other. */
export const acts =
  (...all: Play[]): Play =>
  async (canvas) => {
    for (const act of all) await act(canvas);
  };

/** Waits for an element. */
export const meets =
  (selector: string): Play =>
  async (canvas) => {
    await find(canvas, selector);
  };
