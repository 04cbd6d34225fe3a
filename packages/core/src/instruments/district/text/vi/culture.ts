import type { culture } from '../../constructs/culture.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const cultureVi = {
  construct: { name: 'Văn hóa', meaning: 'Thử, học và làm tốt hơn là một phần của mỗi ngày.' },
  indicators: {
    'culture.new-ideas-expected': {
      statement: 'Mọi người ở mọi cấp đều được mong đợi đưa ra ý tưởng mới.',
      items: {
        partner: {
          prompt: 'Khi quý vị đưa một ý tưởng mới đến các trường thì sao?',
          answers: [
            'Tôi chưa tìm ra cách để đưa ý tưởng',
            'Một số trường thử một ý tưởng cùng chúng tôi',
            'Phần lớn các trường trả lời sớm và thường đem ra thử',
            'Các trường mong có ý tưởng, rồi cho chúng tôi thấy kết quả',
          ],
        },
      },
    },
    'culture.leaders-try': {
      statement: 'Người lãnh đạo thử cách làm mới trước mắt mọi người.',
      items: {},
    },
    'culture.safe-to-try': {
      statement: 'Mọi người yên tâm thử điều mới khi chưa chắc kết quả sẽ ra sao.',
      items: {
        learner: {
          prompt: 'Ở trường, khi em thử một việc khó mà không thành thì sao?',
          answers: [
            'Hiện giờ, em có thể bị thấp điểm',
            'Ở một số lớp thì không sao',
            'Ở phần lớn các lớp, chúng em nói về điều đã học được',
            'Ở mọi lớp, và người lớn cũng kể lỗi của mình',
          ],
        },
        family: {
          prompt: 'Ở trường, khi con quý vị thử một điều mới mà không thành thì sao?',
          answers: [
            'Hiện giờ, con tôi có thể bị thấp điểm',
            'Một số lớp cho con tôi thử lại',
            'Phần lớn các lớp coi đó là một phần của việc học',
            'Lớp nào cũng vậy, và người lớn cũng kể những lần mình thử',
          ],
        },
        partner: {
          prompt: 'Khi quý vị thử một điều mới cùng một trường mà không thành thì sao?',
          answers: [
            'Đến nay, chúng tôi làm những việc chắc chắn',
            'Một số trường bàn lại với chúng tôi',
            'Phần lớn các trường rút ra bài học và đi tiếp',
            'Lần nào cũng cùng nhau rút ra bài học và thay đổi',
          ],
        },
      },
    },
    'culture.improving-routine': {
      statement: 'Các tổ làm việc làm tốt hơn việc của mình theo những vòng ngắn trong suốt năm.',
      items: {},
    },
    'culture.problems-fixed': {
      statement: 'Vấn đề được xử lý ngay khi có người nêu ra.',
      items: {
        learner: {
          prompt: 'Khi em nói có điều gì ở trường làm em khó học thì sao?',
          answers: [
            'Đến nay, mọi chuyện vẫn như cũ',
            'Đôi khi điều đó được sửa',
            'Phần lớn các lần, điều đó được sửa sớm',
            'Điều đó được sửa, và có người cho em biết sửa thế nào',
          ],
        },
        family: {
          prompt: 'Sau khi quý vị báo cho trường một vấn đề thì sao?',
          answers: [
            'Đến nay, mọi chuyện vẫn như cũ',
            'Một số vấn đề được giải quyết sau một thời gian',
            'Phần lớn được giải quyết sớm, và tôi được trả lời',
            'Lần nào tôi cũng được trả lời và thấy thay đổi',
          ],
        },
        partner: {
          prompt: 'Sau khi quý vị nêu một vấn đề với các trường thì sao?',
          answers: [
            'Đến nay, mọi chuyện vẫn như cũ',
            'Một số người có hành động',
            'Phần lớn các lần, có người hành động và trả lời',
            'Lần nào cũng có hành động, và tôi thấy kết quả',
          ],
        },
      },
    },
    'culture.lasts-on-less': {
      statement: 'Những cách học mới vẫn tiếp tục khi ngân sách không tăng.',
      items: {},
    },
    'culture.learner-centred': {
      statement: 'Học sinh được thật sự lựa chọn trong việc học của chính mình.',
      items: {
        learner: {
          prompt: 'Em được quyết định đến đâu về việc học của mình?',
          answers: [
            'Đến nay người lớn quyết định cho em',
            'Đôi khi em chọn những điều nhỏ',
            'Phần lớn các tuần, em chọn mục tiêu hoặc chủ đề',
            'Em lên kế hoạch học của mình và cùng điều hành trường',
          ],
        },
        family: {
          prompt: 'Ở trường, con quý vị được quyết định gì về việc học?',
          answers: [
            'Đến nay tôi chưa thấy có lựa chọn nào',
            'Đôi khi có những lựa chọn nhỏ',
            'Mục tiêu hoặc chủ đề, phần lớn các tuần',
            'Con tôi có một kế hoạch và tự dẫn dắt kế hoạch đó',
          ],
        },
      },
    },
    'culture.educators-empowered': {
      statement: 'Người dạy tự quyết định cách dạy sao cho hợp với những học sinh trước mặt mình.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof culture>;
