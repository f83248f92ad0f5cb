/** Places in the shape in which cf has them. */
export const samples = new Map([
  [
    "nairobi",
    {
      continent: "AF",
      country: "KE",
      city: "Nairobi",
      timezone: "Africa/Nairobi",
      latitude: "-1.28333",
      longitude: "36.81667",
    },
  ],
  ["tor", { country: "T1" }],
]);
