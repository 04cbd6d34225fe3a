import type { SendingStrings } from './en.ts';

/** Words about the sending of a finished survey, in Simplified Chinese. */
export const zh: SendingStrings = {
  before: '完成后，您的回答会发送到 {host}。',
  sending: '正在把您的回答发送到 {host}……',
  waiting: '尚未发送。一有可能，您的回答就会发送到 {host}。请不要关闭这个页面，或者以后在这台设备上再回来。',
  waitingTab: '尚未发送。一有可能，您的回答就会发送到 {host}。在此之前，请不要关闭此标签页。',
  waitingPage: '尚未发送。一有可能，您的回答就会发送到 {host}。在此之前，请不要关闭这个页面。',
  sent: '已发送到 {host}，时间：{time}。',
  refused: '没有发送成功：{host} 没有接收您的回答。您的回答都还在。您可以再试一次，或保存到文件。',
  again: '再试一次',
  invalid: '这个页面的设置无法安全发送回答，所以没有发送。您的回答都还在。您可以保存到文件。',
};
