import type { Translations } from '../i18n/useMessages.ts';

type ReviewMessages = {
  readonly by: (authors: string) => string;
  readonly updated: (day: string) => string;
  readonly award: (award: string) => string;
  readonly rating: string;
  readonly overall: string;
  readonly coverage: (part: string) => string;
  readonly standing: (rank: number, of: number, kind: string) => string;
  readonly listPrice: string;
  readonly compare: string;
  readonly goodFor: string;
  readonly verdict: string;
  readonly pros: string;
  readonly cons: string;
  readonly categories: string;
  readonly weight: (part: string) => string;
  readonly notApplicable: string;
  readonly notScored: string;
  readonly body: string;
  readonly gallery: string;
  readonly tested: string;
  readonly source: string;
  readonly firmware: string;
  readonly testedOn: string;
  readonly preProduction: string;
  readonly otherLanguages: string;
  readonly preview: (version: string) => string;
  readonly validUntil: (time: string) => string;
  readonly language: string;
  readonly notReady: string;
};

export const reviewMessages: Translations<ReviewMessages> = {
  es: {
    by: (authors) => `Por ${authors}`,
    updated: (day) => `actualizada el ${day}`,
    award: (award) => `Distinción: ${award}`,
    rating: 'Puntaje',
    overall: 'Puntaje general',
    coverage: (part) => `Se evaluó el ${part} de lo que cuenta para el puntaje`,
    standing: (rank, of, kind) => `${rank}.º de ${of} en su clase (${kind})`,
    listPrice: 'Precio de lista',
    compare: 'Agregar a la comparación',
    goodFor: 'Ideal para',
    verdict: 'Veredicto',
    pros: 'A favor',
    cons: 'En contra',
    categories: 'Puntajes por categoría',
    weight: (part) => `peso: ${part}`,
    notApplicable: 'No corresponde',
    notScored: 'Sin puntaje todavía',
    body: 'La prueba',
    gallery: 'Imágenes',
    tested: 'Cómo se probó',
    source: 'Unidad de prueba',
    firmware: 'Firmware',
    testedOn: 'Período de prueba',
    preProduction:
      'Unidad de preproducción: la que llega a las tiendas puede comportarse de otro modo.',
    otherLanguages: 'Esta reseña en otros idiomas',
    preview: (version) => `Vista previa sin publicar: versión ${version}`,
    validUntil: (time) => `Este enlace es válido hasta el ${time}.`,
    language: 'Idioma de la reseña',
    notReady: 'Imágenes que todavía no se pueden mostrar',
  },
  'pt-BR': {
    by: (authors) => `Por ${authors}`,
    updated: (day) => `atualizada em ${day}`,
    award: (award) => `Prêmio: ${award}`,
    rating: 'Nota',
    overall: 'Nota geral',
    coverage: (part) => `Foram avaliados ${part} do que conta para a nota`,
    standing: (rank, of, kind) => `${rank}º de ${of} na sua classe (${kind})`,
    listPrice: 'Preço sugerido',
    compare: 'Adicionar à comparação',
    goodFor: 'Ideal para',
    verdict: 'Veredito',
    pros: 'Prós',
    cons: 'Contras',
    categories: 'Notas por categoria',
    weight: (part) => `peso: ${part}`,
    notApplicable: 'Não se aplica',
    notScored: 'Ainda sem nota',
    body: 'O teste',
    gallery: 'Imagens',
    tested: 'Como foi testada',
    source: 'Unidade de teste',
    firmware: 'Firmware',
    testedOn: 'Período do teste',
    preProduction: 'Unidade de pré-produção: a que chega às lojas pode se comportar de outro modo.',
    otherLanguages: 'Esta avaliação em outros idiomas',
    preview: (version) => `Prévia não publicada: versão ${version}`,
    validUntil: (time) => `Este link vale até ${time}.`,
    language: 'Idioma da avaliação',
    notReady: 'Imagens que ainda não podem ser mostradas',
  },
  en: {
    by: (authors) => `By ${authors}`,
    updated: (day) => `updated ${day}`,
    award: (award) => `Award: ${award}`,
    rating: 'Score',
    overall: 'Overall score',
    coverage: (part) => `${part} of what counts for the score was tested`,
    standing: (rank, of, kind) => `${ordinal(rank)} of ${of} in its class (${kind})`,
    listPrice: 'List price',
    compare: 'Add to comparison',
    goodFor: 'Good for',
    verdict: 'Verdict',
    pros: 'Pros',
    cons: 'Cons',
    categories: 'Scores by category',
    weight: (part) => `weight: ${part}`,
    notApplicable: 'Not applicable',
    notScored: 'Not scored yet',
    body: 'The test',
    gallery: 'Images',
    tested: 'How it was tested',
    source: 'Test unit',
    firmware: 'Firmware',
    testedOn: 'Tested',
    preProduction: 'A pre-production unit: what reaches the shops may behave differently.',
    otherLanguages: 'This review in other languages',
    preview: (version) => `Preview, not published: version ${version}`,
    validUntil: (time) => `This link is good until ${time}.`,
    language: 'Language of the review',
    notReady: 'Images that cannot be shown yet',
  },
};

const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

const ordinal = (rank: number): string =>
  `${rank}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(rank)] ?? 'th'}`;
