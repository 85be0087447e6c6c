import { common } from './vi/common';
import { findings } from './vi/findings';
import { policy } from './vi/policy';
import { problems } from './vi/problems';
import { reading } from './vi/reading';
import { sheet } from './vi/sheet';

export const vi = { common, findings, policy, problems, reading, sheet };
