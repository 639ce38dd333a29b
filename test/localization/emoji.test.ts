import { expect } from '@open-wc/testing';
import { findEmoji, loadEmoji, skinTones, withTone } from '../../src/localization/emoji.js';

const texts = (found: readonly { text: string }[]) => found.map(({ text }) => text);

describe('The emoji', () => {
  for (const [locale, name] of [
    ['en', 'grinning face'],
    ['hr-HR', 'nasmijano lice'],
    ['ar', 'وجه بابتسامة عريضة'],
    ['de', 'grinning face'],
  ] as const) {
    it(`have names in ${locale}, and each a different one`, async () => {
      const { all, tones } = await loadEmoji(locale);
      expect(all[0]).to.include({ text: '😀', group: 'smileys-emotion', name });
      expect(all.length).to.be.above(1800);
      expect(all.filter((emoji) => !emoji.name.trim())).to.deep.equal([]);
      expect(new Set(texts(all)).size).to.equal(all.length);
      expect(tones).to.have.length(5);
    });
  }

  it('name flags by their regions', async () => {
    const { all } = await loadEmoji('hr');
    const name = (flag: string) => all.find(({ text }) => text === flag)?.name;
    expect(name('🇭🇷')).to.equal('Hrvatska');
    expect(name('🏴󠁧󠁢󠁳󠁣󠁴󠁿')).to.equal('Škotska');
  });

  for (const [locale, query, first] of [
    ['en', 'grinn', '😀'],
    ['en', 'thumbs up', '👍️'],
    ['en', 'lol', undefined],
    ['en', 'Croatia', '🇭🇷'],
    ['en', '🐸', '🐸'],
    ['hr', 'macka', undefined],
    ['hr', 'MAČKA', undefined],
    ['ar', 'قلب', undefined],
  ] as const) {
    it(`are found in ${locale} by “${query}”`, async () => {
      const found = texts(findEmoji(await loadEmoji(locale), query, locale));
      expect(found).not.to.be.empty;
      if (first) expect(found[0]!.replace('\ufe0f', '')).to.equal(first.replace('\ufe0f', ''));
    });
  }

  it('are found without the accents that a phone leaves out', async () => {
    const book = await loadEmoji('hr');
    expect(texts(findEmoji(book, 'macka', 'hr'))).to.deep.equal(
      texts(findEmoji(book, 'mačka', 'hr')),
    );
  });

  it('are not found by a part in the middle of a word, nor by half of the query', async () => {
    const book = await loadEmoji('en');
    expect(findEmoji(book, 'rinning', 'en')).to.be.empty;
    expect(findEmoji(book, 'grinning spaceship', 'en')).to.be.empty;
  });

  for (const [text, toned] of [
    ['👋', '👋🏽'],
    ['✌️', '✌🏽'],
    ['🏌️‍♂️', '🏌🏽‍♂️'],
    ['👩‍🚀', '👩🏽‍🚀'],
    ['🧑‍🤝‍🧑', '🧑🏽‍🤝‍🧑🏽'],
    ['👩‍❤️‍👨', '👩🏽‍❤️‍👨🏽'],
    ['🤝', '🤝🏽'],
  ] as const) {
    it(`${text} with a skin tone is ${toned}`, async () => {
      const emoji = (await loadEmoji('en')).all.find((one) => one.text === text);
      expect(emoji && withTone(emoji, skinTones[2])).to.equal(toned);
    });
  }

  it('without people stay as they are', async () => {
    const { all } = await loadEmoji('en');
    for (const text of ['😀', '🐸', '🇭🇷', '👨‍👩‍👦']) {
      const emoji = all.find((one) => one.text === text)!;
      expect(withTone(emoji, skinTones[0])).to.equal(text);
    }
  });
});
