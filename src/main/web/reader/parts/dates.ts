const long = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });

/** `2007-06-18` as people write it. */
export function written(date: string) {
  return long.format(new Date(`${date}T00:00:00Z`));
}

export function count(n: number, one: string, many = `${one}s`) {
  return `${n.toLocaleString()} ${n === 1 ? one : many}`;
}
