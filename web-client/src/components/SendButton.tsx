import { Button, Loader } from '@mantine/core';

interface Props {
  readonly sending: boolean;
  readonly children: string;
}

/** Sends the form once. Meanwhile it takes no tap but keeps the focus, which a disabled button would lose for good. */
export function SendButton({ sending, children }: Props) {
  return (
    <Button
      type="submit"
      size="lg"
      fullWidth
      aria-disabled={sending}
      data-disabled={sending || undefined}
      leftSection={sending && <Loader size={20} aria-hidden="true" />}
      onClick={(event) => sending && event.preventDefault()}
    >
      {children}
    </Button>
  );
}
