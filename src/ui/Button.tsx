import type { ButtonHTMLAttributes } from 'react';
import './ui.css';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: 'plain' | 'quiet' | 'primary';
};

export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`button button-${look} ${className ?? ''}`} {...rest} />;
}

type IconButtonProps = Omit<ButtonProps, 'aria-label'> & {
  /** The icon alone says nothing to a screen reader. */
  readonly label: string;
};

export function IconButton({ label, className, ...rest }: IconButtonProps) {
  return (
    <Button
      aria-label={label}
      title={label}
      className={`icon-button ${className ?? ''}`}
      look="quiet"
      {...rest}
    />
  );
}
