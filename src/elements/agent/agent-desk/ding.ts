let context: AudioContext | undefined;

/** Two short soft tones. Silent until the person has touched the page: browsers want it so. */
export function ding(): void {
  try {
    context ??= new AudioContext();
    void context.resume();
    const { currentTime, destination } = context;
    [880, 1174.7].forEach((frequency, index) => {
      const tone = new OscillatorNode(context!, { frequency });
      const volume = new GainNode(context!, { gain: 0 });
      const start = currentTime + index * 0.12;
      volume.gain.setValueAtTime(0, start);
      volume.gain.linearRampToValueAtTime(0.12, start + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.001, start + 0.3);
      tone.connect(volume).connect(destination);
      tone.start(start);
      tone.stop(start + 0.32);
    });
  } catch {
    // No sound on this machine.
  }
}
