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
            'Mỗi học kỳ, ở vài lớp',
            'Suốt năm học, ở phần lớn các lớp',
            'Bất cứ lúc nào, ở mọi lớp, và tôi viết trả lời',
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
          prompt: 'Quý vị có biết ai được xem hồ sơ học sinh của con mình không?',
          answers: [
            'Chưa có ai nói đến việc đó',
            'Tôi biết với vài hồ sơ',
            'Tôi biết với phần lớn hồ sơ',
            'Với mọi hồ sơ, và câu hỏi của tôi được trả lời',
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
            'Em tra xem được ở vài lớp',
            'Em tra xem được ở phần lớn các lớp',
            'Ở mọi lớp, và em dùng điều đó để lên kế hoạch',
          ],
        },
        family: {
          prompt: 'Khi nào quý vị biết con mình đang học ra sao trong lớp?',
          answers: [
            'Khi có phiếu điểm',
            'Kịp lúc để giúp, ở vài lớp',
            'Kịp lúc để giúp, ở phần lớn các lớp',
            'Ở mọi lớp, và gia đình cùng trường lên kế hoạch các bước tiếp',
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
