/** A drawn portrait with initials, as a `data:` address. */
export function portrait(initials: string, hue: number): string {
  return drawing(
    64,
    64,
    `<rect width="64" height="64" fill="hsl(${hue} 42% 46%)"/><text x="32" y="41" font-family="sans-serif" font-size="25" fill="#fff" text-anchor="middle">${initials}</text>`,
  );
}

/** A drawn picture of hills under a sky, as a `data:` address; 600 by 600 unless told. */
export function landscape(hue: number, width = 600, height = 600): string {
  const far = `M0 ${height * 0.62}L${width * 0.3} ${height * 0.4}L${width * 0.62} ${height * 0.66}L${width} ${height * 0.46}V${height}H0Z`;
  const near = `M0 ${height * 0.8}L${width * 0.42} ${height * 0.6}L${width} ${height * 0.84}V${height}H0Z`;
  return drawing(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="hsl(${hue} 60% 84%)"/><circle cx="${width * 0.72}" cy="${height * 0.24}" r="${height * 0.08}" fill="hsl(${hue + 40} 80% 92%)"/><path d="${far}" fill="hsl(${hue} 34% 62%)"/><path d="${near}" fill="hsl(${hue} 36% 42%)"/>`,
  );
}

function drawing(width: number, height: number, body: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
