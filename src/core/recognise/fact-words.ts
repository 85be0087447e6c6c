/** Words of headers over facts that are no points, matched against squeezed text. */

/** What papers say of a person: birth, identity, insurance, where it lives and how it is reached. */
export const PERSONAL_FACT =
  /^(?:ngay)?(?:thang)?(?:nam)?sinh$|^(?:so|maso)?(?:the)?(?:cccd|cmnd|cmt|cancuoc|cancuoccongdan|dinhdanhcanhan|hochieu)(?:cccd|cmnd|cmt)*$|^(?:so|ma|maso|sothe)(?:bhxh|bhyt|baohiemxahoi|baohiemyte)+$|^gioitinh$|^(?:noisinh|noidangky|noithuongtru|noiohiennay|hokhau|quequan)|^(?:diachi|dienthoai|sodienthoai|sdt|email|phone|address)$|^(?:mssv|masv|masinhvien|masosinhvien|mahocsinh|manhanvien|manv|macanbo)$|^(?:dateofbirth|birthday|birthdate|gender)$/;

/** Money, quantities of goods, and the credits of a course. */
export const COUNTED_FACT =
  /^(?:dongia|thanhtien|sotien|giatien)|^(?:unit|total)?(?:price|cost)(?:ea|each)?s?$|^(?:quantity|qty)$|^(?:so)?tinchi$/;
