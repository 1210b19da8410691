import type { Translations } from '../i18n/useMessages.ts';

type SpecMessages = {
  readonly names: {
    readonly sensor: string;
    readonly effectiveMp: string;
    readonly mount: string;
    readonly focalLength: string;
    readonly maxAperture: string;
    readonly minFocus: string;
    readonly filter: string;
    readonly stabilisation: string;
    readonly iso: string;
    readonly extendedIso: string;
    readonly mechanicalShutter: string;
    readonly electronicShutter: string;
    readonly mechanicalBurst: string;
    readonly electronicBurst: string;
    readonly focusPoints: string;
    readonly subjects: string;
    readonly viewfinder: string;
    readonly screen: string;
    readonly video: string;
    readonly battery: string;
    readonly cardSlots: string;
    readonly weatherSealed: string;
    readonly weight: string;
    readonly size: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly megapixels: (count: string) => string;
  readonly stops: (count: string) => string;
  readonly perSecond: (count: string) => string;
  readonly dots: (count: string) => string;
  readonly millionDots: (count: string) => string;
  readonly shots: (count: string) => string;
  readonly upTo: (value: string) => string;
  readonly from: (value: string) => string;
};

export const specMessages: Translations<SpecMessages> = {
  es: {
    names: {
      sensor: 'Sensor',
      effectiveMp: 'Resolución',
      mount: 'Montura',
      focalLength: 'Distancia focal',
      maxAperture: 'Apertura máxima',
      minFocus: 'Distancia mínima de enfoque',
      filter: 'Rosca de filtro',
      stabilisation: 'Estabilización',
      iso: 'ISO',
      extendedIso: 'ISO ampliado',
      mechanicalShutter: 'Obturador mecánico más rápido',
      electronicShutter: 'Obturador electrónico más rápido',
      mechanicalBurst: 'Ráfaga mecánica',
      electronicBurst: 'Ráfaga electrónica',
      focusPoints: 'Puntos de enfoque',
      subjects: 'Sujetos que reconoce',
      viewfinder: 'Visor',
      screen: 'Pantalla',
      video: 'Video',
      battery: 'Batería (CIPA)',
      cardSlots: 'Tarjetas',
      weatherSealed: 'Sellado',
      weight: 'Peso',
      size: 'Medidas',
    },
    yes: 'Sí',
    no: 'No',
    megapixels: (count) => `${count} megapíxeles`,
    stops: (count) => `${count} pasos`,
    perSecond: (count) => `${count} fotos por segundo`,
    dots: (count) => `${count} puntos`,
    millionDots: (count) => `${count} millones de puntos`,
    shots: (count) => `${count} fotos`,
    upTo: (value) => `hasta ${value}`,
    from: (value) => `desde ${value}`,
  },
  'pt-BR': {
    names: {
      sensor: 'Sensor',
      effectiveMp: 'Resolução',
      mount: 'Montagem',
      focalLength: 'Distância focal',
      maxAperture: 'Abertura máxima',
      minFocus: 'Distância mínima de foco',
      filter: 'Rosca de filtro',
      stabilisation: 'Estabilização',
      iso: 'ISO',
      extendedIso: 'ISO expandido',
      mechanicalShutter: 'Obturador mecânico mais rápido',
      electronicShutter: 'Obturador eletrônico mais rápido',
      mechanicalBurst: 'Rajada mecânica',
      electronicBurst: 'Rajada eletrônica',
      focusPoints: 'Pontos de foco',
      subjects: 'Motivos que reconhece',
      viewfinder: 'Visor',
      screen: 'Tela',
      video: 'Vídeo',
      battery: 'Bateria (CIPA)',
      cardSlots: 'Cartões',
      weatherSealed: 'Vedação',
      weight: 'Peso',
      size: 'Dimensões',
    },
    yes: 'Sim',
    no: 'Não',
    megapixels: (count) => `${count} megapixels`,
    stops: (count) => `${count} stops`,
    perSecond: (count) => `${count} fotos por segundo`,
    dots: (count) => `${count} pontos`,
    millionDots: (count) => `${count} milhões de pontos`,
    shots: (count) => `${count} fotos`,
    upTo: (value) => `até ${value}`,
    from: (value) => `a partir de ${value}`,
  },
  en: {
    names: {
      sensor: 'Sensor',
      effectiveMp: 'Resolution',
      mount: 'Mount',
      focalLength: 'Focal length',
      maxAperture: 'Maximum aperture',
      minFocus: 'Closest focus',
      filter: 'Filter thread',
      stabilisation: 'Stabilization',
      iso: 'ISO',
      extendedIso: 'Extended ISO',
      mechanicalShutter: 'Fastest mechanical shutter',
      electronicShutter: 'Fastest electronic shutter',
      mechanicalBurst: 'Mechanical burst',
      electronicBurst: 'Electronic burst',
      focusPoints: 'Focus points',
      subjects: 'Subjects detected',
      viewfinder: 'Viewfinder',
      screen: 'Screen',
      video: 'Video',
      battery: 'Battery (CIPA)',
      cardSlots: 'Memory cards',
      weatherSealed: 'Weather sealing',
      weight: 'Weight',
      size: 'Size',
    },
    yes: 'Yes',
    no: 'No',
    megapixels: (count) => `${count} megapixels`,
    stops: (count) => `${count} stops`,
    perSecond: (count) => `${count} frames a second`,
    dots: (count) => `${count} dots`,
    millionDots: (count) => `${count} million dots`,
    shots: (count) => `${count} shots`,
    upTo: (value) => `up to ${value}`,
    from: (value) => `from ${value}`,
  },
};
