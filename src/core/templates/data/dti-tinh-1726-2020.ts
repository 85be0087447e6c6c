/**
 * DTI of the provinces, Decision 1726/QĐ-BTTTT of 12/10/2020: 3 pillars of 7 main indices each.
 * Sources: https://thukyluat.vn/news/thong-bao-van-ban-moi/bo-tttt-cong-bo-bo-chi-so-chuyen-doi-so-cap-tinh-bo-va-quoc-gia-84529.html
 * The weights 0.4, 0.3 and 0.3 are inferred from one published result (Bắc Ninh 2020, 0.4096):
 * https://en.dangcongsan.vn/bac-ninh-province-integration-and-development/bac-ninh-s-provincial-digital-transformation-index-ranked-third-nationwide-585850.html
 */
import { defineTemplate, entry } from '../template';

const MAIN_INDICES = [
  'Chuyển đổi nhận thức',
  'Kiến tạo thể chế',
  'Phát triển hạ tầng và nền tảng số',
  'Thông tin và dữ liệu số',
  'Hoạt động chuyển đổi số',
  'An toàn, an ninh mạng',
  'Đào tạo và phát triển nhân lực',
];

function pillar(number: number, name: string, weight: number) {
  const code = String(number);
  return [
    entry(code, name, { weight }),
    ...MAIN_INDICES.map((index, at) => entry(`${code}.${at + 1}`, index, { under: code })),
  ];
}

export const DTI_PROVINCES_1726 = defineTemplate({
  id: 'dti-tinh-1726-2020',
  title: 'Bộ chỉ số chuyển đổi số cấp tỉnh năm 2020 (DTI cấp tỉnh)',
  decision: 'Quyết định số 1726/QĐ-BTTTT ngày 12/10/2020 của Bộ Thông tin và Truyền thông',
  nodes: [
    ...pillar(1, 'Chính quyền số', 0.4),
    ...pillar(2, 'Kinh tế số', 0.3),
    ...pillar(3, 'Xã hội số', 0.3),
  ],
  aggregation: 'mean',
  unknown: [
    'Trọng số 0,4, 0,3 và 0,3 của ba trụ cột là suy ra từ kết quả của Bắc Ninh năm 2020 (0,4096).',
    'Điểm tối đa và trọng số của 21 chỉ số chính, và cách gộp chúng thành trụ cột; số thứ tự là của mẫu này.',
    '108 chỉ số thành phần và 306 tiêu chí: tên, điểm tối đa, cách tính.',
  ],
  form: 'matrix',
  unitLabel: 'Tỉnh, thành phố',
  tiers: 1,
  places: 4,
});
