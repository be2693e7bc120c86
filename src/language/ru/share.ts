/** What the dialog says that passes a view on, and the frame that it makes, in Russian. */
import type { Strings } from "../strings.ts";
import { number } from "./words.ts";

export const SHARE: Pick<Strings, "embed" | "share"> = {
  embed: {
    openPoster: "Открыть карту",
    openWhole: "Открыть весь атлас",
    list: "Страны",
    closePanel: "Закрыть панель",
  },

  share: {
    open: "Поделиться",
    openName: "Поделиться этим видом: ссылка, фрейм, изображение",
    failed: "Не удалось загрузить это окно. Проверьте соединение и попробуйте ещё раз.",
    heading: "Поделиться этим видом",
    close: "Закрыть",
    link: "Ссылка",
    copy: "Копировать",
    linkWhat: "ссылку",
    linkCopied: "Ссылка скопирована.",
    frame: "Фрейм для веб-страницы или слайда",
    code: "Код фрейма",
    codeWhat: "код фрейма",
    codeCopied: "Код скопирован: вставьте его в свою страницу.",
    codeHelp: "Обычный HTML без скриптов; загружается, когда попадает в поле зрения.",
    preview: "Предпросмотр",
    previewTitle: (title) => `Предпросмотр: ${title}`,
    options: "Настройки фрейма",
    shows: "Показывает",
    thisView: "Этот вид",
    story: "Рассказ с его текстом",
    step: "Начинается с шага",
    stepOption: (step, title) => `${number(step)}. ${title}`,
    storyLoading: "Рассказ загружается…",
    storyMissing: "Рассказ загрузить не удалось.",
    theme: "Цвета",
    themes: { auto: "Как в системе читателя", light: "Светлые", dark: "Тёмные" },
    ratio: "Форма",
    ratios: { "16:9": "16 : 9, слайд", "4:3": "4 : 3", "1:1": "1 : 1, квадрат", "3:4": "3 : 4, вертикальная" },
    panel: "Панель с предложениями",
    controls: "Кнопки на карте",
    poster: "Сначала рисунок, подвижная карта по щелчку",
  },
};
