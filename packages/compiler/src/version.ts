/** The version that compiled modules and explanations carry. A test holds it to package.json. */
export const compilerVersion = '0.1.0';
