/** What stands in a picture of a view, and around the making of one, in Russian. */
import type { PICTURE as PATTERN } from "../en/picture.ts";
import type { Strings } from "../strings.ts";
import { counted, EXCERPTS, OF_ARTICLES, SENTENCES } from "./words.ts";

export const PICTURE: Pick<Strings, keyof typeof PATTERN> = {
  picture: {
    about: (leader, country, documents) =>
      `Куда ездит ${leader} и с кем сотрудничает ${country}: по материалам ${counted(documents, OF_ARTICLES)}.`,
    filtered: (choices) => `Только: ${choices}`,
    disputed: "Спорная территория",
    live: (address) => `Карта в сети: ${address}`,
    openLive: "Открыть этот вид в атласе",
    notes: {
      sentences: "Предложения, на которых основан этот слайд:",
      more: (count) => `… и ещё ${counted(count, SENTENCES)} в атласе.`,
      query: (query) => `Этот вид в атласе: ${query}`,
    },
    dialog: {
      heading: "Изображение этого вида",
      format: "Формат",
      png: "PNG, для слайдов и сообщений",
      svg: "SVG, линии и буквы можно править",
      size: "Размер",
      pixels: (scale, width, height) => `${scale}×: ${width} × ${height} пикселей`,
      transparent: "Прозрачный фон",
      download: "Скачать",
      what: "изображение этого вида",
      outcome: {
        working: "Изображение рисуется …",
        saved: "Изображение среди загрузок.",
        copied: "Изображение в буфере обмена.",
        refused: "Браузер не разрешил копирование. Скачайте изображение.",
        failed: "Изображение не получилось. Выберите меньший размер или проверьте соединение.",
      },
    },
    story: {
      heading: "История одним файлом",
      pptx: "PowerPoint",
      pdf: "PDF",
      help: "Слайд или страница на каждый шаг; предложения, на которых он основан, стоят в заметках к слайдам.",
      outcome: {
        working: "Файл создаётся …",
        saved: "Файл среди загрузок.",
        empty: "Истории ещё нет: «Показ» объяснит, как её начать.",
        letters:
          "Для PDF нужны буквы, которых у этой страницы нет. Можно взять PowerPoint или напечатать страницу в PDF.",
        failed: "Файл не получился: мешает соединение или правила сервера. Его делает и «npm run export».",
      },
    },
    alt: {
      map: (title) => `Карта: ${title}.`,
      visits: (visits) => `Визиты: ${visits}.`,
      named: (countries) => `Больше всего выдержек: ${countries}.`,
      excerpts: (country, count) => `${country} (${counted(count, EXCERPTS)})`,
    },
  },
};
