import { useMantineColorScheme } from '@mantine/core';
import { useRef, useState } from 'react';
import { useAttempt } from '@/lib/api/attempt';
import { useMe } from '@/lib/session';
import { applySettings, type Settings } from './applySettings';
import { UpdateSettingsDocument } from './generated/settings';

/** Each choice holds at once and is saved then, one after the other; what can't be saved is taken back. */
export function useSettings() {
  const { settings: known } = useMe();
  const { setColorScheme } = useMantineColorScheme();
  const { run, running, problem } = useAttempt(UpdateSettingsDocument);
  const [chosen, setChosen] = useState<Settings>();
  const saved = useRef(known);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const shown = chosen ?? known;

  const save = async (wanted: Settings) => {
    const { language, units, appearance, notifyInPage, notifyByMail } = wanted;
    const done = await run({ input: { language, units, appearance, notifyInPage, notifyByMail } });
    if (done) {
      saved.current = done.updateSettings;
    } else {
      setChosen(saved.current);
      applySettings(saved.current, setColorScheme);
    }
  };
  const choose = (choice: Partial<Settings>) => {
    const wanted = { ...shown, ...choice };
    setChosen(wanted);
    applySettings(wanted, setColorScheme);
    queue.current = queue.current.then(() => save(wanted));
  };
  return { settings: shown, choose, running, problem };
}
