import type { Translations } from '../../../i18n/useMessages.ts';

type ConflictMessages = {
  readonly title: string;
  readonly explanation: string;
  readonly mine: string;
  readonly theirs: string;
  readonly allMine: string;
  readonly allTheirs: string;
  readonly save: string;
  readonly later: string;
  readonly removed: string;
  readonly merged: (fields: string) => string;
  readonly yes: string;
  readonly no: string;
};

export const conflictMessages: Translations<ConflictMessages> = {
  es: {
    title: 'Otra persona guardó antes',
    explanation: 'Estos campos los cambiaron las dos personas. Elija, para cada uno, qué queda.',
    mine: 'Lo mío',
    theirs: 'Lo que se guardó',
    allMine: 'Todo lo mío',
    allTheirs: 'Todo lo que se guardó',
    save: 'Guardar lo elegido',
    later: 'Decidir después',
    removed: 'Quitado',
    merged: (fields) => `Lo que cambió solo la otra persona ya está incorporado: ${fields}.`,
    yes: 'Sí',
    no: 'No',
  },
  'pt-BR': {
    title: 'Outra pessoa salvou antes',
    explanation:
      'Estes campos foram alterados pelas duas pessoas. Escolha, em cada um, o que fica.',
    mine: 'O meu',
    theirs: 'O que foi salvo',
    allMine: 'Tudo o meu',
    allTheirs: 'Tudo o que foi salvo',
    save: 'Salvar o escolhido',
    later: 'Decidir depois',
    removed: 'Retirado',
    merged: (fields) => `O que só a outra pessoa alterou já está incorporado: ${fields}.`,
    yes: 'Sim',
    no: 'Não',
  },
  en: {
    title: 'Somebody else saved first',
    explanation: 'Both of you changed these fields. Choose for each of them what shall stay.',
    mine: 'Mine',
    theirs: 'What was saved',
    allMine: 'All of mine',
    allTheirs: 'All that was saved',
    save: 'Save what is chosen',
    later: 'Decide later',
    removed: 'Removed',
    merged: (fields) => `What only they changed is taken in already: ${fields}.`,
    yes: 'Yes',
    no: 'No',
  },
};
