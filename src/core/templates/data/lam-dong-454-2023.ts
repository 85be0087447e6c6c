/**
 * Lâm Đồng, Decision 454/QĐ-UBND of 08/3/2023: one set for each kind of unit.
 * Source: https://lacduong.lamdong.dcs.vn/thong-tin-hoat-dong/type/detail/id/50226/task/1450 (it
 * contradicts itself on the number of main indices).
 */
import { defineTemplate, type Template } from '../template';

function template(
  id: string,
  kind: string,
  groups: number,
  indicators: number,
  totalPoints: number,
): Template {
  return defineTemplate({
    id,
    title: `Bộ chỉ số đánh giá chuyển đổi số tỉnh Lâm Đồng: ${kind}`,
    decision: 'Quyết định số 454/QĐ-UBND ngày 08/3/2023 của UBND tỉnh Lâm Đồng',
    totalPoints,
    unknown: [
      `Tên và điểm tối đa của ${groups} chỉ số chính (bản tin có chỗ ghi số khác).`,
      `${indicators} chỉ số thành phần: tên, điểm tối đa, cách tính và tài liệu kiểm chứng.`,
    ],
    form: 'scorecard',
    unitLabel: 'Tên đơn vị',
  });
}

export const LAM_DONG_DEPARTMENTS_WITH_PROCEDURES = template(
  'lam-dong-so-co-tthc-454-2023',
  'sở, ban, ngành có thủ tục hành chính',
  7,
  42,
  1000,
);
export const LAM_DONG_DEPARTMENTS_WITHOUT_PROCEDURES = template(
  'lam-dong-so-khong-tthc-454-2023',
  'sở, ban, ngành không có thủ tục hành chính',
  7,
  30,
  800,
);
export const LAM_DONG_DISTRICTS = template(
  'lam-dong-huyen-454-2023',
  'cấp huyện, thành phố',
  8,
  72,
  900,
);
