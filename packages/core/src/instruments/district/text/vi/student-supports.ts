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
            'Một phần hợp với em',
            'Phần lớn hợp với em',
            'Hợp với em, và em cùng chọn',
          ],
        },
        family: {
          prompt: 'Sự giúp đỡ dành cho con quý vị ở trường được chọn như thế nào?',
          answers: [
            'Ai cũng được giúp giống nhau',
            'Nhà trường xem con tôi cần gì',
            'Gia đình cùng chọn với trường, có ngày xem lại',
            'Cùng chọn với trường, rồi đổi những gì không giúp ích',
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
            'Có khi vài ngày, có khi vài tuần',
            'Phần lớn là trong vài ngày',
            'Trong vài ngày, và có người hỏi lại em',
          ],
        },
        family: {
          prompt: 'Khi con quý vị cần giúp, bao lâu thì việc giúp đỡ bắt đầu?',
          answers: [
            'Sau khi có phiếu điểm, hoặc chưa có',
            'Có việc trong vài ngày, có việc phải vài tuần',
            'Phần lớn trong vài ngày',
            'Việc nào cũng trong vài ngày, và trường hỏi lại sau đó',
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
            'Đôi khi em được giao thử thách lớn hơn',
            'Phần lớn các lần em được giao thử thách lớn hơn',
            'Em chọn thử thách lớn hơn và cùng lên kế hoạch',
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
          prompt: 'Trường của con quý vị giúp gia đình tìm đến dịch vụ tại địa phương, như phòng khám, thế nào?',
          answers: [
            'Đến nay tôi thấy một danh sách số điện thoại',
            'Với một số dịch vụ, có người gọi giúp',
            'Với phần lớn dịch vụ, có người hẹn buổi gặp đầu',
            'Với mọi dịch vụ, và gia đình góp ý để làm tốt hơn',
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
