import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const assessmentVi = {
  construct: { name: 'Đánh giá', meaning: 'Học sinh cho thấy điều đã học thế nào, và sau đó làm gì.' },
  indicators: {
    'assessment.one-system': {
      statement: 'Mỗi lần kiểm tra việc học trong học khu đều có chỗ của nó trong một hệ thống được lên kế hoạch.',
      items: {},
    },
    'assessment.aligned-to-vision': {
      statement: 'Học khu đánh giá chính những kết quả đã nêu trong tầm nhìn của mình.',
      items: {},
    },
    'assessment.part-of-learning': {
      statement: 'Việc học được kiểm tra ngay trong công việc hằng ngày của lớp.',
      items: {},
    },
    'assessment.fast-feedback': {
      statement: 'Học sinh nhận được góp ý về bài làm kịp lúc để dùng góp ý đó.',
      items: {
        learner: {
          prompt: 'Bao lâu thì em được nghe cách làm bài cho tốt hơn?',
          answers: [
            'Thường là sau khi lớp đã học sang bài khác',
            'Trong một tuần, ở vài lớp',
            'Trong ba ngày, ở phần lớn các lớp',
            'Ở mọi lớp, ngay khi em đang làm',
          ],
        },
      },
    },
    'assessment.progress-seen': {
      statement: 'Bước tiến của mỗi học sinh tới từng mục tiêu được thấy rõ trong suốt năm học.',
      items: {
        family: {
          prompt: 'Quý vị biết con mình đã đạt những mục tiêu nào bằng cách nào?',
          answers: [
            'Qua điểm trong phiếu điểm',
            'Từng mục tiêu một, ở một hai lớp',
            'Từng mục tiêu một, ở phần lớn các lớp',
            'Ở mọi lớp, và con tôi giải thích cho tôi',
          ],
        },
      },
    },
    'assessment.guides-learning': {
      statement: 'Điều một lần kiểm tra cho thấy về học sinh làm thay đổi việc em đó làm tiếp theo.',
      items: {
        learner: {
          prompt: 'Sau khi thầy cô kiểm tra điều em đã học thì trong lớp làm gì tiếp?',
          answers: [
            'Cả lớp cùng sang phần tiếp theo',
            'Ở vài lớp, em được học điều em cần',
            'Ở phần lớn các lớp, em được học điều em cần',
            'Ở mọi lớp, và em cùng chọn điều đó',
          ],
        },
      },
    },
    'assessment.when-ready': {
      statement: 'Học sinh làm bài đánh giá cuối cùng khi các em đã sẵn sàng.',
      items: {},
    },
    'assessment.more-chances': {
      statement: 'Học sinh có thể thử lại để cho thấy mình đã nắm vững một mục tiêu.',
      items: {
        learner: {
          prompt: 'Nếu chưa làm được, em có được thử lại không?',
          answers: ['Không, giữ nguyên điểm lần đầu', 'Có, ở vài lớp', 'Có, ở phần lớn các lớp', 'Ở mọi lớp, và em biết cách xin thử lại'],
        },
        family: {
          prompt: 'Khi con quý vị muốn làm lại một bài kiểm tra thì sao?',
          answers: [
            'Giữ nguyên điểm lần đầu',
            'Làm lại được ở vài lớp',
            'Làm lại được ở phần lớn các lớp',
            'Lớp nào cũng cho, và gia đình tôi biết các bước',
          ],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof assessment>;
