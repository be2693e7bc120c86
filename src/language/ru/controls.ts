/** What the tools around the map say, in Russian: search, filters, timeline, legend, keys. */
import type { CONTROLS as PATTERN } from "../en/controls.ts";
import type { Strings } from "../strings.ts";
import {
  ARTICLES,
  BASIS_OF_PUBLISHED,
  COUNTRIES,
  counted,
  DOMAIN_NAMES,
  EXCERPTS,
  form,
  IN_SENTENCES,
  MENTIONS,
  number,
  OF_COUNTRIES,
  OF_EXCERPTS,
  POLARITY_NAMES,
  STATEMENTS,
  STATUS_NAMES,
  VISITS,
} from "./words.ts";

export const CONTROLS: Pick<Strings, keyof typeof PATTERN> = {
  controls: {
    more: "Ещё",
    looks: "Проекция, цвета и язык",
    map: "Управление картой",
    zoomIn: "Приблизить",
    zoomOut: "Отдалить",
    home: "Вернуться к начальному виду",
    projection: "Проекция",
    globe: "Глобус",
    flat: "Плоская",
    theme: "Цвета",
    language: "Язык",
    themes: { auto: "Как в системе", light: "Светлые", dark: "Тёмные" },
  },

  search: {
    label: "Поиск мест и текста",
    hint: "Опечатки допустимы. Стрелки перемещают по результатам, Enter открывает, Esc закрывает.",
    results: "Результаты поиска",
    groups: { places: "Места", organisations: "Организации", people: "Люди и визиты", sentences: "Предложения" },
    alias: (name) => `также «${name}»`,
    cityIn: (country) => `Город · ${country}`,
    city: "Город",
    named: (mentions) => counted(mentions, MENTIONS),
    inSentences: (count) => `в ${counted(count, IN_SENTENCES)}`,
    notNamed: "есть визит, имя не названо",
    visitTo: (country) => `Визит · ${country}`,
    more: (shown, found) => `${number(shown)} из ${number(found)}`,
    loading: "Поиск загружается …",
    failed: "Не удалось загрузить поиск.",
    failedHelp: "Пересоберите данные командой «npm run geocode» и введите запрос снова.",
    none: (query) => `В этих статьях нет ответа на «${query}».`,
    noneHelp:
      "Попробуйте одно слово, начало покороче («kaz») или другое название. Статьи написаны по-английски: слова из их текста ищите по-английски. Найти можно любую страну, даже если статьи её не упоминают.",
    partial: "Предложений со всеми этими словами нет: вот те, где есть некоторые.",
    guessed: "В таком написании не найдено: вот самое похожее.",
    found: (count) => (count === 0 ? "Ничего не найдено" : counted(count, ["результат", "результата", "результатов"])),
  },

  keys: {
    open: "Клавиши",
    openName: "Клавиши и сочетания",
    heading: "Клавиши",
    close: "Закрыть",
    groups: [
      {
        heading: "Везде",
        keys: [
          { keys: ["/", "Ctrl K"], does: "Поиск мест и текста" },
          { keys: ["?"], does: "Эта памятка" },
          { keys: ["Esc"], does: "Закрыть открытое: результаты, памятку, статью, досье" },
          { keys: ["Tab", "Shift Tab"], does: "Следующий и предыдущий элемент" },
        ],
      },
      {
        heading: "Списки и результаты поиска",
        keys: [
          { keys: ["↓", "↑"], does: "Следующая и предыдущая строка" },
          { keys: ["Page ↓", "Page ↑"], does: "На десять строк в списке стран" },
          { keys: ["Home", "End"], does: "Первая и последняя" },
          { keys: ["Enter"], does: "Открыть" },
          { keys: ["А–Я"], does: "В списке стран: отобрать по названию" },
        ],
      },
      {
        heading: "Статья, когда фокус в ней",
        keys: [{ keys: ["N", "P"], does: "Следующее и предыдущее предложение по вашей теме" }],
      },
      {
        heading: "Карта и шкала времени, когда фокус на них",
        keys: [
          { keys: ["←", "→", "↑", "↓"], does: "Сдвинуть карту; сдвинуть границу или визит на шкале" },
          { keys: ["+", "-"], does: "Масштаб карты" },
          { keys: ["Home", "End"], does: "Начало и конец шкалы времени" },
        ],
      },
      {
        heading: "Панель на узком экране, когда фокус на её ручке",
        keys: [{ keys: ["↑", "↓"], does: "Выше и ниже" }],
      },
      {
        heading: "Показ",
        keys: [
          { keys: ["→", "←", "Page ↓", "Page ↑"], does: "Следующий и предыдущий шаг" },
          { keys: ["Home", "End"], does: "Первый и последний шаг" },
          { keys: ["B", "N", "F"], does: "Чёрный экран; заметки во втором окне; во весь экран" },
          { keys: ["Esc"], does: "Назад к атласу, в том же виде" },
        ],
      },
    ],
    single: "Однобуквенные клавиши ( / и ? )",
    singleHelp: "Отключите их, если они срабатывают от голосового ввода или случайно. Ctrl + K ищет всегда.",
  },

  skip: {
    label: "Быстрые переходы",
    countries: "Перейти к странам",
    dossier: "Перейти к досье",
    article: "Перейти к статье",
    map: "Перейти к карте",
    tables: "Перейти к таблицам",
  },

  legend: {
    heading: "Обозначения",
    visit: "Визит, номер по порядку времени",
    visitNote: "Если города не указаны, линия условно идёт между столицами: это не маршрут полёта",
    visitKey: "Визит и его месяц",
    ringKey: "Партнёрство по сферам",
    ring: "Партнёрство: доли утверждений",
    tension: "штриховка: напряжённость",
    fills: "Выдержек о стране",
    unnamedKey: "нет",
    unnamed: "Нет: здесь не упомянута, но это не значит «нет связей»",
    disputed: (names) => `Спорные территории: ${names}`,
    borders: "Границы по visionscarto, близко к картам ООН; Тайвань и Косово показаны отдельно",
    range: (from, to) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
  },

  filters: {
    open: "Фильтры",
    activeUnit: "включено",
    close: "Закрыть фильтры",
    closeShort: "Закрыть",
    heading: "Фильтры",
    groups: {
      shows: "Вид утверждения",
      domains: "Сфера",
      polarities: "Характер",
      statuses: "Статус",
      documents: "Статья",
    },
    notes: {
      domains: "У визитов нет ни сферы, ни характера: любой такой выбор их скрывает.",
      time: "Период задаётся на шкале времени.",
    },
    shows: { visits: "Визиты", ties: "Связи" },
    domain: DOMAIN_NAMES,
    polarity: POLARITY_NAMES,
    status: STATUS_NAMES,
    undated: "Статьи и визиты без даты",
    undatedOff: "Только с датой",
    countNote: "Рядом с каждым вариантом — сколько утверждений он оставит. Варианты без утверждений недоступны.",
    statementsUnit: (count) => form(count, STATEMENTS),
    countries: (shown, all) => `${number(shown)} из ${counted(all, OF_COUNTRIES)}`,
    remaining: (count) => `Осталось: ${counted(count, STATEMENTS)}`,
    active: "Включённые фильтры",
    remove: (name) => `Убрать фильтр «${name}»`,
    clear: "Сбросить все",
    shown: (countries, all, filters) => `${number(countries)} из ${counted(all, OF_COUNTRIES)}, только: ${filters}`,
    nothing: (filters) => `С фильтром «${filters}» ничего не остаётся. Уберите одно из условий или сбросьте все.`,
    cleared: (all) => `${counted(all, COUNTRIES)}, без фильтра`,
    excerpts: (shown, all) =>
      shown === 0
        ? `С этим фильтром не остаётся ни одной из ${counted(all, OF_EXCERPTS)}.`
        : `Фильтр оставляет ${number(shown)} из ${counted(all, OF_EXCERPTS)}.`,
  },

  timeline: {
    heading: "Шкала времени",
    visits: "Визиты по порядку времени",
    visit: (count, name, when) => `Визит ${number(count)}: ${name}, ${when}`,
    undatedVisit: (name) => `Визит без даты: ${name}`,
    article: (title, when, basis) => `Статья, дата: ${when} (${BASIS_OF_PUBLISHED[basis]}). ${title}`,
    undated: "Без даты",
    undatedSwitch: "Оставлять то, у чего нет даты",
    undatedCount: (visits, documents) =>
      [...(visits > 0 ? [counted(visits, VISITS)] : []), ...(documents > 0 ? [counted(documents, ARTICLES)] : [])].join(
        ", ",
      ),
    from: "Первый месяц",
    to: "Последний месяц",
    range: "Период",
    all: (range) => `${range}, всё время`,
    outside: (range) => `${range}: за это время ничего нет`,
    reset: "Всё время",
    previous: "Предыдущий визит",
    next: "Следующий визит",
    play: "Показать визиты по очереди",
    pause: "Пауза",
    atVisit: (index, all) => `${number(index)} из ${number(all)}`,
    empty: "Ни у статей, ни у визитов здесь нет даты.",
    keys: "Стрелки сдвигают на месяц, Page Up и Page Down — на год.",
  },

  tooltip: {
    excerpts: (count) => counted(count, EXCERPTS),
    unnamed: "в этих статьях не упоминается",
    leftOut: "с этим фильтром ничего нет",
  },
};
