import type { Messages } from '../../localize/message.ts';

/** Words about the sending of a finished survey, in English. */
export const en = {
  before: 'When you finish, your answers are sent to {host}.',
  sending: 'Sending your answers to {host} …',
  waiting: 'Not sent yet. Your answers will be sent to {host} as soon as they can be. Keep this page open, or come back later on this device.',
  waitingTab: 'Not sent yet. Your answers will be sent to {host} as soon as they can be. Keep this tab open until then.',
  waitingPage: 'Not sent yet. Your answers will be sent to {host} as soon as they can be. Keep this page open until then.',
  sent: 'Sent to {host} on {time}.',
  refused: 'Not sent: {host} did not take your answers. They are still here. You can try again, or save them to a file.',
  again: 'Try again',
  invalid: 'This page is not set up to send answers safely, so they are not sent. They are still here. You can save them to a file.',
} satisfies Messages<string>;

export type SendingKey = keyof typeof en;

/** All words about sending in one language. */
export type SendingStrings = Messages<SendingKey>;
