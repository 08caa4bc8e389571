/** The catalog that newcomers write for, and a program over it. */
export const bakery = `catalog Bakers "Bakers Guild"
scale Level: Apprentice < Journeyman < Master
choice Employment: FullTime, PartTime
kind specialization plural specializations
kind certification plural certifications { level: Level }
kind agreement plural agreements
kind exam plural exams
entries of specialization { - Bread "Bread" - Pastry "Pastry" - Cake "Cake" - Pizza "Pizza" - Rye "Rye" - Wedding "Wedding cakes" - Chocolate "Chocolate" - Biscuit "Biscuit" }
entries of certification { - BasicBaking "Basic Baking" { level: Apprentice } - FineBaking "Fine Baking" { level: Journeyman } - GrandBaking "Grand Baking" { level: Master } }
entries of agreement { - GuildAgreement "Guild Agreement" - HygieneAgreement "Hygiene Agreement" }
entries of exam { - Hygiene "Hygiene exam" }
record bakery {
  holds specialization, agreement
  bakers: list of baker
  ovens: number
  sales: money in USD
  callBack: duration
  contract: period
  founded: date
  inspected: date
  insured: yesno
  country: text
  satisfaction: percent
  reviews: list of review
}
record baker { identified by id  id: text  employment: Employment  trained: yesno  holds certification  passed exam }
record review { score: number received: date }
define full-time baker: employment is FullTime
define baker certified (level: Level): holds any certification of level
`;

export const guild = `program Guild
use "./catalog.proviso"
require Insured: insured
require Sales: sales at least USD 500
`;

/** A document of these items, which may be a whole one. */
export const asDocument = (items: string): string =>
  /^(?:program|catalog|examples)\b/iu.test(items) ? items : `program Pastry\nuse "./catalog.proviso"\n${items}`;
