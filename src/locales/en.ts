import type { Catalogue } from './catalogue';
import { common } from './en/common';
import { findings } from './en/findings';
import { policy } from './en/policy';
import { problems } from './en/problems';
import { reading } from './en/reading';
import { sheet } from './en/sheet';

export const en: Catalogue = { common, findings, policy, problems, reading, sheet };
