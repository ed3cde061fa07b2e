import styles from './Sign.module.css';

/** Outlines in a square of 16 units. */
const paths = {
  search: 'M7 2.5A4.5 4.5 0 1 1 7 11.5A4.5 4.5 0 1 1 7 2.5ZM10.3 10.3L14 14',
  map: 'M1.8 3.6L6 2L10 3.6L14.2 2V12.4L10 14L6 12.4L1.8 14ZM6 2V12.4M10 3.6V14',
  list: 'M2 3.5H14M2 8H14M2 12.5H14',
  share:
    'M12 1.8A1.8 1.8 0 1 1 12 5.4A1.8 1.8 0 1 1 12 1.8ZM4 6.2A1.8 1.8 0 1 1 4 9.8A1.8 1.8 0 1 1 4 6.2ZM12 10.6A1.8 1.8 0 1 1 12 14.2A1.8 1.8 0 1 1 12 10.6ZM5.6 7.1L10.4 4.5M5.6 8.9L10.4 11.5',
  download: 'M8 2V10.2M4.8 7.2L8 10.4L11.2 7.2M2.5 11.5V14H13.5V11.5',
  lessons: 'M1.8 3H14.2V10.6H1.8ZM8 10.6V12.4M4.6 14.2L8 12.4L11.4 14.2M8 3V1.6',
  legend: 'M2 2.8H5.6V6.4H2ZM2 9.8H5.6V13.4H2ZM8.4 4.6H14M8.4 11.6H14',
  more: 'M3 8H3.01M8 8H8.01M13 8H13.01',
} as const;
export type SignName = keyof typeof paths;

/** A small drawing beside or in place of a control's name; it says nothing by itself. */
export const Sign = ({ name }: { readonly name: SignName }) => (
  <svg
    className={`${styles.sign} ${name === 'more' ? styles.dots : ''}`}
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);
