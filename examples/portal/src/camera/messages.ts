import type { Translations } from '../i18n/useMessages.ts';

type CameraMessages = {
  readonly aliases: (names: string) => string;
  readonly announced: string;
  readonly availability: string;
  readonly listPrice: string;
  readonly reviews: string;
  readonly noReviews: string;
  readonly otherLanguages: string;
  readonly overall: string;
  readonly by: (authors: string) => string;
  readonly compare: string;
  readonly specs: string;
  readonly offers: string;
  readonly offersNote: string;
  readonly asOf: (day: string) => string;
};

export const cameraMessages: Translations<CameraMessages> = {
  es: {
    aliases: (names) => `También: ${names}`,
    announced: 'Anuncio',
    availability: 'Disponibilidad',
    listPrice: 'Precio de lista',
    reviews: 'Reseñas',
    noReviews: 'Todavía no hay reseñas en español.',
    otherLanguages: 'Reseñas en otros idiomas',
    overall: 'Puntaje general',
    by: (authors) => `Por ${authors}`,
    compare: 'Agregar a la comparación',
    specs: 'Especificaciones',
    offers: 'Dónde comprar',
    offersNote: 'Los enlaces a tiendas pueden ser patrocinados.',
    asOf: (day) => `precio del ${day}`,
  },
  'pt-BR': {
    aliases: (names) => `Também: ${names}`,
    announced: 'Anúncio',
    availability: 'Disponibilidade',
    listPrice: 'Preço sugerido',
    reviews: 'Avaliações',
    noReviews: 'Ainda não há avaliações em português.',
    otherLanguages: 'Avaliações em outros idiomas',
    overall: 'Nota geral',
    by: (authors) => `Por ${authors}`,
    compare: 'Adicionar à comparação',
    specs: 'Especificações',
    offers: 'Onde comprar',
    offersNote: 'Os links para lojas podem ser patrocinados.',
    asOf: (day) => `preço de ${day}`,
  },
  en: {
    aliases: (names) => `Also: ${names}`,
    announced: 'Announced',
    availability: 'Availability',
    listPrice: 'List price',
    reviews: 'Reviews',
    noReviews: 'There are no reviews in English yet.',
    otherLanguages: 'Reviews in other languages',
    overall: 'Overall score',
    by: (authors) => `By ${authors}`,
    compare: 'Add to comparison',
    specs: 'Specifications',
    offers: 'Where to buy',
    offersNote: 'Links to shops may be sponsored.',
    asOf: (day) => `price of ${day}`,
  },
};
