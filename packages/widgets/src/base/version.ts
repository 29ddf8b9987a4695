/** Version of the package; stands on every saved and shared result. A test holds it to `package.json`. */
export const version = '0.0.0';
