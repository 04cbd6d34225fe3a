import type { transparency } from '../../constructs/transparency.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const transparencyVi = {
  construct: { name: 'Minh bạch', meaning: 'Kế hoạch, lý do và kết quả được chia sẻ cởi mở đến đâu.' },
  indicators: {
    'transparency.open-with-board-staff': {
      statement: 'Hội đồng học khu và nhân viên, kể cả công đoàn, được thấy các kế hoạch khi kế hoạch còn có thể thay đổi.',
      items: {},
    },
    'transparency.open-with-families': {
      statement: 'Gia đình có thể thấy toàn bộ tình hình của trường con mình.',
      items: {
        family: {
          prompt: 'Trường của con quý vị cho quý vị thấy tình hình của trường đến đâu?',
          answers: [
            'Đến nay là tin về các sự kiện',
            'Một số mục tiêu hoặc kết quả, tôi không cần hỏi',
            'Phần lớn kết quả, dù tốt hay chưa tốt, bằng lời dễ hiểu',
            'Toàn bộ tình hình, và trường hỏi còn thiếu gì',
          ],
        },
      },
    },
    'transparency.open-with-partners': {
      statement: 'Đối tác và công chúng có thể thấy học khu làm được đến đâu so với kế hoạch.',
      items: {
        partner: {
          prompt: 'Quý vị biết các kế hoạch của học khu tiến triển ra sao bằng cách nào?',
          answers: [
            'Đến nay tôi phải đi hỏi nhiều nơi',
            'Một số trường cho chúng tôi xem khi gặp nhau',
            'Tôi tra cứu được phần lớn kế hoạch kèm kết quả',
            'Tôi thấy tất cả, cả mục tiêu chưa đạt, và được trả lời',
          ],
        },
      },
    },
    'transparency.informed': {
      statement: 'Mọi người trong cộng đồng học tập đều biết điều gì đang thay đổi ở các trường.',
      items: {
        family: {
          prompt: 'Quý vị biết điều gì đang thay đổi ở trường của con mình bằng cách nào?',
          answers: [
            'Tình cờ, qua người khác',
            'Trường báo cho tôi một số thay đổi',
            'Trường báo phần lớn thay đổi, bằng lời dễ hiểu',
            'Trường báo mọi thay đổi, rồi hỏi xem tôi đã biết chưa',
          ],
        },
        partner: {
          prompt: 'Tin về những thay đổi ở các trường đến với quý vị như thế nào?',
          answers: [
            'Đến nay là tình cờ',
            'Từ một số người cùng làm việc với tôi',
            'Qua tin đều đặn về phần lớn thay đổi',
            'Mọi thay đổi, kịp thời, và có người để hỏi',
          ],
        },
      },
    },
    'transparency.open-shaping': {
      statement: 'Mọi người trong cộng đồng học tập không chỉ được nghe điều sắp xảy ra: họ cùng góp phần quyết định.',
      items: {
        learner: {
          prompt: 'Khi em có một ý tưởng cho trường thì điều gì xảy ra?',
          answers: [
            'Chưa có chỗ để nói ý tưởng',
            'Có vài người lớn hỏi ý tưởng của em',
            'Em nói ra và được trả lời',
            'Em được trả lời, và chúng em cùng quyết định',
          ],
        },
        family: {
          prompt: 'Khi trường của con quý vị lập kế hoạch, quý vị có thể tham gia thế nào?',
          answers: [
            'Tôi nghe về kế hoạch sau khi đã xong',
            'Đôi khi chúng tôi được hỏi trước khi quyết định',
            'Phần lớn các lần tôi tham gia được và được trả lời',
            'Gia đình góp sức từ đầu, ở mọi kế hoạch lớn',
          ],
        },
        partner: {
          prompt: 'Quý vị góp phần vào kế hoạch của các trường đến đâu?',
          answers: [
            'Tôi nghe về kế hoạch khi đã làm xong',
            'Một số trường hỏi tôi khi kế hoạch còn mở',
            'Phần lớn kế hoạch có cách rõ ràng để tham gia',
            'Lần nào tôi cũng tham gia từ bản nháp đầu tiên',
          ],
        },
      },
    },
    'transparency.honest-mistakes': {
      statement: 'Mọi người ở mọi cấp có thể yên tâm nói ra điều chưa thành công.',
      items: {},
    },
    'transparency.clear-expectations': {
      statement: 'Ai cũng biết học sinh cần đạt những gì, dù các em học ở đâu.',
      items: {
        learner: {
          prompt: 'Ở những lớp nào em biết mình cần làm được những gì?',
          answers: [
            'Chưa có lớp nào; phần nhiều em phải đoán',
            'Ở một số lớp của em',
            'Ở phần lớn các lớp, cả khi đi tham quan và làm dự án',
            'Ở mọi lớp, và chúng em cùng viết ra điều đó',
          ],
        },
        family: {
          prompt: 'Quý vị có rõ con mình cần làm được những gì không?',
          answers: [
            'Gia đình tôi biết dần theo thời gian',
            'Rõ ở một số môn',
            'Rõ ở phần lớn các môn, ở trường cũng như ở nhà',
            'Rõ ở mọi môn, và tôi biết phần việc của mình',
          ],
        },
      },
    },
    'transparency.learners-explain': {
      statement: 'Học sinh nào cũng nói được với khách đến thăm mình đang học gì và vì sao.',
      items: {
        learner: {
          prompt: 'Một người khách hỏi về bài em đang làm. Em có nói được vì sao em làm bài đó không?',
          answers: [
            'Em nói được đó là bài gì',
            'Có, ở một số lớp',
            'Có, ở phần lớn các lớp, kèm bài làm cho khách xem',
            'Có, ở mọi lớp, và cả bước tiếp theo của em',
          ],
        },
        family: {
          prompt: 'Con quý vị kể gì cho quý vị về việc học của mình?',
          answers: [
            'Phần nhiều là hôm đó đã làm gì',
            'Đôi khi, vì sao học điều đó',
            'Phần nhiều là học gì và vì sao, kèm bài làm cho xem',
            'Ở mọi lớp: học gì, vì sao, và tiếp theo là gì',
          ],
        },
        partner: {
          prompt: 'Quý vị nghe được gì khi hỏi học sinh về bài của các em?',
          answers: [
            'Phần nhiều là bài đó là gì',
            'Một số em nói được vì sao làm bài',
            'Phần lớn nói được vì sao, kèm bài làm cho xem',
            'Em nào cũng nói được vì sao, và tiếp theo là gì',
          ],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof transparency>;
