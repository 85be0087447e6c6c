/**
 * TCVN3 (ABC), the text of the .VnTime fonts. Toned letters have one code for both cases: capitals
 * come from fonts of capitals (.VnTimeH), where even `a` is drawn as A.
 * Source: TCVN 5712:1993, set VN3; agrees with glibc's TCVN5712-1 and UniKey's VnConv.
 */
import { makeCharset } from './charset';

export const TCVN3 = makeCharset(
  'TCVN3',
  '¸µ¶·¹ ©ÊÇÈÉË ¨¾»¼½Æ ® ÐÌÎÏÑ ªÕÒÓÔÖ Ý×ØÜÞ ' + 'ãßáâä «èåæçé ¬íêëìî óïñòô \u00adøõö÷ù ýúûüþ',
  '_____ ¢_____ ¡_____ § _____ £_____ _____ ' + '_____ ¤_____ ¥_____ _____ ¦_____ _____',
);
