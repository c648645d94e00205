import type { Form, Message, Question } from '../message.js';
import type { Value } from '../value.js';
import type { MapView } from './map-view.js';
import { noValue, readValue } from './read-value.js';
import type { Reading } from './reading.js';

/** Reads `message`: what people are sent, and how long they are waited for. */
export function readMessage(reading: Reading, view: MapView | undefined): Message {
  const value = (key: string): Value => readValue(reading, view?.get(key));
  const timings = view?.map('timings');
  const defaultOption = view?.firstText('defaultOption');
  return {
    to: value('to'),
    subject: value('subject'),
    body: value('body'),
    cc: value('cc'),
    bcc: value('bcc'),
    methods: view?.texts('methods') ?? [],
    format: view?.text('format') ?? '',
    replyOptions: view?.texts('replyOptions') ?? [],
    ...(defaultOption === undefined ? {} : { defaultOption }),
    timings: {
      reminders: timings?.count('retriescount') ?? 2,
      reminderMinutes: timings?.count('retriesinterval') ?? 360,
      repliesNeeded: timings?.count('completeafterreplies') ?? 1,
      endsWithDeadline: timings?.flag('completeaftersla') ?? false,
    },
  };
}

/** Reads `form`: the questions of a data collection. */
export function readForm(reading: Reading, view: MapView | undefined): Form {
  return {
    title: view?.text('title') ?? '',
    description: readValue(reading, view?.get('description')),
    questions: (view?.maps('questions') ?? []).map((question, index) =>
      readQuestion(reading, question, index),
    ),
  };
}

function readQuestion(reading: Reading, view: MapView, index: number): Question {
  const label = readValue(reading, view.get('labelarg'));
  const options = optionsOf(reading, view, 'optionsarg');
  const incidentField = view.firstText('fieldassociated');
  return {
    id: view.firstText('id') ?? String(index),
    label: label.kind === 'none' ? readValue(reading, view.get('label')) : label,
    type: view.firstText('type') ?? 'shortText',
    isRequired: view.flag('required'),
    options: options.length > 0 ? options : optionsOf(reading, view, 'options'),
    ...(incidentField === undefined ? {} : { incidentField }),
  };
}

function optionsOf(reading: Reading, view: MapView, key: string): readonly Value[] {
  return view
    .items(key)
    .map((item) => readValue(reading, item))
    .filter((option) => option !== noValue);
}
