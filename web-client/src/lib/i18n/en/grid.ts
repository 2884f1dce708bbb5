export const grid = {
  grid: {
    label: 'Grid: {{word}}',
    GREEN: { word: 'Room', means: 'The grid has room. Most requests start right away.' },
    YELLOW: { word: 'Busy', means: 'The grid is busy. A slot may start later or charge slower.' },
    RED: { word: 'At limit', means: 'The grid is at its limit. Expect a later start; the earlier you ask, the better.' },
    unknown: { word: 'No data', means: 'The state of the grid is not known right now. You can still request a slot.' },
  },
};
