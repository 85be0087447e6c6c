/**
 * VNI-Windows, the text of the VNI-Times fonts: most letters are a vowel and a mark after it, and
 * the case of the mark follows the vowel or does not.
 * Source: UniKey's VnConv (set VNI-WIN); agrees with the chart at vietunicode.sourceforge.net.
 */
import { makeCharset } from './charset';

const LOWER =
  'aù,aø,aû,aõ,aï aâ,aá,aà,aå,aã,aä aê,aé,aè,aú,aü,aë ' +
  'ñ eù,eø,eû,eõ,eï eâ,eá,eà,eå,eã,eä ' +
  'í,ì,æ,ó,ò où,oø,oû,oõ,oï oâ,oá,oà,oå,oã,oä ' +
  'ô,ôù,ôø,ôû,ôõ,ôï uù,uø,uû,uõ,uï ö,öù,öø,öû,öõ,öï yù,yø,yû,yõ,î';

const CAPITAL_VOWELS = LOWER.replace(/(^|[ ,])(.)/g, (_, before: string, vowel: string) => {
  return before + vowel.toUpperCase();
});

export const VNI = makeCharset('VNI', LOWER, LOWER.toUpperCase(), CAPITAL_VOWELS);
