import styles from './PresentSign.module.css';

/** Outlines in a square of 20 units. */
const paths = {
  black: 'M2.5 4H17.5V14.5H2.5ZM7 17.5H13M4.5 6L15.5 12.5M4.5 9L12 13.2M9 5.2L15.5 9',
  spotlight:
    'M10 5.5A4.5 4.5 0 1 1 10 14.5A4.5 4.5 0 1 1 10 5.5ZM10 1.5V3.2M10 16.8V18.5M1.5 10H3.2M16.8 10H18.5M4 4L5.2 5.2M14.8 14.8L16 16M16 4L14.8 5.2M5.2 14.8L4 16',
  pen: 'M3 17L4 13L14 3L17 6L7 16ZM12 5L15 8M4 13L7 16',
  eraser: 'M8 17L3 12L12 3L17 8ZM7.5 7.5L12.5 12.5M8 17H17',
  notes: 'M4 2.5H16V17.5H4ZM7 6.5H13M7 10H13M7 13.5H11',
  fullScreen: 'M7.5 3H3V7.5M12.5 3H17V7.5M7.5 17H3V12.5M12.5 17H17V12.5',
  window: 'M2.5 3.5H13V11.5H2.5ZM7 11.5V16.5H17.5V8H13M2.5 6H13',
  menu: 'M4 10H4.01M10 10H10.01M16 10H16.01',
  back: 'M12.5 4L6.5 10L12.5 16',
  leave: 'M4.5 4.5L15.5 15.5M15.5 4.5L4.5 15.5',
} as const;
export type PresentSignName = keyof typeof paths;

const classOf: Partial<Record<PresentSignName, string>> = {
  menu: styles.dots ?? '',
  back: styles.turned ?? '',
};

/** A drawing in place of a tool's name; it says nothing by itself. */
export const PresentSign = ({ name }: { readonly name: PresentSignName }) => (
  <svg className={`${styles.sign} ${classOf[name] ?? ''}`} viewBox="0 0 20 20" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
