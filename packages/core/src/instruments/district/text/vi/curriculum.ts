import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const curriculumVi = {
  construct: { name: 'Chương trình học', meaning: 'Học điều gì, và những con đường để học điều đó.' },
  indicators: {
    'curriculum.aligned-to-vision': {
      statement: 'Nội dung dạy ở mỗi môn được chọn để thực hiện tầm nhìn của học khu về việc học.',
      items: {},
    },
    'curriculum.reviewed-on-cycle': {
      statement: 'Chương trình của mọi môn được xem lại theo một lịch công bố cho mọi người.',
      items: {},
    },
    'curriculum.many-pathways': {
      statement: 'Học sinh có thể đi nhiều con đường khác nhau để đạt cùng mục tiêu học tập.',
      items: {},
    },
    'curriculum.same-high-goals': {
      statement: 'Mọi học sinh đều hướng tới cùng những mục tiêu cao cho cuộc sống sau khi tốt nghiệp.',
      items: {},
    },
    'curriculum.fits-learners': {
      statement: 'Nội dung mỗi học sinh học trên đường tới các mục tiêu chung được chọn cho hợp với em đó.',
      items: {
        learner: {
          prompt: 'Em có thường được giao bài hợp với em không?',
          answers: ['Tất cả chúng em làm bài giống nhau', 'Một số ngày', 'Phần lớn các ngày', 'Ngày nào cũng vậy, và em cùng chọn bài'],
        },
        family: {
          prompt: 'Bài ở trường có thường được chọn cho hợp với con quý vị không?',
          answers: ['Theo tôi thấy, ai cũng làm bài giống nhau', 'Thỉnh thoảng, trong một dự án', 'Phần lớn các tuần', 'Phần lớn các ngày, và con tôi cùng chọn bài'],
        },
      },
    },
    'curriculum.staff-review': {
      statement: 'Những người dạy chương trình học cùng tham gia xem lại chương trình.',
      items: {},
    },
    'curriculum.goals-visible': {
      statement: 'Mục tiêu học tập được viết bằng lời dễ hiểu để ai cũng xem được.',
      items: {
        learner: {
          prompt: 'Em có biết mình đang cố học điều gì trong lớp không?',
          answers: ['Đến cuối em mới biết', 'Ở một hai môn', 'Ở phần lớn các môn', 'Ở mọi môn, và em biết tiếp theo là gì'],
        },
        family: {
          prompt: 'Làm thế nào để quý vị biết con mình hiện đang học gì?',
          answers: [
            'Tôi chưa tìm ra chỗ để xem',
            'Tôi xem được một hai môn',
            'Tôi xem được phần lớn các môn',
            'Tôi xem được môn nào cũng có, bằng lời dễ hiểu',
          ],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof curriculum>;
