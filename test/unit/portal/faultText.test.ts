import { describe, expect, it } from 'vitest';
import { faultText } from '../../../examples/portal/src/desk/actions/faultText.ts';
import { actionMessages } from '../../../examples/portal/src/desk/actions/messages.ts';
import { publicationFaults } from '../../../functions/shared/domain/publicationFaults.ts';

describe('what a review lacks, in the words of the page', () => {
  it('has words for all that publishing demands', () => {
    const faults = publicationFaults({ coverage: 0, images: [], locales: {} }, ['pt-BR']);
    expect(faults.map((fault) => faultText(fault, actionMessages.es))).toEqual([
      'Puntajes: tienen que cubrir el 80 % del peso de la pauta.',
      'De dónde vino el equipo que se probó.',
      'Português: resumen',
      'Português: veredicto',
      'Português: texto',
      'Português: a favor',
      'Português: en contra',
    ]);
  });

  it.each([
    ['/images/2/alt/en', 'REQUIRED', 'English: alternative text of image 3'],
    ['/images/0', 'NOT_READY', expect.stringContaining('Image 1 is not ready')],
  ])('names images by their place: %s', (path, code, expected) => {
    expect(faultText({ path, code, message: 'as the API says' }, actionMessages.en)).toEqual(
      expected,
    );
  });

  it('says what it does not know as the API does', () => {
    const fault = { path: '/later', code: 'REQUIRED', message: 'as the API says' };
    expect(faultText(fault, actionMessages.en)).toBe('as the API says');
  });
});
