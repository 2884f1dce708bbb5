import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, languageNames } from '@/lib/i18n';

/** Each language by its own name, for those who can't read the one that is shown. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <Group gap={0} role="group" aria-label={t('signIn.language')}>
      {Object.entries(languageNames).map(([language, name]) => (
        <Button
          key={language}
          variant="subtle"
          lang={language}
          aria-pressed={language === i18n.resolvedLanguage}
          fw={language === i18n.resolvedLanguage ? 700 : 400}
          onClick={() => void chooseLanguage(language)}
        >
          {name}
        </Button>
      ))}
    </Group>
  );
}
