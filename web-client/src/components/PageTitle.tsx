import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';

let arrived = false;

/** Names the page, in the tab too, and takes the focus so that a screen reader says where one is. */
export function PageTitle({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · Fairwatt`;
    if (arrived) {
      heading.current?.focus({ preventScroll: true });
    }
    arrived = true;
  }, [children]);
  return (
    <Title order={1} ref={heading} tabIndex={-1}>
      {children}
    </Title>
  );
}
