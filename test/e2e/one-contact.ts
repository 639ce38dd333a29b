import assert from 'node:assert/strict';
import type { Agent } from './people.js';
import { eventually } from './support.js';

/**
 * Two agents, each in a window of their own, change the contact of one conversation: the same
 * value, then two that stand beside one another.
 */
export async function changeAtOnce(first: Agent, second: Agent, chat: string): Promise<void> {
  const reads = (agent: Agent, label: string) =>
    agent
      .value(label)
      .first()
      .innerText()
      .then((text) => text.trim());
  for (const agent of [first, second]) await agent.choose(chat);
  await first.beginToChange('Last name', 'Horvat');
  await second.beginToChange('Last name', 'Kos');
  await first.save('Last name');
  await eventually(() => reads(first, 'Last name'), 'Horvat');

  // The other one is told, and loses neither the words nor the choice.
  await second.look();
  await second.page.getByRole('heading', { name: 'Ana Horvat' }).first().waitFor();
  await second.save('Last name');
  await second.card.getByText('Here it now says “Horvat”').waitFor();
  assert.equal(await second.input('Last name').inputValue(), 'Kos');
  assert.equal(await reads(first, 'Last name'), 'Horvat');
  await second.save('Last name');
  await eventually(() => reads(first, 'Last name'), 'Kos');
  await eventually(() => reads(second, 'Last name'), 'Kos');

  // What is changed beside it stays.
  await first.beginToChange('First name', 'Anamarija');
  await second.beginToChange('Last name', 'Babić');
  await first.save('First name');
  await eventually(() => reads(second, 'First name'), 'Anamarija');
  await second.save('Last name');
  for (const agent of [first, second]) {
    await eventually(() => reads(agent, 'Last name'), 'Babić');
    assert.equal(await reads(agent, 'First name'), 'Anamarija');
  }
}
