/** Why something could not be done with a file, in words. */

/** The code of a system error, such as `ENOENT`. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Whether an error is one of files and their like rather than a mistake of the program. */
export function isFileError(error: unknown): boolean {
  return codeOf(error) !== null;
}

/** The reason as the rest of a sentence, after `NAME: `. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EISDIR':
      return 'it is a folder, not a file';
    case 'ENOTDIR':
      return 'a part of its path is a file, not a folder';
    case 'EACCES':
    case 'EPERM':
      return 'access is not permitted';
    case 'EEXIST':
      return 'it is there already';
    case 'ELOOP':
      return 'its links lead in a circle';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open';
    case 'ENOSPC':
      return 'no space is left';
    case 'EROFS':
      return 'nothing can be written there';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return 'it is too large';
    case null:
      return error instanceof Error ? error.message : String(error);
    default:
      return `it cannot be used (${code})`;
  }
}
