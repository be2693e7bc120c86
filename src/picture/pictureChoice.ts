/** What can be chosen of a picture that the page makes. */
export interface PictureChoice {
  readonly format: "png" | "svg";
  /** Of a PNG: its pixels to one of `SIZE`. */
  readonly scale: number;
  readonly transparent: boolean;
}

/** Of a picture at 1×, in pixels. */
export const SIZE = { width: 1280, height: 720 } as const;
