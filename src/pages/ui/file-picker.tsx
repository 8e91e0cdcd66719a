import type { PublicIconName } from '#design/icons/icon-names.ts'
import { FieldError } from './field-error.tsx'
import { describedBy } from './field-ids.ts'
import { Icon } from './icon.tsx'

export interface FilePickerProps {
  readonly name: string
  /** « Choisir des fichiers » */
  readonly label: string
  readonly icon: PublicIconName
  readonly multiple?: boolean | undefined
  /** Pictures alone, from the camera of a phone. */
  readonly camera?: boolean | undefined
  readonly error?: string | undefined
}

/** A native file input under its name; where a script sends what is chosen, the name alone is seen, as a button. */
export function FilePicker({ name, label, icon, multiple, camera, error }: FilePickerProps) {
  return (
    <div class={camera ? 'file-picker camera' : 'file-picker'}>
      <label for={name}>
        <Icon name={icon} />
        {label}
      </label>
      {error && <FieldError field={name} text={error} />}
      <input
        class="input"
        id={name}
        name={name}
        type="file"
        multiple={multiple}
        accept={camera ? 'image/*' : undefined}
        capture={camera ? 'environment' : undefined}
        aria-describedby={describedBy(name, undefined, error)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}
