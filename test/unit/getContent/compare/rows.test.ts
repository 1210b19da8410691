import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../functions/getContent/compare/factsOf.ts';
import { groupsOf } from '../../../../functions/getContent/compare/groupsOf.ts';
import { type Measure, metrics, score } from '../../../../functions/getContent/compare/metrics.ts';
import { rowOf } from '../../../../functions/getContent/compare/rowOf.ts';
import type { Page } from '../../../../functions/shared/domain/Page.ts';
import { CameraSpecs, LensSpecs } from '../../../../functions/shared/domain/Specs.ts';
import { aPage } from '../../../support/aPage.ts';
import { aNewCamera, aNewLens } from '../../../support/cameras.ts';

const measures = new Map<string, Measure>(
  Object.values(metrics).flatMap((group) => Object.entries(group)),
);
const measureOf = (metric: string): Measure => measures.get(metric) as Measure;
const withSpecs = (slug: string, specs: object): Page =>
  aPage(slug, { sent: aNewCamera({ specs }) });
const rowsIn = (pages: readonly Page[], show: 'all' | 'different' | 'same' = 'all') =>
  new Map(groupsOf(pages, show).flatMap(({ rows }) => rows.map((row) => [row.metric, row])));

describe('rowOf', () => {
  const marksIn = (metric: string, ...facts: (Fact | undefined)[]) => {
    const row = rowOf(metric, measureOf(metric), facts);
    const best = row?.values.map((cell) => ('value' in cell ? cell.isBest : 'missing'));
    return [row?.isDifferent, best];
  };

  it.each<[string, boolean, readonly boolean[], ...Fact[]]>([
    ['sensor.effectiveMp', false, [true, true], 24.2, 26.1],
    ['sensor.effectiveMp', true, [false, true], 24, 26.4],
    ['iso.max', false, [true, true], 51_200, 60_000],
    ['iso.max', true, [false, true], 51_200, 64_000],
    ['shutter.mechanicalMaxS', true, [true, false], 1 / 8000, 1 / 6400],
    ['shutter.mechanicalMaxS', false, [true, true], 1 / 8000, 1 / 7500],
    ['stabilisationStops', true, [false, true], 5.5, 6],
    ['stabilisationStops', false, [true, true], 5.5, 5.9],
    ['weightG', true, [true, true, false], 500, 520, 525],
    ['screen.inch', true, [false, true], 3, 3.2],
    ['weatherSealed', true, [true, false], true, false],
    ['video.max4kFps', true, [false, true], 0, 30],
    ['mount', true, [false, false], 'Nikon Z', 'Sony E'],
    ['mount', false, [false, false], 'Sony E', 'Sony E'],
    ['cardSlots', false, [false, false], ['sd', 'cfexpress-b'], ['cfexpress-b', 'sd']],
    ['cardSlots', true, [false, false], ['sd'], ['sd', 'sd']],
  ])('%s: differs %s, best %j of %j, %j', (metric, isDifferent, best, ...facts) => {
    expect(marksIn(metric, ...facts)).toEqual([isDifferent, best]);
  });

  it('shows what is missing, which makes a difference, and calls nothing best alone', () => {
    expect(marksIn('weightG', 500, undefined)).toEqual([true, [false, 'missing']]);
    expect(marksIn('weightG', 500, undefined, 900)).toEqual([true, [true, 'missing', false]]);
  });

  it('has no row for what is known of none', () => {
    expect(rowOf('weightG', measureOf('weightG'), [undefined, undefined])).toBeUndefined();
  });

  it('compares prices in one currency only', () => {
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const brl = { amount: 1, currency: 'BRL' };
    expect(marksIn('msrp', usd(104), usd(100), undefined)).toEqual([true, [true, true, 'missing']]);
    expect(marksIn('msrp', usd(105), usd(100))).toEqual([true, [false, true]]);
    expect(rowOf('msrp', measureOf('msrp'), [usd(100), brl])).toBeUndefined();
  });

  it('never calls best what another beats noticeably, and leaves no row that has an order without', () => {
    const measured = [...measures.values(), score].filter(({ better }) => better);
    const facts = fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.constantFrom(...measured), facts, (measure, drawn) => {
        const row = rowOf(
          'any',
          measure,
          drawn.map((fact) => fact ?? undefined),
        );
        const cells = row?.values.flatMap((cell) => ('value' in cell ? [cell] : [])) ?? [];
        const values = cells.map(({ value }) => Number(value));
        const best = cells.filter(({ isBest }) => isBest).map(({ value }) => Number(value));
        expect(best.length > 0).toBe(cells.length > 1);
        const champion = measure.better === 'lower' ? Math.min(...values) : Math.max(...values);
        if (best.length > 0) expect(best).toContain(champion);
        for (const value of best) {
          const { isDifferent } = rowOf('any', measure, [champion, value]) ?? {};
          expect(isDifferent).toBe(false);
        }
      }),
    );
  });
});

describe('groupsOf', () => {
  const full = aNewCamera().specs;
  const apsC = withSpecs('aps-c', {
    ...full,
    sensor: { widthMm: 23.5, heightMm: 15.6 },
    viewfinder: { magnification: 1.09 },
    video: [
      { width: 3840, height: 2160, fps: 59.94, bitDepth: 10 },
      { width: 1920, height: 1080, fps: 240 },
    ],
  });

  it('derives what follows from the specs', () => {
    const pages = [apsC, withSpecs('full', { ...full, viewfinder: { magnification: 0.8 } })];
    const rows = rowsIn(pages);
    const valuesOf = (metric: string) =>
      rows.get(metric)?.values.map((cell) => Object.values(cell)[0]);
    expect(valuesOf('sensor.cropFactor')).toEqual([1.53, 1]);
    expect(valuesOf('sensor.areaMm2')).toEqual([367, 858]);
    expect(valuesOf('viewfinder.equivalentMagnification')).toEqual([0.71, 0.8]);
    expect(valuesOf('video.maxWidthPx')).toEqual([3840, 6048]);
    expect(valuesOf('video.max4kFps')).toEqual([59.94, 60]);
    expect(valuesOf('video.maxFps')).toEqual([240, 60]);
    expect(valuesOf('video.maxBitDepth')).toEqual([10, 12]);
    expect(valuesOf('depthMm')).toEqual([74, 74]);
    expect(rows.get('sensor.effectiveMp')?.values).toEqual([
      { missing: true },
      { value: 24.5, isBest: false },
    ]);
  });

  it('has the groups in the order of the specs, then the scores', () => {
    expect(groupsOf([apsC, aPage('full')], 'all').map(({ group }) => group)).toEqual([
      'sensor',
      'shutter',
      'viewfinder',
      'video',
      'body',
      'market',
      'scores',
    ]);
    const lenses = [aPage('one', { sent: aNewLens() }), aPage('two', { sent: aNewLens() })];
    expect(groupsOf(lenses, 'all').map(({ group }) => group)).toEqual(['optics', 'body', 'scores']);
    expect([...rowsIn(lenses).keys()]).toContain('diameterMm');
  });

  it('splits the rows into what is different and what is the same', () => {
    const pages = [apsC, aPage('full')];
    const [all, different, same] = (['all', 'different', 'same'] as const).map((show) => [
      ...rowsIn(pages, show).keys(),
    ]);
    expect(different).toContain('sensor.areaMm2');
    expect(same).toContain('mount');
    expect([...(different ?? []), ...(same ?? [])].toSorted()).toEqual(all?.toSorted());
  });

  it('says why a category was not scored', () => {
    const silent = aPage('silent', { scores: { video: { notApplicable: 'it records none' } } });
    expect(rowsIn([aPage('other'), silent]).get('scores.video')).toEqual({
      metric: 'scores.video',
      unit: 'points',
      better: 'higher',
      isDifferent: true,
      values: [{ value: 80, isBest: false }, { notApplicable: 'it records none' }],
    });
  });

  it('puts no mark before another of a different rubric', () => {
    const other = { ...aPage('other'), rubric: { id: 'lens-1' as const, weights: { build: 8 } } };
    const row = rowsIn([aPage('one'), other as Page]).get('scores.build');
    expect(row).toMatchObject({ values: [{ isBest: false }, { isBest: false }] });
    expect(row?.better).toBeUndefined();
  });

  it('forgets no spec', () => {
    const inRows: Readonly<Record<string, string>> = {
      video: 'video.maxWidthPx',
      dimensionsMm: 'widthMm',
    };
    const namesIn = (entries: object, prefix = ''): string[] =>
      Object.entries(entries).flatMap(([name, { wrapped }]) =>
        wrapped?.entries ? namesIn(wrapped.entries, `${name}.`) : [inRows[name] ?? prefix + name],
      );
    const names = [...namesIn(CameraSpecs.entries), ...namesIn(LensSpecs.entries)];
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !measures.has(name))).toEqual([]);
  });
});
