import type { studentSupports } from '../../constructs/student-supports.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const studentSupportsVi = {
  construct: { name: 'Hỗ trợ học sinh', meaning: 'Giúp đỡ và thử thách thêm, vào lúc học sinh cần.' },
  indicators: {
    'student-supports.matched': {
      statement: 'Mọi học sinh đều nhận được sự hỗ trợ hợp với điều em đó cần.',
      items: {
        learner: {
          prompt: 'Sự giúp đỡ ở trường hợp với điều em cần đến đâu?',
          answers: [
            'Ai cũng được giúp giống nhau',
            'Hợp với em ở một hai lớp',
            'Hợp với em ở phần lớn các lớp',
            'Hợp với em ở mọi nơi, và em cùng chọn',
          ],
        },
        family: {
          prompt: 'Trường tìm cách giúp hợp với con quý vị như thế nào?',
          answers: [
            'Ai cũng được giúp giống nhau',
            'Trường tìm được cách hợp ở một môn',
            'Trường tìm được cách hợp ở phần lớn các môn',
            'Ở mọi môn, và gia đình cùng chọn với trường',
          ],
        },
      },
    },
    'student-supports.on-time': {
      statement: 'Mọi học sinh được giúp trong vòng vài ngày kể từ khi cần.',
      items: {
        learner: {
          prompt: 'Khi em cần giúp, bao lâu thì em được giúp?',
          answers: [
            'Sau khi có điểm, hoặc chưa được giúp',
            'Trong vài ngày, ở một số lớp',
            'Trong vài ngày, ở phần lớn các lớp',
            'Trong vài ngày ở mọi lớp, và có người hỏi lại em',
          ],
        },
        family: {
          prompt: 'Khi con quý vị cần giúp, bao lâu thì việc giúp đỡ bắt đầu?',
          answers: [
            'Sau khi có phiếu điểm, hoặc chưa có',
            'Trong vài ngày, ở một hai môn',
            'Trong vài ngày, ở phần lớn các môn',
            'Trong vài ngày ở mọi môn, và trường hỏi lại sau đó',
          ],
        },
      },
    },
    'student-supports.from-feedback': {
      statement: 'Quyết định về hỗ trợ dựa trên những gì mới thấy được từ việc học hằng ngày.',
      items: {},
    },
    'student-supports.inside-learning': {
      statement: 'Việc hỗ trợ diễn ra ngay trong giờ học hằng ngày bất cứ khi nào có thể.',
      items: {},
    },
    'student-supports.flexible-time': {
      statement: 'Các trường có thể sắp xếp lại thời gian trong thời khóa biểu để có chỗ cho việc hỗ trợ.',
      items: {},
    },
    'student-supports.stretch': {
      statement: 'Mọi học sinh sẵn sàng học thêm đều nhận được bài đi sâu hơn.',
      items: {
        learner: {
          prompt: 'Khi bài trở nên dễ với em thì sao?',
          answers: [
            'Em ngồi chờ hoặc làm thêm bài giống vậy',
            'Một số lớp cho em bài sâu hơn',
            'Phần lớn các lớp cho em bài sâu hơn',
            'Lớp nào cũng cho, và em có thể tự lên kế hoạch',
          ],
        },
        family: {
          prompt: 'Khi bài trở nên dễ, con quý vị được giao gì?',
          answers: [
            'Đến nay là thêm bài giống vậy',
            'Bài sâu hơn ở một hai môn',
            'Bài sâu hơn ở phần lớn các môn',
            'Bài sâu hơn ở mọi môn, và con tôi được góp ý',
          ],
        },
      },
    },
    'student-supports.linked-services': {
      statement: 'Hỗ trợ của trường phối hợp chặt chẽ với các dịch vụ tại địa phương cho trẻ từ lúc sinh ra đến khi tốt nghiệp.',
      items: {
        family: {
          prompt: 'Dịch vụ tại địa phương, như phòng khám, phối hợp với trường của con quý vị thế nào?',
          answers: [
            'Đến nay tôi thấy một danh sách số điện thoại',
            'Đôi khi có vài nơi đến trường',
            'Phần lớn có kế hoạch với trường',
            'Tất cả đều có, và gia đình góp ý để kế hoạch tốt hơn',
          ],
        },
        partner: {
          prompt: 'Dịch vụ của quý vị cho người trẻ gắn với các trường như thế nào?',
          answers: [
            'Mỗi bên làm việc riêng',
            'Một số trường có người liên lạc gọi cho chúng tôi',
            'Phần lớn các trường có kế hoạch ký với chúng tôi',
            'Mọi trường đều có, và hai bên cùng xem lại kết quả',
          ],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof studentSupports>;
