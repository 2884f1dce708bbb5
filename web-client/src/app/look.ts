import { Button, Checkbox, createTheme, type CSSVariablesResolver, Input, type MantineColorsTuple, Paper, Radio } from '@mantine/core';

/** Index 7 is the brand on light ground, index 3 on dark ground; the others lie between. */
const brand: MantineColorsTuple = [
  '#E9F6F8', '#CDEBEF', '#9ADAE3', '#5CC4D4', '#3BAFC0', '#2396A8', '#157A8A', '#0B5D6B', '#084C58', '#063B45',
];

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 3 },
  colors: { brand },
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.75rem' }, h2: { fontSize: '1.25rem' }, h3: { fontSize: '1rem' } },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { md: '0.75rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      vars: (_, { variant = 'filled' }) => ({
        root: variant === 'filled' ? { '--button-color': 'var(--on-brand)' } : {},
      }),
    }),
    Input: Input.extend({ defaultProps: { size: 'md' } }),
    InputWrapper: Input.Wrapper.extend({ defaultProps: { size: 'md' } }),
    Radio: Radio.extend({ defaultProps: { size: 'md' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'md' } }),
    Paper: Paper.extend({ defaultProps: { withBorder: true, p: 'md' } }),
  },
});

/** The design's colours in Mantine's names; those of our own are in page.css. */
export const colours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#FBFAF7',
    '--mantine-color-text': '#1B2226',
    '--mantine-color-dimmed': '#55606A',
    '--mantine-color-default': '#FFFFFF',
    '--mantine-color-default-hover': '#F1F3F2',
    '--mantine-color-default-border': '#C9CFD3',
    '--mantine-color-placeholder': '#66717A',
    '--mantine-color-error': '#A3211B',
    '--mantine-color-anchor': '#0B5D6B',
  },
  dark: {
    '--mantine-color-body': '#11171A',
    '--mantine-color-text': '#EAF0F2',
    '--mantine-color-dimmed': '#A9B6BD',
    '--mantine-color-default': '#1A2226',
    '--mantine-color-default-hover': '#232D32',
    '--mantine-color-default-border': '#3B484F',
    '--mantine-color-placeholder': '#93A1A9',
    '--mantine-color-error': '#FF7A6E',
    '--mantine-color-anchor': '#5CC4D4',
    '--mantine-color-brand-filled': '#5CC4D4',
    '--mantine-color-brand-filled-hover': '#7AD0DD',
  },
});
