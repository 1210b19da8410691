import type { Translations } from '../i18n/useMessages.ts';

type WeightMessages = {
  readonly title: string;
  readonly lead: string;
  readonly presets: string;
  readonly asOfficial: string;
  readonly official: (weight: number) => string;
  readonly share: (weight: number, percent: string) => string;
  readonly reset: string;
  readonly none: string;
  readonly overall: string;
  readonly own: string;
  readonly tooLittle: (percent: string) => string;
  readonly result: (ranking: string) => string;
  readonly refused: string;
};

export const weightMessages: Translations<WeightMessages> = {
  es: {
    title: 'Sus propios pesos',
    lead: 'Diga cuánto le importa cada categoría: el puntaje se calcula de nuevo con sus pesos. El oficial no cambia.',
    presets: 'Empezar por',
    asOfficial: 'Pesos oficiales',
    official: (weight) => `oficial: ${weight}`,
    share: (weight, percent) => `${weight} (${percent} del total)`,
    reset: 'Volver a los pesos oficiales',
    none: 'Deje un peso al menos a una categoría.',
    overall: 'Puntaje con sus pesos',
    own: 'Sus pesos',
    tooLittle: (percent) => `Sin puntaje: solo se evaluó el ${percent} de lo que pesa para usted.`,
    result: (ranking) => `Con sus pesos: ${ranking}.`,
    refused: 'Los pesos de esta dirección no sirven para estas reseñas.',
  },
  'pt-BR': {
    title: 'Seus próprios pesos',
    lead: 'Diga quanto cada categoria importa: a nota é calculada de novo com os seus pesos. A oficial não muda.',
    presets: 'Começar por',
    asOfficial: 'Pesos oficiais',
    official: (weight) => `oficial: ${weight}`,
    share: (weight, percent) => `${weight} (${percent} do total)`,
    reset: 'Voltar aos pesos oficiais',
    none: 'Deixe um peso em pelo menos uma categoria.',
    overall: 'Nota com seus pesos',
    own: 'Seus pesos',
    tooLittle: (percent) => `Sem nota: só ${percent} do que pesa para você foi avaliado.`,
    result: (ranking) => `Com seus pesos: ${ranking}.`,
    refused: 'Os pesos deste endereço não servem para estas avaliações.',
  },
  en: {
    title: 'Your own weights',
    lead: 'Say how much each category matters: the score is worked out anew by your weights. The official one stays.',
    presets: 'Start from',
    asOfficial: 'Official weights',
    official: (weight) => `official: ${weight}`,
    share: (weight, percent) => `${weight} (${percent} of all)`,
    reset: 'Back to the official weights',
    none: 'Leave at least one category a weight.',
    overall: 'Score by your weights',
    own: 'Your weights',
    tooLittle: (percent) => `No score: only ${percent} of what matters to you was scored.`,
    result: (ranking) => `By your weights: ${ranking}.`,
    refused: 'The weights in this address do not fit these reviews.',
  },
};
