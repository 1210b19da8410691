import type { Translations } from '../../i18n/useMessages.ts';

type ScheduleMessages = {
  readonly scheduleStep: string;
  readonly scheduleHint: string;
  readonly when: string;
  readonly timeZone: string;
  readonly scheduled: (when: string) => string;
  readonly ambiguous: (zone: string) => string;
  readonly earlier: (when: string) => string;
  readonly later: (when: string) => string;
  readonly takeOther: string;
  readonly scheduledFor: (when: string, version: number) => string;
  readonly unschedule: string;
  readonly unscheduled: string;
  readonly failure: (tries: number, at: string, message: string) => string;
  readonly retryAt: (at: string) => string;
  readonly givenUp: string;
  readonly timeFaults: Readonly<Record<string, string>>;
};

export const scheduleMessages: Translations<ScheduleMessages> = {
  es: {
    scheduleStep: 'Programar',
    scheduleHint: 'Se publica la versión de ahora; lo que se cambie después, no.',
    when: 'Fecha y hora',
    timeZone: 'Zona horaria',
    scheduled: (when) => `Programada para el ${when}.`,
    ambiguous: (zone) =>
      `En ${zone} esa hora se repite, porque el reloj se atrasa. Hay dos momentos posibles:`,
    earlier: (when) => `el primero: ${when}`,
    later: (when) => `el segundo: ${when}`,
    takeOther: 'Usar el otro momento',
    scheduledFor: (when, version) => `Se publica el ${when} (versión ${version}):`,
    unschedule: 'Quitar la programación',
    unscheduled: 'La programación se quitó.',
    failure: (tries, at, message) =>
      `Falló ${tries === 1 ? 'una vez' : `${tries} veces`}, la última el ${at}: ${message}`,
    retryAt: (at) => `Se intentará de nuevo el ${at}.`,
    givenUp: 'No se intentará de nuevo: corrija lo que falta, guarde y programe otra vez.',
    timeFaults: {
      PAST: 'Tiene que ser en el futuro.',
      TOO_FAR: 'Puede ser dentro de un año como máximo.',
      SKIPPED: 'Esa hora no existe en esa zona, porque el reloj se adelanta: elija otra.',
      UNKNOWN: 'El servidor no conoce esta zona horaria: elija otra.',
      INVALID: 'Esa fecha no existe.',
    },
  },
  'pt-BR': {
    scheduleStep: 'Programar',
    scheduleHint: 'É publicada a versão de agora; o que mudar depois, não.',
    when: 'Data e hora',
    timeZone: 'Fuso horário',
    scheduled: (when) => `Programada para ${when}.`,
    ambiguous: (zone) =>
      `Em ${zone} essa hora se repete, porque o relógio é atrasado. Há dois momentos possíveis:`,
    earlier: (when) => `o primeiro: ${when}`,
    later: (when) => `o segundo: ${when}`,
    takeOther: 'Usar o outro momento',
    scheduledFor: (when, version) => `Será publicada em ${when} (versão ${version}):`,
    unschedule: 'Cancelar a programação',
    unscheduled: 'A programação foi cancelada.',
    failure: (tries, at, message) =>
      `Falhou ${tries === 1 ? 'uma vez' : `${tries} vezes`}, a última em ${at}: ${message}`,
    retryAt: (at) => `Nova tentativa em ${at}.`,
    givenUp: 'Não haverá nova tentativa: corrija o que falta, salve e programe outra vez.',
    timeFaults: {
      PAST: 'Precisa ser no futuro.',
      TOO_FAR: 'Pode ser no máximo daqui a um ano.',
      SKIPPED: 'Essa hora não existe nesse fuso, porque o relógio é adiantado: escolha outra.',
      UNKNOWN: 'O servidor não conhece este fuso horário: escolha outro.',
      INVALID: 'Essa data não existe.',
    },
  },
  en: {
    scheduleStep: 'Schedule',
    scheduleHint: 'The version of now is published; what is changed later is not.',
    when: 'Date and time',
    timeZone: 'Time zone',
    scheduled: (when) => `Scheduled for ${when}.`,
    ambiguous: (zone) =>
      `In ${zone} this time comes twice, because the clock is set back. It can mean:`,
    earlier: (when) => `the first: ${when}`,
    later: (when) => `the second: ${when}`,
    takeOther: 'Take the other one',
    scheduledFor: (when, version) => `To be published on ${when} (version ${version}):`,
    unschedule: 'Cancel the schedule',
    unscheduled: 'The schedule was canceled.',
    failure: (tries, at, message) =>
      `Failed ${tries === 1 ? 'once' : `${tries} times`}, at last on ${at}: ${message}`,
    retryAt: (at) => `It is tried again on ${at}.`,
    givenUp: 'It is not tried again: mend what it lacks, save, and schedule once more.',
    timeFaults: {
      PAST: 'It must be in the future.',
      TOO_FAR: 'It can be a year ahead at most.',
      SKIPPED: 'There is no such time in this zone, whose clock is put forward: choose another.',
      UNKNOWN: 'The server does not know this time zone: choose another.',
      INVALID: 'There is no such date.',
    },
  },
};
