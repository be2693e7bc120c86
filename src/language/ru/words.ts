/** The closed vocabularies of the data in Russian, and how a number joins a noun. */
import type { VisitStatus } from "../../atlas/vocabulary.ts";
import { createFormats } from "../formats.ts";
import type { Strings } from "../strings.ts";

export const FORMATS = createFormats({
  locale: "ru-RU",
  letter: /\p{Script=Cyrillic}/u,
  // Cases would have to bend the month; so the date stays as it is, and the words stand behind it.
  until: (date) => `${date} или раньше`,
  since: (date) => `${date} или позже`,
  tidied: (date) => date,
  // On map and timeline there is no room for the "г." of the year.
  shortened: (date) => date.replaceAll(/\s+гг?\./g, ""),
});

export const { number } = FORMATS;

/** The form after 1, 21, 31 …; after 2–4, 22–24 …; after 0, 5–20, 25–30 …: "статья, статьи, статей". */
type Forms = readonly [one: string, few: string, many: string];

export function form(count: number, [one, few, many]: Forms): string {
  return FORMATS.plural(count, { one, few, many, other: few });
}

export function counted(count: number, forms: Forms): string {
  return `${number(count)} ${form(count, forms)}`;
}

export const ARTICLES: Forms = ["статья", "статьи", "статей"];
/** "из 5 статей", "из 21 статьи". */
export const OF_ARTICLES: Forms = ["статьи", "статей", "статей"];
/** "в 5 статьях". */
export const IN_ARTICLES: Forms = ["статье", "статьях", "статьях"];
export const COUNTRIES: Forms = ["страна", "страны", "стран"];
export const OF_COUNTRIES: Forms = ["страны", "стран", "стран"];
export const EXCERPTS: Forms = ["выдержка", "выдержки", "выдержек"];
export const OF_EXCERPTS: Forms = ["выдержки", "выдержек", "выдержек"];
export const MENTIONS: Forms = ["упоминание", "упоминания", "упоминаний"];
export const VISITS: Forms = ["визит", "визита", "визитов"];
export const TIES: Forms = ["связь", "связи", "связей"];
export const STATEMENTS: Forms = ["утверждение", "утверждения", "утверждений"];
export const SENTENCES: Forms = ["предложение", "предложения", "предложений"];
export const IN_SENTENCES: Forms = ["предложении", "предложениях", "предложениях"];
export const TIMES: Forms = ["раз", "раза", "раз"];

export const FAMILY_NAMES: Strings["family"] = {
  economy: "Экономика и торговля",
  energy: "Энергетика",
  military: "Оборона и безопасность",
  diplomacy: "Дипломатия",
  society: "Труд и культура",
};

export const FAMILY_CHIPS: Strings["familyChip"] = {
  economy: "Экономика",
  energy: "Энергетика",
  military: "Оборона",
  diplomacy: "Дипломатия",
  society: "Общество",
};

/** Without a verb: a visitor may be he or she. */
export const VISITED: Readonly<Record<VisitStatus, string>> = {
  made: "визит",
  planned: "планируемый визит",
  cancelled: "отменённый визит",
  hypothetical: "возможный визит",
};

export const DOMAIN_NAMES: Strings["filters"]["domain"] = {
  economic: "Экономика",
  trade: "Торговля",
  finance: "Финансы",
  infrastructure: "Инфраструктура",
  energy: "Энергетика",
  military: "Оборона",
  security: "Безопасность",
  diplomatic: "Дипломатия",
  labour: "Труд",
  culture: "Культура",
};

export const POLARITY_NAMES: Strings["filters"]["polarity"] = {
  cooperation: "Сотрудничество",
  support: "Поддержка",
  mediation: "Посредничество",
  tension: "Напряжённость",
};

export const STATUS_NAMES: Strings["filters"]["status"] = {
  existing: "Связь есть",
  deepening: "Связь крепнет",
  proposed: "Связь предложена",
  historical: "Связь в прошлом",
  made: "Визит состоялся",
  planned: "Визит намечен",
  cancelled: "Визит отменён",
  hypothetical: "Визит возможен",
};

export const KIND_NAMES: Strings["reader"]["kinds"] = {
  country: "страна",
  demonym: "жители страны",
  capital: "столица",
  city: "город",
  region: "регион",
  macro_region: "часть света",
  water: "море",
  embedded: "внутри другого названия",
};

export const BASIS_OF_VISIT: Strings["dossier"]["visitBasis"] = {
  stated: "указано в статье",
  inferred: "следует из слов статьи",
  record: "по открытым источникам, не из статьи",
};

export const BASIS_OF_PUBLISHED = {
  stated: "указано в тексте",
  inferred: "предположительно",
  record: "по открытым источникам",
  unknown: "неизвестно",
} as const;

export const ORGANISATION_KINDS: Strings["organisation"]["kind"] = {
  bloc: "Объединение",
  programme: "Программа",
  company: "Организация",
  other: "Организация",
};

export const SCENE: Strings["scene"] = {
  title: "Карта. Стрелки двигают её, плюс и минус меняют масштаб. Список стран говорит то же словами.",
  gestures: {
    ctrl: "Чтобы изменить масштаб, прокручивайте, удерживая Ctrl",
    command: "Чтобы изменить масштаб, прокручивайте, удерживая ⌘",
    touch: "Двигайте карту двумя пальцами",
  },
  visit: (count, month) =>
    `${count === null ? "визит" : `визит ${number(count)}`}${month === null ? "" : `, ${month}`}`,
  visits: (count) => counted(count, VISITS),
  statements: (count) => `${counted(count, STATEMENTS)} о партнёрстве`,
  ring: (place, told) => `${place}: ${told.join("; ")}`,
};
