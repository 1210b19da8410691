import type { Translations } from '../i18n/useMessages.ts';

type SearchMessages = {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly searchHint: string;
  readonly suggestions: string;
  readonly review: string;
  readonly filters: string;
  readonly clear: string;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly more: string;
  readonly fewer: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, string>>;
  readonly apply: string;
  readonly overall: string;
  readonly compare: string;
  readonly award: (award: string) => string;
  readonly by: (authors: string) => string;
};

export const searchMessages: Translations<SearchMessages> = {
  es: {
    title: 'Reseñas de cámaras',
    lead: 'Fotógrafos profesionales prueban cámaras y objetivos, y dicen para qué sirve cada uno.',
    search: 'Buscar',
    searchHint: 'Marca, modelo o palabra',
    suggestions: 'Sugerencias',
    review: 'Reseña',
    filters: 'Filtros',
    clear: 'Quitar los filtros',
    found: (count) => (count === 1 ? '1 reseña' : `${count} reseñas`),
    none: 'Nada coincide. Pruebe con menos filtros u otras palabras.',
    more: 'Ver más',
    fewer: 'Ver menos',
    sort: 'Orden',
    sorts: {
      '-publishedAt': 'Más recientes',
      relevance: 'Relevancia',
      '-overall': 'Mejor puntaje',
      price: 'Menor precio',
      '-price': 'Mayor precio',
      '-use.landscape': 'Mejor para paisaje',
      '-use.portrait': 'Mejor para retrato',
      '-use.sports': 'Mejor para deporte',
      '-use.travel': 'Mejor para viaje',
      '-use.video': 'Mejor para video',
    },
    facets: {
      class: 'Tipo',
      brand: 'Marca',
      sensorFormat: 'Sensor',
      mount: 'Montura',
      award: 'Distinción',
      kind: 'Producto',
    },
    limits: {
      scoreMin: 'Puntaje mínimo',
      priceMax: 'Precio máximo (USD)',
      weightMaxG: 'Peso máximo (g)',
      mpMin: 'Megapíxeles mínimos',
    },
    apply: 'Aplicar',
    overall: 'Puntaje general',
    compare: 'Comparar',
    award: (award) => `Distinción: ${award}`,
    by: (authors) => `Por ${authors}`,
  },
  'pt-BR': {
    title: 'Avaliações de câmeras',
    lead: 'Fotógrafos profissionais testam câmeras e objetivas e dizem para que cada uma serve.',
    search: 'Buscar',
    searchHint: 'Marca, modelo ou palavra',
    suggestions: 'Sugestões',
    review: 'Avaliação',
    filters: 'Filtros',
    clear: 'Tirar os filtros',
    found: (count) => (count === 1 ? '1 avaliação' : `${count} avaliações`),
    none: 'Nada coincide. Tente com menos filtros ou outras palavras.',
    more: 'Ver mais',
    fewer: 'Ver menos',
    sort: 'Ordem',
    sorts: {
      '-publishedAt': 'Mais recentes',
      relevance: 'Relevância',
      '-overall': 'Melhor nota',
      price: 'Menor preço',
      '-price': 'Maior preço',
      '-use.landscape': 'Melhor para paisagem',
      '-use.portrait': 'Melhor para retrato',
      '-use.sports': 'Melhor para esporte',
      '-use.travel': 'Melhor para viagem',
      '-use.video': 'Melhor para vídeo',
    },
    facets: {
      class: 'Tipo',
      brand: 'Marca',
      sensorFormat: 'Sensor',
      mount: 'Montagem',
      award: 'Prêmio',
      kind: 'Produto',
    },
    limits: {
      scoreMin: 'Nota mínima',
      priceMax: 'Preço máximo (USD)',
      weightMaxG: 'Peso máximo (g)',
      mpMin: 'Megapixels mínimos',
    },
    apply: 'Aplicar',
    overall: 'Nota geral',
    compare: 'Comparar',
    award: (award) => `Prêmio: ${award}`,
    by: (authors) => `Por ${authors}`,
  },
  en: {
    title: 'Camera reviews',
    lead: 'Professional photographers test cameras and lenses, and say what each is good for.',
    search: 'Search',
    searchHint: 'Brand, model or word',
    suggestions: 'Suggestions',
    review: 'Review',
    filters: 'Filters',
    clear: 'Clear the filters',
    found: (count) => (count === 1 ? '1 review' : `${count} reviews`),
    none: 'Nothing matches. Try fewer filters, or other words.',
    more: 'Show more',
    fewer: 'Show fewer',
    sort: 'Sort by',
    sorts: {
      '-publishedAt': 'Newest',
      relevance: 'Relevance',
      '-overall': 'Best score',
      price: 'Lowest price',
      '-price': 'Highest price',
      '-use.landscape': 'Best for landscape',
      '-use.portrait': 'Best for portrait',
      '-use.sports': 'Best for sports',
      '-use.travel': 'Best for travel',
      '-use.video': 'Best for video',
    },
    facets: {
      class: 'Type',
      brand: 'Brand',
      sensorFormat: 'Sensor',
      mount: 'Mount',
      award: 'Award',
      kind: 'Product',
    },
    limits: {
      scoreMin: 'Lowest score',
      priceMax: 'Highest price (USD)',
      weightMaxG: 'Greatest weight (g)',
      mpMin: 'Fewest megapixels',
    },
    apply: 'Apply',
    overall: 'Overall score',
    compare: 'Compare',
    award: (award) => `Award: ${award}`,
    by: (authors) => `By ${authors}`,
  },
};
