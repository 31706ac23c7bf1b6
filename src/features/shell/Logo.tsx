/** A runner's trunk, arms and legs in four strokes. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="var(--accent)" />
      <g fill="none" stroke="var(--on-accent)" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round">
        <path d="M18.2 11.2 15.6 18" />
        <path d="M15.6 18 20.4 20.6 18.6 25.6" />
        <path d="M15.6 18 13 22.4 7.6 23" />
        <path d="M18.2 11.2 13.2 12 11 15.6" />
        <path d="M18.2 11.2 20.4 15 24.2 14" />
      </g>
      <circle cx="19.8" cy="7.2" r="2.5" fill="var(--on-accent)" />
    </svg>
  );
}
