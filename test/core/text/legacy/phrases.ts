/** Ordinary phrases of offices, made from their parts, and texts of other languages. */

const VERBS =
  'Ban hành|Triển khai|Tổ chức thực hiện|Rà soát|Báo cáo|Phê duyệt|Công khai|Cập nhật|Kiểm tra|Hướng dẫn|' +
  'Thẩm định|Xây dựng|Sửa đổi|Giám sát|Đánh giá|Tuyên truyền|Hoàn thành|Đề xuất|Theo dõi|Điều chỉnh|Tổng hợp|Chủ trì';

const OBJECTS =
  'kế hoạch chuyển đổi số|bộ chỉ số cải cách hành chính|dự toán ngân sách xã|hồ sơ thủ tục hành chính|' +
  'danh mục tài liệu kiểm chứng|kết quả tự chấm điểm|dữ liệu mở của tỉnh|hạ tầng viễn thông|an toàn thông tin|' +
  'tỷ lệ hồ sơ trực tuyến|nghị quyết của Hội đồng nhân dân|quy chế hoạt động|nhiệm vụ được giao|' +
  'số liệu thống kê quý I|điểm thưởng, điểm trừ|tiêu chí nông thôn mới|danh sách đơn vị|văn bản chỉ đạo|' +
  'hệ thống truyền thanh|cổng dịch vụ công quốc gia|công tác cán bộ|giải quyết khiếu nại, tố cáo|' +
  'mức độ hài lòng của người dân|phần mềm quản lý văn bản';

const HEADERS =
  'STT|Chỉ số|Chỉ số thành phần|Điểm tối đa|Điểm tự chấm|Điểm thẩm định|Tài liệu kiểm chứng|Ghi chú|Đơn vị|' +
  'Tổng điểm|Xếp hạng|Báo cáo|Có|Không|Chưa có|Hà Nội|Bà Rịa - Vũng Tàu|Xã Hòa Bình|Xã Hoà An|Thị trấn Mỹ An|' +
  'Giải trình|Nhóm 1|Cà Mau|Hà Giang|Lào Cai|Hà Nam|Thái Bình|Thanh Hóa|Thanh Hoá|Xã Tân Hòa|toà nhà|oà|quá|' +
  'toà án|hoà giải|Xã Phú Lý|Bí thư|Kỳ báo cáo|Trà Vinh|Nam|Nữ|Cá nhân|Tên|Xã Thái Hòa|và|là|cã|sá|hó';

/** More than 500. */
export const VIETNAMESE: readonly string[] = [
  ...VERBS.split('|').flatMap((verb) => OBJECTS.split('|').map((object) => `${verb} ${object}`)),
  ...HEADERS.split('|'),
  ...HEADERS.split('|').map((header) => header.toUpperCase()),
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'XÃ – PHƯỜNG “A”',
  'XÃ “A” – ÔNG BÀ',
  'Bà B, ông A: “là” – và…',
];

export const FOREIGN: readonly string[] = (
  'Maximum points|Self-assessed score|Unit|Rank|Evidence required|naïve café résumé|El Niño|10 µm|5 µg/l|N·m|25 °C|' +
  '© 2024 Microsoft®|§ 5 abs. 2|±5 %|A×B|½ point|1ª|2º|£5|¥100|Évaluation des critères|Où est le thé ?|Le thé est né|' +
  'Élève à l’école|Il a été mûr et sûr|Dû à la fête|Côté rivière, là où ça va|Année|Numéro|Critère|Unité|Noël|maïs|août|' +
  'Straße für Müller|Größe|Übersicht über die Prüfung|São Paulo não|ação|Peñón de Alhucemas|José Núñez|año|señor|' +
  'Málaga aún|Bogotá, Medellín y Cúcuta|Ærø|Åse|Zoë|Malmö|kW·h|m² km²|x² + y²|“Hello” – world…|€ 5|™|—|–|…|naïf|haï|' +
  'Point maximum déjà attribué à la préfecture|Les élus ont été reçus à l’hôtel de région|tô|né|bé|sú|pâté|purée'
).split('|');
