/**
 * Bắc Kạn, Decision 1294/QĐ-UBND of 14/7/2022: title, date and levels are known, nothing else.
 * Source: https://vanban123.vn/Quyet-dinh/Quyet-dinh-1294-QD-UBND-nam-2022-phe-duyet-Bo-chi-so-danh-gia-xep-hang-muc-do-chuyen-doi-so-cua-cac-co-quan-Nha-nuoc-tren-dia-ban-tinh-Bac-Kan-582238
 */
import { defineTemplate, type Template } from '../template';

function template(id: string, level: string): Template {
  return defineTemplate({
    id,
    title: `Bộ chỉ số đánh giá, xếp hạng mức độ chuyển đổi số của các cơ quan nhà nước tỉnh Bắc Kạn: ${level}`,
    decision: 'Quyết định số 1294/QĐ-UBND ngày 14/7/2022 của UBND tỉnh Bắc Kạn',
    unknown: [
      'Tổng điểm, các nhóm và điểm tối đa.',
      'Các chỉ số: số lượng, tên, điểm tối đa, cách tính và tài liệu kiểm chứng.',
    ],
    form: 'scorecard',
    unitLabel: 'Tên đơn vị',
  });
}

export const BAC_KAN_PROVINCE = template('bac-kan-tinh-1294-2022', 'cấp tỉnh');
export const BAC_KAN_DISTRICTS = template('bac-kan-huyen-1294-2022', 'cấp huyện');
export const BAC_KAN_COMMUNES = template('bac-kan-xa-1294-2022', 'cấp xã');
