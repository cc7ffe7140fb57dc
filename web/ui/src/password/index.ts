export { NewPasswordField } from './new-password-field.tsx';
export { PasswordField } from './password-field.tsx';
export { newPasswordSchema } from './new-password-schema.ts';
