import type { Attachment } from '../../model/attachment.js';
import { maxAttachments, maxAttachmentSize } from '../../model/message.js';
import type { FileTransfer } from '../connection.js';
import {
  check,
  type ContractCase,
  desk,
  heard,
  message,
  rejects,
  same,
  seen,
  unique,
  visit,
} from './tools.js';

const needs = ['upload'] as const;

const text = (content: string, name = 'note.txt') =>
  new File([content], name, { type: 'text/plain' });

const upload = (connection: FileTransfer, file: File, id = unique()): Promise<Attachment> =>
  connection.upload!(file, { id, signal: new AbortController().signal, onProgress: () => {} });

/** Either way that an attachment is read. */
const read = async (connection: FileTransfer, attachment: Attachment): Promise<string> =>
  attachment.url
    ? (await fetch(attachment.url)).text()
    : (await connection.download!(attachment)).text();

/** What a message carries, without where each connection keeps it. */
const carried = (attachments: readonly Attachment[] | undefined) =>
  attachments?.map(({ id, name, type, size }) => ({ id, name, type, size }));

export const attachmentCases: readonly ContractCase[] = [
  {
    name: 'brings a file to the team with the message that names it, and an answer with one back',
    needs,
    async run(harness) {
      const agent = await desk(harness);
      const [one, log] = [await visit(harness), heard(agent)];
      const done: number[] = [];
      const id = unique();
      const attachment = await one.customer.upload!(text('Ćao ✓'), {
        id,
        signal: new AbortController().signal,
        onProgress: (bytes) => done.push(bytes),
      });
      const facts = { id, name: 'note.txt', type: 'text/plain', size: 8 };
      same(carried([attachment]), [facts], 'what is said of the file');
      same(done.at(-1), 8, 'the last progress');
      await one.customer.send({ ...message('See this'), attachments: [attachment] });
      const told = await log.when('message', (event) => event.message.text === 'See this');
      same(carried(told.message.attachments), [facts], 'what the desk hears of');
      same(await read(agent, told.message.attachments![0]!), 'Ćao ✓', 'what the desk reads');
      const { id: conversation } = await seen(agent, one, ({ hasMessages }) => hasMessages);
      const { items } = await agent.history(conversation, { limit: 10 });
      same(carried(items[0]!.attachments), [facts], 'what the archive has');

      const back = await upload(agent, text('Thanks', 'b.txt'));
      const answers = heard(one.customer);
      await agent.send(conversation, { ...message('And this'), attachments: [back] });
      const answer = await answers.when('message', (event) => event.message.text === 'And this');
      same(await read(one.customer, answer.message.attachments![0]!), 'Thanks', 'the answer');
    },
  },
  {
    name: 'takes a message of files alone, and names them where its text would stand',
    needs,
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      const files = [
        await upload(one.customer, text('a')),
        await upload(one.customer, text('b', 'b.txt')),
      ];
      await one.customer.send({ ...message(''), attachments: files });
      const { lastMessage } = await seen(agent, one, ({ hasMessages }) => hasMessages);
      same(lastMessage?.text, 'note.txt, b.txt', 'the last message');
      await rejects('forbidden', one.customer.send({ ...message(''), attachments: [] }), 'nothing');
    },
  },
  {
    name: 'keeps one file of an id that is uploaded twice',
    needs,
    async run(harness) {
      const { customer } = await visit(harness);
      const id = unique();
      const first = await upload(customer, text('a'), id);
      const second = await upload(customer, text('a'), id);
      same(carried([first]), carried([second]), 'the second upload');
      same(await read(customer, second), 'a', 'the file');
    },
  },
  {
    name: 'refuses a file, or a number of them, over the limit',
    needs,
    async run(harness) {
      const { customer } = await visit(harness);
      const large = new File([new Uint8Array(maxAttachmentSize + 1)], 'large.bin');
      await rejects('too-large', upload(customer, large), 'a large file');
      const attachment = await upload(customer, text('a'));
      const attachments = Array.from({ length: maxAttachments + 1 }, () => attachment);
      await rejects('too-large', customer.send({ ...message('Many'), attachments }), 'many files');
    },
  },
  {
    name: 'ends an upload when it is told to',
    needs,
    async run(harness) {
      const { customer } = await visit(harness);
      const reason = await customer.upload!(text('a'), {
        id: unique(),
        signal: AbortSignal.abort('no more'),
        onProgress: () => {},
      }).then(
        () => undefined,
        (error: unknown) => error,
      );
      same(reason, 'no more', 'the reason');
    },
  },
  {
    name: 'keeps of an attachment only what is sound: no script for an address, no path for a name',
    needs,
    async run(harness) {
      const agent = await desk(harness);
      const [one, log] = [await visit(harness), heard(agent)];
      const attachment = await upload(one.customer, text('a', '../a\u202etxt.exe'));
      check(!/[/\u202e]/.test(attachment.name), 'a harmless name');
      const hostile = { ...attachment, name: '../../x', url: 'javascript:alert(1)' };
      await one.customer.send({ ...message('See'), attachments: [hostile] });
      const { message: heardOf } = await log.when('message');
      check(!heardOf.attachments!.some(({ url }) => url?.startsWith('javascript')), 'no script');
      same(heardOf.attachments![0]!.name, 'x', 'the name');
    },
  },
];
