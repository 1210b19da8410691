import type { Translations } from '../../../i18n/useMessages.ts';

type SavingMessages = {
  readonly save: string;
  readonly saving: string;
  readonly savedAt: (time: string) => string;
  readonly unsaved: string;
  readonly unchanged: string;
  readonly refused: string;
  readonly leave: string;
  readonly merged: (fields: string) => string;
  readonly region: string;
};

export const savingMessages: Translations<SavingMessages> = {
  es: {
    save: 'Guardar',
    saving: 'Guardando…',
    savedAt: (time) => `Guardado a las ${time}`,
    unsaved: 'Hay cambios sin guardar',
    unchanged: 'Sin cambios',
    refused: 'No se guardó: hay campos por corregir.',
    leave: 'Hay cambios sin guardar. ¿Salir de todos modos?',
    merged: (fields) =>
      `Otra persona guardó entretanto. Se incorporaron sus cambios (${fields}): guarde de nuevo para conservar también los suyos.`,
    region: 'Guardar la reseña',
  },
  'pt-BR': {
    save: 'Salvar',
    saving: 'Salvando…',
    savedAt: (time) => `Salvo às ${time}`,
    unsaved: 'Há alterações não salvas',
    unchanged: 'Sem alterações',
    refused: 'Não foi salvo: há campos a corrigir.',
    leave: 'Há alterações não salvas. Sair mesmo assim?',
    merged: (fields) =>
      `Outra pessoa salvou nesse meio-tempo. As alterações dela foram incorporadas (${fields}): salve de novo para manter também as suas.`,
    region: 'Salvar a avaliação',
  },
  en: {
    save: 'Save',
    saving: 'Saving…',
    savedAt: (time) => `Saved at ${time}`,
    unsaved: 'There are unsaved changes',
    unchanged: 'No changes',
    refused: 'It was not saved: there are fields to correct.',
    leave: 'There are unsaved changes. Leave all the same?',
    merged: (fields) =>
      `Somebody else saved in the meantime. Their changes were taken in (${fields}): save again to keep yours too.`,
    region: 'Save the review',
  },
};
