export { dateOfMoment, formatDate, formatLongDate, formatMoment, formatTime, formatWeekday, parseDanishDate, type IsoDate } from './danish-date.ts';
export { countText, cutText } from './limit.ts';
export { defineTexts, LanguageContext, useTexts } from './texts.ts';
