import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { lazyPart } from './lazyPart';

const show = (Part: ReturnType<typeof lazyPart<{ name: string }>>) =>
  render(
    <Suspense fallback="coming">
      <p>the rest</p>
      <Part name="Dana" />
    </Suspense>,
  );

describe('a part that is fetched when it is needed', () => {
  it('comes', async () => {
    show(lazyPart(() => Promise.resolve(({ name }: { name: string }) => <p>Hello {name}</p>), () => null));
    expect(await screen.findByText('Hello Dana')).toBeTruthy();
  });

  it('leaves the rest as it is where it can’t be fetched', async () => {
    show(lazyPart(() => Promise.reject(new TypeError('Failed to fetch')), () => <p>not there</p>));
    expect(await screen.findByText('not there')).toBeTruthy();
    expect(screen.getByText('the rest')).toBeTruthy();
  });
});
