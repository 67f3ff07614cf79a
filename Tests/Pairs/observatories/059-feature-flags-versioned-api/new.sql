create schema flags;
create schema api_v1;
create schema api_v2;
create type flags.env as enum ('dev','prod');
create type flags.rule as (attr text, op text, val text
, weight int
);
create table flags.projects (id serial primary key, key text unique not null
, archived boolean not null default false
);
create table flags.flags (id serial primary key, project_id int not null references flags.projects on delete cascade, key text not null, env flags.env not null default 'dev', enabled boolean default false, rules flags.rule[] not null default '{}', pct int check (pct between 0 and 100)
, updated timestamptz default now(), owner_team text
, unique (project_id, key, env));
create table flags.changes (id bigserial primary key, flag_id int references flags.flags, before jsonb, after jsonb, at timestamptz default now()
, by name default session_user
);
create function flags.log() returns trigger language plpgsql as $$ begin insert into flags.changes (flag_id, before, after) values (new.id, to_jsonb(old), to_jsonb(new)); return new; end $$;
create trigger log after update on flags.flags for each row when (old.* is distinct from new.*) execute function flags.log();
create function flags.bucket(u text, n int
 default 1000
) returns int language sql immutable as $$ select abs(hashtext(u)) % n $$;
create function api_v1.is_on(k text, u text) returns boolean language sql stable as $$ select enabled and flags.bucket(u) < pct from flags.flags where key = k $$;
create view api_v1.flags as select key, env::text, enabled from flags.flags
 where owner_team is distinct from 'internal'
;
create rule ins as on insert to api_v1.flags do instead insert into flags.flags (project_id, key, env, enabled) values (1, new.key, new.env::flags.env, new.enabled);
create rule upd as on update to api_v1.flags where old.enabled is distinct from new.enabled do instead update flags.flags set enabled = new.enabled, updated = now() where key = old.key and env = old.env::flags.env;
create rule upd_else as on update to api_v1.flags do instead nothing;
create view api_v2.flags with (security_invoker = true) as select f.id, p.key || '/' || f.key as path, f.env, f.enabled, f.rules from flags.flags f join flags.projects p on p.id = f.project_id where not p.archived;
create function api_v2.evaluate(path text, ctx jsonb, variadic envs flags.env[] default '{prod}') returns table (path text, on_ boolean) language sql stable rows 5 as $$ select path, enabled from api_v2.flags f where f.path = $1 and env = any (envs) $$;
create procedure api_v2.toggle(flag int, inout state boolean default null) language plpgsql as $$ begin update flags.flags set enabled = coalesce(state, not enabled) where id = flag returning enabled into state; end $$;
grant usage on schema api_v2 to pair_app;
grant select on api_v2.flags to pair_app;
grant execute on all functions in schema api_v2 to pair_app;
revoke execute on procedure api_v2.toggle from public;
grant execute on procedure api_v2.toggle to pair_admin with grant option;
alter table flags.flags enable row level security;
create policy dev_free on flags.flags to pair_app using (env = 'dev'
) with check (env = 'dev' and pct is not null);
create materialized view flags.stale as select id, key from flags.flags where not enabled with no data;
create index stale_key on flags.stale (key text_pattern_ops);
grant usage on schema api_v1 to pair_app;
grant select, insert, update on api_v1.flags to pair_app;
grant execute on function api_v1.is_on to pair_app;
alter view api_v1.flags owner to pair_owner;
alter default privileges in schema api_v1 revoke execute on functions from pair_app;
alter default privileges in schema api_v1 grant execute on functions to pair_app;
comment on view api_v1.flags is
 'deprecated, see api_v2';
comment on schema api_v1 is 'v1';
