import type { learningEnvironments } from '../../constructs/learning-environments.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const learningEnvironmentsVi = {
  construct: { name: 'Môi trường học tập', meaning: 'Học ở đâu, học khi nào, và ở nơi đó có cảm giác ra sao.' },
  indicators: {
    'learning-environments.beyond-walls': {
      statement: 'Điều học sinh học được bên ngoài trường được tính vào bước tiến của các em ở trường.',
      items: {
        learner: {
          prompt: 'Ở trường, những điều em học được ở nơi khác thì sao?',
          answers: [
            'Lớp chưa nói đến những điều đó',
            'Thỉnh thoảng em được kể ra',
            'Chúng có thể được tính như bài học',
            'Chúng được tính, và em lên kế hoạch trước',
          ],
        },
        family: {
          prompt: 'Trường làm gì với những điều con quý vị học được bên ngoài trường?',
          answers: [
            'Tôi chưa thấy được dùng đến',
            'Thỉnh thoảng giáo viên hỏi đến',
            'Có thể được tính, theo quy định tôi biết',
            'Được tính, và gia đình tôi cùng lên kế hoạch',
          ],
        },
        partner: {
          prompt: 'Trường làm gì với những điều học sinh học được cùng quý vị?',
          answers: [
            'Hai bên chưa nói về điều đó',
            'Đã được tính cho vài học sinh',
            'Được tính cho phần lớn học sinh, theo một quy định ai cũng biết',
            'Được tính cho mọi học sinh; hai bên cùng xem lại quy định',
          ],
        },
      },
    },
    'learning-environments.high-expectations': {
      statement: 'Ở mọi nơi học tập, người lớn mong mỗi học sinh làm bài thật tốt.',
      items: {
        learner: {
          prompt: 'Người lớn ở trường có thường khích lệ em làm bài thật tốt không?',
          answers: ['Chưa thường xuyên', 'Một số ngày', 'Phần lớn các ngày', 'Ngày nào cũng vậy, và thầy cô chỉ cho em cách làm'],
        },
        family: {
          prompt: 'Người lớn ở trường mong con quý vị làm được gì?',
          answers: [
            'Làm cho xong bài',
            'Làm thật tốt vài bài',
            'Làm thật tốt phần lớn các bài',
            'Làm thật tốt mọi bài, có bài mẫu cho gia đình xem',
          ],
        },
      },
    },
    'learning-environments.trust': {
      statement: 'Ở mọi trường, mọi người đủ tin nhau để nhờ giúp đỡ.',
      items: {
        learner: {
          prompt: 'Ở trường, em có dễ nhờ người khác giúp không?',
          answers: [
            'Phần nhiều em giữ trong lòng',
            'Em nhờ được một hai người',
            'Em nhờ được phần lớn mọi người ở đây',
            'Em nhờ được bất cứ ai, và mọi người cũng nhờ em',
          ],
        },
        family: {
          prompt: 'Ở trường của con quý vị, quý vị có dễ nhờ giúp đỡ không?',
          answers: [
            'Tôi chưa biết phải hỏi ai',
            'Dễ với một hai người',
            'Dễ với phần lớn mọi người ở đó',
            'Dễ với mọi người, và họ tự hỏi thăm trước',
          ],
        },
      },
    },
    'learning-environments.fair-share': {
      statement: 'Học sinh cùng người lớn chia sẻ trách nhiệm làm cho trường công bằng với mọi người.',
      items: {
        learner: {
          prompt: 'Ai giúp làm cho trường em công bằng với mọi người?',
          answers: [
            'Người lớn đặt ra mọi nội quy',
            'Người lớn, cùng vài bạn học sinh',
            'Lớp em cùng viết nội quy của lớp',
            'Tất cả mọi người, và nội quy thay đổi khi cần',
          ],
        },
        family: {
          prompt: 'Con quý vị giúp làm cho trường công bằng với mọi người như thế nào?',
          answers: [
            'Tôi chưa nghe có cách nào',
            'Thỉnh thoảng nói về nội quy',
            'Cùng viết nội quy của lớp',
            'Cùng xem nội quy có công bằng không; gia đình cũng tham gia',
          ],
        },
      },
    },
    'learning-environments.effort-celebrated': {
      statement: 'Các trường trân trọng sự cố gắng, kể cả khi lần thử đầu tiên chưa thành công.',
      items: {},
    },
    'learning-environments.flexible-space-time': {
      statement: 'Thời gian và không gian ở trường thay đổi theo nhu cầu của việc học.',
      items: {
        learner: {
          prompt: 'Khi bài của em cần nhiều thời gian hơn giờ học thì sao?',
          answers: [
            'Hết giờ là em dừng lại',
            'Thỉnh thoảng em được thêm thời gian',
            'Phần lớn các lần em được thêm thời gian hoặc chỗ làm',
            'Em được thêm, và em cùng xếp ngày học của mình',
          ],
        },
      },
    },
    'learning-environments.improved-often': {
      statement: 'Mỗi nơi học tập tự làm mình tốt hơn bằng cách thường xuyên, nhẹ nhàng nhìn lại cách mình hoạt động.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof learningEnvironments>;
