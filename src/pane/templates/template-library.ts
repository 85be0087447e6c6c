/** What only a person who makes sheets needs: loaded when they are asked for the first time. */
export { annexPlan } from '../../core/templates/annex-sheets';
export { templatePlan } from '../../core/templates/template-workbook';
export { TEMPLATES } from '../../core/templates/templates';
