import type { Attachment } from '../src/model/attachment.js';

/** A vase on a table, drawn: stories bring no picture of their own. */
export async function vase(width = 480, height = 320): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d')!;
  const fill = (colour: string, draw: () => void) => {
    pen.fillStyle = colour;
    pen.beginPath();
    draw();
    pen.fill();
  };
  fill('#cfc3b3', () => pen.rect(0, 0, width, height));
  fill('#a5886a', () => pen.rect(0, height * 0.68, width, height));
  fill('#425b64', () => {
    pen.ellipse(width / 2, height * 0.58, height * 0.24, height * 0.27, 0, 0, 7);
    pen.rect(width / 2 - height * 0.1, height * 0.16, height * 0.2, height * 0.3);
  });
  return canvas.convertToBlob();
}

export const photo: Attachment = {
  id: 'photo',
  name: 'carafe-rim.png',
  type: 'image/png',
  size: 1_890_000,
  width: 480,
  height: 320,
};

export const plan: Attachment = {
  id: 'plan',
  name: 'invoice-20418.pdf',
  type: 'application/pdf',
  size: 84_000,
};

/** What the samples hold, as a connection would bring it. */
export const loadSample = async ({ type }: Attachment): Promise<Blob> =>
  type.startsWith('image/') ? vase() : new Blob(['An invoice.']);

export const notLoaded = () => Promise.reject(new Error('A story without a connection.'));

/** Files as a person chooses them. */
export const chosen = async (): Promise<File[]> => [
  new File([await vase()], photo.name, { type: photo.type }),
  new File(['An invoice.'], plan.name, { type: plan.type }),
];
