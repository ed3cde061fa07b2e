/** English for the classroom, which loads when it is used; the other languages keep these with the rest. */
export const enClassroom = {
  'lesson.all': 'All lessons',
  'lesson.intro': 'Lessons go through the atlas step by step, on a projector or alone.',
  'lesson.none': 'This atlas comes with no lesson.',
  'lesson.failed': 'The lessons could not be loaded. Check the network and open this list again.',
  'lesson.loading': 'Loading the lessons',
  'lesson.unknown':
    'There is no lesson “{lesson}” in this atlas. The address may be mistyped, or the lesson is kept on another device.',
  'lesson.rejected':
    '{rejected, plural, one {# step was left out} other {# steps were left out}}: {reasons}',
  'lesson.summary': '{level} · {steps, plural, one {# step} other {# steps}} · {minutes} minutes',
  'lesson.aims': 'Aims',
  'lesson.content': 'What the material contains',
  'lesson.open': 'Open',
  'lesson.step': 'Step {step} of {steps}',
  'lesson.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'lesson.next': 'Next step',
  'lesson.previous': 'Previous step',
  'lesson.return': 'Back to the step as it was',
  'lesson.close': 'Leave the lesson',
  'lesson.present': 'Present',
  'lesson.presenter': 'Presenter window',
  'lesson.handout': 'Handout',
  'lesson.notes': 'Notes for the teacher',
  'lesson.back': 'Back to the lesson',
  'lesson.toAtlas': 'Back to the atlas',
} as const;
