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
            'Sau khi lớp đã học sang bài khác',
            'Khoảng một tuần',
            'Hai hoặc ba ngày',
            'Phần lớn các ngày, ngay khi em đang làm',
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
            'Thỉnh thoảng em được giao bài khác',
            'Phần lớn các lần em được giao bài em cần',
            'Em dùng kết quả để cùng chọn bước tiếp',
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
          answers: ['Không, giữ nguyên điểm lần đầu', 'Có, với một số bài', 'Có, với phần lớn các bài, sau khi luyện thêm', 'Với mọi bài, và em biết cách xin thử lại'],
        },
        family: {
          prompt: 'Khi con quý vị muốn làm lại một bài kiểm tra thì sao?',
          answers: [
            'Giữ nguyên điểm lần đầu',
            'Một số bài được làm lại',
            'Phần lớn được làm lại, sau khi luyện thêm',
            'Bài nào cũng được, và gia đình tôi biết các bước',
          ],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof assessment>;
