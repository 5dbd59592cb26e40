-- The platform: organisations, identity, the event log, the audit trail, history.
--
-- Two roles connect, neither owns a table, neither can bypass row-level security:
--   medios_app     the requests of people. Sees one organisation at a time: the one in medios.organization_id.
--   medios_system  identity before the organisation is known, sequencing, jobs. Sees no clinical table.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

create function current_organization() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('medios.organization_id', true), '')::uuid;

create function current_actor() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('medios.actor_id', true), '')::uuid;

-- Every table with data of an organisation calls this: policy for the app role, forced on the owner too.
create procedure isolate_by_organization(table_name regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format('alter table %s force row level security', table_name);
  execute format(
    'create policy organization_isolation on %s to medios_app
       using (organization_id = (select current_organization()))
       with check (organization_id = (select current_organization()))', table_name);
end $$;

create table organization (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  created_at timestamptz not null default now(),
  -- Named like everywhere else so that one policy fits; a generated column cannot be forged.
  organization_id uuid not null generated always as (id) stored
);
call isolate_by_organization('organization');
create policy system_reads on organization for select to medios_system using (true);
-- Founding an organisation is the owner's: forced row-level security binds an owner that is no superuser too.
create policy owner_founds on organization to current_user using (true) with check (true);
grant select on organization to medios_app, medios_system;

-- Identity ------------------------------------------------------------------------------------------------

create table users (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references organization,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  role text not null check (role in ('admin', 'receptionist', 'nurse', 'doctor', 'auditor')),
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index users_email on users (lower(email));
create index users_organization on users (organization_id);
call isolate_by_organization('users');
create policy system_identity on users to medios_system using (true) with check (true);
grant select, insert, update on users to medios_app;
grant select, insert, update on users to medios_system;

create table sessions (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references organization,
  user_id uuid not null references users on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  last_seen_at timestamptz not null default now(),
  authenticated_at timestamptz not null default now(),
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_user on sessions (user_id);
alter table sessions enable row level security;
alter table sessions force row level security;
create policy system_identity on sessions to medios_system using (true) with check (true);
grant select, insert, update, delete on sessions to medios_system;

create table credentials (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
-- One password a user: whoever may add credentials cannot slip a second one under an account that exists.
create unique index credentials_user on credentials (user_id, provider_id);
alter table credentials enable row level security;
alter table credentials force row level security;
create policy system_identity on credentials to medios_system using (true) with check (true);
-- An administrator adds a user and the first password in one transaction; nobody but the house reads or changes one.
create policy organization_adds on credentials for insert to medios_app
  with check (exists (select from users where users.id = user_id));
grant insert on credentials to medios_app;
grant select, insert, update, delete on credentials to medios_system;

create table verifications (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table verifications enable row level security;
alter table verifications force row level security;
create policy system_identity on verifications to medios_system using (true) with check (true);
grant select, insert, update, delete on verifications to medios_system;

-- Failed logins by account, known or unknown: the key is a digest, so that the table lists nobody.
create table login_attempt (
  account_digest text primary key,
  failures integer not null default 0,
  locked_until timestamptz,
  last_failure_at timestamptz not null default now()
);
alter table login_attempt enable row level security;
alter table login_attempt force row level security;
create policy system_identity on login_attempt to medios_system using (true) with check (true);
grant select, insert, update, delete on login_attempt to medios_system;

-- Event log -----------------------------------------------------------------------------------------------
-- Writers insert into event_pending inside their transaction. One sequencer moves committed rows to event_log and
-- gives them a position: a serial column is not commit order, and a reader could pass 41 before 40 commits.

create table event_pending (
  id bigint generated always as identity primary key,
  organization_id uuid not null,
  topic text not null,
  type text not null,
  entity_id uuid not null,
  entity_version integer,
  at timestamptz not null default now()
);
alter table event_pending enable row level security;
alter table event_pending force row level security;
create policy organization_writes on event_pending for insert to medios_app
  with check (organization_id = (select current_organization()));
create policy system_sequences on event_pending to medios_system using (true) with check (true);
grant insert on event_pending to medios_app;
grant select, insert, delete on event_pending to medios_system;

create table event_log (
  position bigint primary key,
  organization_id uuid not null,
  topic text not null,
  type text not null,
  entity_id uuid not null,
  entity_version integer,
  at timestamptz not null
);
create index event_log_organization on event_log (organization_id, position);
alter table event_log enable row level security;
alter table event_log force row level security;
create policy organization_isolation on event_log for select to medios_app
  using (organization_id = (select current_organization()));
create policy system_sequences on event_log to medios_system using (true) with check (true);
grant select on event_log to medios_app;
grant select, insert on event_log to medios_system;

-- How far each reaction has read the log.
create table event_cursor (
  consumer text primary key,
  position bigint not null,
  updated_at timestamptz not null default now()
);
alter table event_cursor enable row level security;
alter table event_cursor force row level security;
create policy system_reacts on event_cursor to medios_system using (true) with check (true);
grant select, insert, update on event_cursor to medios_system;

-- Audit trail ---------------------------------------------------------------------------------------------
-- The same two steps. audit_log is append-only for every role and sealed: hash = sha256(previous hash || row).

create table audit_pending (
  id bigint generated always as identity primary key,
  organization_id uuid not null,
  at timestamptz not null default now(),
  actor_id uuid,
  actor_role text,
  action text not null,
  target_type text not null,
  target_id text,
  patient_id uuid,
  request_id text,
  changes jsonb not null default '[]'
);
alter table audit_pending enable row level security;
alter table audit_pending force row level security;
create policy organization_writes on audit_pending for insert to medios_app
  with check (organization_id = (select current_organization()));
create policy system_sequences on audit_pending to medios_system using (true) with check (true);
grant insert on audit_pending to medios_app;
grant select, insert, delete on audit_pending to medios_system;

create table audit_log (
  position bigint primary key,
  organization_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_role text,
  action text not null,
  target_type text not null,
  target_id text,
  patient_id uuid,
  request_id text,
  changes jsonb not null,
  hash bytea not null
);
create index audit_log_organization on audit_log (organization_id, position);
create index audit_log_patient on audit_log (patient_id, position) where patient_id is not null;
create index audit_log_actor on audit_log (actor_id, position);
alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy organization_isolation on audit_log for select to medios_app
  using (organization_id = (select current_organization()));
create policy system_seals on audit_log to medios_system using (true) with check (true);
grant select on audit_log to medios_app;
grant select, insert on audit_log to medios_system;

-- The head of the chain after each batch, authenticated with a key that the database does not have.
create table audit_seal (
  position bigint primary key,
  hash bytea not null,
  authentication bytea not null,
  sealed_at timestamptz not null default now()
);
alter table audit_seal enable row level security;
alter table audit_seal force row level security;
create policy system_seals on audit_seal to medios_system using (true) with check (true);
grant select, insert on audit_seal to medios_system;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger event_log_append_only before update or delete or truncate on event_log
  for each statement execute function refuse_change();
create trigger audit_log_append_only before update or delete or truncate on audit_log
  for each statement execute function refuse_change();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function refuse_change();

-- What is hashed: every column, unambiguously. jsonb text is canonical (keys sorted, spacing fixed).
create function audit_row_text(
  row_position bigint, organization_id uuid, at timestamptz, actor_id uuid, actor_role text, action text,
  target_type text, target_id text, patient_id uuid, request_id text, changes jsonb
) returns text language sql immutable parallel safe
  return jsonb_build_array(row_position, organization_id, extract(epoch from at), actor_id, actor_role, action,
                           target_type, target_id, patient_id, request_id, changes)::text;

create function audit_chain_step(state bytea, previous_hash bytea, row_text text) returns bytea
  language sql immutable parallel safe
  return sha256(coalesce(state, previous_hash) || convert_to(row_text, 'UTF8'));

create aggregate audit_chain(previous_hash bytea, row_text text) (sfunc = audit_chain_step, stype = bytea);

-- Gives positions to committed events, oldest first; returns them. One caller at a time (the sequencer's lock).
create function sequence_events(batch_size integer)
  returns setof event_log language sql volatile as $$
  with taken as (
    delete from event_pending
    where id in (select id from event_pending order by id limit batch_size)
    returning *
  ), head as (
    select coalesce(max(position), 0) as position from event_log
  )
  insert into event_log (position, organization_id, topic, type, entity_id, entity_version, at)
  select head.position + row_number() over (order by taken.id), taken.organization_id, taken.topic, taken.type,
         taken.entity_id, taken.entity_version, taken.at
  from taken, head
  order by taken.id
  returning *;
$$;

-- Seals committed audit rows into the chain, oldest first; returns the new head, or no row when there was nothing.
create function seal_audit(batch_size integer)
  returns table (head_position bigint, head_hash bytea, sealed bigint) language sql volatile as $$
  with taken as (
    delete from audit_pending
    where id in (select id from audit_pending order by id limit batch_size)
    returning *
  ), head as (
    select coalesce((select position from audit_log order by position desc limit 1), 0) as position,
           coalesce((select hash from audit_log order by position desc limit 1), sha256('medi-os audit chain')) as hash
  ), numbered as (
    select taken.*, head.position + row_number() over (order by taken.id) as position, head.hash as previous_hash
    from taken, head
  ), added as (
    insert into audit_log (position, organization_id, at, actor_id, actor_role, action, target_type, target_id,
                           patient_id, request_id, changes, hash)
    select position, organization_id, at, actor_id, actor_role, action, target_type, target_id, patient_id,
           request_id, changes,
           audit_chain(previous_hash, audit_row_text(position, organization_id, at, actor_id, actor_role, action,
                       target_type, target_id, patient_id, request_id, changes)) over (order by position)
    from numbered
    returning position, hash
  )
  select position, hash, (select count(*) from added) from added order by position desc limit 1;
$$;
grant execute on function sequence_events, seal_audit to medios_system;

-- History -------------------------------------------------------------------------------------------------
-- The former row of every change of a clinical table, kept by trigger so that no code path can forget it.

create table history (
  id bigint generated always as identity primary key,
  organization_id uuid not null,
  table_name text not null,
  row_id uuid not null,
  version integer,
  operation text not null check (operation in ('update', 'delete')),
  actor_id uuid,
  at timestamptz not null default now(),
  row jsonb not null
);
create index history_row on history (table_name, row_id);
alter table history enable row level security;
alter table history force row level security;
create policy organization_isolation on history for select to medios_app
  using (organization_id = (select current_organization()));
create policy organization_writes on history for insert to medios_app
  with check (organization_id = (select current_organization()));
grant select, insert on history to medios_app;
create trigger history_append_only before update or delete or truncate on history
  for each statement execute function refuse_change();

create function keep_history() returns trigger language plpgsql as $$
begin
  insert into history (organization_id, table_name, row_id, version, operation, actor_id, row)
  values (old.organization_id, tg_table_name, old.id, old.version, lower(tg_op), current_actor(), to_jsonb(old));
  return null;
end $$;

create procedure keep_history_of(table_name regclass) language plpgsql as $$
begin
  execute format('create trigger keep_history after update or delete on %s
                  for each row execute function keep_history()', table_name);
end $$;
