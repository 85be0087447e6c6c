/**
 * VISCII. Six capitals sit on control codes, which no workbook can hold, and are left out; so is Õ,
 * whose code is the no-break space.
 * Source: RFC 1456; agrees with glibc's VISCII.
 */
import { makeCharset } from './charset';

export const VISCII = makeCharset(
  'VISCII',
  'áàäãÕ â¤¥¦ç§ å¡¢ÆÇ£ ð éèë¨© êª«¬\u00ad® íìïî¸ ' + 'óòöõ÷ ô¯°±²µ ½¾¶·Þþ úùüûø ßÑ×Øæñ ýÏÖÛÜ',
  'ÁÀÄÃ\u0080 Â\u0084\u0085\u0086_\u0087 Å\u0081\u0082__\u0083 Ð ÉÈË\u0088\u0089 Ê\u008a\u008b\u008c\u008d\u008e ÍÌ\u009bÎ\u0098 ' +
    'ÓÒ\u0099_\u009a Ô\u008f\u0090\u0091\u0092\u0093 ´\u0095\u0096\u0097³\u0094 ÚÙ\u009c\u009d\u009e ¿º»¼ÿ¹ Ý\u009f___',
);
