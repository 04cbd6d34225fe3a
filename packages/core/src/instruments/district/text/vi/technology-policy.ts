import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const technologyPolicyVi = {
  construct: { name: 'Chính sách công nghệ', meaning: 'Quy định và kế hoạch để dùng mạng an toàn và ổn định.' },
  indicators: {
    'technology-policy.written': {
      statement: 'Một chính sách công nghệ bằng văn bản mà ai cũng đọc được hướng dẫn việc dùng mạng ở mọi trường.',
      items: {},
    },
    'technology-policy.access-everywhere': {
      statement: 'Học sinh vào mạng được ở mọi nơi trong trường có việc học.',
      items: {},
    },
    'technology-policy.safe': {
      statement: 'Học sinh được an toàn mỗi khi lên mạng qua trường.',
      items: {
        learner: {
          prompt: 'Em có biết phải làm gì khi thấy điều không ổn trên mạng không?',
          answers: [
            'Em chưa được học điều đó',
            'Lớp đã nói đến một hai lần',
            'Có, và em biết phải báo cho người lớn nào',
            'Có, và người lớn xử lý khi chúng em báo',
          ],
        },
        family: {
          prompt: 'Trường giúp con quý vị an toàn trên mạng như thế nào?',
          answers: [
            'Tôi chưa nghe là bằng cách nào',
            'Tôi có thấy một số quy định',
            'Tôi biết các quy định và biết phải gọi ai',
            'Tôi biết cả hai, và khi chúng tôi báo thì có thay đổi',
          ],
        },
      },
    },
    'technology-policy.all-day': {
      statement: 'Học sinh vào mạng để học được vào bất cứ lúc nào trong ngày học.',
      items: {
        learner: {
          prompt: 'Ở trường, khi nào em được lên mạng để học?',
          answers: [
            'Hầu như không, hoặc vào giờ cố định',
            'Ở vài lớp của em',
            'Ở phần lớn các lớp của em',
            'Bất cứ lúc nào trong ngày khi việc đó giúp em',
          ],
        },
      },
    },
    'technology-policy.gaps-fixed': {
      statement: 'Mọi thiếu sót tìm thấy trong công nghệ của học khu đều được khắc phục trước một ngày mà ai cũng tra được.',
      items: {},
    },
    'technology-policy.capacity-planned': {
      statement: 'Một kế hoạch có kinh phí giữ cho mạng luôn đi trước nhu cầu dùng của việc học.',
      items: {},
    },
    'technology-policy.serves-learning': {
      statement: 'Việc học sinh làm với công nghệ phục vụ một mục tiêu học tập mà các em nói ra được.',
      items: {
        learner: {
          prompt: 'Em có biết vì sao em dùng thiết bị trong lớp không?',
          answers: [
            'Chưa, được đưa gì thì em dùng nấy',
            'Ở một số lớp, em biết mục tiêu',
            'Ở phần lớn các lớp, em biết mục tiêu',
            'Ở mọi lớp, và em cùng chọn công cụ',
          ],
        },
        family: {
          prompt: 'Quý vị có thường được xem con mình làm gì với công nghệ trong lớp không?',
          answers: ['Tôi chưa được xem', 'Một hai lần mỗi năm', 'Phần lớn các tháng', 'Phần lớn các tuần, và tôi có thể tham gia'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof technologyPolicy>;
