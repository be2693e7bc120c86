/** What the tools around the map say, in Chinese: search, filters, timeline, legend, keys. */
import type { CONTROLS as PATTERN } from "../en/controls.ts";
import type { Strings } from "../strings.ts";
import { BASIS_OF_PUBLISHED, counted, DOMAIN_NAMES, number, POLARITY_NAMES, STATUS_NAMES } from "./words.ts";

export const CONTROLS: Pick<Strings, keyof typeof PATTERN> = {
  controls: {
    more: "更多",
    looks: "颜色和语言",
    map: "地图控件",
    zoomIn: "放大",
    zoomOut: "缩小",
    home: "回到初始视图",
    flat: "平面地图",
    theme: "颜色",
    language: "语言",
    languageFailed: (language) => `无法加载语言：${language}。请重试。`,
    themes: { auto: "跟随系统", light: "浅色", dark: "深色" },
  },

  search: {
    label: "搜索地点和文本",
    hint: "允许拼写有误。用方向键在结果中移动，按 Enter 打开，按 Esc 关闭。",
    results: "搜索结果",
    groups: { places: "地点", organisations: "组织", people: "人物与访问", ties: "关系", sentences: "句子" },
    alias: (name) => `又名“${name}”`,
    cityIn: (country) => `${country}城市`,
    city: "城市",
    named: (mentions) => `被提及 ${number(mentions)} 次`,
    inSentences: (count) => `见于 ${number(count)} 句`,
    notNamed: "有访问，未点名",
    visitTo: (country) => `访问 · ${country}`,
    more: (shown, found) => `${number(shown)} / ${number(found)}`,
    loading: "正在加载搜索……",
    failed: "无法加载搜索。",
    failedHelp: "请运行“npm run geocode”重新生成数据，然后再次输入。",
    none: (query) => `这些文章中没有与“${query}”相符的内容。`,
    noneHelp:
      "请试试一个词、更短的开头（“kaz”）或别的名称。文章是英文的，查找文中词句请用英文。任何国家都能找到，不论文章是否提到。",
    partial: "没有句子包含所有这些词：以下句子包含其中一部分。",
    guessed: "没有完全相符的内容：以下最为接近。",
    found: (count) => (count === 0 ? "没有找到" : counted(count, "个结果")),
  },

  keys: {
    open: "按键",
    openName: "按键与快捷键",
    heading: "按键",
    close: "关闭",
    groups: [
      {
        heading: "任何地方",
        keys: [
          { keys: ["/", "Ctrl K"], does: "搜索地点和文本" },
          { keys: ["?"], does: "本说明" },
          { keys: ["Esc"], does: "关闭已打开的结果、说明、文章或资料" },
          { keys: ["Tab", "Shift Tab"], does: "下一个和上一个控件" },
        ],
      },
      {
        heading: "列表和搜索结果",
        keys: [
          { keys: ["↓", "↑"], does: "下一项和上一项" },
          { keys: ["Page ↓", "Page ↑"], does: "在国家列表中移动十项" },
          { keys: ["Home", "End"], does: "第一项和最后一项" },
          { keys: ["Enter"], does: "打开" },
          { keys: ["A–Z"], does: "在国家列表中：筛选" },
        ],
      },
      {
        heading: "文章（焦点在其中时）",
        keys: [{ keys: ["N", "P"], does: "关于您所查对象的下一句和上一句" }],
      },
      {
        heading: "地图和时间轴（焦点在其上时）",
        keys: [
          { keys: ["←", "→", "↑", "↓"], does: "移动地图；移动时间轴的手柄或访问" },
          { keys: ["+", "-"], does: "缩放地图" },
          { keys: ["Home", "End"], does: "时间轴的开头和结尾" },
        ],
      },
      {
        heading: "窄屏上的面板（焦点在其手柄时）",
        keys: [{ keys: ["↑", "↓"], does: "升高和降低" }],
      },
      {
        heading: "演示",
        keys: [
          { keys: ["→", "←", "Page ↓", "Page ↑"], does: "下一步和上一步" },
          { keys: ["Home", "End"], does: "第一步和最后一步" },
          { keys: ["B", "N", "F"], does: "黑屏；在第二个窗口显示备注；全屏" },
          { keys: ["Esc"], does: "返回地图集，视图不变" },
        ],
      },
    ],
    single: "单字符快捷键（/ 和 ?）",
    singleHelp: "如果语音输入或误触会触发它们，可以关闭。Ctrl + K 始终可用于搜索。",
  },

  skip: {
    label: "跳转链接",
    countries: "跳到国家列表",
    dossier: "跳到资料",
    article: "跳到文章",
    map: "跳到地图",
    tables: "跳到表格",
  },

  legend: {
    heading: "图例",
    visit: "访问，按时间顺序编号",
    visitNote: "未写明城市时，按惯例画在首都之间：并非飞行航线",
    visitKey: "访问及其月份",
    ringKey: "伙伴关系，按领域",
    marks: "地图上的标记，均可关闭或打开",
    ties: (families) => `关系：${families}`,
    tieWidth: (statements) => counted(statements, "条陈述"),
    tieNote: "约定连接两国首都；越宽，陈述越多",
    tieTension: "虚线：紧张",
    places: "地区或海洋的名称",
    leftOut: (mark) => `${mark}：筛选后没有`,
    absent: (mark) => `${mark}：这些文章中没有`,
    ring: "伙伴关系，按陈述占比",
    tension: "斜线：紧张",
    fills: "各国摘录数",
    unnamedKey: "无",
    unnamed: "无：此处未提到，不等于“没有关系”",
    disputed: (names) => `有争议：${names}`,
    range: (from, to) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
  },

  filters: {
    open: "筛选",
    activeUnit: "项已启用",
    close: "关闭筛选",
    closeShort: "关闭",
    heading: "筛选",
    groups: {
      shows: "陈述类型",
      domains: "领域",
      polarities: "性质",
      statuses: "状态",
      documents: "文章",
    },
    notes: {
      domains: "访问没有领域和性质：选择其中任何一项都会排除访问。",
      time: "月份范围在时间轴上设定。",
    },
    shows: { visits: "访问", ties: "关系" },
    domain: DOMAIN_NAMES,
    polarity: POLARITY_NAMES,
    status: STATUS_NAMES,
    undated: "没有日期的文章和访问",
    undatedOff: "仅有日期的",
    countNote: "每个选项旁是它会留下的陈述数。没有陈述的选项无法选择。",
    statementsUnit: () => "条陈述",
    countries: (shown, all) => `${number(all)} 个国家中的 ${number(shown)} 个`,
    remaining: (count) => `剩余 ${number(count)} 条陈述`,
    active: "已启用的筛选",
    remove: (name) => `移除筛选“${name}”`,
    clear: "全部清除",
    shown: (countries, all, filters) => `${number(all)} 个国家中的 ${number(countries)} 个，仅限${filters}`,
    nothing: (filters) => `按“${filters}”筛选后没有剩余内容。请移除一项，或全部清除。`,
    cleared: (all) => `全部 ${number(all)} 个国家，无筛选`,
    excerpts: (shown, all) =>
      shown === 0
        ? `按当前筛选条件，${number(all)} 条摘录全部被排除。`
        : `筛选后剩余 ${number(all)} 条摘录中的 ${number(shown)} 条。`,
  },

  timeline: {
    heading: "时间轴",
    visits: "按时间顺序的访问",
    visit: (count, name, when) => `第 ${number(count)} 次访问：${name}，${when}`,
    severalVisits: (first, last, names) => `第 ${number(first)}–${number(last)} 次访问：${names}`,
    undatedVisit: (name) => `访问${name}，日期不详`,
    severalUndated: (count, names) => `${counted(count, "次访问")}日期不详：${names}`,
    eachPress: "每按一次，打开下一次访问。",
    article: (title, when, basis) => `文章，日期${BASIS_OF_PUBLISHED[basis]}：${when}。${title}`,
    undated: "无日期",
    undatedSwitch: "保留没有日期的内容",
    undatedCount: (visits, documents) =>
      [
        ...(visits > 0 ? [counted(visits, "次访问")] : []),
        ...(documents > 0 ? [counted(documents, "篇文章")] : []),
      ].join("，"),
    from: "起始月份",
    to: "结束月份",
    range: "月份范围",
    all: (range) => `${range}（全部）`,
    outside: (range) => `${range}：这段时间没有内容`,
    reset: "全部时间",
    previous: "上一次访问",
    next: "下一次访问",
    play: "依次播放访问",
    pause: "暂停",
    atVisit: (index, all) => `${number(index)} / ${number(all)}`,
    empty: "这里的文章和访问都没有日期。",
    keys: "方向键每次移动一个月，Page Up 和 Page Down 每次移动一年。",
  },

  tooltip: {
    excerpts: (count) => counted(count, "条摘录"),
    unnamed: "这些文章未提到",
    leftOut: "按当前筛选条件没有内容",
  },
};
