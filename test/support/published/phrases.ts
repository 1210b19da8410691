import type { Locale } from '../../../functions/shared/domain/Locale.ts';

type Phrases = {
  /** `{name}` is brand and model. */
  readonly titles: readonly string[];
  /** Half a title, and part of sentences. */
  readonly angles: readonly string[];
  /** `{name}`, `{angle}`, `{weeks}`, and `{place}`, which gives each text a word of its own. */
  readonly openings: readonly string[];
  readonly findings: readonly string[];
  readonly verdicts: readonly string[];
};

/** What reviews are made of, in each language. */
export const phrases: Readonly<Record<Locale, Phrases>> = {
  es: {
    titles: [
      '{name}: análisis',
      '{name}: {angle}',
      '{name} a prueba: {angle}',
      'Análisis de la {name}: {angle}',
    ],
    angles: [
      'la reina del vídeo',
      'retro con alma',
      'la mejor réflex para paisajes',
      'una cámara para viajar ligero',
      'deporte sin excusas',
      'el formato medio que cabe en la mochila',
      'la compañera de los retratistas',
      'enfoque que no suelta al sujeto',
      'mucho sensor por poco dinero',
      'la noche ya no asusta',
      'para vlogs y algo más',
      'un clásico que envejece bien',
    ],
    openings: [
      'Probamos la {name} durante {weeks} semanas en {place}.',
      'De la costanera de {place} al estudio: {weeks} semanas con la {name}.',
      'En {place}, bajo la lluvia y con frío, vimos {angle}.',
      'Fotografiamos bodas y partidos en {place} a lo largo de {weeks} semanas.',
    ],
    findings: [
      'El autofoco sigue a las aves y a los niños sin perderse.',
      'La batería rinde menos de lo que promete el fabricante.',
      'El rango dinámico permite levantar sombras cuatro pasos.',
      'La pantalla se ve bien a pleno sol, pero los menús confunden.',
      'El estabilizador deja disparar a medio segundo a pulso.',
      'El vídeo en 4K es nítido y casi no se calienta.',
      'Los colores de la piel salen cálidos y creíbles.',
      'El cuerpo sellado aguanta polvo y salpicaduras.',
      'El buffer se llena pronto con archivos sin compresión.',
    ],
    verdicts: [
      'La recomendamos a quien viaja con poco peso.',
      'Cuesta demasiado para lo que ofrece a un principiante.',
      'Hoy es la referencia de su clase.',
      'Hay mejores por el mismo precio.',
      'Un paso adelante claro sobre la generación anterior.',
    ],
  },
  'pt-BR': {
    titles: [
      '{name}: análise',
      '{name}: {angle}',
      'Testamos a {name}: {angle}',
      'Análise da {name}: {angle}',
    ],
    angles: [
      'câmera de viagem no bolso',
      'a rainha do vídeo',
      'formato médio portátil',
      'retratos com alma',
      'esporte sem desculpas',
      'foco que não larga o sujeito',
      'muito sensor por pouco dinheiro',
      'a noite já não assusta',
      'um clássico que envelhece bem',
      'paisagens até o último detalhe',
      'para vlogs e algo mais',
      'leve como poucas',
    ],
    openings: [
      'Testamos a {name} durante {weeks} semanas em {place}.',
      'Da praia de {place} ao estúdio: {weeks} semanas com a {name}.',
      'Em {place}, debaixo de chuva, vimos {angle}.',
      'Fotografamos casamentos e jogos em {place} ao longo de {weeks} semanas.',
    ],
    findings: [
      'O autofoco segue pássaros e crianças sem se perder.',
      'A bateria rende menos do que o fabricante promete.',
      'A faixa dinâmica deixa levantar sombras em quatro pontos.',
      'A tela aparece bem ao sol, mas os menus confundem.',
      'O estabilizador permite meio segundo na mão.',
      'O vídeo em 4K é nítido e quase não esquenta.',
      'As cores da pele saem quentes e convincentes.',
      'O corpo vedado aguenta poeira e respingos.',
      'O buffer enche cedo com arquivos sem compressão.',
    ],
    verdicts: [
      'Recomendamos a quem viaja com pouco peso.',
      'Custa demais para o que oferece a um iniciante.',
      'Hoje é a referência da sua classe.',
      'Há melhores pelo mesmo preço.',
      'Um passo claro em relação à geração anterior.',
    ],
  },
  en: {
    titles: [
      '{name} review',
      '{name} review: {angle}',
      '{name}: {angle}',
      'Hands on with the {name}: {angle}',
    ],
    angles: [
      'the one to beat',
      'an underwater action camera',
      'retro with a soul',
      'made for landscapes',
      'sports without excuses',
      'medium format that travels',
      'portraits that breathe',
      'autofocus that never lets go',
      'a lot of sensor for little money',
      'at home in the dark',
      'for vlogs and a little more',
      'a classic that ages well',
    ],
    openings: [
      'We shot the {name} for {weeks} weeks in {place}.',
      'From the harbour of {place} to the studio: {weeks} weeks with the {name}.',
      'In {place}, in rain and cold, we met {angle}.',
      'We photographed weddings and matches in {place} over {weeks} weeks.',
    ],
    findings: [
      'Autofocus follows birds and children without losing them.',
      'The battery gives less than its maker promises.',
      'Dynamic range lets you lift shadows by four stops.',
      'The screen is clear in sunlight, but the menus confuse.',
      'Stabilisation makes half a second by hand possible.',
      'Video in 4K is crisp and hardly heats the body.',
      'Skin tones come out warm and believable.',
      'The sealed body shrugs off dust and splashes.',
      'The buffer fills early with uncompressed files.',
    ],
    verdicts: [
      'We recommend it to those who travel light.',
      'It costs too much for what it gives a beginner.',
      'Today it is the reference of its class.',
      'There are better ones for the same price.',
      'A clear step ahead of the generation before.',
    ],
  },
};
