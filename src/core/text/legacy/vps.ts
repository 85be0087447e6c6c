/**
 * VPS, the set of the Vietnamese Professionals Society. Fourteen capitals sit on control codes,
 * which no workbook can hold, and are left out.
 * Source: vietunicode.sourceforge.net/charset (chart of VPS); agrees with UniKey's VnConv.
 */
import { makeCharset } from './charset';

export const VPS = makeCharset(
  'VPS',
  'áàäãå âÃÀÄÅÆ æ¡¢£¤¥ Ç éèÈëË ê\u0089\u008a\u008bÍ\u008c íìÌïÎ ' +
    'óòÕõ\u0086 ôÓÒ°\u0087¶ Ö§©ª«® úùûÛø ÜÙØº»¿ \u009aÿ\u009bÏ\u009c',
  'Á\u0080\u0081\u0082_ Â\u0083\u0084\u0085__ \u0088\u008d\u008e\u008fð_ ñ É×Þþ_ Ê\u0090\u0093\u0094\u0095_ ´µ·¸_ ' +
    '¹¼½¾_ Ô\u0096\u0097\u0098\u0099_ ÷\u009d\u009e\u009f¦_ Ú¨Ñ¬_ Ð\u00ad¯±__ Ý²ý³_',
);
