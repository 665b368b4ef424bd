/** Keeps the text of every SVG that becomes a picture. */
export const SVG_RECORDER = `
  window.svgTexts = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    if (blob.type.startsWith('image/svg')) window.svgTexts.push(blob.text());
    return createObjectURL(blob);
  };
`;
