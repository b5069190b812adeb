/**
 * A drawing in pixels, drawn on a canvas: a page whose policy allows no pictures from memory could not load the SVG
 * text as one.
 */
import type {
  Drawing,
  DrawnGroup,
  DrawnItem,
  DrawnLine,
  DrawnRect,
  DrawnText,
} from "@sanjyra/core";

/** Beyond these some browsers draw nothing, and say nothing. */
const mostSidePx = 8192;
const mostAreaPx = 16_000_000;

type Context = CanvasRenderingContext2D;

/** Pixels of the canvas for each of the drawing: what is wished, held to what every browser can draw. */
export function fitScale({ width, height }: Drawing, wished: number): number {
  const scale = Number.isFinite(wished) && wished > 0 ? wished : 1;
  return Math.min(
    scale,
    mostSidePx / width,
    mostSidePx / height,
    Math.sqrt(mostAreaPx / (width * height)),
  );
}

/** The drawing as a PNG; null where the browser gives no canvas. `scale` is the screen's if missing. */
export async function drawCanvas(
  drawing: Drawing,
  document: Document,
  scale: number = document.defaultView?.devicePixelRatio ?? 1,
): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  const factor = fitScale(drawing, scale);
  canvas.width = Math.floor(drawing.width * factor);
  canvas.height = Math.floor(drawing.height * factor);
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.scale(factor, factor);
  for (const item of drawing.items) drawItem(context, item, drawing);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  // Some browsers keep the memory of canvases that are gone.
  canvas.width = canvas.height = 0;
  return blob;
}

function drawItem(context: Context, item: DrawnItem, drawing: Drawing): void {
  context.save();
  switch (item.kind) {
    case "rect":
      drawRect(context, item);
      break;
    case "line":
      drawLine(context, item);
      break;
    case "text":
      drawText(context, item, drawing);
      break;
    case "group":
      drawGroup(context, item, drawing);
  }
  context.restore();
}

function drawRect(context: Context, rect: DrawnRect): void {
  const { x, y, width, height, radius = 0, fill, fillOpacity = 1, stroke, opacity = 1 } = rect;
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  if (fill !== undefined) {
    context.globalAlpha = opacity * fillOpacity;
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke === undefined) return;
  context.globalAlpha = opacity;
  context.strokeStyle = stroke;
  context.lineWidth = rect.thickness ?? 1;
  context.setLineDash([...(rect.dash ?? [])]);
  context.stroke();
}

function drawLine(context: Context, { from, to, stroke, dash }: DrawnLine): void {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.strokeStyle = stroke;
  context.setLineDash([...(dash ?? [])]);
  context.stroke();
}

function drawText(context: Context, drawn: DrawnText, { fonts }: Drawing): void {
  context.font = `${drawn.weight ?? 400} ${drawn.size}px ${fonts}`;
  context.direction = drawn.direction;
  context.textAlign = drawn.align;
  context.fillStyle = drawn.fill;
  context.fillText(drawn.text, drawn.x, drawn.y);
}

function drawGroup(context: Context, { clip, items }: DrawnGroup, drawing: Drawing): void {
  if (clip) {
    context.beginPath();
    context.rect(clip.x, 0, clip.width, drawing.height);
    context.clip();
  }
  for (const item of items) drawItem(context, item, drawing);
}
