import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const leadershipDevelopmentVi = {
  construct: { name: 'Phát triển lãnh đạo', meaning: 'Người ở mọi cấp trở thành người dẫn dắt như thế nào.' },
  indicators: {
    'leadership-development.programme': {
      statement: 'Học khu có một chương trình lâu dài chuẩn bị cho mọi người dẫn dắt hướng tới tầm nhìn.',
      items: {},
    },
    'leadership-development.finds-leaders': {
      statement: 'Học khu chủ động tìm người lãnh đạo tương lai theo những tiêu chí ai cũng đọc được.',
      items: {},
    },
    'leadership-development.every-level': {
      statement: 'Người ở mọi cấp, từ lớp học đến văn phòng học khu, được chuẩn bị để dẫn dắt.',
      items: {},
    },
    'leadership-development.teachers-lead': {
      statement: 'Giáo viên dẫn dắt việc đưa cách dạy mới vào lớp học, theo những yêu cầu rõ ràng do người lãnh đạo đặt ra.',
      items: {},
    },
    'leadership-development.staff-in-vision-plan': {
      statement: 'Nhân viên ở mọi vai trò cùng quyết định hướng đi lâu dài của học khu.',
      items: {},
    },
    'leadership-development.staff-in-partnerships': {
      statement: 'Nhân viên các trường cùng xây dựng sự hợp tác của học khu với cộng đồng.',
      items: {},
    },
    'leadership-development.succession': {
      statement: 'Với mỗi vị trí quan trọng, có người được chuẩn bị để thay thế trước khi vị trí đó trống.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof leadershipDevelopment>;
