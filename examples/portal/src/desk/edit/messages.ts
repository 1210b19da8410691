import type { Translations } from '../../i18n/useMessages.ts';

/** The names of what an editor decides, by the names that the API has for them. */
type FieldNames = Readonly<
  Record<
    | 'cameraId'
    | 'rubric'
    | 'locales'
    | 'title'
    | 'slug'
    | 'summary'
    | 'verdict'
    | 'pros'
    | 'cons'
    | 'goodFor'
    | 'body'
    | 'seo'
    | 'scores'
    | 'value'
    | 'mark'
    | 'note'
    | 'notApplicable'
    | 'award'
    | 'testUnit'
    | 'source'
    | 'firmware'
    | 'preProduction'
    | 'disclosure'
    | 'testedFrom'
    | 'testedTo'
    | 'images'
    | 'imageId'
    | 'role'
    | 'alt'
    | 'seoTitle'
    | 'seoDescription',
    string
  >
>;

type EditMessages = {
  readonly loading: string;
  readonly notFound: string;
  readonly toList: string;
  readonly readOnly: string;
  readonly fields: FieldNames;
  readonly slugHint: string;
  readonly bodyHint: string;
  readonly preview: string;
  readonly addLanguage: (name: string) => string;
  readonly removeLanguage: (name: string) => string;
  readonly forSearch: string;
  readonly addLine: (list: string) => string;
  readonly line: (list: string, number: number) => string;
  readonly up: (line: string) => string;
  readonly down: (line: string) => string;
  readonly remove: (line: string) => string;
  readonly noAward: string;
  readonly notSaid: string;
  readonly isNotApplicable: string;
  readonly overall: string;
  readonly weightOf: (share: string) => string;
  readonly coverage: (share: string) => string;
  readonly noOverall: string;
};

export const editMessages: Translations<EditMessages> = {
  es: {
    loading: 'Cargando…',
    notFound: 'Esta reseña no existe, o no es suya',
    toList: 'Ver las reseñas',
    readOnly: 'Su rol permite leer esta reseña, pero no cambiarla.',
    fields: {
      cameraId: 'Cámara u objetivo',
      rubric: 'Pauta de puntaje',
      locales: 'Textos',
      title: 'Título',
      slug: 'Dirección',
      summary: 'Resumen',
      verdict: 'Veredicto',
      pros: 'A favor',
      cons: 'En contra',
      goodFor: 'Recomendada para',
      body: 'Texto',
      seo: 'Para buscadores',
      scores: 'Puntajes',
      value: 'Puntaje (0 a 100)',
      mark: 'Puntaje',
      note: 'Comentario',
      notApplicable: 'Por qué no corresponde',
      award: 'Distinción',
      testUnit: 'Equipo de prueba',
      source: 'Procedencia',
      firmware: 'Firmware',
      preProduction: 'Es un equipo de preproducción',
      disclosure: 'Aclaración a los lectores',
      testedFrom: 'Prueba desde',
      testedTo: 'Prueba hasta',
      images: 'Imágenes',
      imageId: 'Imagen',
      role: 'Lugar',
      alt: 'Texto alternativo',
      seoTitle: 'Título para buscadores',
      seoDescription: 'Descripción para buscadores',
    },
    slugHint: 'Letras minúsculas sin acento, cifras y guiones. Vacía, se forma con el título.',
    bodyHint: 'Markdown, sin HTML.',
    preview: 'Vista previa del texto',
    addLanguage: (name) => `Agregar ${name}`,
    removeLanguage: (name) => `Quitar ${name} de esta reseña`,
    forSearch: 'Dirección y buscadores',
    addLine: (list) => `Agregar a «${list}»`,
    line: (list, number) => `${list} ${number}`,
    up: (line) => `Subir «${line}»`,
    down: (line) => `Bajar «${line}»`,
    remove: (line) => `Quitar «${line}»`,
    noAward: 'Ninguna',
    notSaid: 'Sin indicar',
    isNotApplicable: 'No corresponde',
    overall: 'Puntaje general',
    weightOf: (share) => `peso: ${share}`,
    coverage: (share) => `Puntuado, en peso de la pauta: ${share}`,
    noOverall: 'Todavía no hay puntajes guardados.',
  },
  'pt-BR': {
    loading: 'Carregando…',
    notFound: 'Esta avaliação não existe, ou não é sua',
    toList: 'Ver as avaliações',
    readOnly: 'Sua função permite ler esta avaliação, mas não alterá-la.',
    fields: {
      cameraId: 'Câmera ou objetiva',
      rubric: 'Critérios de nota',
      locales: 'Textos',
      title: 'Título',
      slug: 'Endereço',
      summary: 'Resumo',
      verdict: 'Veredito',
      pros: 'A favor',
      cons: 'Contra',
      goodFor: 'Indicada para',
      body: 'Texto',
      seo: 'Para buscadores',
      scores: 'Notas',
      value: 'Nota (0 a 100)',
      mark: 'Nota',
      note: 'Comentário',
      notApplicable: 'Por que não se aplica',
      award: 'Prêmio',
      testUnit: 'Equipamento de teste',
      source: 'Origem',
      firmware: 'Firmware',
      preProduction: 'É um equipamento de pré-produção',
      disclosure: 'Esclarecimento aos leitores',
      testedFrom: 'Teste desde',
      testedTo: 'Teste até',
      images: 'Imagens',
      imageId: 'Imagem',
      role: 'Lugar',
      alt: 'Texto alternativo',
      seoTitle: 'Título para buscadores',
      seoDescription: 'Descrição para buscadores',
    },
    slugHint: 'Letras minúsculas sem acento, algarismos e hifens. Vazio, é formado com o título.',
    bodyHint: 'Markdown, sem HTML.',
    preview: 'Prévia do texto',
    addLanguage: (name) => `Adicionar ${name}`,
    removeLanguage: (name) => `Tirar ${name} desta avaliação`,
    forSearch: 'Endereço e buscadores',
    addLine: (list) => `Adicionar a “${list}”`,
    line: (list, number) => `${list} ${number}`,
    up: (line) => `Subir “${line}”`,
    down: (line) => `Descer “${line}”`,
    remove: (line) => `Tirar “${line}”`,
    noAward: 'Nenhum',
    notSaid: 'Não informado',
    isNotApplicable: 'Não se aplica',
    overall: 'Nota geral',
    weightOf: (share) => `peso: ${share}`,
    coverage: (share) => `Avaliado, em peso dos critérios: ${share}`,
    noOverall: 'Ainda não há notas salvas.',
  },
  en: {
    loading: 'Loading…',
    notFound: 'There is no such review, or it is not yours',
    toList: 'See the reviews',
    readOnly: 'Your role allows reading this review, not changing it.',
    fields: {
      cameraId: 'Camera or lens',
      rubric: 'Scoring rubric',
      locales: 'Texts',
      title: 'Title',
      slug: 'Address',
      summary: 'Summary',
      verdict: 'Verdict',
      pros: 'In favor',
      cons: 'Against',
      goodFor: 'Good for',
      body: 'Text',
      seo: 'For search engines',
      scores: 'Scores',
      value: 'Score (0 to 100)',
      mark: 'Score',
      note: 'Comment',
      notApplicable: 'Why it does not apply',
      award: 'Award',
      testUnit: 'Test unit',
      source: 'Where it came from',
      firmware: 'Firmware',
      preProduction: 'It is a pre-production unit',
      disclosure: 'Disclosure to readers',
      testedFrom: 'Tested from',
      testedTo: 'Tested until',
      images: 'Images',
      imageId: 'Image',
      role: 'Place',
      alt: 'Alternative text',
      seoTitle: 'Title for search engines',
      seoDescription: 'Description for search engines',
    },
    slugHint:
      'Lowercase letters without accents, digits and hyphens. If empty, the title makes it.',
    bodyHint: 'Markdown, without HTML.',
    preview: 'Preview of the text',
    addLanguage: (name) => `Add ${name}`,
    removeLanguage: (name) => `Remove ${name} from this review`,
    forSearch: 'Address and search engines',
    addLine: (list) => `Add to “${list}”`,
    line: (list, number) => `${list} ${number}`,
    up: (line) => `Move “${line}” up`,
    down: (line) => `Move “${line}” down`,
    remove: (line) => `Remove “${line}”`,
    noAward: 'None',
    notSaid: 'Not said',
    isNotApplicable: 'Does not apply',
    overall: 'Overall score',
    weightOf: (share) => `weight: ${share}`,
    coverage: (share) => `Scored, by weight of the rubric: ${share}`,
    noOverall: 'No scores are saved yet.',
  },
};
