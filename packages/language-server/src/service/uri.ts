/** Whether a document is what this URI names, or lies in the folder that it names. */
export const isWithin = (uri: string, place: string): boolean =>
  uri === place || uri.startsWith(place.endsWith('/') ? place : `${place}/`);

/** The name of a file or folder as it stands in a URI: what is neither letter, digit nor one of `-._~` is encoded. */
export const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** The name that is encoded in a part of a URI. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const respelt = (part: string): string => {
  const name = decoded(part);
  // A disk of Windows.
  return /^[A-Za-z]:$/.test(name) ? encoded(name.toLowerCase()) : encoded(name);
};

/**
 * The one spelling of a URI. Editors differ in what they encode: `file:///C:/a(1).proviso` and `file:///c%3A/a%281%29.proviso`
 * are one document, and it has to be found under either.
 */
export const canonical = (uri: string): string => {
  const [, scheme = '', path = '', rest = ''] = /^([^/:?#]+:(?:\/\/[^/?#]*)?)([^?#]*)([^]*)$/.exec(uri) ?? [];
  return scheme === '' ? uri : scheme + path.split('/').map(respelt).join('/') + rest;
};
