export const green = 3;
