const PROBE = 'fairwatt.probe';

/** Storage that may be blocked: then things are remembered until the page is left, and nothing breaks. */
export class ForgivingStorage implements Storage {
  readonly #memory = new Map<string, string>();
  readonly #real: () => Storage;

  constructor(real: () => Storage) {
    this.#real = real;
  }

  get length(): number {
    return this.#attempt((real) => real.length, () => this.#memory.size);
  }

  key(index: number): string | null {
    return this.#attempt((real) => real.key(index), () => [...this.#memory.keys()][index] ?? null);
  }

  getItem(key: string): string | null {
    return this.#attempt((real) => real.getItem(key), () => this.#memory.get(key) ?? null);
  }

  setItem(key: string, value: string): void {
    this.#attempt((real) => real.setItem(key, value), () => void this.#memory.set(key, value));
  }

  removeItem(key: string): void {
    this.#attempt((real) => real.removeItem(key), () => void this.#memory.delete(key));
  }

  clear(): void {
    this.#attempt((real) => real.clear(), () => this.#memory.clear());
  }

  /** False when the browser keeps nothing: what is remembered ends with the page. */
  get lasts(): boolean {
    return this.#attempt(
      (real) => {
        real.setItem(PROBE, '');
        real.removeItem(PROBE);
        return true;
      },
      () => false,
    );
  }

  #attempt<T>(onReal: (real: Storage) => T, onMemory: () => T): T {
    try {
      return onReal(this.#real());
    } catch {
      return onMemory();
    }
  }
}

/** For this tab: it survives a reload and the phone's sleep. */
export const tabStorage: ForgivingStorage = new ForgivingStorage(() => window.sessionStorage);

/** For this device: choices, never tokens. */
export const deviceStorage: ForgivingStorage = new ForgivingStorage(() => window.localStorage);
