import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const dataSystemsVi = {
  construct: { name: 'Hệ thống dữ liệu', meaning: 'Hồ sơ giúp mọi người hành động kịp thời, và được giữ riêng tư.' },
  indicators: {
    'data-systems.linked': {
      statement: 'Hồ sơ của một học sinh từ mọi hệ thống của học khu được gom về một chỗ.',
      items: {},
    },
    'data-systems.history': {
      statement: 'Hồ sơ thành tích học tập đi cùng mỗi học sinh từ năm này sang năm khác.',
      items: {},
    },
    'data-systems.teacher-comments': {
      statement: 'Nhận xét của giáo viên về sự tiến bộ của học sinh được lưu trong hồ sơ của em đó.',
      items: {
        family: {
          prompt: 'Quý vị có thường được đọc nhận xét của giáo viên về sự tiến bộ của con không?',
          answers: [
            'Khi có chuyện gì đó',
            'Mỗi học kỳ một lần',
            'Suốt năm học',
            'Bất cứ lúc nào, và tôi có thể viết trả lời',
          ],
        },
      },
    },
    'data-systems.supports-recorded': {
      statement: 'Mỗi hỗ trợ học sinh nhận được đều được ghi lại cho những người giúp em đó.',
      items: {},
    },
    'data-systems.private': {
      statement: 'Thông tin về một học sinh chỉ mở cho những người cần đến.',
      items: {
        family: {
          prompt: 'Trường đã cho quý vị biết gì về việc ai được xem hồ sơ của con mình?',
          answers: [
            'Tôi không nhớ là có',
            'Rằng có quy định',
            'Ai được xem hồ sơ nào',
            'Ai xem gì, vì sao, và hỏi ai khi cần',
          ],
        },
      },
    },
    'data-systems.seen-in-time': {
      statement: 'Ai có phần trong sự tiến bộ của học sinh đều thấy được sự tiến bộ đó kịp lúc để hành động.',
      items: {
        learner: {
          prompt: 'Em biết mình đang học ra sao trong lớp bằng cách nào?',
          answers: [
            'Em chờ phiếu điểm',
            'Thỉnh thoảng thầy cô nói cho em biết',
            'Phần lớn các tuần em xem được',
            'Ngày nào em cũng xem được, để lên kế hoạch',
          ],
        },
        family: {
          prompt: 'Khi nào quý vị biết con mình đang học ra sao trong lớp?',
          answers: [
            'Khi có phiếu điểm',
            'Thỉnh thoảng, giữa hai kỳ phiếu điểm',
            'Phần lớn là kịp lúc để giúp',
            'Luôn kịp lúc, và gia đình cùng trường lên kế hoạch tiếp',
          ],
        },
      },
    },
    'data-systems.used-to-act': {
      statement: 'Nhân viên họp về dữ liệu theo lịch đều đặn để quyết định thay đổi điều gì.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof dataSystems>;
