export const directions = {
  directions: {
    go: 'Navigate',
    inBrowser: 'Nothing opened? Show the way in the browser',
  },
};
