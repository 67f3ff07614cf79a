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

-- v3: leases and soft deletion with a time
alter table secret add deleted_at timestamptz;
update secret set deleted_at = now() where deleted;
drop view secret_list;
alter table secret drop column deleted;
alter table secret drop constraint secret_namespace_id_name_key;
create unique index secret_live_name on secret (namespace_id, lower(name)) where deleted_at is null;
create table lease (
    lease_id uuid not null default vault.gen_random_uuid() primary key,
    secret_id uuid not null,
    version int not null,
    holder text not null,
    during tstzrange not null default tstzrange(now(), now() + interval '1 hour'),
    constraint lease_version_fk foreign key (secret_id, version) references secret_version on delete cascade,
    constraint lease_bounded check (not upper_inf(during) and lower_inc(during))
);
create index lease_during on lease using spgist (during);
alter table secret_version alter column nonce drop not null;
alter table secret_version drop constraint secret_version_nonce_check;
alter table secret_version add constraint nonce_len check (octet_length(nonce) in (12, 24)) not valid;
alter type secret_kind rename value 'ssh_key' to 'ssh';
alter type secret_kind add value 'totp' after 'kv';

-- v4: extension out of the way, namespaces move to their own schema with recursion
create schema crypto;
alter extension pgcrypto set schema crypto;
drop function fingerprint(bytea);
create function fingerprint(b bytea, algo text default 'sha256') returns text language sql immutable strict parallel safe
    as $$ select algo || ':' || encode(crypto.digest(b, algo), 'hex') $$;
create schema tenancy;
alter table namespace set schema tenancy;
alter table tenancy.namespace rename column path to segment;
alter table tenancy.namespace rename constraint namespace_path_check to segment_form;
alter table tenancy.namespace drop constraint namespace_path_key;
alter table tenancy.namespace add constraint namespace_sibling unique nulls not distinct (parent, segment);
alter function path_of(uuid) set schema tenancy;
create or replace function tenancy.path_of(ns uuid) returns text language sql stable as $$
    with recursive up as (
        select n.id, n.parent, n.segment, 1 as depth from tenancy.namespace n where n.id = ns
        union all
        select n.id, n.parent, n.segment, up.depth + 1 from tenancy.namespace n join up on n.id = up.parent
    )
    select string_agg(segment, '' order by depth desc) from up
$$;
create view secret_list as
    select s.id, tenancy.path_of(s.namespace_id) || '/' || s.name as full_path, s.kind, s.current_version, s.created_at,
           (select count(*) from lease l where l.secret_id = s.id and l.during @> now()) as active_leases
    from secret s where s.deleted_at is null;

-- v5: audit by month, triggers with condition
drop trigger audit_secret on secret;
alter table audit rename to audit_v4;
alter sequence audit_id_seq owned by none;
create table audit (
    id bigint not null default nextval('audit_id_seq'),
    at timestamptz not null default clock_timestamp(),
    actor text not null,
    action text not null,
    secret_id uuid,
    detail jsonb not null default '{}',
    primary key (at, id)
) partition by range (at);
alter sequence audit_id_seq owned by audit.id;
create table audit_2024_01 partition of audit for values from ('2024-01-01') to ('2024-02-01');
create table audit_2024_02 partition of audit for values from ('2024-02-01') to ('2024-03-01');
create table audit_other partition of audit default;
create index audit_by_secret on audit (secret_id, at) where secret_id is not null;
insert into audit (id, at, actor, action, secret_id) select id, at, actor, action, secret_id from audit_v4;
drop table audit_v4;
create trigger audit_secret_ins after insert on secret for each row execute function audit_secret();
create trigger audit_secret_upd after update of current_version, deleted_at on secret for each row
    when (old.current_version <> new.current_version or old.deleted_at is distinct from new.deleted_at) execute function audit_secret();
alter table master_key alter column key_id set generated by default;
create unique index one_active_key on master_key ((true)) where retired_at is null;
drop table policy;
comment on index one_active_key is 'at most one key in use';
