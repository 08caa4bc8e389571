/** The catalog of a club whose sailors have roles on its boats, with limits on who fills them. */
export const crewCatalog = `catalog Crew
kind course plural courses
entries of course { - Sailing "Sailing course" - Rescue "Rescue course" }
kind boat plural boats
entries of boat { - Blue "The blue boat" - Red "The red boat" - Raft "The raft" }
record club {
  holds boat
  applied for boat
  sailors: list of sailor
}
record sailor {
  identified by id
  id: text
  watch: text
  passed course
}
sharing Watches {
  a sailor fills Mate in at most 2 boats
  no sailor fills two of Mate, Cook
  exempt Raft
  claims rank: held first, then by filing date
}
`;

/** How a program begins that awards a boat. */
export const awarding = (boat: string): string => `program ${boat}Crew\nuse "./catalog.proviso"\naward boat ${boat}\n`;

/** Roles of a program. */
export const crewRoles = `roles Team "On board" each filled by a different sailor {
  role Mate "The mate": 1 sailor who passed course Sailing
  role Cook: 1 sailor
}
`;

/** Examples of a program with one club and these facts of it. */
export const crewExamples = (facts: string, expected = ''): string =>
  `examples for BlueCrew\nuse "./program.proviso"\nclub Otters {\n${facts}\n}\n${expected}`;
