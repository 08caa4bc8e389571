/** Documents that the tests of the commands share. */

export const catalog = `catalog Shop "Shop partners"

choice Employment: FullTime, PartTime

kind badge plural badges
kind certificate plural certificates

entries of badge {
  - Gold "Gold Badge"
  - Silver "Silver Badge"
}
entries of certificate {
  - Basics "Basics of Service"
}

record partner {
  identified by id
  id: text
  holds badge
  individuals: list of individual
  desk: { hoursPerDay: number }
  callBack: duration
  support: yesno
}
record individual {
  identified by id
  id: text
  employment: Employment
  holds certificate
}
`;

const program = `program Service "Service Partner"
use "./catalog.proviso"

revisions {
  1.0 on 2023-01-01 editorial "First."
  2.0 on 2024-05-06 "Silver no longer counts."
}

section "Badges" {
  require AnyBadge: any badge except Silver since 2.0
}
section "Service" {
  require Staff: at least 2 individuals certified
  require Desk "Desk open 8 hours a day": desk.hoursPerDay at least 8
  require CallBack "One-hour call back": callBack at most 1 hour
  require Survey before 2.0: attested Survey
}

define individual certified: holds any certificate
`;

export const examples = `examples for Service
use "./service.proviso"

partner good {
  id: "good"
  holds badge Gold since 2022-01-01
  individual "ann" { holds certificate Basics since 2022-01-01 }
  individual "bo" { holds certificate Basics since 2022-01-01 }
  desk: { hoursPerDay: 8 }
  callBack: 1 hour
}

expect good met on 2024-06-01
`;

/** Facts of a partner who meets the program, by parts that tests change. */
export const goodFacts = {
  id: 'acme',
  holds: { badge: [{ entry: 'Gold', since: '2022-01-01' }] },
  individuals: [
    { id: 'ann', holds: { certificate: [{ entry: 'Basics', since: '2022-01-01' }] } },
    { id: 'bo', holds: { certificate: [{ entry: 'Basics', since: '2022-01-01' }] } },
  ],
  desk: { hoursPerDay: 8 },
  callBack: 'PT30M',
} as const;

/** A folder's files: the catalog and the program, and whatever is added. */
export function shop(
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Readonly<Record<string, string | Uint8Array>> {
  return { 'catalog.proviso': catalog, 'service.proviso': program, ...more };
}
