/** Of the test database alone. */
export const TEST_SECRET = 'only for tests: 0123456789 abcdefghijklmnopqrstuvwxyz';
export const TEST_PASSWORD = 'correct horse battery staple';
