import { Tooltip } from 'radix-ui';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  /** Read aloud, and shown when the pointer or the focus rests on it. */
  readonly label: string;
  /** The key that does the same, for the tooltip. */
  readonly hint?: string;
  readonly large?: boolean;
  readonly children: ReactNode;
}

/** A button with a picture only; its name is in its label and its tooltip. */
export function IconButton({ label, hint, large = false, children, className, ...rest }: IconButtonProps) {
  const classes = [styles.button, large && styles.large, className].filter(Boolean).join(' ');
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button type="button" className={classes} aria-label={label} {...rest}>
          {children}
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className={styles.tooltip} sideOffset={6}>
          {label}
          {hint && <kbd>{hint}</kbd>}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
