import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One `primary` at most on a screen. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'careful';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: ReactNode;
}

/** A button with words, at least 44 px high where it is meant for a thumb. */
export function Button({ kind = 'plain', size = 'medium', icon, children, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[kind], styles[size], className].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} {...rest}>
      {icon}
      {children}
    </button>
  );
}
