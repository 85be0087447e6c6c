/**
 * The words of column headers, by what they mean. Matched against squeezed text (lower case, no
 * marks, no spaces, no punctuation), since spaces, marks and underscores come and go.
 */
import { COUNTED_FACT, PERSONAL_FACT } from './fact-words';

export type HeaderRole =
  /** STT, codes */
  | 'number'
  /** The name of an indicator */
  | 'name'
  | 'unit'
  | 'scope'
  | 'period'
  | 'maximum'
  | 'weight'
  | 'rule'
  /** A score; its phase says whose. */
  | 'score'
  | 'total'
  | 'rank'
  | 'evidence'
  | 'explanation'
  | 'verification'
  | 'note'
  /** Our own "Tình trạng minh chứng" column */
  | 'status'
  /** Sums, differences and rates that only check or restate other columns */
  | 'check'
  /** Facts about units or indicators that are no scores: population, telephone, level … */
  | 'fact';

/** Whose score: the unit's own, nobody's in particular, an appraiser's, or the final one. */
export type ScorePhase = 'self' | 'plain' | 'appraised' | 'appraised2' | 'final';

/** In the order in which the later counts more. */
export const SCORE_PHASES: readonly ScorePhase[] = [
  'plain',
  'self',
  'appraised',
  'appraised2',
  'final',
];

interface RoleWords {
  readonly role: HeaderRole;
  readonly phase?: ScorePhase;
  /** The whole header. */
  readonly exact?: readonly string[];
  /** Anywhere in a header of at most `LONGEST_CONTAINING` characters. */
  readonly pattern?: RegExp;
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Indicator names may contain any word; headers that are found by a part are short. */
const LONGEST_CONTAINING = 45;

/** The first entry that matches wins, so the more special stand first. */
const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: 'status',
    exact: words(
      'tinhtrangminhchung trangthaiminhchung kiemtraminhchung trangthai tinhtrang status',
    ),
  },
  {
    role: 'number',
    exact: words(`tt stt sott sothutu thutu ma maso matieuchi machiso machitieu macs matc mahieu
      macauphan rowid id no code so idx index ordinal machisothanhphan sohieu`),
  },
  {
    role: 'fact',
    exact: words(`madonvi madv maxa mahuyen matinh masothue danso sodan songuoi dientich dienthoai
      sodienthoai sdt email diachi donvitinh dvt captieuchi cap capdo level conhaplieu nguoinhap
      nguoiphutrach phutrach loaitieuchi loaichiso unitofmeasure phone address population area
      filename fileid mimetype ngaynop ngaycapnhat ngaycham thoigian thoihan nguoicham canbophutrach
      sohodan soho solieu soluong cbcc namsinh chucvu sodiemkhongduavaodanhgia sodiemtoidacanthuchien`),
  },
  { role: 'fact', pattern: PERSONAL_FACT },
  { role: 'fact', pattern: COUNTED_FACT },
  {
    role: 'verification',
    pattern:
      /^(nguonthuthap|nguondulieu|nguonsolieu|nguon$|donviphoihop|donvixacminh|donvixacnhan|donvichutri|donviphutrach|donvitheodoi|donvithuchien|coquanchutri|coquanphoihop|coquanxacminh|source|verif)|xacminh/,
  },
  {
    role: 'check',
    exact: words(`diff difference chenhlech lech sailech saiso check doichieu sumofparts tanggiam
      thaydoi tyle tyledat tylethuchien tyledatduoc tylephantram phantram percent percentage tile
      tiledat sosanh xephangnamtruoc hangnamtruoc tangbac giambac hangthaydoi kiemtratong
      tongdiemchuaduoclamtron tongdiemchualamtron`),
  },
  {
    role: 'check',
    pattern:
      /^(chenhlech|sumof|sum\d|computed|tangbac|thaydoihang|sovoinam|diemnamtruoc|tongdiemnamtruoc)/,
  },
  {
    role: 'weight',
    pattern: /^(trongso|hesotrongso|quyenso|tytrong|weight)|^heso$|^hesodiem$/,
  },
  {
    role: 'maximum',
    pattern:
      /^(diem|sodiem|tongdiem|tongsodiem|mucdiem|thangdiem|diemso)?(toida|caonhat|kichtran)(quydinh|chophep|theoquydinh)?$|^(tong)?(diemchuan|sodiemchuan|diemquychuan|mucdiem|khungchuan|thangdiem|khungdiem|baremdiem|barem|diemquydinh|diemdinhmuc|diemtoidac?hi?tieu)$|^(diemtoida|diemchuan|thangdiem)|^(max|maximum)(score|points?)?$|^diemtd$/,
  },
  {
    role: 'evidence',
    pattern:
      /kiemchung|minhchung|chungminh|bangchung|^tlkc|^tailieu(giaitrinh|dinhkem|thamchieu|kemtheo)?$|solieukekhai|tepdinhkem|filedinhkem|^evidence|^proof|^attachment|^fileurl$|^supportingdoc/,
  },
  {
    role: 'rule',
    pattern:
      /^(cachxacdinh|cachtinh|cachcham|cachcho|cachthuc|phuongphap|phuongthuc|huongdan|congthuc|tieuchuancham|quytaccham|scoring(rule|method)|howtoscore|rule$|method$|nguyentaccham)|quychuandanhgia$/,
  },
  {
    role: 'score',
    phase: 'self',
    pattern:
      /tucham|tudanhgia|tuchodiem|tuchodiem|donvicham(diem)?$|^dtc$|^selfscore|^selfassess|^self$|^tukekhai$/,
  },
  {
    role: 'score',
    phase: 'appraised2',
    pattern:
      /(thamdinh|thamtra|hoidong).*(lan2|lanhai|vong2|dot2)$|^td2$|phuctra|phucthamdinh|phuckhao|thamdinhlai/,
  },
  {
    role: 'score',
    phase: 'appraised',
    pattern:
      /^(diem|sodiem|ketqua|diemso|tongdiem)?(thamdinh|hoidong|thamtra|quanly|captrencham|captrendanhgia)|^(diem|sodiem|ketqua|to|doan|ban|hoidong).*(thamdinh|thamtra|captren)|^(diem|ketqua)?(do)?(ubnd|so(?!diem|lan|luong|lieu|van)|phong|cap|hoidong|to|doan|ban|huyen|tinh|chicuc|coquan).*(cham|danhgia|xacnhan)(diem|lai)?$|thamdinh(lan1|vong1|dot1)?$|^td1$|^td$|^appraised|^reviewed|^council|^assessed|^captrencham|^diemdocaptren/,
  },
  {
    role: 'score',
    phase: 'final',
    exact: words(`diemdatduoc diemdat diemchot diemchinhthuc diemcuoicung ketquacuoicung diemketluan
      diemcongnhan diemduocduyet diemduyet finalscore final sodiemdatduoc sodiemdat diemthucdat
      chotdiem datduoc diemduocchot diemsaucung achieved achievedscore`),
  },
  {
    role: 'explanation',
    pattern:
      /^(giaitrinh|noidunggiaitrinh|thuyetminh|diengiai|lydo|nhanxet|mota|ykien|explanation|comment)/,
  },
  { role: 'note', pattern: /ghichu|^luuy|^chuthich|^notes?$|^remarks?$/ },
  {
    role: 'note',
    exact: words(
      'xeploai mucdo loai phanloai xeploaichung xeploainam class grade danhhieu mucxeploai danhgiachung',
    ),
  },
  {
    role: 'period',
    exact: words(
      'nam quy ky kybaocao kydanhgia namdanhgia nambaocao thang year quarter period dot',
    ),
  },
  {
    role: 'scope',
    exact: words(`khoi cum vung khuvuc nhomdonvi nhom cumthidua khoithidua mien vungmien vungkinhte
      loaidonvi loaihinh loaihinhdonvi loaiphuluc phannhom phancum phankhoi khoidonvi cumdonvi cumxa
      thuochuyen thuoctinh thuockhoi thuoccum region cluster block group zone capdonvi tenkhoi
      tencum nhomthidua cumkhoi khoicum huyencu tencumthidua diaban tieuvung`),
  },
  {
    role: 'unit',
    pattern:
      /^(dm)?(ten)?(cac)?(donvi|coquan|diaphuong|tinh|tp|thanhpho|huyen|quan|quanhuyen|xa|xaphuong|phuong|phuongxa|thixa|thitran|songanh|sobannganh|sobanganh|so|bo|bonganh|phongban|phong|truong|truonghoc|cosogiaoduc|coso|benhvien|chinhanh|dv|capxa)(duocdanhgia|duoccham|duocchamdiem|baocao|thuchien|tudanhgia|dutinhdiem|hanhchinh|tructhuoc|thanhpho(tructhuoctrunguong|tructhuoctw)?|tructhuoctrunguong|tructhuoctw|thixathanhpho|thanhphothixa|phuong|phuongthitran|thitran|phuongdackhu|dackhu|diaphuong|thanh|bannganh|nganh|quan|huyen|donvi|coquan|thixa)*$/,
  },
  {
    role: 'unit',
    exact:
      words(`unit unitname agency province district commune organization organisation department ward
      hovaten hoten canbo tenunit entity donvicaphuyen donvicapxa donvicaptinh
      huyenthixathanhpho tinhthanhpho tinhthanh danhsachdonvi`),
  },
  {
    role: 'name',
    exact:
      words(`chiso chisochinh chisothanhphan chisochisothanhphan tieuchi tieuchidanhgia tieuchithanhphan
      tieuchitieuchithanhphan noidung noidungtieuchi noidungdanhgia noidungchiso noidungchamdiem tenchiso
      tentieuchi chitieu tenchitieu linhvuc nhomchiso trucot noidungchitieu hangmuc indicator indicators
      criterion criteria indicatorname criterianame name noidungcongviec nhiemvu danhmuctieuchi cactieuchi
      cacchiso linhvuctieuchi tieuchichamdiem chisodanhgia ten description noidungcham tenchisothanhphan
      nhomtieuchi nhomchisochiso chisotieuchi tieuchichiso linhvuctieuchitieuchithanhphan chitieudanhgia
      noidungtieuchidanhgia noidungcactieuchi cacnoidungdanhgia tieuchuan tieuchuantieuchi tenchitieudanhgia
      noidungtieuchichamdiem nhomtieuchitieuchi danhmucchiso tennhom tennhomchiso nhomlinhvuc muc danhmuc`),
  },
  {
    role: 'score',
    phase: 'plain',
    exact:
      words(`diem diemso sodiem diemdanhgia diemcham ketqua ketquadiem diemthuchien sodiemthuchien score
      points diemthucte ketquacham diemketqua ketquachamdiem ketquadanhgia ketquathuchien chamdiem
      diemthanhphan giatri value tongdiemcham mucdiemcham`),
  },
  {
    role: 'total',
    exact:
      words(`tong cong tongcong tongdiem tongsodiem tongso diemtong diemtonghop tongketqua total
      totalscore totalpoints sum tongchung diemtongket ketquachung chisotonghop chisochung diemchung
      giatrichiso dti pdti parindex diemdti chisocds chisodti giatridti diembinhquan trungbinh
      diemtrungbinh congdiem grandtotal overall overallscore tongdiemdat tongdiemdatduoc diemtongcong
      subtotal tongnhom congnhom diemchisotonghop tongket tonghopdiem diemchungcuoc
      congtong congtongdiem`),
  },
  {
    role: 'total',
    pattern:
      /^(tongdiem|tongsodiem|tongcong|diemtong)|^(d|diem)?(trungbinh|tb)(chung|cong|mon|hoc(ky|ki)|ca?nam|cacmon|tichluy)+$|^(average|mean)(score|points?)?$|^gpa$|quydoi$|^sodiemthuchienduocquydoi/,
  },
];

const RANK_START = /^(xephang|dungthu|thuhang|xepthu|vithu|hang|thubac|xepvithu|ranking|rank)/;
const NOT_A_RANK = /^(hangmuc|hangnam|hanghoa|hangkhong|hangthang|hangquy|hangtuan)/;
/** Words after "Xếp hạng" that name no group and no scope. */
const RANK_OF_ALL =
  /^(chung|tong|tongthe|tongdiem|toantinh|toanhuyen|toanxa|toannganh|canuoc|toanquoc|dti|pdti|cds|chuyendoiso|nam|ketqua|trongtoantinh|captinh|caphuyen|capxa|tinhlai|overall|total|theotongdiem|cuoicung|chinhthuc)*(nam)?\d*(tinhlai)?$/;

/** Short forms that may name an indicator as well: `XH` (xã hội), `TC` (thể chế). */
const VAGUE_RANK = /^(?:xh|thutu|tt|stt|vt)(?:chung|cuoicung)?$/;
const VAGUE_TOTAL =
  /^(?:diem|sodiem)?(?:tc|tcong|tg|cuoi|cuoicung|chung|chungcuoc|chot|ketluan|td)$|^ketqua|tong|sum$/;
const ANY_RANK =
  /^vitri(?:chung|cuoicung)?$|dungthu|xephang|xepthu|thuhang|vithu|thubac|xepbac|hangdat|hangchung|ranking|vitrixep|^xh|^hang/;
const ANY_TOTAL =
  /^(?:diem|sodiem|ketqua|so|cong)*tong(?:hop|ket|ca|lai|quat|the|chung|diem|so|cong|dat|duoc|cuoi|cung|d|cac|chiso|nhom|muc|phan|[ivx\d])*$|total/;

/** Whether the squeezed header of a total calls it a mean: `Điểm trung bình`, `ĐTB`, `GPA`. */
export function isMeanHeader(squeezed: string): boolean {
  return /^(?:diem|tongdiem|ketqua)?(?:trungbinh|binhquan)|^(?:d|diem)?tb|^average|^mean|^gpa$/.test(
    squeezed,
  );
}

export interface ResultWords {
  readonly role: 'rank' | 'total';
  /** True when the words alone say too little. */
  readonly isVague: boolean;
}

/** Words of a result anywhere in a header that has no sure meaning; place must bear them out. */
export function resultWords(squeezed: string): ResultWords | null {
  if (VAGUE_RANK.test(squeezed)) return { role: 'rank', isVague: true };
  if (ANY_RANK.test(squeezed)) return { role: 'rank', isVague: false };
  if (ANY_TOTAL.test(squeezed)) return { role: 'total', isVague: false };
  return VAGUE_TOTAL.test(squeezed) ? { role: 'total', isVague: true } : null;
}

export interface HeaderMeaning {
  readonly role: HeaderRole;
  readonly phase: ScorePhase | null;
  /** Of a rank: the squeezed name of the group or scope that it ranks, or null for all. */
  readonly rankOf: string | null;
}

function rankMeaning(squeezed: string): HeaderMeaning | null {
  const start = RANK_START.exec(squeezed);
  if (!start || NOT_A_RANK.test(squeezed)) return null;
  if (/namtruoc/.test(squeezed)) return { role: 'check', phase: null, rankOf: null };
  const rest = squeezed.slice(start[0].length);
  return { role: 'rank', phase: null, rankOf: RANK_OF_ALL.test(rest) ? null : rest };
}

function totalPhase(squeezed: string): ScorePhase {
  const inside = squeezed.replace(/^tong(so)?/, '');
  const words = ROLE_WORDS.find(
    ({ role, pattern, exact }) =>
      role === 'score' && (pattern?.test(inside) || exact?.includes(inside)),
  );
  return words?.phase ?? 'plain';
}

function findMeaning(squeezed: string): HeaderMeaning | null {
  const rank = rankMeaning(squeezed);
  if (rank) return rank;
  if (/^tong(so)?diem/.test(squeezed) && !/toida|chuan|chualamtron|namtruoc/.test(squeezed)) {
    return { role: 'total', phase: totalPhase(squeezed), rankOf: null };
  }
  const isShort = squeezed.length <= LONGEST_CONTAINING;
  const words = ROLE_WORDS.find(
    ({ exact, pattern }) => exact?.includes(squeezed) || (isShort && pattern?.test(squeezed)),
  );
  return words ? { role: words.role, phase: words.phase ?? null, rankOf: null } : null;
}

/** What a header says by itself, given its squeezed words; null for any other text. */
export function headerMeaning(squeezed: string): HeaderMeaning | null {
  return squeezed === '' || squeezed.length > 80 ? null : findMeaning(squeezed);
}
