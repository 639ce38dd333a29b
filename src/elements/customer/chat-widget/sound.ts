/** Two short notes, in Hz, and when they begin, in seconds. */
const notes = [
  { pitch: 659.3, at: 0 },
  { pitch: 880, at: 0.12 },
];
const length = 0.35;
/** Milliseconds in which other tabs leave the same message alone. */
const hold = 2000;

/**
 * Tells of a message by a short tone, in one tab of the browser. Silent before the first gesture
 * on the page: browsers ask for one, and a page that nobody has touched should not speak.
 */
export async function ring(messageId: string): Promise<void> {
  if (!navigator.userActivation?.hasBeenActive) return;
  // Without locks (an insecure origin) each tab rings.
  if (!navigator.locks) return tone();
  await navigator.locks.request(
    `pd-chat-sound:${messageId}`,
    { ifAvailable: true },
    async (lock) => {
      if (!lock) return;
      tone();
      await new Promise((resolve) => setTimeout(resolve, hold));
    },
  );
}

function tone(): void {
  const context = new AudioContext();
  const start = context.currentTime;
  const oscillators = notes.map(({ pitch, at }) => {
    const oscillator = new OscillatorNode(context, { frequency: pitch });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, start + at);
    volume.gain.linearRampToValueAtTime(0.12, start + at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, start + at + length);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(start + at);
    oscillator.stop(start + at + length);
    return oscillator;
  });
  oscillators.at(-1)!.onended = () => void context.close();
}
