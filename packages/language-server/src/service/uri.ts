/** Whether a document is what this URI names, or lies in the folder that it names. */
export const isWithin = (uri: string, place: string): boolean =>
  uri === place || uri.startsWith(place.endsWith('/') ? place : `${place}/`);
