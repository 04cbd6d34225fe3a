import type { vision } from '../../constructs/vision.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const visionVi = {
  construct: { name: 'Tầm nhìn', meaning: 'Bức tranh chung về mục đích của việc học.' },
  indicators: {
    'vision.states-outcomes': {
      statement: 'Một tầm nhìn bằng văn bản nêu rõ những kết quả mà học khu mong muốn cho mọi học sinh tốt nghiệp.',
      items: {},
    },
    'vision.built-together': {
      statement: 'Mọi thành phần trong cộng đồng đều tham gia viết tầm nhìn.',
      items: {
        learner: {
          prompt: 'Học sinh đã giúp viết những mục tiêu lớn của trường em như thế nào?',
          answers: [
            'Theo em biết thì chưa',
            'Có vài bạn tham gia',
            'Lớp em được hỏi ý kiến',
            'Lớp em tham gia, và có ý của chúng em trong đó',
          ],
        },
        family: {
          prompt: 'Các gia đình đã giúp viết tầm nhìn cho trường của con quý vị như thế nào?',
          answers: [
            'Tôi chưa nghe có cách nào để giúp',
            'Tôi biết vài gia đình được hỏi ý kiến',
            'Tôi được hỏi ý kiến',
            'Tôi được hỏi ý kiến, và thấy điều đã thay đổi',
          ],
        },
      },
    },
    'vision.shared-with-all': {
      statement: 'Tầm nhìn đến được với mọi người trong cộng đồng học tập.',
      items: {
        family: {
          prompt: 'Quý vị biết rõ tầm nhìn về việc học của con mình đến đâu?',
          answers: [
            'Đến nay tôi chưa biết đến',
            'Tôi có nghe một hai lần',
            'Tôi nói được tầm nhìn ấy là về điều gì',
            'Tôi giải thích được, và trường đã hỏi tôi',
          ],
        },
        partner: {
          prompt: 'Quý vị đã thấy tầm nhìn về việc học của học khu ở những đâu?',
          answers: [
            'Đến nay chưa thấy ở đâu',
            'Ở một sự kiện hoặc một lá thư',
            'Ở phần lớn các buổi họp với trường',
            'Ở mọi dự án chung; chúng tôi cũng giải thích cho người khác',
          ],
        },
      },
    },
    'vision.own-role': {
      statement: 'Mỗi người đều nói được phần việc của mình trong tầm nhìn.',
      items: {
        learner: {
          prompt: 'Em có nói được mình làm gì để giúp trường đạt những mục tiêu lớn không?',
          answers: [
            'Em chưa biết phần của mình',
            'Em kể được một việc em làm',
            'Em biết phần của mình ở phần lớn các lớp',
            'Em biết phần của mình và cùng lập kế hoạch',
          ],
        },
        family: {
          prompt: 'Quý vị có phần việc gì trong tầm nhìn của trường con quý vị?',
          answers: [
            'Gia đình tôi và trường chưa nói về điều đó',
            'Tôi biết một việc mình có thể làm',
            'Tôi biết phần của mình trong suốt năm học',
            'Tôi biết phần của mình và đã góp ý tạo ra nó',
          ],
        },
        partner: {
          prompt: 'Tổ chức của quý vị có phần việc gì trong tầm nhìn của học khu?',
          answers: [
            'Chúng tôi chưa nói về điều đó',
            'Vài người chúng tôi nói được',
            'Phần việc được nêu ở phần lớn các dự án',
            'Phần việc được viết ra; hai bên cùng cập nhật',
          ],
        },
      },
    },
    'vision.guides-decisions': {
      statement: 'Tầm nhìn chung dẫn đường cho các quyết định ở mọi cấp của học khu.',
      items: {
        learner: {
          prompt: 'Người lớn có giải thích điều mới ở trường giúp đạt mục tiêu lớn ra sao không?',
          answers: [
            'Em chưa nghe nói đến',
            'Có, với vài điều mới',
            'Phần lớn các lần, và em hiểu vì sao',
            'Lần nào cũng có, và chúng em được hỏi có hiệu quả không',
          ],
        },
        family: {
          prompt: 'Các thay đổi ở trường của con quý vị có hướng về một tầm nhìn chung về việc học không?',
          answers: [
            'Tôi chưa thấy liên hệ nào',
            'Vài thay đổi thì có',
            'Phần lớn thì có, và tôi được nghe lý do',
            'Tất cả đều có, và các gia đình cùng nhìn lại',
          ],
        },
        partner: {
          prompt: 'Điều gì dẫn đường cho học khu khi chọn việc làm cùng quý vị?',
          answers: [
            'Đến nay mỗi đề nghị được xét riêng',
            'Tầm nhìn dẫn đường cho một hai dự án',
            'Tầm nhìn dẫn đường cho phần lớn việc chung',
            'Tầm nhìn dẫn đường cho mọi việc; hai bên cùng xem lại',
          ],
        },
      },
    },
    'vision.steers-new-ideas': {
      statement: 'Ý tưởng mới được chọn theo mức chúng giúp thực hiện tầm nhìn.',
      items: {},
    },
    'vision.actions-match': {
      statement: 'Việc làm của người lãnh đạo khớp với lời nói trong tầm nhìn.',
      items: {},
    },
    'vision.progress-measured': {
      statement: 'Học khu đo xem mình đã tiến đến đâu trên đường tới tầm nhìn.',
      items: {
        partner: {
          prompt: 'Quý vị đã thấy gì về bước tiến của học khu tới tầm nhìn?',
          answers: [
            'Chưa có gì đến với chúng tôi',
            'Đôi khi có một câu chuyện hay một con số',
            'Một báo cáo hằng năm về phần lớn các mục tiêu',
            'Một báo cáo hằng năm đầy đủ mà chúng tôi cùng bàn luận',
          ],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof vision>;
