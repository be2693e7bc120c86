/** What lists, dossiers, reader and sheet say, in Russian. */
import type { PANEL as PATTERN } from "../en/panel.ts";
import type { Strings } from "../strings.ts";
import {
  ARTICLES,
  BASIS_OF_PUBLISHED,
  BASIS_OF_VISIT,
  counted,
  DOMAIN_NAMES,
  EXCERPTS,
  FORMATS,
  form,
  IN_ARTICLES,
  IN_SENTENCES,
  KIND_NAMES,
  MENTIONS,
  number,
  OF_ARTICLES,
  OF_COUNTRIES,
  OF_EXCERPTS,
  ORGANISATION_KINDS,
  POLARITY_NAMES,
  SENTENCES,
  STATEMENTS,
  TIMES,
  VISITED,
  VISITS,
} from "./words.ts";

export const PANEL: Pick<Strings, keyof typeof PATTERN> = {
  list: {
    heading: "Страны",
    filter: "Найти страну, место, организацию",
    label: "Страны, регионы, моря и организации",
    named: "Упомянуты в статьях",
    places: "Регионы и моря",
    organisations: "Организации",
    filtered: "Не проходят фильтр",
    unnamed: "Не упомянуты в этих статьях",
    excerptsUnit: (count) => form(count, EXCERPTS),
    mentionsUnit: (count) => form(count, MENTIONS),
    visits: (count) => counted(count, VISITS),
    found: (count) => (count === 0 ? "Ничего не найдено" : `Найдено: ${number(count)}`),
    emptyHeading: "Такого названия нет",
    empty: (filter) =>
      `Ни страны, ни региона, ни моря, ни организации с названием «${filter}» нет. Попробуйте название покороче. Открыть можно любую страну, остальное — только если это упомянуто в статьях.`,
    clear: "Очистить фильтр",
    facts: (countries, documents) =>
      `${counted(countries, ["страна упомянута", "страны упомянуты", "стран упомянуто"])} в ${counted(documents, IN_ARTICLES)}`,
    factsFiltered: (shown, all) => `${number(shown)} из ${counted(all, OF_COUNTRIES)} с учётом фильтра`,
    hint: "Стрелки перемещают по списку, Enter открывает.",
  },

  dossier: {
    close: "Все страны",
    country: "Страна",
    subject: "Главная страна атласа",
    region: "Регион",
    macro_region: "Часть света",
    water: "Море",
    area: "Территория без кода страны",
    named: (mentions, documents, all) =>
      mentions === 0
        ? `прямо не упоминается, но речь об этом идёт в ${number(documents)} из ${counted(all, OF_ARTICLES)}`
        : `${counted(mentions, MENTIONS)} в ${number(documents)} из ${counted(all, OF_ARTICLES)}`,
    unnamedFacts: "в этих статьях упоминаний нет",
    unnamed: (name) => `${name}: в статьях об этом не говорится.`,
    unnamedMore: "Это не значит, что связей нет: лишь то, что эти статьи о них не упоминают.",
    visits: "Визиты",
    visited: (visitor, status, when) => `${visitor}: ${VISITED[status]}${when ? `, ${when}` : ""}`,
    visitTo: (visitor, status, place, when) => `${visitor}: ${VISITED[status]} — ${place}${when ? `, ${when}` : ""}`,
    visitCity: (city) => `Город: ${city}`,
    visitBasis: BASIS_OF_VISIT,
    visitUndated: "в статье нет даты",
    allVisits: (count) => `Показать все визиты: ${number(count)}`,
    visitShow: "Показать этот визит на карте",
    partnership: (subject) => `Партнёрство: ${subject}`,
    partnershipOfSubject: "Партнёрства по сферам",
    partners: "Партнёры",
    otherPartners: "Связи с другими странами",
    statements: (count) => counted(count, STATEMENTS),
    statementsUnit: (count) => form(count, STATEMENTS),
    byStatements: "по числу утверждений",
    ofTension: (count) => `${number(count)} о напряжённости`,
    excerpts: "Что говорится в статьях",
    excerptCount: (count) => counted(count, EXCERPTS),
    excerptsShown: (shown, all) => `${number(shown)} из ${counted(all, OF_EXCERPTS)}`,
    allExcerpts: "Показать все выдержки",
    noneOfFamily:
      "Ни одна выдержка не говорит о такой связи именно с главной страной; нажмите на полосу ещё раз, чтобы увидеть все.",
    more: (count) => `Показать ещё ${counted(count, ["выдержку", "выдержки", "выдержек"])}`,
    paragraph: (count) => `¶ ${number(count)}`,
    paragraphName: (count) => `абзац ${number(count)}`,
    published: (when, basis) => `Опубликовано: ${when} (${BASIS_OF_PUBLISHED[basis]})`,
    unpublished: "Дата публикации неизвестна",
    loading: (name) => `Загружаются выдержки: ${name} …`,
    failedHeading: "Не удалось загрузить выдержки",
    failedHelp: "Пересоберите данные командой «npm run geocode» и попробуйте снова.",
    retry: "Попробовать снова",
    notedInContext: "названо в заголовке или в предыдущем предложении",
    openArticle: "Открыть в статье",
    alsoIn: (paragraphs) => `то же в ¶ ${paragraphs.map(number).join(", ")}`,
  },

  organisation: {
    kind: ORGANISATION_KINDS,
    name: (name, acronym) => `${name} (${acronym})`,
    named: (sentences, documents, all) =>
      `в ${counted(sentences, IN_SENTENCES)}, в ${number(documents)} из ${counted(all, OF_ARTICLES)}`,
    members: "Участники",
    membership: (name, count, asOf) =>
      `${name}: ${counted(count, ["участник", "участника", "участников"])}${asOf === null ? "" : ` на ${asOf}`}`,
    source: "Источник:",
    noMembers: (name) => `${name}: списка государств-участников нет, на карте ничего не обведено.`,
    namedMembers: "Участники, упомянутые в этих статьях",
    otherMembers: "Другие участники",
    noneNamed: "Ни один из участников в этих статьях не упомянут.",
    countOf: (named, all) => `${number(named)} из ${number(all)}`,
    ties: (name) => `Связи внутри: ${name}`,
    tie: (domain, polarity) => `${DOMAIN_NAMES[domain]}, ${POLARITY_NAMES[polarity].toLowerCase()}`,
    key: (name, asOf) => `Участники: ${name}${asOf === null ? "" : ` (на ${asOf})`}`,
  },

  tie: {
    one: "Связь",
    several: (count) => counted(count, ["связь", "связи", "связей"]),
    heading: "Что утверждается",
    each: "Каждая из них",
    ofTension: (family) => `${family}, напряжённость`,
  },

  borders: {
    legend: "Границы",
    names: { recognised: "Признанные", "natural-earth": "Natural Earth" },
    sources: {
      recognised: "Границы по visionscarto, близко к картам ООН; Тайвань и Косово показаны отдельно",
      "natural-earth": "Границы по Natural Earth: по фактическому контролю",
    },
    disputed: (borders) =>
      borders === "recognised" ? "спорная территория." : "спорная территория; показана так, как у Natural Earth.",
  },

  reader: {
    article: "Статья",
    back: "Страны и статьи",
    loading: (title) => `Загружается «${title}» …`,
    failedHeading: "Не удалось загрузить статью",
    furniture: "Вокруг статьи: не прочитано",
    evidence: (name) => `Предложения по теме: ${name}`,
    position: (at, all, name) =>
      at === null ? `${counted(all, SENTENCES)} · ${name}` : `${number(at)} из ${number(all)} · ${name}`,
    steps: {
      previous: { name: "Предыдущее предложение", key: "p" },
      next: { name: "Следующее предложение", key: "n" },
    },
    withKey: (name, key) => `${name} (клавиша ${key.toUpperCase()})`,
    layer: "Что здесь прочитала машина",
    readings: (paragraph) => `Что машина прочитала в абзаце ${number(paragraph)}`,
    legend: "Что значат пометки",
    ownMark: "то, с чего вы пришли, под любым названием",
    marks: {
      country: { word: "страна", meaning: "страна" },
      people: { word: "жители или нечто из страны", meaning: "жители страны или нечто из неё" },
      city: { word: "город", meaning: "город как место" },
      area: { word: "регион или море", meaning: "регион, море или часть света" },
      government: { word: "правительство", meaning: "название места вместо его правительства" },
      camp: { word: "группа государств", meaning: "часть света вместо её государств" },
      embedded: { word: "имя внутри другого названия", meaning: "имя внутри другого названия: здесь это не место" },
    },
    signs: { government: "прав-во", camp: "гос-ва" },
    described: (kind, name) => `${kind}: ${name}`,
    governmentOf: (country) => (country ? `обозначает правительство: ${country}` : "обозначает правительство"),
    kinds: KIND_NAMES,
    roles: { place: "как место", polity: "как государство или действующая сила" },
    noPlace: "нет места",
    times: (count) => `(${counted(count, TIMES)})`,
    decided: (confidence) =>
      `${FORMATS.percent(confidence)} — ${confidence >= 0.8 ? "уверенно" : confidence >= 0.5 ? "вероятно" : "под вопросом"}`,
  },

  copy: {
    copy: "Копировать",
    copied: "Скопировано",
    what: "предложение с источником",
    confirmed: "Предложение скопировано вместе с источником и ссылкой.",
    refused: "Браузер не разрешил копирование. Вот текст, он выделен: нажмите Ctrl или ⌘ и C.",
    done: "Готово",
    citation: (text, title, paragraph, published, link) =>
      `«${text}»\n${title}, ¶ ${number(paragraph)}. ${published}.\n${link}`,
  },

  articles: {
    tabs: "Списки",
    countriesTab: "Страны",
    heading: "Статьи",
    facts: (count) => `${counted(count, ARTICLES)} в этом атласе`,
    counts: (words, mentions, visits, statements) =>
      [
        counted(words, ["слово", "слова", "слов"]),
        counted(mentions, ["упоминание места", "упоминания мест", "упоминаний мест"]),
        counted(visits, VISITS),
        counted(statements, ["утверждение о связях", "утверждения о связях", "утверждений о связях"]),
      ].join(" · "),
    countries: "О каких странах",
    none: "С этим фильтром ничего не остаётся.",
    sentences: (count) => counted(count, SENTENCES),
    sentencesUnit: (count) => form(count, SENTENCES),
  },

  sheet: {
    handle: "Высота панели",
    heights: { peek: "низкая", half: "половина", full: "полная" },
  },
};
