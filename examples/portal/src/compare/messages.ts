import type { Translations } from '../i18n/useMessages.ts';
import type { Wanted } from './wanted.ts';

type CompareMessages = {
  readonly title: string;
  readonly lead: string;
  readonly titleOf: (names: string) => string;
  readonly chosen: string;
  readonly compare: (count: number) => string;
  readonly oneMore: string;
  readonly add: string;
  readonly find: string;
  readonly found: (count: number) => string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly show: string;
  readonly shows: Readonly<Record<Wanted['show'], string>>;
  readonly rows: (count: number) => string;
  readonly legend: string;
  readonly table: string;
  readonly review: string;
  readonly type: string;
  readonly overall: string;
  readonly price: string;
  readonly rank: (rank: number, of: number) => string;
  readonly feature: string;
  readonly best: string;
  readonly missing: string;
  readonly notApplicable: string;
  readonly groups: Readonly<Record<string, string>>;
};

export const compareMessages: Translations<CompareMessages> = {
  es: {
    title: 'Comparar',
    lead: 'Elija de dos a cinco reseñas, de cámaras o de objetivos, para verlas lado a lado.',
    titleOf: (names) => `Comparar ${names}`,
    chosen: 'Elegidas',
    compare: (count) => `Comparar estas ${count}`,
    oneMore: 'Falta al menos una más para comparar.',
    add: 'Agregar otra reseña',
    find: 'Buscar reseñas para comparar',
    found: (count) => (count === 1 ? '1 reseña encontrada' : `${count} reseñas encontradas`),
    remove: (name) => `Quitar ${name}`,
    removed: (name) => `${name} ya no está en la comparación.`,
    show: 'Mostrar',
    shows: { all: 'Todo', different: 'Solo diferencias', same: 'Solo coincidencias' },
    rows: (count) => (count === 1 ? '1 característica' : `${count} características`),
    legend: 'es el mejor valor de los comparados, con ventaja apreciable.',
    table: 'Comparación',
    review: 'Reseña',
    type: 'Tipo',
    overall: 'Puntaje general',
    price: 'Precio de lista',
    rank: (rank, of) => `Puesto ${rank} de ${of}`,
    feature: 'Característica',
    best: 'mejor',
    missing: 'Sin dato',
    notApplicable: 'No aplica',
    groups: {
      scores: 'Puntajes (de 100)',
      sensor: 'Sensor',
      iso: 'Sensibilidad',
      shutter: 'Obturador',
      burst: 'Ráfaga',
      autofocus: 'Enfoque automático',
      viewfinder: 'Visor',
      screen: 'Pantalla',
      video: 'Video',
      optics: 'Óptica',
      body: 'Cuerpo',
      market: 'Mercado',
    },
  },
  'pt-BR': {
    title: 'Comparar',
    lead: 'Escolha de duas a cinco avaliações, de câmeras ou de objetivas, para vê-las lado a lado.',
    titleOf: (names) => `Comparar ${names}`,
    chosen: 'Escolhidas',
    compare: (count) => `Comparar estas ${count}`,
    oneMore: 'Falta pelo menos mais uma para comparar.',
    add: 'Adicionar outra avaliação',
    find: 'Buscar avaliações para comparar',
    found: (count) => (count === 1 ? '1 avaliação encontrada' : `${count} avaliações encontradas`),
    remove: (name) => `Tirar ${name}`,
    removed: (name) => `${name} não está mais na comparação.`,
    show: 'Mostrar',
    shows: { all: 'Tudo', different: 'Só diferenças', same: 'Só coincidências' },
    rows: (count) => (count === 1 ? '1 característica' : `${count} características`),
    legend: 'é o melhor valor dos comparados, com vantagem perceptível.',
    table: 'Comparação',
    review: 'Avaliação',
    type: 'Tipo',
    overall: 'Nota geral',
    price: 'Preço sugerido',
    rank: (rank, of) => `Posição ${rank} de ${of}`,
    feature: 'Característica',
    best: 'melhor',
    missing: 'Sem dado',
    notApplicable: 'Não se aplica',
    groups: {
      scores: 'Notas (de 100)',
      sensor: 'Sensor',
      iso: 'Sensibilidade',
      shutter: 'Obturador',
      burst: 'Rajada',
      autofocus: 'Foco automático',
      viewfinder: 'Visor',
      screen: 'Tela',
      video: 'Vídeo',
      optics: 'Óptica',
      body: 'Corpo',
      market: 'Mercado',
    },
  },
  en: {
    title: 'Compare',
    lead: 'Choose two to five reviews, of cameras or of lenses, to see them side by side.',
    titleOf: (names) => `Compare ${names}`,
    chosen: 'Chosen',
    compare: (count) => `Compare these ${count}`,
    oneMore: 'It takes at least one more to compare.',
    add: 'Add another review',
    find: 'Find reviews to compare',
    found: (count) => (count === 1 ? '1 review found' : `${count} reviews found`),
    remove: (name) => `Remove ${name}`,
    removed: (name) => `${name} is no longer compared.`,
    show: 'Show',
    shows: { all: 'Everything', different: 'Differences only', same: 'Equal only' },
    rows: (count) => (count === 1 ? '1 feature' : `${count} features`),
    legend: 'is the best value of those compared, by a margin that one notices.',
    table: 'Comparison',
    review: 'Review',
    type: 'Type',
    overall: 'Overall score',
    price: 'List price',
    rank: (rank, of) => `Rank ${rank} of ${of}`,
    feature: 'Feature',
    best: 'best',
    missing: 'Not known',
    notApplicable: 'Does not apply',
    groups: {
      scores: 'Scores (of 100)',
      sensor: 'Sensor',
      iso: 'Sensitivity',
      shutter: 'Shutter',
      burst: 'Burst',
      autofocus: 'Autofocus',
      viewfinder: 'Viewfinder',
      screen: 'Screen',
      video: 'Video',
      optics: 'Optics',
      body: 'Body',
      market: 'Market',
    },
  },
};
