import type { SendingStrings } from './en.ts';

/** Words about the sending of a finished survey, in Spanish. */
export const es: SendingStrings = {
  before: 'Cuando termine, sus respuestas se enviarán a {host}.',
  sending: 'Enviando sus respuestas a {host} …',
  waiting: 'Todavía no se han enviado. Sus respuestas se enviarán a {host} en cuanto sea posible. Deje esta página abierta o vuelva más tarde en este dispositivo.',
  waitingTab: 'Todavía no se han enviado. Sus respuestas se enviarán a {host} en cuanto sea posible. Deje esta pestaña abierta hasta entonces.',
  waitingPage: 'Todavía no se han enviado. Sus respuestas se enviarán a {host} en cuanto sea posible. Deje esta página abierta hasta entonces.',
  sent: 'Enviado a {host}: {time}.',
  refused: 'No se han enviado: {host} no aceptó sus respuestas. Siguen aquí. Puede intentarlo de nuevo o guardarlas en un archivo.',
  again: 'Intentar de nuevo',
  invalid: 'Esta página no está preparada para enviar respuestas de forma segura; por eso no se envían. Siguen aquí. Puede guardarlas en un archivo.',
};
