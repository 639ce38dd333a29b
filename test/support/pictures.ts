/** A picture of one colour, as a file of the given type. */
export async function picture(
  name: string,
  width: number,
  height: number,
  { type = 'image/png', colour = 'teal' } = {},
): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob({ type })], name, { type });
}
