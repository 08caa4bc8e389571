/** Checks whether a value is facts of a program, and says in plain English what is not right. */
export { defaultLimits } from './issues.ts';
export type { FactIssue, FactIssueKind, Limits, Valid, Validation } from './issues.ts';
export type { KindShape, MemberShape, RecordShape, Shape, TypeShape } from './shape.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './standard.ts';
export { createValidator } from './validator.ts';
export type { Validator } from './validator.ts';
