// The bench is not part of the tests, as times judge nothing: but it must not rot. Its frame and the
// scenario that is exact, with whatever figures come. Needs dist/cdn, as `npm run size` leaves it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { median, spread, table } from '../bench/table.mjs';

const bench = (...args) =>
  spawnSync(process.execPath, ['bench/run.mjs', ...args], { encoding: 'utf8' });

test('a figure is the median, and shows how far the runs were apart', () => {
  assert.equal(median([9, 1, 2]), 2);
  assert.equal(median([1, 2, 3, 4]), 2.5);
  assert.equal(spread([1200, 30, 40]), '40 (30–1,200)');
  assert.equal(spread([4]), '4.0');
});

test('a column or a row without figures is left out, a single missing one is a dash', () => {
  const sections = [
    {
      title: 'Bytes',
      rows: [
        ['closed', { ours: '9.96' }],
        ['open', { ours: '40.00', peer: '101.58' }],
        ['never', {}],
      ],
    },
    { title: 'Empty', rows: [] },
  ];
  assert.equal(
    table(sections, ['ours', 'unused', 'peer'], { markdown: true }),
    [
      '|           |  ours |   peer |',
      '| --------- | ----: | -----: |',
      '| **Bytes** |       |        |',
      '| closed    |  9.96 |      – |',
      '| open      | 40.00 | 101.58 |',
    ].join('\n'),
  );
});

test('the bench measures the kit alone, without anything installed for it', () => {
  const { stdout, stderr, status } = bench('bytes', '--kit', 'pd-chat-kit', '--markdown');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /\| closed launcher +\| +\d+\.\d\d \|/);
  assert.match(stdout, /\| open chat, a letter typed +\| +\d+\.\d\d \|/);
});

test('an unknown scenario is refused with the list of those there are', () => {
  const { stderr, status } = bench('speed');
  assert.equal(status, 2);
  assert.match(stderr, /What is speed\?[^]*cold-start/);
});
