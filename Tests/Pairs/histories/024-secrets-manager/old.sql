create schema vault;
create extension pgcrypto schema vault;
set search_path = vault;

create type secret_kind as enum ('kv', 'certificate', 'ssh_key');
create table namespace (
    id uuid primary key default vault.gen_random_uuid(),
    path text not null unique check (path ~ '^/'),
    parent uuid references namespace (id) on delete cascade
);
create table master_key (
    key_id int generated always as identity primary key,
    wrapped bytea not null,
    created_at timestamptz not null default now(),
    retired_at timestamptz
);
create table secret (
    id uuid primary key default vault.gen_random_uuid(),
    namespace_id uuid not null references namespace,
    name text not null,
    kind secret_kind not null default 'kv',
    current_version int not null default 0,
    created_by text not null,
    created_at timestamptz not null default now(),
    deleted boolean not null default false,
    unique (namespace_id, name)
);
create table secret_version (
    secret_id uuid not null references secret on delete cascade,
    version int not null check (version > 0),
    key_id int not null references master_key,
    ciphertext bytea not null,
    nonce bytea not null check (octet_length(nonce) = 12),
    created_at timestamptz not null default now(),
    primary key (secret_id, version)
);
create table policy (
    policy_name text primary key,
    rules jsonb not null
);
create table audit (
    id bigserial primary key,
    at timestamptz not null default clock_timestamp(),
    actor text not null,
    action text not null,
    secret_id uuid,
    detail text
);
create index audit_at on audit (at);
create index audit_secret on audit (secret_id) where secret_id is not null;

create function fingerprint(b bytea) returns text language sql immutable strict as $$ select encode(vault.digest(b, 'sha1'), 'hex') $$;
create function path_of(ns uuid) returns text language plpgsql stable as $$
declare r text;
begin
    select path into r from vault.namespace where id = ns;
    return r;
end $$;
create view secret_list as
    select s.id, path_of(s.namespace_id) || '/' || s.name as full_path, s.kind, s.current_version, s.created_at from secret s where not s.deleted;
create function audit_secret() returns trigger language plpgsql security definer set search_path = vault as $$
begin
    insert into audit (actor, action, secret_id) values (session_user, tg_op, coalesce(new.id, old.id));
    return null;
end $$;
create trigger audit_secret after insert or update or delete on secret for each row execute function audit_secret();
