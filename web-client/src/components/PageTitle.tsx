import { Title, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';

let arrived = false;

interface Props {
  readonly children: string;
  /** Only for the tab and for screen readers: the page shows what it is. */
  readonly unseen?: boolean;
}

/**
 * Names the page, in the tab too, and takes the focus so that a screen reader says where one is: once, when the page
 * comes. When only the name changes, with the language, the focus stays where it is.
 */
export function PageTitle({ children, unseen = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · Fairwatt`;
  }, [children]);
  useEffect(() => {
    if (arrived) {
      heading.current?.focus({ preventScroll: true });
    }
    arrived = true;
  }, []);
  const title = (
    <Title order={1} ref={heading} tabIndex={-1}>
      {children}
    </Title>
  );
  return unseen ? <VisuallyHidden>{title}</VisuallyHidden> : title;
}
