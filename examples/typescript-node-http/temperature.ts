const scales = {
  celsius: { factor: 1, offset: 0 },
  fahrenheit: { factor: 1.8, offset: 32 },
  kelvin: { factor: 1, offset: 273.15 },
} as const;

export type Unit = keyof typeof scales;

export function isUnit(value: string | null): value is Unit {
  return value !== null && Object.hasOwn(scales, value);
}

export function convert(degrees: number, from: Unit, to: Unit): number {
  const celsius = (degrees - scales[from].offset) / scales[from].factor;
  return Math.round((celsius * scales[to].factor + scales[to].offset) * 100) / 100;
}
