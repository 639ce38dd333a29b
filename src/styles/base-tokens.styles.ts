import { css } from 'lit';

/**
 * The look, made from one input: `--pd-accent`. Each `--_x` is the public `--pd-x` if the page
 * sets it, else derived: greys take the accent's hue, as far as it has one, and the fixed lightness
 * keeps the contrast whatever colour an owner picks. Dark follows the `color-scheme` in force
 * (`light-dark()`), so a light-only page never gets a dark widget. The plain colours serve browsers
 * that lack either.
 *
 * These are the launcher's, which every page of a site pays for; the others are in
 * `tokens.styles.ts`.
 *
 * @cssprop [--pd-accent=#106450] - The one colour from which all others are made
 * @cssprop --pd-fill - Ground of the launcher and of the main button
 * @cssprop --pd-fill-hover - The same under the pointer
 * @cssprop --pd-on-fill - Text and icons on it
 * @cssprop --pd-accent-text - The accent as text, link and focus ring
 * @cssprop --pd-surface - Ground of windows and fields
 * @cssprop --pd-raised - Ground of what floats: menus, notices
 * @cssprop --pd-ink - Text
 * @cssprop --pd-badge - Ground of the number of unread messages
 * @cssprop --pd-on-badge - That number
 * @cssprop --pd-shadow - Shadow of what floats, a whole `box-shadow`
 * @cssprop --pd-font - The `font-family`
 * @cssprop [--pd-radius-panel=16px] - Corners of the panel and of the launcher
 */
export const baseTokens = css`
  :host {
    --_a: var(--pd-accent, #106450);
    --_fill: var(--pd-fill, #106450);
    --_fill-hover: var(--pd-fill-hover, #005643);
    --_on-fill: var(--pd-on-fill, #fff);
    --_accent-text: var(--pd-accent-text, #106450);
    --_surface: var(--pd-surface, #fff);
    --_raised: var(--pd-raised, #fff);
    --_ink: var(--pd-ink, #15211d);
    --_badge: var(--pd-badge, #bf2d1f);
    --_on-badge: var(--pd-on-badge, #fff);
    --_shadow: var(
      --pd-shadow,
      0 0 0 1px rgb(21 33 29 / 0.07),
      0 16px 40px -8px rgb(21 33 29 / 0.22)
    );
    --_radius-panel: var(--pd-radius-panel, 16px);
    --_font: var(--pd-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
  }

  @supports (color: light-dark(red, oklch(from red l c h))) {
    :host {
      --_fill: var(
        --pd-fill,
        light-dark(
          oklch(from var(--_a) min(l, 0.48) min(c, 0.16) h),
          oklch(from var(--_a) 0.79 min(c * 1.25, 0.11) h)
        )
      );
      --_fill-hover: var(
        --pd-fill-hover,
        light-dark(
          oklch(from var(--_a) calc(min(l, 0.48) - 0.05) min(c, 0.16) h),
          oklch(from var(--_a) 0.84 min(c * 1.25, 0.11) h)
        )
      );
      --_on-fill: var(--pd-on-fill, light-dark(#fff, oklch(from var(--_a) 0.2 min(c, 0.03) h)));
      --_accent-text: var(
        --pd-accent-text,
        light-dark(var(--_fill), oklch(from var(--_a) 0.82 min(c * 1.25, 0.1) h))
      );
      --_surface: var(--pd-surface, light-dark(#fff, oklch(from var(--_a) 0.215 min(c, 0.01) h)));
      --_raised: var(--pd-raised, light-dark(#fff, oklch(from var(--_a) 0.255 min(c, 0.011) h)));
      --_ink: var(
        --pd-ink,
        light-dark(oklch(from var(--_a) 0.235 min(c, 0.018) h), oklch(from var(--_a) 0.95 min(c, 0.006) h))
      );
      --_badge: var(--pd-badge, light-dark(#bf2d1f, #fa9b82));
      --_on-badge: var(--pd-on-badge, light-dark(#fff, #250e0b));
      --_shadow: var(
        --pd-shadow,
        0 0 0 1px light-dark(rgb(21 33 29 / 0.07), rgb(255 255 255 / 0.08)),
        0 16px 40px -8px light-dark(rgb(21 33 29 / 0.22), rgb(0 0 0 / 0.6))
      );
    }
  }
`;
