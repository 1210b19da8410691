import { describe, expect, it } from 'vitest';
import { contentCheck } from '../../../../bin/content/contentCheck.ts';
import { csvEntries } from '../../../../lib/content/csv/csvEntries.ts';
import { readMapping } from '../../../../lib/content/csv/Mapping.ts';
import { useDirectory } from '../useDirectory.ts';

const { fileOf } = useDirectory();

const aMapping = (changes: object = {}) => ({
  constants: { '/kind': 'camera', '/class': 'compact', '/availability': 'discontinued' },
  columns: {
    Brand: { as: 'text', to: '/brand' },
    Model: { as: 'text', to: '/model' },
    Sealed: { as: 'yesNo', to: '/specs/weatherSealed' },
    Weight: { as: 'quantity', to: '/specs/weightG', unit: 'g' },
  },
  ...changes,
});
const mappingOf = (mapping: unknown) =>
  readMapping(
    fileOf('mapping.json', typeof mapping === 'string' ? mapping : JSON.stringify(mapping)),
  );

async function entriesOf(csv: string, mapping = aMapping()) {
  const entries = [];
  const file = fileOf('cameras.csv', csv);
  for await (const entry of csvEntries(file, mappingOf(mapping), contentCheck()))
    entries.push(entry);
  return entries;
}

describe('readMapping', () => {
  it.each([
    ['{', 'it: is not JSON'],
    [{}, 'constants'],
    [aMapping({ constants: { kind: 'camera' } }), 'must be a JSON pointer'],
    [aMapping({ columns: { Brand: { as: 'words', to: '/brand' } } }), 'columns.Brand'],
    [aMapping({ columns: { Brand: { leftOut: '' } } }), 'columns.Brand'],
    [
      aMapping({
        rules: [{ to: '/class', cases: [{ when: { Model: '(' }, value: 1 }], otherwise: 'x' }],
      }),
      'rules.0.cases.0',
    ],
    [aMapping({ rule: [] }), 'rule'],
  ])('explains what is wrong with %j', (mapping, message) => {
    expect(() => mappingOf(mapping)).toThrow(message);
  });
});

describe('csvEntries', () => {
  it('refuses a file whose columns are not those of the mapping', async () => {
    const rules = [
      { to: '/class', cases: [{ when: { Year: true }, value: 'dslr' }], otherwise: 'no' },
    ];
    await expect(
      entriesOf('Brand,Modell,Sealed,Weight\nA,B,Yes,1 g\n', { ...aMapping(), rules } as never),
    ).rejects.toThrow(
      'does not fit its mapping: the mapping does not say what "Modell" is; the file has no column "Model", "Year"',
    );
  });

  it('refuses a line whose required cell breaks a rule, and says which cell', async () => {
    const [entry] = await entriesOf(`Brand,Model,Sealed,Weight\n${'A'.repeat(41)},B,Yes,1 g\n`);
    expect(entry?.record).toBeUndefined();
    expect(entry?.findings).toMatchObject([
      { path: '/brand', code: 'REQUIRED' },
      { path: '/brand', code: 'TOO_LONG', column: { number: 1 }, value: 'A'.repeat(41) },
    ]);
  });

  it('leaves out what the schema refuses, and keeps the rest', async () => {
    const [entry] = await entriesOf('Brand,Model,Sealed,Weight\nAurelia,B,No,0.5 g\n');
    expect(entry?.record?.body).toMatchObject({ specs: { weatherSealed: false } });
    expect(entry?.record?.body).not.toHaveProperty('specs.weightG');
    expect(entry?.findings).toMatchObject([
      { path: '/specs/weightG', column: { name: 'Weight' }, value: '0.5 g' },
    ]);
  });
});
