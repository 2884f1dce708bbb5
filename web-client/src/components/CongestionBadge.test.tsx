import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CongestionBadge } from './CongestionBadge';

describe('the grid badge', () => {
  it.each([
    ['GREEN', '✓', 'Room'],
    ['YELLOW', '▲', 'Busy'],
    ['RED', '⬣', 'At limit'],
  ] as const)('says %s by sign and word', (level, sign, word) => {
    render(<CongestionBadge level={level} />);
    const badge = screen.getByRole('img', { name: `Grid: ${word}` });
    expect(badge.textContent).toBe(sign + word);
  });

  it('says so when nobody knows', () => {
    render(<CongestionBadge level={undefined} />);
    expect(screen.getByRole('img', { name: 'Grid: No data' })).toBeTruthy();
  });
});
