const shape = /^(\d{4})-(\d{2})-(\d{2})$/u;

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** Whether a text is a day of the calendar, such as 2024-06-01. */
export const isDay = (text: string): boolean => {
  const parts = shape.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return false;
  const [year = 0, month = 0, day = 0] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  // Days that there are not, such as February 30, come out as other ones. Years before 100 are of no use here.
  return year >= 100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** What is wrong with a day that somebody has typed, or null. An empty one stands for today. */
export const dayProblem = (text: string): string | null =>
  text === '' || isDay(text)
    ? null
    : 'Write a day as year-month-day, such as 2024-06-01, or leave this empty for today.';

/** The day that people at this place have now. */
export const today = (now: Date): string =>
  [padded(now.getFullYear(), 4), padded(now.getMonth() + 1, 2), padded(now.getDate(), 2)].join('-');

/** The day to judge on: the one that is set, else today. */
export const evaluationDay = (setting: string, now: Date): string => (isDay(setting) ? setting : today(now));
