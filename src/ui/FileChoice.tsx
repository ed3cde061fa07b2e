import styles from './FileChoice.module.css';

interface Props {
  readonly label: string;
  /** How its words look: as a button does. */
  readonly className: string | undefined;
  /** The names and types of what can be chosen, as `accept` takes them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that chooses a file. The same one can be chosen again, when it has changed. */
export const FileChoice = ({ label, className, accept, onFile }: Props) => (
  <label className={styles.file}>
    <span className={className}>{label}</span>
    <input
      type="file"
      accept={accept}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) onFile(file);
        currentTarget.value = '';
      }}
    />
  </label>
);
