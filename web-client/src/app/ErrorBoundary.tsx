import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { Plain } from './Plain';

interface State {
  readonly broken: boolean;
}

/** The last resort: a page that broke says so, instead of turning white. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override state: State = { broken: false };

  override render(): ReactNode {
    if (!this.state.broken) {
      return this.props.children;
    }
    return (
      <Plain>
        <Translation>
          {(t) => (
            <Notice
              tone="problem"
              announced
              title={t('app.broken')}
              actions={<Button onClick={() => window.location.assign('/')}>{t('app.home')}</Button>}
            />
          )}
        </Translation>
      </Plain>
    );
  }
}
