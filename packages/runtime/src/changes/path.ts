/** The names of properties that lead from the facts to something; null stands for every item of the list that is reached. */
export type Path = readonly (string | null)[];
