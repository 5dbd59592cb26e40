import { pluralOf } from '@medi-os/ui';

const plural = pluralOf('en');

export const common = {
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  edit: 'Edit',
  add: 'Add',
  remove: 'Remove',
  search: 'Search',
  retry: 'Try again',
  loading: 'Loading',
  saving: 'Saving',
  saved: 'Saved',
  none: 'None',
  unknown: 'Unknown',
  yes: 'Yes',
  no: 'No',
  all: 'All',
  reason: 'Reason',
  required: 'Required',
  optional: 'optional',
  results: (count: number) => plural(count, { one: '1 result', other: `${count} results` }),
  selected: (count: number) => `${count} selected`,
  failed: 'That did not work',
  failedHelp: 'Nothing was changed. Try again; if it happens again, tell the person who runs the system.',
  requestId: (id: string) => `Request ${id}`,
  stale: 'Someone else changed this meanwhile. Look at their change, then save again.',
  forbidden: 'You may not do this',
  gender: { female: 'Female', male: 'Male', other: 'Other', unknown: 'Unknown' },
};
