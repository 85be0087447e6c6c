/** What only a person who makes a template needs: loaded when the first one is asked for. */
export { templatePlan } from '../../core/templates/template-workbook';
export { TEMPLATES } from '../../core/templates/templates';
