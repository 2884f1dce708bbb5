export const account = {
  account: {
    title: 'Account',
    community: 'Community',
    switchTo: 'Switch to {{community}}',
    joinAnother: 'Join another community',
    joinCode: 'Link to join',
    appearance: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    auto: 'As the device',
    language: 'Language',
  },
};
