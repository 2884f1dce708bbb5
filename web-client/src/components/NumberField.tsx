import { TextInput, type TextInputProps, VisuallyHidden } from '@mantine/core';
import { forwardRef } from 'react';

interface Props extends Omit<TextInputProps, 'rightSection'> {
  readonly unit: string;
}

/** A number with its unit; the unit stands in the label for those who don't see it. */
export const NumberField = forwardRef<HTMLInputElement, Props>(({ unit, label, ...props }, ref) => (
  <TextInput
    ref={ref}
    inputMode="decimal"
    autoComplete="off"
    label={<>{label}<VisuallyHidden> ({unit})</VisuallyHidden></>}
    rightSection={<span aria-hidden="true">{unit}</span>}
    rightSectionWidth={56}
    rightSectionPointerEvents="none"
    {...props}
  />
));
NumberField.displayName = 'NumberField';
