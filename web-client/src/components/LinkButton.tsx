import { Anchor, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type AnchorAttributes = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

const ButtonAnchor = forwardRef<HTMLAnchorElement, ButtonProps & AnchorAttributes>((props, ref) => (
  <Button component="a" ref={ref} {...props} />
));
ButtonAnchor.displayName = 'ButtonAnchor';

const TextAnchor = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>(({ color: _, ...props }, ref) => (
  <Anchor ref={ref} underline="always" {...props} />
));
TextAnchor.displayName = 'TextAnchor';

/** Looks like a button, is a link: it can be opened in another tab. */
export const LinkButton = createLink(ButtonAnchor);

export const TextLink = createLink(TextAnchor);
