import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const instructionVi = {
  construct: { name: 'Giảng dạy', meaning: 'Giáo viên dạy thế nào và học sinh tham gia ra sao.' },
  indicators: {
    'instruction.aligned-to-vision': {
      statement: 'Việc dạy ở mọi lớp đi theo tầm nhìn của học khu về việc học.',
      items: {},
    },
    'instruction.range-of-ways': {
      statement: 'Giáo viên có nhiều cách dạy khác nhau để lựa chọn.',
      items: {},
    },
    'instruction.mastery-pace': {
      statement: 'Mỗi học sinh chuyển sang mục tiêu tiếp theo khi đã nắm vững mục tiêu hiện tại.',
      items: {
        learner: {
          prompt: 'Khi nào em được chuyển sang học điều mới trong lớp?',
          answers: [
            'Khi cả lớp cùng chuyển',
            'Thỉnh thoảng, khi em đã học được',
            'Phần lớn các lần, khi em đã học được',
            'Mỗi lần em cho thấy là mình làm được',
          ],
        },
        family: {
          prompt: 'Khi nào con quý vị chuyển sang học điều mới ở trường?',
          answers: [
            'Khi cả lớp cùng chuyển',
            'Theo lớp, thỉnh thoảng khi con tôi đã sẵn sàng',
            'Phần lớn là khi con tôi đã sẵn sàng',
            'Mỗi lần con tôi cho thấy là mình làm được',
          ],
        },
      },
    },
    'instruction.topics-engage': {
      statement: 'Học sinh đến với bài học qua những chủ đề các em quan tâm.',
      items: {
        learner: {
          prompt: 'Em có thường được học qua những điều em quan tâm không?',
          answers: ['Em không nhớ là có', 'Vài lần mỗi năm', 'Phần lớn các tuần', 'Ngày nào cũng có, và thầy cô hỏi ý tưởng của em'],
        },
      },
    },
    'instruction.learners-plan': {
      statement: 'Học sinh góp phần xây dựng bài học từ lúc lên kế hoạch đến khi hoàn thành.',
      items: {
        learner: {
          prompt: 'Em giúp lên kế hoạch cho việc lớp sẽ làm như thế nào?',
          answers: [
            'Em chưa được hỏi',
            'Đôi khi em chọn từ một danh sách',
            'Em cùng lên kế hoạch ở phần lớn các lớp',
            'Em cùng lên kế hoạch ở mọi lớp, và dẫn dắt vài phần',
          ],
        },
      },
    },
    'instruction.learning-to-learn': {
      statement: 'Học sinh được dạy cách tự điều khiển việc học của mình.',
      items: {
        learner: {
          prompt: 'Em được học cách tự lo việc học của mình ở những lớp nào?',
          answers: ['Đến nay chưa có lớp nào', 'Một hai lớp', 'Phần lớn các lớp', 'Mọi lớp; em đặt mục tiêu rồi tự xem lại bài của mình'],
        },
      },
    },
    'instruction.clear-room-to-adapt': {
      statement: 'Giáo viên điều chỉnh cách dạy theo hoàn cảnh của mình, trong khuôn khổ rõ ràng do người lãnh đạo đưa ra.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof instruction>;
