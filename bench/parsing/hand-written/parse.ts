import type { ProgramDocument } from '../../../grammar/dist/index.js';
import { ProgramReader } from './programs.ts';

const reader = new ProgramReader();

/**
 * Reads a program document without recovery: throws at the first mistake. What a parser in this language can do when
 * speed is all that counts; it gives the tree that Proviso gives.
 */
export const parseByHand = (text: string): ProgramDocument => reader.read(text);
