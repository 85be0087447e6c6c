import type { Catalogue } from '../catalogue';

export const framework: Catalogue['framework'] = {
  inCell: (cell, sentence) => `Cell ${cell}: ${sentence}`,
  ofEntry: (entry, sentence) => `${entry} – ${sentence}`,
  total: 'Total',
  nameless: 'has no name',
  unknownParent: (parent) => `belongs to “${parent}”, which the framework does not have`,
  ambiguousParent: (parent) =>
    `belongs to “${parent}”, but nested entries share that code; give one of them another`,
  cycle: 'belongs to itself by way of others',
  duplicateCode: 'has the code of another entry of its group',
  maximumMismatch: (stated, sum) => `states ${stated} points, its parts add up to ${sum}`,
  unknownPart: (part) => `is made of “${part}”, which the framework does not have`,
  notANumber: (text) => `“${text}” is no number`,
  unknownAggregation: (text) =>
    `“${text}” is no way to gather; write tổng (sum), trung bình (mean), trung bình nhân (geometric mean), thấp nhất (lowest), cao nhất (highest) or không tính điểm (not scored), and a bound: không quá 5 (at most 5), không dưới 0 (at least 0)`,
  withoutEntry: (text) => `“${text}” stands in a row without code and name`,
  unreadableIndex: (text) => `the derived index “${text}” cannot be read`,
  otherMaximum: (onSheet, inFramework) =>
    `the table states ${onSheet} points, the framework ${inFramework}; the framework counts`,
  otherWeight: (onSheet, inFramework) =>
    `the table states the weight ${onSheet}, the framework ${inFramework}; the framework counts`,
  policyKey: (key, known) => `the policy has no key “${key}”. Known keys: ${known}`,
  policyValue: (key, value, allowed) =>
    `the value “${value}” does not fit “${key}”. It may be: ${allowed}`,
  policyTwice: (key) => `“${key}” stands in a row above, this one is not used`,
};
