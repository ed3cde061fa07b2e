import { i18n } from '@lingui/core';
import { enClassroom } from './enClassroom';

/** Adds the classroom's texts to the English ones; the program of the classroom calls it first. */
i18n.load('en', enClassroom);
