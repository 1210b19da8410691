import { describe, expect, it } from 'vitest';
import { factText } from '../../../examples/portal/src/i18n/factText.ts';
import { metricNames } from '../../../examples/portal/src/i18n/metricNames.ts';
import { type Measure, metrics } from '../../../functions/getContent/compare/metrics.ts';

const measures = Object.values(metrics).flatMap((group) => Object.entries<Measure>(group));

it('names every metric of the API, and no other', () => {
  expect(Object.keys(metricNames).toSorted()).toEqual(measures.map(([name]) => name).toSorted());
});

describe('factText', () => {
  const space = '\u00a0';
  it.each([
    ['sensor.format', 'full-frame', undefined, 'Formato completo', 'Full frame'],
    ['sensor.effectiveMp', 45.7, 'MP', `45,7${space}MP`, `45.7${space}MP`],
    ['sensor.areaMm2', 858, 'mm2', `858${space}mm²`, `858${space}mm²`],
    ['sensor.cropFactor', 1.53, undefined, '1,53×', '1.53×'],
    ['iso.max', 102_400, undefined, '102.400', '102,400'],
    ['shutter.mechanicalMaxS', 0.000125, 's', `1/8000${space}s`, `1/8000${space}s`],
    ['shutter.electronicMaxS', 1 / 3, 's', `1/3${space}s`, `1/3${space}s`],
    ['shutter.mechanicalMaxS', 0.5, 's', `0,5${space}s`, `0.5${space}s`],
    ['autofocus.subjects', ['people', 'birds'], undefined, 'personas y aves', 'people and birds'],
    ['viewfinder.dots', 3_690_000, 'dots', `3,69${space}M puntos`, '3.69M dots'],
    ['screen.inch', 3.2, 'inch', '3,2″', '3.2″'],
    ['video.max4kFps', 0, 'fps', 'Sin 4K', 'No 4K'],
    ['video.max4kFps', 59.94, 'fps', `59,94${space}fps`, `59.94${space}fps`],
    ['maxAperture.wide', 1.8, undefined, 'f/1,8', 'f/1.8'],
    ['weatherSealed', false, undefined, 'No', 'No'],
    ['announcedOn', '2020-07-09', undefined, '9 jul 2020', 'Jul 9, 2020'],
    ['msrp', { amount: 89_995, currency: 'USD' }, undefined, `899,95${space}US$`, '$899.95'],
    ['scores.video', 82, 'points', '82', '82'],
    ['mount', 'Nikon F', undefined, 'Nikon F', 'Nikon F'],
  ])('writes %s %j %s', (metric, fact, unit, es, en) => {
    expect([factText(metric, fact, 'es', unit), factText(metric, fact, 'en', unit)]).toEqual([
      es,
      en,
    ]);
  });

  it('has a word for each unit', () => {
    const texts = measures.flatMap(([metric, measure]) =>
      measure.unit ? [factText(metric, 2, 'es', measure.unit)] : [],
    );
    const units = ['MP', 'mm', 'mm²', 's', 'fps', 'puntos', '″', 'px', 'bits', 'm'];
    expect([...new Set(texts.map((text) => text.replace(/^2\s?/, '')))]).toEqual([
      ...units,
      ...['pasos', 'fotos', 'g'],
    ]);
  });
});
