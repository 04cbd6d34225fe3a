import type { partnerships } from '../../constructs/partnerships.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const partnershipsVi = {
  construct: { name: 'Hợp tác', meaning: 'Học cùng doanh nghiệp, nhóm cộng đồng và trường đại học.' },
  indicators: {
    'partnerships.many-kinds': {
      statement: 'Các trường giữ sự hợp tác lâu dài với mọi loại tổ chức trong vùng.',
      items: {
        partner: {
          prompt: 'Quý vị sẽ mô tả việc làm cùng các trường của học khu như thế nào?',
          answers: [
            'Một món quà hoặc giúp một lần',
            'Lâu dài, với một hai trường',
            'Lâu dài, được viết ra, có người liên lạc',
            'Lâu dài, và mỗi năm cùng mời thêm đối tác còn thiếu',
          ],
        },
      },
    },
    'partnerships.shape-vision-plan': {
      statement: 'Đối tác góp phần đặt ra hướng đi của học khu trước khi hướng đi đó được chốt.',
      items: {
        partner: {
          prompt: 'Quý vị có phần gì trong việc viết các kế hoạch về việc học của học khu?',
          answers: [
            'Chúng tôi nghe khi kế hoạch đã xong',
            'Chúng tôi góp ý cho một số bản nháp',
            'Chúng tôi cùng viết phần lớn các mục',
            'Chúng tôi cùng viết, rồi hằng năm cùng làm mới',
          ],
        },
      },
    },
    'partnerships.local-economy': {
      statement: 'Hướng đi của học khu khớp với kế hoạch việc làm của vùng.',
      items: {
        partner: {
          prompt: 'Quý vị thấy việc làm tương lai của vùng ở đâu trong kế hoạch của học khu?',
          answers: [
            'Đến nay chưa thấy ở đâu',
            'Ở một hai chương trình',
            'Ở phần lớn các chương trình',
            'Ở khắp nơi, và hai bên cùng cập nhật cả hai kế hoạch',
          ],
        },
      },
    },
    'partnerships.teaching-aligned': {
      statement: 'Việc dạy đi theo tầm nhìn mà các đối tác đã cùng tạo ra.',
      items: {},
    },
    'partnerships.learning-created': {
      statement: 'Đối tác cùng với trường tạo ra những cơ hội học tập.',
      items: {
        partner: {
          prompt: 'Quý vị giúp học sinh có cơ hội học những gì?',
          answers: [
            'Một chuyến thăm, một buổi nói chuyện hoặc hội chợ',
            'Dự án hoặc chỗ thực tập, lên kế hoạch cùng giáo viên',
            'Việc được tính vào mục tiêu của lớp hoặc tín chỉ',
            'Việc được tính, mỗi năm cải tiến cùng giáo viên và học sinh',
          ],
        },
      },
    },
    'partnerships.list-reaches-all': {
      statement: 'Một danh sách công bố về các cơ hội học tập với đối tác đến được với mọi học sinh.',
      items: {
        learner: {
          prompt: 'Em đã thấy danh sách những cách học cùng người ngoài trường chưa?',
          answers: [
            'Chưa, em chưa thấy',
            'Rồi, em thấy một lần',
            'Rồi, và có người chỉ em cách tham gia',
            'Rồi, và năm nay em đã tham gia một hoạt động',
          ],
        },
        family: {
          prompt: 'Quý vị biết con mình có thể học ở đâu ngoài trường bằng cách nào?',
          answers: [
            'Tình cờ, qua người quen',
            'Trường cho chúng tôi biết vài nơi',
            'Từ một danh sách đầy đủ bằng ngôn ngữ của chúng tôi',
            'Từ danh sách đó, và con tôi đang tham gia',
          ],
        },
        partner: {
          prompt: 'Ai được biết những gì quý vị dành cho học sinh?',
          answers: [
            'Những người tình cờ biết chúng tôi',
            'Học sinh ở một hai trường',
            'Học sinh ở phần lớn các trường, qua một danh sách công khai',
            'Mọi học sinh, và chúng tôi thấy được ai tham gia',
          ],
        },
      },
    },
    'partnerships.progress-reviewed': {
      statement: 'Đối tác cùng đo xem học khu đã đi được bao xa tới tầm nhìn.',
      items: {
        partner: {
          prompt: 'Quý vị làm gì khi học khu xem lại bước tiến của mình?',
          answers: [
            'Chúng tôi được báo kết quả sau đó',
            'Chúng tôi xem vài con số, rồi đặt câu hỏi',
            'Chúng tôi xem kỹ phần lớn thước đo cùng nhân viên',
            'Chúng tôi chọn thước đo, và điều chúng tôi thấy làm thay đổi tầm nhìn',
          ],
        },
      },
    },
    'partnerships.follow-interests': {
      statement: 'Việc học sinh làm cùng đối tác bắt nguồn từ điều các em thích.',
      items: {
        learner: {
          prompt: 'Ai chọn điều em học cùng người ngoài trường?',
          answers: ['Người lớn chọn, hoặc em chưa làm việc này', 'Người lớn chọn, sau khi hỏi em', 'Em chọn trong những điều em thích', 'Em cùng lên kế hoạch với họ'],
        },
        family: {
          prompt: 'Việc học do trường tổ chức ở nơi khác có bắt đầu từ điều con quý vị thích không?',
          answers: ['Chưa, có gì thì tham gia nấy', 'Đến nay một hai lần', 'Phần lớn các lần', 'Lần nào cũng vậy, và con tôi cùng lên kế hoạch'],
        },
        partner: {
          prompt: 'Quý vị biết học sinh tò mò về điều gì bằng cách nào?',
          answers: [
            'Chúng tôi đưa ra điều mình biết',
            'Giáo viên cho biết, với một số hoạt động',
            'Chúng tôi biết sở thích của các em trước phần lớn hoạt động',
            'Học sinh cùng chúng tôi lên kế hoạch mọi hoạt động',
          ],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof partnerships>;
