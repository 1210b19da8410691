import type { Translations } from '../../../i18n/useMessages.ts';

type CreateMessages = {
  readonly title: string;
  readonly camera: string;
  readonly cameraHint: string;
  readonly unknownCamera: string;
  readonly waiting: string;
  readonly addCamera: string;
  readonly notAllowed: string;
  readonly language: string;
  readonly reviewTitle: string;
  readonly create: string;
  readonly class: string;
  readonly brand: string;
  readonly model: string;
  readonly availability: string;
  readonly price: string;
  readonly currency: string;
  readonly currencyHint: string;
  readonly exists: string;
  readonly add: string;
  readonly cancel: string;
};

export const createMessages: Translations<CreateMessages> = {
  es: {
    title: 'Reseña nueva',
    camera: 'Cámara u objetivo',
    cameraHint: 'Escriba la marca o el modelo y elija de la lista.',
    unknownCamera: 'Elija una cámara o un objetivo de la lista, o agregue uno nuevo.',
    waiting: 'Cargando la lista de cámaras y objetivos…',
    addCamera: 'Agregar una cámara u objetivo',
    notAllowed: 'Su rol permite leer las reseñas, pero no escribirlas.',
    language: 'Idioma de la reseña',
    reviewTitle: 'Título',
    create: 'Crear el borrador',
    class: 'Tipo',
    brand: 'Marca',
    model: 'Modelo',
    availability: 'Disponibilidad',
    price: 'Precio de lanzamiento (opcional)',
    currency: 'Moneda',
    currencyHint: 'Código de tres letras, como USD',
    exists: 'Ya está en la lista: cierre este formulario y elija de ahí.',
    add: 'Agregar',
    cancel: 'Cancelar',
  },
  'pt-BR': {
    title: 'Nova avaliação',
    camera: 'Câmera ou objetiva',
    cameraHint: 'Digite a marca ou o modelo e escolha da lista.',
    unknownCamera: 'Escolha uma câmera ou objetiva da lista, ou adicione uma nova.',
    waiting: 'Carregando a lista de câmeras e objetivas…',
    addCamera: 'Adicionar uma câmera ou objetiva',
    notAllowed: 'Sua função permite ler as avaliações, mas não escrevê-las.',
    language: 'Idioma da avaliação',
    reviewTitle: 'Título',
    create: 'Criar o rascunho',
    class: 'Tipo',
    brand: 'Marca',
    model: 'Modelo',
    availability: 'Disponibilidade',
    price: 'Preço de lançamento (opcional)',
    currency: 'Moeda',
    currencyHint: 'Código de três letras, como BRL',
    exists: 'Já está na lista: feche este formulário e escolha ali.',
    add: 'Adicionar',
    cancel: 'Cancelar',
  },
  en: {
    title: 'New review',
    camera: 'Camera or lens',
    cameraHint: 'Type the brand or the model, and choose from the list.',
    unknownCamera: 'Choose a camera or a lens of the list, or add a new one.',
    waiting: 'Loading the list of cameras and lenses…',
    addCamera: 'Add a camera or lens',
    notAllowed: 'Your role allows reading reviews, not writing them.',
    language: 'Language of the review',
    reviewTitle: 'Title',
    create: 'Create the draft',
    class: 'Type',
    brand: 'Brand',
    model: 'Model',
    availability: 'Availability',
    price: 'Price at launch (optional)',
    currency: 'Currency',
    currencyHint: 'Code of three letters, such as USD',
    exists: 'It is in the list already: close this and choose it there.',
    add: 'Add',
    cancel: 'Cancel',
  },
};
