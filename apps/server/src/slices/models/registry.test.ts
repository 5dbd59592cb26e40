import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { decodeModel, encodeModel, type Model } from '@medi-os/ml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Member, startTestClinic, type TestClinic } from '../../testing/clinic.ts';
import { installShippedModels } from './index.ts';

const { resolve } = createRequire(import.meta.url);
const artefact = (name: string) => readFileSync(resolve(`@medi-os/ml/artefacts/${name}.model.json`), 'utf8');
const heart = artefact('heart-disease');
const heartModel = decodeModel(heart);

/** The same model under another name and version. */
const named = (name: string, version: string, change: Partial<Model> = {}) =>
  encodeModel({ ...heartModel, name, version, ...change });

let clinic: TestClinic;
let admin: Member;
let approver: Member;
beforeAll(async () => {
  clinic = await startTestClinic();
  admin = clinic.as('admin');
  approver = await clinic.addMember('admin');
});
afterAll(() => clinic.close());

const reason = 'Reviewed by the model board';
const registered = (name: string, version: string) =>
  admin.client.models.register({ file: named(name, version) });

async function make(
  member: Member,
  versionId: string,
  move: 'startShadow' | 'promote' | 'retire' | 'rollBack' | 'withdraw',
) {
  const { version } = await member.client.models.get({ versionId });
  return member.client.models.move({ versionId, move, reason }, { context: { version } });
}

async function promoted(name: string, version: string) {
  const { id } = await registered(name, version);
  await make(approver, id, 'startShadow');
  return make(approver, id, 'promote');
}

const rows = (table: string) => clinic.sql<{ id: string }>(`select * from ${table}`);

describe('registering', () => {
  test('keeps lineage, card, inputs and file; begins as a draft; leaves audit and event', async () => {
    const version = await admin.client.models.register({ file: heart });
    expect(version).toMatchObject({ name: 'heart-disease', label: '1.0.0', stage: 'draft', version: 1 });
    expect(version.registeredBy).toEqual({ id: admin.id, name: 'Test admin' });
    expect(version.figures.AUROC).toBeCloseTo(0.9096, 4);
    const detail = await clinic.as('doctor').client.models.get({ versionId: version.id });
    expect(detail.card.attributes).toHaveLength(31);
    expect(detail.card.attributes.every(({ text }) => text.length > 0)).toBe(true);
    expect(detail.features.map(({ name }) => name)).toEqual(
      heartModel.dictionary.features.map(({ name }) => name),
    );
    expect(detail.lineage).toMatchObject({
      dataHash: heartModel.lineage.dataHash,
      codeRevision: heartModel.lineage.codeRevision,
      contentHash: JSON.parse(heart).hashes.content,
    });
    const [file] = await clinic.sql('select content from model_file where model_version_id = $1', [
      version.id,
    ]);
    expect(file?.content).toBe(heart);
    await clinic.settled();
    const audit = await clinic.sql('select action, actor_id from audit_log where target_id = $1', [
      version.id,
    ]);
    expect(audit).toEqual([{ action: 'model.register', actor_id: admin.id }]);
    const events = await clinic.sql('select topic, type from event_log where entity_id = $1', [version.id]);
    expect(events).toEqual([{ topic: 'models', type: 'model.registered' }]);
  });

  test('a version is registered once', async () => {
    await registered('twice', '1.0.0');
    await expect(registered('twice', '1.0.0')).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  const parsed = JSON.parse(heart);
  test.each([
    ['ml.model-truncated', heart.slice(0, 60_000)],
    ['ml.model-corrupt', 'not a model'],
    ['ml.model-corrupt', '{"format":"something-else"}'],
    ['ml.model-newer', JSON.stringify({ ...parsed, schemaVersion: 99 })],
    ['ml.model-hash-mismatch', heart.replace('"version":"1.0.0"', '"version":"6.6.6"')],
    ['ml.model-corrupt', named('Not A Name', '1.0.0')],
    ['ml.model-corrupt', named('nul', '1.0.0', { card: { ...heartModel.card, title: 'a\u0000b' } })],
  ])('a file is refused as %s and nothing is kept', async (name, file) => {
    const before = [await rows('model_version'), await rows('model_file')].map((found) => found.length);
    await expect(admin.client.models.register({ file })).rejects.toMatchObject({
      code: 'MODEL_UNREADABLE',
      data: { name },
    });
    expect([await rows('model_version'), await rows('model_file')].map((found) => found.length)).toEqual(
      before,
    );
  });

  test('the models that come with the system are registered once, as drafts of the house', async () => {
    const organizationId = await clinic.addOrganization('Fresh');
    const lines: string[] = [];
    const install = () =>
      installShippedModels(clinic.app.gateway, organizationId, (line) => lines.push(line));
    expect(await install()).toBe(10);
    expect(await install()).toBe(0);
    const { items } = await (await clinic.addMember('doctor', organizationId)).client.models.list();
    expect(items).toHaveLength(10);
    expect(items.every(({ stage, registeredBy }) => stage === 'draft' && registeredBy === null)).toBe(true);
    expect(lines).toEqual(['10 models registered as drafts']);
  });
});

describe('stages', () => {
  test('the registrant cannot approve what they registered, but can pull it back', async () => {
    const { id } = await registered('own', '1.0.0');
    await expect(make(admin, id, 'startShadow')).rejects.toMatchObject({
      code: 'MODEL_MOVE_REFUSED',
      data: { code: 'model-own-registration' },
    });
    await make(approver, id, 'startShadow');
    expect(await make(admin, id, 'withdraw')).toMatchObject({ stage: 'draft' });
  });

  test('a draft cannot become champion without its time as shadow', async () => {
    const { id } = await registered('hasty', '1.0.0');
    await expect(make(approver, id, 'promote')).rejects.toMatchObject({
      data: { code: 'model-wrong-stage' },
    });
  });

  test('research use only never becomes champion', async () => {
    const { id } = await admin.client.models.register({ file: artefact('breast-cytology') });
    await make(approver, id, 'startShadow');
    await expect(make(approver, id, 'promote')).rejects.toMatchObject({
      data: { code: 'model-research-only' },
    });
    const { can } = await approver.client.models.get({ versionId: id });
    expect(can.promote).toMatchObject({ allowed: false, code: 'model-research-only' });
    expect(can.withdraw).toEqual({ allowed: true });
  });

  test('who saw an older version changes nothing', async () => {
    const { id } = await registered('stale', '1.0.0');
    const move = { versionId: id, move: 'startShadow' as const, reason };
    await approver.client.models.move(move, { context: { version: 1 } });
    await expect(approver.client.models.move(move, { context: { version: 1 } })).rejects.toMatchObject({
      code: 'STALE_VERSION',
    });
    await expect(approver.client.models.move(move)).rejects.toMatchObject({ code: 'PRECONDITION_REQUIRED' });
  });

  test('one champion a name: the next one takes its place, and a roll-back gives it back in one step', async () => {
    const first = await promoted('heart', '1.0.0');
    const second = await promoted('heart', '2.0.0');
    const stages = async () =>
      (await admin.client.models.list()).items
        .filter(({ name }) => name === 'heart')
        .map(({ label, stage }) => `${label} ${stage}`)
        .sort();
    expect(await stages()).toEqual(['1.0.0 retired', '2.0.0 champion']);
    expect((await approver.client.models.get({ versionId: second.id })).predecessor?.id).toBe(first.id);
    await make(approver, second.id, 'rollBack');
    expect(await stages()).toEqual(['1.0.0 champion', '2.0.0 retired']);
    await expect(make(approver, first.id, 'rollBack')).rejects.toMatchObject({
      data: { code: 'model-no-predecessor' },
    });
    const { moves } = await approver.client.models.get({ versionId: first.id });
    expect(moves[0]).toMatchObject({ label: '1.0.0', move: 'rollBack', to: 'champion', reason });
    expect(moves[0]?.by.id).toBe(approver.id);
    await clinic.settled();
    const audit = await clinic.sql(
      "select changes from audit_log where target_id = $1 and action = 'model.rollBack'",
      [second.id],
    );
    expect(audit[0]?.changes).toContainEqual({ field: 'stage', before: 'champion', after: 'retired' });
  });

  test('which version was champion when', async () => {
    const name = 'history';
    const championAt = async (at?: string) =>
      (await clinic.as('auditor').client.models.champion({ name, ...(at ? { at } : {}) })).champion?.label ??
      null;
    const before = new Date().toISOString();
    const first = await promoted(name, '1.0.0');
    const second = await promoted(name, '2.0.0');
    await make(approver, second.id, 'retire');
    expect(await championAt(before)).toBeNull();
    expect(await championAt(first.stageSince)).toBe('1.0.0');
    expect(await championAt(second.stageSince)).toBe('2.0.0');
    expect(await championAt()).toBeNull();
    await expect(clinic.as('auditor').client.models.champion({ name: 'unknown' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('two promotions at once leave one champion', async () => {
    const ids = [];
    for (const version of ['1.0.0', '2.0.0']) {
      const { id } = await registered('race', version);
      await make(approver, id, 'startShadow');
      ids.push(id);
    }
    await Promise.all(ids.map((id) => make(approver, id, 'promote')));
    const champions = await clinic.sql(
      "select id from model_version where name = 'race' and stage = 'champion'",
    );
    expect(champions).toHaveLength(1);
  });
});

describe('who may', () => {
  test('a doctor reads and neither registers nor approves; nobody of another organisation sees it', async () => {
    const { id } = await registered('walls', '1.0.0');
    const doctor = clinic.as('doctor').client.models;
    await expect(doctor.register({ file: heart })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      doctor.move({ versionId: id, move: 'startShadow', reason }, { context: { version: 1 } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await clinic.addMember('admin', await clinic.addOrganization('Elsewhere'));
    await expect(stranger.client.models.get({ versionId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      stranger.client.models.move(
        { versionId: id, move: 'startShadow', reason },
        { context: { version: 1 } },
      ),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await stranger.client.models.list()).items).toEqual([]);
  });

  test('moves and files cannot be rewritten', async () => {
    await expect(clinic.sql("update model_move set reason = 'other'")).rejects.toThrow('append-only');
    await expect(clinic.sql('delete from model_file')).rejects.toThrow('append-only');
  });
});
