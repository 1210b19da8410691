import type { Translations } from '../../i18n/useMessages.ts';

type Names = Readonly<Record<string, string>>;

/** The names of the fields of a review. */
export type FieldWords = {
  readonly overall: string;
  readonly award: string;
  readonly rubric: string;
  readonly testUnit: Names;
  /** Of a category. */
  readonly score: Names;
  /** With the number of the picture after it. */
  readonly image: Names;
  readonly text: Names;
  /** Of lists, with the number of the entry after it. */
  readonly entry: Names;
};

export const fieldWords: Translations<FieldWords> = {
  es: {
    overall: 'Puntaje general',
    award: 'Distinción',
    rubric: 'Pauta de puntaje',
    testUnit: {
      source: 'Procedencia del equipo',
      firmware: 'Firmware',
      preProduction: 'Equipo de preproducción',
      disclosure: 'Aclaración a los lectores',
      testedFrom: 'Prueba desde',
      testedTo: 'Prueba hasta',
    },
    score: { value: 'puntaje', note: 'comentario', notApplicable: 'por qué no corresponde' },
    image: { imageId: 'Foto', role: 'Lugar de la foto' },
    text: {
      title: 'Título',
      summary: 'Resumen',
      verdict: 'Veredicto',
      body: 'Texto',
      slug: 'Dirección',
      'seo.title': 'Título para buscadores',
      'seo.description': 'Descripción para buscadores',
    },
    entry: { pros: 'A favor', cons: 'En contra', goodFor: 'Recomendada para' },
  },
  'pt-BR': {
    overall: 'Nota geral',
    award: 'Prêmio',
    rubric: 'Critérios de nota',
    testUnit: {
      source: 'Origem do equipamento',
      firmware: 'Firmware',
      preProduction: 'Equipamento de pré-produção',
      disclosure: 'Esclarecimento aos leitores',
      testedFrom: 'Teste desde',
      testedTo: 'Teste até',
    },
    score: { value: 'nota', note: 'comentário', notApplicable: 'por que não se aplica' },
    image: { imageId: 'Foto', role: 'Lugar da foto' },
    text: {
      title: 'Título',
      summary: 'Resumo',
      verdict: 'Veredito',
      body: 'Texto',
      slug: 'Endereço',
      'seo.title': 'Título para buscadores',
      'seo.description': 'Descrição para buscadores',
    },
    entry: { pros: 'A favor', cons: 'Contra', goodFor: 'Indicada para' },
  },
  en: {
    overall: 'Overall score',
    award: 'Award',
    rubric: 'Scoring rubric',
    testUnit: {
      source: 'Where the unit came from',
      firmware: 'Firmware',
      preProduction: 'Pre-production unit',
      disclosure: 'Disclosure to readers',
      testedFrom: 'Tested from',
      testedTo: 'Tested until',
    },
    score: { value: 'score', note: 'comment', notApplicable: 'why it does not apply' },
    image: { imageId: 'Picture', role: 'Place of picture' },
    text: {
      title: 'Title',
      summary: 'Summary',
      verdict: 'Verdict',
      body: 'Text',
      slug: 'Address',
      'seo.title': 'Title for search engines',
      'seo.description': 'Description for search engines',
    },
    entry: { pros: 'In favor', cons: 'Against', goodFor: 'Good for' },
  },
};
