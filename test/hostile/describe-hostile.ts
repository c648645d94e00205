import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usePlace } from '../e2e/sortie.js';
import { canary } from './canary.js';
import { ExecDoor } from './doors/exec-door.js';
import { type Ended, runExecutable } from './doors/executable-door.js';
import { LibraryDoor } from './doors/library-door.js';
import type { LibraryAnswer } from './doors/library-host.js';
import { playbookFile, readSimulation, stubsFile, writePlaybook } from './doors/playbook-files.js';
import type {
  CommandAttack,
  DetonationAttack,
  HostileClass,
  HostileFile,
  HostileInput,
  ManifestAttack,
  Outcome,
  PipeAttack,
  PlaybookAttack,
  SettingsAttack,
  Vendor,
} from './hostile-input.js';
import { playbook, sets } from './playbooks.js';
import { expectHarmless, mostMemory, mostSeconds } from './promise.js';
import { forgetPeak, isMemoryTold, peakMemory } from './resident-memory.js';
import { HostileVendor } from './vendor/hostile-vendor.js';

/** Seconds that a command is given: an answer that never ends is cut off by them. */
const commandSeconds = 6;
/** Functions work in it, and nothing has changed what numbers and lists are. */
const calmPlaybook = playbook({ 1: sets('calm', '${.=[1, 1].map(x => x).reduce((a, b) => a + b)}') });
const calmLine = '!vmray-get-sample sample_id=5';

/**
 * Sends every input of a class through the library, `sortie run`, `sortie detonate` and `sortie exec`, as far as it can
 * be sent there, and holds each door to the promise: an answer in {@link mostSeconds}, less than {@link mostMemory} MiB,
 * nothing a terminal obeys, no secret, and the next request is answered.
 */
export function describeHostile({ title, inputs }: HostileClass): void {
  describe(title, () => {
    const place = usePlace();
    let vendor: HostileVendor;
    let library: LibraryDoor;
    let exec: ExecDoor;

    const environment = () => ({ VMRAY_SERVER: vendor.url, VMRAY_API_KEY: canary });

    beforeAll(async () => {
      vendor = await HostileVendor.start();
      library = await LibraryDoor.open(place.folder);
      exec = new ExecDoor(place, environment());
    });
    afterAll(async () => {
      library.close();
      await exec.close();
      vendor.close();
    });

    /** Within the time and the memory. */
    async function bounded<Answer>(processId: number, work: () => Promise<Answer>): Promise<Answer> {
      if (isMemoryTold) forgetPeak(processId);
      const began = performance.now();
      const answer = await work();
      expect((performance.now() - began) / 1000).toBeLessThan(mostSeconds);
      if (isMemoryTold) expect(peakMemory(processId)).toBeLessThan(mostMemory);
      return answer;
    }

    function judge(outcome: Outcome, input: HostileInput): void {
      expectHarmless(outcome);
      input.expect?.(outcome);
    }

    function ofLibrary({ entries, context, texts, pollution, simulation }: LibraryAnswer): Outcome {
      expect(pollution).toEqual([]);
      const { context: _, ...told } = simulation ?? {};
      const text = JSON.stringify({ entries, texts, ...told });
      return { door: 'library', text, entries, context, ...(simulation ? { simulation } : {}) };
    }

    async function askLibrary({ line, context, files, vendor: replies }: CommandAttack): Promise<Outcome> {
      vendor.play(replies ?? {});
      const order = {
        kind: 'command',
        environment: environment(),
        context: JSON.parse(JSON.stringify(context ?? {})),
        seconds: commandSeconds,
      } as const;
      const asked = { ...order, line, files: mapFiles(files, inBase64) };
      const outcome = ofLibrary(await bounded(library.processId, () => library.ask(asked)));
      vendor.play({});
      const next = await library.ask({ ...order, context: {}, line: calmLine, files: {} });
      expect(next.entries).toMatchObject([{ EntryContext: expect.anything() }]);
      return outcome;
    }

    async function askExec(line: Uint8Array | string, replies: Vendor | undefined): Promise<Outcome> {
      vendor.play(replies ?? {});
      const answer = await bounded(exec.processId, () => exec.ask(line));
      vendor.play({});
      const next = await exec.ask(JSON.stringify({ id: 'next', line: calmLine }));
      expect(next).toMatchObject({ id: 'next', entries: [{ EntryContext: expect.anything() }] });
      return { door: 'exec', text: JSON.stringify(answer), entries: answer.entries ?? [] };
    }

    async function runDoor(
      door: Outcome['door'],
      words: readonly string[],
      replies: Vendor | undefined,
      folder: string,
    ): Promise<Outcome> {
      vendor.play(replies ?? {});
      const began = performance.now();
      const ended = await runExecutable(folder, words, environment());
      expect((performance.now() - began) / 1000).toBeLessThan(mostSeconds);
      expect(ended.peak).toBeLessThan(mostMemory);
      return ofProcess(door, ended);
    }

    async function askCommand(input: HostileInput, attack: CommandAttack): Promise<void> {
      const { line, context, files } = attack;
      judge(await askLibrary(attack), input);
      const asked = JSON.stringify({
        id: 'hostile',
        line,
        timeout: commandSeconds,
        ...(context ? { context } : {}),
        ...(files ? { files: mapFiles(files, forPipe) } : {}),
      });
      judge(await askExec(asked, attack.vendor), input);
      if (context || files || line.includes('\0')) return;
      const limited = attack.vendor ? `${line} execution-timeout=${commandSeconds}` : line;
      judge(await runDoor('run', ['run', limited], attack.vendor, place.folder), input);
    }

    async function askDetonation(input: HostileInput, { file, vendor: replies }: DetonationAttack) {
      const line = '!vmray-upload-sample entry_id=1@1';
      const command: CommandAttack = { kind: 'command', line, files: { '1@1': file }, vendor: replies ?? {} };
      judge(await askLibrary(command), input);
      const asked = { id: 'hostile', line, timeout: commandSeconds, files: { '1@1': forPipe(file) } };
      judge(await askExec(JSON.stringify(asked), replies), input);
      await inFolder(async (folder) => {
        const path = placeFile(folder, file);
        if (path === undefined) return;
        const wait = ['--timeout', `${commandSeconds}s`];
        judge(await runDoor('detonate', ['detonate', path, ...wait], replies, folder), input);
        judge(await runDoor('detonate', ['detonate', path, ...wait, '--json'], replies, folder), input);
      });
    }

    async function askPipe(input: HostileInput, { line }: PipeAttack): Promise<void> {
      judge(await askExec(line, undefined), input);
    }

    async function askManifest(input: HostileInput, { yaml }: ManifestAttack): Promise<void> {
      const order = { kind: 'manifest', yaml: Buffer.from(yaml).toString() } as const;
      judge(ofLibrary(await bounded(library.processId, () => library.ask(order))), input);
      await inFolder(async (folder) => {
        mkdirSync(join(folder, 'plugin'));
        writeFileSync(join(folder, 'plugin', 'integration.yml'), yaml);
        writeFileSync(join(folder, 'plugin', 'index.js'), 'export default {};');
        judge(await runDoor('check', ['integration', 'check', 'plugin'], undefined, folder), input);
        writeFileSync(join(folder, 'sortie.yml'), 'integrations: [./plugin]\n');
        judge(await runDoor('run', ['run', calmLine], undefined, folder), input);
      });
    }

    async function askSettings(input: HostileInput, { yaml }: SettingsAttack): Promise<void> {
      await inFolder(async (folder) => {
        writeFileSync(join(folder, 'sortie.yml'), yaml);
        judge(await runDoor('run', ['run', calmLine], undefined, folder), input);
        judge(await runDoor('run', ['instances'], undefined, folder), input);
      });
    }

    async function askPlaybook(input: HostileInput, attack: PlaybookAttack): Promise<void> {
      const { yaml, callees = [], context = {}, commands = {} } = attack;
      const given = JSON.parse(JSON.stringify({ callees, context, commands }));
      const order = { kind: 'playbook', yaml, ...given } as const;
      judge(ofLibrary(await bounded(library.processId, () => library.ask(order))), input);
      const next = await library.ask({
        kind: 'playbook',
        yaml: calmPlaybook,
        callees: [],
        context: {},
        commands: {},
      });
      expect(next.simulation).toMatchObject({ status: 'completed', context: { calm: 2 } });
      await inFolder(async (folder) => {
        if (!writePlaybook(folder, attack)) return;
        const words = ['playbook', 'simulate', playbookFile, '--stubs', stubsFile, '--json'];
        const outcome = await runDoor('simulate', words, undefined, folder);
        const simulation = readSimulation(outcome.text);
        judge({ ...outcome, ...(simulation ? { simulation } : {}) }, input);
        expectHarmless(await runDoor('check', ['playbook', 'check', playbookFile], undefined, folder));
      });
    }

    it.each(inputs.map((input) => [input.name, input] as const))('%s', async (_name, input) => {
      const { attack } = input;
      switch (attack.kind) {
        case 'command':
          return askCommand(input, attack);
        case 'detonation':
          return askDetonation(input, attack);
        case 'pipe':
          return askPipe(input, attack);
        case 'manifest':
          return askManifest(input, attack);
        case 'settings':
          return askSettings(input, attack);
        case 'playbook':
          return askPlaybook(input, attack);
      }
    });
  });
}

function ofProcess(door: Outcome['door'], { output, errors, code }: Ended): Outcome {
  return { door, text: `${output}\n${errors}`, entries: [], code };
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sortie-hostile-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the file under its own name; undefined where no file system takes that name. */
function placeFile(folder: string, { name, bytes }: HostileFile): string | undefined {
  if (/[\0/]/.test(name) || Buffer.byteLength(name) > 255 || name === '.' || name === '..') return undefined;
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function mapFiles<Form>(
  files: Readonly<Record<string, HostileFile>> | undefined,
  form: (file: HostileFile) => Form,
): Record<string, Form> {
  return Object.fromEntries(Object.entries(files ?? {}).map(([id, file]) => [id, form(file)]));
}

const inBase64 = ({ name, bytes }: HostileFile) => ({ name, base64: Buffer.from(bytes).toString('base64') });
const forPipe = ({ name, bytes }: HostileFile) => ({
  name,
  contentBase64: Buffer.from(bytes).toString('base64'),
});
