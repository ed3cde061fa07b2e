/** The map's colours by theme, named by what they paint. The page's own are in `ui/palette`. */
export interface MapPalette {
  readonly land: string;
  /** Country tints, chosen so that neighbours differ; one for each value of `c` from 1. */
  readonly tints: readonly [string, string, string, string, string, string];
  readonly ocean: string;
  /** Below 200, 2000, 4000 and 6000 metres. */
  readonly depths: readonly [string, string, string, string];
  readonly lake: string;
  readonly lakeLine: string;
  readonly river: string;
  readonly coast: string;
  readonly ice: string;
  readonly playa: string;
  readonly urban: string;
  readonly border: string;
  readonly borderCase: string;
  readonly provinceLine: string;
  readonly claim: string;
  readonly countryText: string;
  readonly provinceText: string;
  readonly cityText: string;
  readonly waterText: string;
  readonly regionText: string;
  readonly landHalo: string;
  readonly waterHalo: string;
  readonly dot: string;
  readonly dotLine: string;
  /** Ground colours over heights of 0, 200, 600, 1400, 2800, 4600 and 6200 metres. */
  readonly heights: readonly [string, string, string, string, string, string, string];
  readonly shadow: string;
  readonly highlight: string;
  readonly accent: string;
  readonly shading: number;
  /** Behind the globe: the page's business, since a style paints the globe alone. */
  readonly space: string;
  readonly sky: string;
  readonly horizon: string;
  readonly atmosphere: number;
}

const paper: MapPalette = {
  land: '#f4efe3',
  tints: ['#f5ecd6', '#f1e9df', '#ecf0df', '#f6e9d6', '#efeadb', '#eef0e4'],
  ocean: '#c3dde9',
  depths: ['#b7d6e5', '#abcee0', '#9fc6db', '#93bdd6'],
  lake: '#b4d5e7',
  lakeLine: '#7fb0cf',
  river: '#74abcf',
  coast: '#6a9fc0',
  ice: '#fbfdff',
  playa: '#efe9da',
  urban: '#d8cab8',
  border: '#86699a',
  borderCase: '#cbb8d6',
  provinceLine: '#a08da8',
  claim: '#a2708f',
  countryText: '#46365a',
  provinceText: '#645070',
  cityText: '#2d2925',
  waterText: '#1a4666',
  regionText: '#6b512f',
  landHalo: 'rgba(255, 253, 247, 0.88)',
  waterHalo: 'rgba(205, 228, 240, 0.7)',
  dot: '#ffffff',
  dotLine: '#4a443d',
  heights: [
    'rgba(213, 226, 190, 0.75)',
    'rgba(224, 230, 196, 0.65)',
    'rgba(240, 229, 197, 0.65)',
    'rgba(226, 204, 168, 0.75)',
    'rgba(206, 182, 153, 0.85)',
    'rgba(226, 217, 208, 0.92)',
    '#ffffff',
  ],
  shadow: '#6d5c49',
  highlight: '#fffdf4',
  accent: '#8d7c66',
  shading: 0.42,
  space: '#e9e3d5',
  sky: '#e4e6e0',
  horizon: '#f7f3ea',
  atmosphere: 0,
};

const night: MapPalette = {
  land: '#1d2733',
  tints: ['#202b37', '#1e2a31', '#212c35', '#1f2835', '#22293a', '#1e2c36'],
  ocean: '#10202f',
  depths: ['#0e1c2b', '#0c1826', '#0a1421', '#08101b'],
  lake: '#143049',
  lakeLine: '#35688f',
  river: '#3a7099',
  coast: '#4a7ea6',
  ice: '#465461',
  playa: '#28323d',
  urban: '#3a4150',
  border: '#b49fd2',
  borderCase: '#3a3354',
  provinceLine: '#76809a',
  claim: '#d79cbc',
  countryText: '#ece4f8',
  provinceText: '#c6c0dc',
  cityText: '#efebe0',
  waterText: '#8dbfe4',
  regionText: '#d8c4a2',
  landHalo: 'rgba(13, 20, 30, 0.88)',
  waterHalo: 'rgba(8, 14, 24, 0.7)',
  dot: '#ffd98a',
  dotLine: '#141a24',
  heights: [
    'rgba(34, 52, 52, 0.7)',
    'rgba(38, 54, 54, 0.6)',
    'rgba(50, 56, 54, 0.6)',
    'rgba(66, 62, 56, 0.65)',
    'rgba(80, 74, 68, 0.75)',
    'rgba(92, 90, 90, 0.8)',
    'rgba(104, 106, 110, 0.85)',
  ],
  shadow: '#05090f',
  highlight: '#4d5d6d',
  accent: '#0b1118',
  shading: 0.45,
  space: '#0c1118',
  sky: '#1c3247',
  horizon: '#31506b',
  atmosphere: 0.5,
};

const projector: MapPalette = {
  land: '#ffffff',
  tints: ['#fff3cf', '#ffe9e2', '#e6f5da', '#ffefcb', '#f0e8fa', '#e2f3f2'],
  ocean: '#c2e2f5',
  depths: ['#b4daf2', '#a7d2ee', '#99caea', '#8cc1e5'],
  lake: '#9fd0f0',
  lakeLine: '#1f6fae',
  river: '#1f78bd',
  coast: '#155a8f',
  ice: '#ffffff',
  playa: '#f3ead2',
  urban: '#d8cbb8',
  border: '#4b0f6b',
  borderCase: '#d9b8ea',
  provinceLine: '#8a5fa0',
  claim: '#b0005c',
  countryText: '#2a0a42',
  provinceText: '#42205a',
  cityText: '#000000',
  waterText: '#02294b',
  regionText: '#46290a',
  landHalo: '#ffffff',
  waterHalo: 'rgba(200, 228, 246, 0.9)',
  dot: '#ffffff',
  dotLine: '#000000',
  heights: [
    'rgba(255, 255, 255, 0)',
    'rgba(255, 255, 255, 0)',
    'rgba(238, 222, 180, 0.25)',
    'rgba(220, 196, 150, 0.4)',
    'rgba(200, 172, 138, 0.5)',
    'rgba(226, 216, 206, 0.6)',
    '#ffffff',
  ],
  shadow: '#4a3c28',
  highlight: '#ffffff',
  accent: '#6d5a40',
  shading: 0.3,
  space: '#ffffff',
  sky: '#dbe7ef',
  horizon: '#ffffff',
  atmosphere: 0,
};

export const mapPalettes = { paper, night, projector } as const;

export type MapTheme = keyof typeof mapPalettes;
