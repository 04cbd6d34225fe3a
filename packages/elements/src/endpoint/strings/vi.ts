import type { SendingStrings } from './en.ts';

/** Words about the sending of a finished survey, in Vietnamese. */
export const vi: SendingStrings = {
  before: 'Khi quý vị hoàn tất, các câu trả lời sẽ được gửi đến {host}.',
  sending: 'Đang gửi các câu trả lời đến {host}…',
  waiting: 'Chưa gửi. Các câu trả lời sẽ được gửi đến {host} ngay khi có thể. Xin để trang này mở, hoặc quay lại sau trên thiết bị này.',
  waitingTab: 'Chưa gửi. Các câu trả lời sẽ được gửi đến {host} ngay khi có thể. Xin để thẻ này mở cho đến lúc đó.',
  waitingPage: 'Chưa gửi. Các câu trả lời sẽ được gửi đến {host} ngay khi có thể. Xin để trang này mở cho đến lúc đó.',
  sent: 'Đã gửi đến {host} vào {time}.',
  refused: 'Chưa gửi: {host} không nhận các câu trả lời. Chúng vẫn còn ở đây. Quý vị có thể thử lại, hoặc lưu vào tệp.',
  again: 'Thử lại',
  invalid: 'Trang này chưa được thiết lập để gửi câu trả lời một cách an toàn nên không gửi. Các câu trả lời vẫn còn ở đây. Quý vị có thể lưu vào tệp.',
};
