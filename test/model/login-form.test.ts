import { expect } from '@open-wc/testing';
import {
  checkField,
  defaultFields,
  detailsFrom,
  readFields,
  readValues,
  valuesFrom,
  type Field,
  type FieldIssue,
} from '../../src/model/login-form.js';

describe('a field of the login form', () => {
  const text: Field = { name: 'a', type: 'text' };
  const plan: Field = {
    name: 'a',
    type: 'select',
    options: ['Free', { value: 'p', label: 'Pro' }],
  };
  const box: Field = { name: 'a', type: 'checkbox' };
  const code: Field = { ...text, pattern: '[A-Z]{2}\\d+' };
  const required = (field: Field): Field => ({ ...field, required: true });
  const of = (type: Field['type']): Field => ({ name: 'a', type });

  const table: [Field, string, FieldIssue | undefined][] = [
    [text, '', undefined],
    [required(text), '', 'required'],
    [required(text), ' \u200b ', 'required'],
    [required(text), 'x', undefined],
    [required(of('email')), '', 'required'],
    [of('email'), ' ana@example.com ', undefined],
    [of('email'), 'ana@example', 'email'],
    [of('email'), `${'a'.repeat(250)}@b.hr`, 'too-long'],
    [{ ...of('email'), maxLength: 9999 }, `${'a'.repeat(250)}@b.hr`, 'too-long'],
    [{ ...text, maxLength: 3 }, 'four', 'too-long'],
    [{ ...text, maxLength: 3 }, ' two ', undefined],
    [{ name: 'firstName', type: 'text' }, 'x'.repeat(257), 'too-long'],
    [of('textarea'), 'x'.repeat(2000), undefined],
    [of('textarea'), 'x'.repeat(2001), 'too-long'],
    [of('tel'), '+385 (0)1 234-5678', undefined],
    [of('tel'), '٠١٢٣٤٥٦', undefined],
    [of('tel'), '01 234 ext. 5', undefined],
    [of('tel'), 'call me', 'tel'],
    [of('tel'), '12', 'tel'],
    [of('number'), '12', undefined],
    [of('number'), '-1.234,5', undefined],
    [of('number'), '١٢', undefined],
    [of('number'), 'twelve', 'number'],
    [of('number'), '12 apples', 'number'],
    [of('date'), '2024-02-29', undefined],
    [of('date'), '2023-02-29', 'date'],
    [of('date'), 'tomorrow', 'date'],
    [plan, 'Free', undefined],
    [plan, 'p', undefined],
    [plan, 'Pro', 'option'],
    [required(plan), '', 'required'],
    [box, '', undefined],
    [required(box), '', 'required'],
    [required(box), 'false', 'required'],
    [required(box), 'true', undefined],
    [code, 'AB12', undefined],
    [code, 'xAB12', 'pattern'],
    [code, '', undefined],
  ];
  for (const [field, value, issue] of table) {
    const what = `${field.required ? 'required ' : ''}${field.type}`;
    it(`${what} "${value.slice(0, 20)}" → ${issue ?? 'fine'}`, () => {
      expect(checkField(field, value)).to.equal(issue);
    });
  }
});

describe('fields set by a page', () => {
  it('are names and e-mail unless it says otherwise', () => {
    expect(readFields(undefined)).to.deep.equal({ fields: defaultFields, problems: [] });
  });

  const table: [string, unknown, string[], RegExp][] = [
    ['no array', 'email', ['firstName', 'lastName', 'email'], /must be an array/],
    ['null', null, ['firstName', 'lastName', 'email'], /must be an array/],
    [
      'no name',
      [{ type: 'text' }, { name: 'b', type: 'text' }],
      ['b'],
      /fields\[0\] must have a name/,
    ],
    ['no object', [42, { name: 'b', type: 'text' }], ['b'], /fields\[0\] must have a name/],
    ['a name twice', [{ name: 'b' }, { name: 'b' }], ['b'], /fields\[1\] has the name "b"/],
    ['a reserved name', [{ name: '__proto__' }], [], /must not have the name "__proto__"/],
    ['the external id', [{ name: 'externalId' }], [], /must not have the name "externalId"/],
    ['an unknown type', [{ name: 'b', type: 'color' }], ['b'], /unknown type "color"/],
    ['an e-mail of another type', [{ name: 'email', type: 'text' }], ['email'], /type email/],
    ['a select without options', [{ name: 'b', type: 'select' }], ['b'], /without options/],
    ['a broken pattern', [{ name: 'b', pattern: '(' }], ['b'], /no regular expression/],
    ['a bad length', [{ name: 'b', maxLength: '9' }], ['b'], /maxLength/],
  ];
  for (const [what, input, names, problem] of table) {
    it(`with ${what} give what is good in them, and one problem`, () => {
      const { fields, problems } = readFields(input);
      expect(fields.map(({ name }) => name)).to.deep.equal(names);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(problem);
    });
  }
});

describe('what the form says of a person', () => {
  const fields = readFields([
    ...defaultFields,
    { name: 'seats', type: 'number' },
    { name: 'news', type: 'checkbox' },
    { name: 'plan', type: 'select', options: ['Free'] },
  ]).fields;

  it('has their own fields at the top and the rest by name, without blanks', () => {
    const values = {
      firstName: ' Ana ',
      lastName: '\u200b',
      email: 'ana@example.com',
      seats: '12',
    };
    expect(detailsFrom(fields, values)).to.deep.equal({
      firstName: 'Ana',
      email: 'ana@example.com',
      additionalFields: { seats: '12', news: 'false' },
    });
  });

  it('leaves the additional fields out if there are none', () => {
    expect(detailsFrom(defaultFields, { email: 'a@b.hr' })).to.deep.equal({ email: 'a@b.hr' });
  });

  it('comes back as prefill', () => {
    const values = { firstName: 'Ana', email: 'ana@example.com', seats: '12', news: 'true' };
    expect(valuesFrom(detailsFrom(fields, values))).to.deep.equal(values);
  });
});

describe('prefill set by a page', () => {
  it('may be text, numbers and booleans; the rest is a problem', () => {
    const { values, problems } = readValues({ a: 'x', b: 7, c: true, d: null, e: {} });
    expect(values).to.deep.equal({ a: 'x', b: '7', c: 'true' });
    expect(problems).to.deep.equal(['values.e must be a text']);
  });

  for (const nothing of [undefined, null, 'text', 7]) {
    it(`is empty if it is ${JSON.stringify(nothing)}`, () => {
      expect(readValues(nothing)).to.deep.equal({ values: {}, problems: [] });
    });
  }
});
