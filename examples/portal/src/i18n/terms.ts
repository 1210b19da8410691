import type { components } from '@random-camera-reviews/client';
import type { Locale } from './Locale.ts';
import { words } from './words.ts';

type Schemas = components['schemas'];
type Specs = Schemas['CameraSpecs'];
/** What a part of a camera can be. */
type Of<Part extends keyof Specs, Name extends keyof NonNullable<Specs[Part]>> = NonNullable<
  NonNullable<Specs[Part]>[Name]
>;
type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Locale, string>>>>;

/** The words for the keys that the API answers: it has keys, the words are the portal's. */
export const terms = {
  class: {
    mirrorless: words('Sin espejo', 'Sem espelho', 'Mirrorless'),
    dslr: words('Réflex', 'Reflex', 'DSLR'),
    compact: words('Compacta', 'Compacta', 'Compact'),
    'medium-format': words('Formato medio', 'Médio formato', 'Medium format'),
    action: words('De acción', 'De ação', 'Action'),
    cinema: words('De cine', 'De cinema', 'Cinema'),
    instant: words('Instantánea', 'Instantânea', 'Instant'),
    lens: words('Objetivo', 'Objetiva', 'Lens'),
  } satisfies Words<Schemas['CameraClass']>,
  kind: {
    camera: words('Cámara', 'Câmera', 'Camera'),
    lens: words('Objetivo', 'Objetiva', 'Lens'),
  } satisfies Words<Schemas['Card']['kind']>,
  availability: {
    announced: words('Anunciada', 'Anunciada', 'Announced'),
    available: words('A la venta', 'À venda', 'Available'),
    discontinued: words('Descontinuada', 'Fora de linha', 'Discontinued'),
  } satisfies Words<Schemas['Availability']>,
  award: {
    gold: words('Oro', 'Ouro', 'Gold'),
    silver: words('Plata', 'Prata', 'Silver'),
  } satisfies Words<NonNullable<Schemas['Card']['award']>>,
  sensorFormat: {
    'medium-format': words('Formato medio', 'Médio formato', 'Medium format'),
    'full-frame': words('Formato completo', 'Full frame', 'Full frame'),
    'aps-h': words('APS-H', 'APS-H', 'APS-H'),
    'aps-c': words('APS-C', 'APS-C', 'APS-C'),
    'four-thirds': words('Cuatro Tercios', 'Quatro Terços', 'Four Thirds'),
    '1-inch': words('1 pulgada', '1 polegada', '1 inch'),
    '2/3-inch': words('2/3″', '2/3″', '2/3″'),
    '1/1.7-inch': words('1/1,7″', '1/1,7″', '1/1.7″'),
    '1/1.8-inch': words('1/1,8″', '1/1,8″', '1/1.8″'),
    '1/2-inch': words('1/2″', '1/2″', '1/2″'),
    '1/2.3-inch': words('1/2,3″', '1/2,3″', '1/2.3″'),
    smaller: words('Menor', 'Menor', 'Smaller'),
  } satisfies Words<Schemas['SensorFormat']>,
  sensorType: {
    cmos: words('CMOS', 'CMOS', 'CMOS'),
    'bsi-cmos': words('CMOS retroiluminado', 'CMOS retroiluminado', 'BSI CMOS'),
    'stacked-cmos': words('CMOS apilado', 'CMOS empilhado', 'Stacked CMOS'),
    ccd: words('CCD', 'CCD', 'CCD'),
    foveon: words('Foveon', 'Foveon', 'Foveon'),
    nmos: words('NMOS', 'NMOS', 'NMOS'),
  } satisfies Words<Of<'sensor', 'type'>>,
  subject: {
    people: words('personas', 'pessoas', 'people'),
    animals: words('animales', 'animais', 'animals'),
    birds: words('aves', 'aves', 'birds'),
    vehicles: words('vehículos', 'veículos', 'vehicles'),
    insects: words('insectos', 'insetos', 'insects'),
    aircraft: words('aviones', 'aviões', 'aircraft'),
  } satisfies Words<Of<'autofocus', 'subjects'>[number]>,
  articulation: {
    fixed: words('Fija', 'Fixa', 'Fixed'),
    tilting: words('Abatible', 'Inclinável', 'Tilting'),
    'two-axis': words('Abatible en dos ejes', 'Inclinável em dois eixos', 'Two-axis'),
    'fully-articulated': words('Articulada', 'Articulada', 'Fully articulated'),
  } satisfies Words<Of<'screen', 'articulation'>>,
  cardSlot: {
    sd: words('SD', 'SD', 'SD'),
    'micro-sd': words('microSD', 'microSD', 'microSD'),
    'cfexpress-a': words('CFexpress A', 'CFexpress A', 'CFexpress A'),
    'cfexpress-b': words('CFexpress B', 'CFexpress B', 'CFexpress B'),
    xqd: words('XQD', 'XQD', 'XQD'),
    'compact-flash': words('CompactFlash', 'CompactFlash', 'CompactFlash'),
    'memory-stick': words('Memory Stick', 'Memory Stick', 'Memory Stick'),
    xd: words('xD', 'xD', 'xD'),
    'smart-media': words('SmartMedia', 'SmartMedia', 'SmartMedia'),
    internal: words('memoria interna', 'memória interna', 'internal memory'),
  } satisfies Words<NonNullable<Specs['cardSlots']>[number]>,
  use: {
    landscape: words('Paisaje', 'Paisagem', 'Landscape'),
    portrait: words('Retrato', 'Retrato', 'Portrait'),
    sports: words('Deporte', 'Esporte', 'Sports'),
    travel: words('Viaje', 'Viagem', 'Travel'),
    video: words('Video', 'Vídeo', 'Video'),
  } satisfies Words<keyof Schemas['UseScores']>,
  category: {
    imageQualityRaw: words(
      'Calidad de imagen (RAW)',
      'Qualidade de imagem (RAW)',
      'Image quality (RAW)',
    ),
    imageQualityJpeg: words(
      'Calidad de imagen (JPEG)',
      'Qualidade de imagem (JPEG)',
      'Image quality (JPEG)',
    ),
    autofocus: words('Enfoque automático', 'Foco automático', 'Autofocus'),
    lowLight: words('Poca luz', 'Pouca luz', 'Low light'),
    performance: words('Rendimiento', 'Desempenho', 'Performance'),
    video: words('Video', 'Vídeo', 'Video'),
    ergonomics: words('Ergonomía', 'Ergonomia', 'Ergonomics'),
    build: words('Construcción', 'Construção', 'Build'),
    viewfinderScreen: words('Visor y pantalla', 'Visor e tela', 'Viewfinder and screen'),
    value: words('Relación calidad-precio', 'Custo-benefício', 'Value'),
    features: words('Funciones', 'Recursos', 'Features'),
    sharpness: words('Nitidez', 'Nitidez', 'Sharpness'),
    aberrations: words('Aberraciones', 'Aberrações', 'Aberrations'),
    distortionVignetting: words(
      'Distorsión y viñeteo',
      'Distorção e vinheta',
      'Distortion and vignetting',
    ),
    bokeh: words('Desenfoque', 'Desfoque', 'Bokeh'),
    flare: words('Reflejos parásitos', 'Reflexos parasitas', 'Flare'),
  } satisfies Words<Schemas['Category']>,
  condition: {
    new: words('Nueva', 'Nova', 'New'),
    used: words('Usada', 'Usada', 'Used'),
    refurbished: words('Reacondicionada', 'Recondicionada', 'Refurbished'),
  } satisfies Words<Schemas['PublicCamera']['offers'][number]['condition']>,
  imageState: {
    awaiting: words('a la espera del archivo', 'à espera do arquivo', 'waiting for its file'),
    processing: words('en proceso', 'em processamento', 'being processed'),
    ready: words('lista', 'pronta', 'ready'),
    rejected: words('rechazada', 'recusada', 'rejected'),
    hidden: words('oculta', 'oculta', 'hidden'),
    removed: words('eliminada', 'removida', 'removed'),
  } satisfies Words<Schemas['PreviewPage']['images'][number]['state']>,
  state: {
    draft: words('Borrador', 'Rascunho', 'Draft'),
    in_review: words('En revisión', 'Em revisão', 'In review'),
    published: words('Publicada', 'Publicada', 'Published'),
    withdrawn: words('Retirada', 'Retirada', 'Withdrawn'),
  } satisfies Words<Schemas['Review']['state']>,
  role: {
    editor: words('Editor', 'Editor', 'Editor'),
    chief: words('Jefe de redacción', 'Editor-chefe', 'Chief editor'),
    admin: words('Administrador', 'Administrador', 'Admin'),
  } satisfies Words<Schemas['Role']>,
  imageRole: {
    hero: words('Portada', 'Capa', 'Cover'),
    product: words('Producto', 'Produto', 'Product'),
    sample: words('Muestra', 'Exemplo', 'Sample'),
    studio: words('Prueba de estudio', 'Teste de estúdio', 'Studio test'),
  } satisfies Words<Schemas['ImageRole']>,
  rubric: {
    'camera-1': words('Cámaras', 'Câmeras', 'Cameras'),
    'lens-1': words('Objetivos', 'Objetivas', 'Lenses'),
  } satisfies Words<Schemas['RubricId']>,
  unitSource: {
    owned: words('Comprado por el medio', 'Comprado pela redação', 'Bought by us'),
    loan: words('En préstamo', 'Emprestado', 'On loan'),
    manufacturer: words('Del fabricante', 'Do fabricante', 'From the manufacturer'),
  } satisfies Words<NonNullable<Schemas['Review']['testUnit']>['source']>,
  editorStatus: {
    invited: words('Invitado', 'Convidado', 'Invited'),
    active: words('Activo', 'Ativo', 'Active'),
    disabled: words('Inhabilitado', 'Desativado', 'Disabled'),
  } satisfies Words<Schemas['Editor']['status']>,
} as const;

/** The word for a key; the key itself where a later release of the API has one that we do not know. */
export function term(kind: keyof typeof terms, key: string, locale: Locale): string {
  const known: Readonly<Record<string, Readonly<Record<Locale, string>>>> = terms[kind];
  return known[key]?.[locale] ?? key;
}
