export { Accordion, AccordionItem } from './components/accordion.tsx';
export { Alert, type Kind } from './components/alert.tsx';
export { BackLink, Breadcrumbs, type Crumb } from './components/breadcrumbs.tsx';
export { Actions, Button, LinkButton } from './components/button.tsx';
export { Cards, LinkCard } from './components/card.tsx';
export { Icon } from './components/icon.tsx';
export { Modal } from './components/modal.tsx';
export { Page } from './components/page.tsx';
export { nameSite, usePageTitle } from './components/page-title.ts';
export { ReceiptPanel } from './components/receipt-panel.tsx';
export { Spinner } from './components/spinner.tsx';
export { StepIndicator, type Step } from './components/step-indicator.tsx';
export { SummaryList, type SummaryRow } from './components/summary-list.tsx';
export { Badge, Dot } from './components/tag.tsx';
export { useToast, type Toast } from './components/toast.tsx';

export { CheckboxGroup } from './forms/checkbox-group.tsx';
export { Checkbox, RadioGroup, Select, type Option } from './forms/choices.tsx';
export { DateField } from './forms/date-field.tsx';
export { FieldFrame, FieldNotes, useField, type FieldProps } from './forms/field.tsx';
export { Form } from './forms/form.tsx';
export { nameOfPointer, type FormSchema } from './forms/form-schema.ts';
export { formValue, type FormShape } from './forms/form-value.ts';
export { TextArea } from './forms/text-area.tsx';
export { PostalCode, TextField } from './forms/text-field.tsx';
export { useUnsaved } from './forms/unsaved.ts';
export { useForm, type FormState } from './forms/use-form.ts';

export { useStillingsforslag, type Stillingsforslag } from './stilling/use-stillingsforslag.ts';

export { Pagination } from './table/pagination.tsx';
export { Table, type Column, type Sorting } from './table/table.tsx';

export { useClient } from './api/api-context.ts';
export type { Client, ClientRequest } from './api/client.ts';
export { FailureAlert } from './api/failure-alert.tsx';
export { Loaded } from './api/loaded.tsx';
export { ProblemError } from './api/problem-error.ts';
export { useAction, type Action } from './api/use-action.ts';
export { endpointQuery, useEndpoint, useRefresh } from './api/use-endpoint.ts';

export { gemFil } from './indsigt/gem-fil.ts';
export { HentEgneData } from './indsigt/hent-egne-data.tsx';

export { useSession, type Me, type Session } from './session/session-context.ts';
export { tabStore, type TabStore } from './session/tab-store.ts';

export { AppFrame, createAppParts, type AppParts } from './shell/app-frame.tsx';
export { AppRoutes, type Frames, type PageRoute } from './shell/app-routes.tsx';
export { ComingPage } from './shell/coming-page.tsx';
export type { MenuItem } from './shell/menu.ts';
export { mountApp } from './shell/mount.tsx';
export { NotFoundPage } from './shell/not-found-page.tsx';
export { Shell, type FooterColumn, type ShellLink } from './shell/shell.tsx';
export { SideMenu } from './shell/side-menu.tsx';

export { dateOfMoment, formatDate, formatLongDate, formatMoment, formatShortDate, formatTime, formatWeekday, parseDanishDate, type IsoDate } from './text/danish-date.ts';
export { FormattedText } from './text/formatted-text.tsx';
export { countText, cutText } from './text/limit.ts';
export { defineTexts, LanguageContext, useTexts } from './text/texts.ts';
