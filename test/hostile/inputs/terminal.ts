import { expect } from '@jest/globals';
import type { Attack, HostileClass } from '../hostile-input.js';
import { shows } from '../shows.js';
import { places } from '../vendor/places.js';

const settings = (name: string): Attack => ({
  kind: 'settings',
  yaml: `instances:\n  - name: ${JSON.stringify(name)}\n    integration: vmray\n    params: { server: 'http://127.0.0.1:9', credentials: { password: x } }\n`,
});

/** Attack class 26: what a terminal obeys, in every place where somebody else's text is shown. */
export const terminal: HostileClass = {
  title: 'terminal escapes in vendor text',
  inputs: [
    shows(
      'a name that clears the screen',
      places.name('a\u001b[2J\u001b[Hb'),
      'a\\u001b[2J\\u001b[Hb',
      'what was on the screen before, a verdict for one, is gone (kicksecure, stdisplay)',
    ),
    shows(
      'a name that fills the clipboard',
      places.name('\u001b]52;c;cm0gLXJmIH4K\u0007'),
      '\\u001b]52;c;cm0gLXJmIH4K\\u0007',
      'OSC 52: the next paste into the shell is the attacker’s command (kicksecure, stdisplay)',
    ),
    shows(
      'an error message that sets the title and asks for it',
      places.errorMessage('\u001b]0;rm -rf ~\u0007\u001b[21t'),
      '\\u001b]0;rm -rf ~\\u0007\\u001b[21t',
      'the terminal types the title as if the analyst had (CVE-2003-0063)',
    ),
    shows(
      'a verdict reason that returns to the beginning of its line',
      places.reason('evil\rVerdict: Clean          '),
      'evil<br>Verdict: Clean',
      'what follows the carriage return stands over what was said before it',
    ),
    shows(
      'a classification that rubs itself out',
      places.classification(`Malware${'\b'.repeat(7)}Clean  \u007f`),
      '\\u0008Clean  \\u007f',
      'backspaces: the analyst sees the second word only',
    ),
    shows(
      'a command line that is a link elsewhere',
      places.commandLine('\u001b]8;;https://evil.example\u001b\\https://sandbox.example\u001b]8;;\u001b\\'),
      '\\u001b]8;;https://evil.example',
      'OSC 8: the address that is shown is not the one that is opened',
    ),
    shows(
      'an operation with device control strings',
      places.operation('\u001bP+q544e\u001b\\\u001b_G\u001b\\\u001b^x\u001b\\\u001bX'),
      '\\u001bP+q544e',
      'DCS, APC, PM and SOS: terminals answer them into the shell or swallow what follows (CVE-2008-2383)',
    ),
    shows(
      'a domain with controls of one character',
      places.domain('a\u009b2J\u009d0;t\u009c\u0090q\u0085.example'),
      'a\\u009b2J\\u009d0;t\\u009c\\u0090q\\u0085.example',
      'C1: a filter that looks for ESC alone does not see them',
    ),
    shows(
      'a mutex of single controls',
      places.mutex('\u0005\u000e\u000f\u000c\u000b\u0007\u0000x'),
      '\\u0005\\u000e\\u000f\\u000c\\u000b\\u0007\\u0000x',
      'ENQ makes a terminal answer, SO turns letters into line drawings, FF clears, NUL ends a C string',
    ),
    shows(
      'a virtual machine that moves the cursor',
      places.machine('\u001b[3A\u001b[2K\u001b[?1049h\u001bc'),
      '\\u001b[3A\\u001b[2K\\u001b[?1049h\\u001bc',
      'lines above are written over; the other screen hides all of them',
    ),
    shows(
      'an error that is no JSON',
      places.errorBody('\u001b[8mhidden\u001b[0m\u001b]52;c;eA==\u0007'),
      '\\u001b[8mhidden',
      'a proxy or a vendor answers in plain text, which is quoted as it is',
    ),
    shows(
      'half characters',
      places.name('a\ud800b\udc00'),
      'a\\ud800b\\udc00',
      'cannot be encoded: a log that tries again and again never ends (StackStorm CVE-2021-28667)',
    ),
    shows(
      'a name of a million letters',
      places.name('A'.repeat(1_000_000)),
      'A'.repeat(1000),
      'measuring the whole of a cell for each line of it took hours',
    ),
    shows(
      'a command that nobody has',
      { kind: 'command', line: '!vmray-\u001b[2J\u009b2J sample_id=5' },
      '\\u001b',
      'a message that repeats what was typed, which a playbook may have taken from a sample',
    ),
    shows(
      'an argument that is refused',
      { kind: 'command', line: '!vmray-get-sample sample_id="\u009b2J\u202e"' },
      '\\u009b2J\\u202e',
      'the error names the value',
    ),
    {
      name: 'instances called like a screen that is cleared',
      reason: 'a sortie.yml that came with a repository is shown before anybody has read it',
      attack: settings('a\u001b[2J\u202e\nb'),
      expect: ({ text }) => {
        if (text.includes('|Integration|')) expect(text).toContain('| a\\u001b[2J\\u202e<br>b |');
      },
    },
    shows(
      'a manifest called like a screen that is cleared',
      {
        kind: 'manifest',
        yaml: 'commonfields: { id: "a\\e[2J", version: -1 }\nname: "a\\e[2J"\ncategory: "x\\e]0;t\\a"\nscript: { type: "\\e[2J" }\nconfiguration: []\n',
      },
      '\\u001b',
      'problems quote what they found',
    ),
  ],
};
