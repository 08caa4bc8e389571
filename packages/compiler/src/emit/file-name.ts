/** `PremierIntegrator` as `premier-integrator`. What may not stand in every file system's names parts words. */
export function fileNameOf(name: string): string {
  const words = name.normalize('NFKD').match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words.length === 0 ? 'program' : words.join('-').toLowerCase();
}
