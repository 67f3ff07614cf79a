create type level_t as enum ('public','internal','secret');
create table team (
  team_id uuid primary key default gen_random_uuid(),
  owner_login name not null,
  visibility level_t not null default 'internal'
);
create table note (
  team_id uuid not null references team,
  login text not null,
  role text not null default 'reader',
  primary key (team_id, login)
);
create table member (
  note_id bigint generated always as identity primary key,
  team_id uuid not null references team,
  author text not null default current_user,
  level level_t not null default 'public',
  body text
);
create function me(fallback name default current_user) returns name language sql stable as $$ select coalesce(current_setting('app.login', true)::name, fallback) $$;
create function my_teams(who name default me()) returns setof uuid language sql stable security definer
  begin atomic
    select m.team_id from public.note m where m.login = who;
  end;
create function level_of(p_team uuid) returns level_t language sql stable security definer
  begin atomic
    select max(n.level) from public.member n where n.team_id = p_team;
  end;
alter table team enable row level security;
alter table note enable row level security;
alter table member enable row level security;
alter table member force row level security;
create policy p_own on team for select to lab_app using (visibility = 'public' or team_id in (select my_teams()));
create policy p_read on team to lab_app using (owner_login = me()) with check (level_of(team_id) < 'secret');
create policy p_read on note for select using (exists (select 1 from team t where t.team_id = note.team_id and t.visibility = 'public'));
create policy p_write on note for insert to lab_app with check (exists (select 1 from member n where n.team_id = note.team_id and n.author = me()));
create policy p_hide on member for select to lab_app, lab_ro using (team_id in (select m.team_id from note m where m.login = me() and m.role <> 'banned'));
create policy p_read on member as restrictive for select to lab_ro using (level < 'secret');
create policy p_write on member for update to lab_app using (author = me()) with check (level <= level_of(team_id));
grant select on team, note, member to lab_app, lab_ro;
grant insert (team_id, login) on note to lab_app;
comment on policy p_hide on member is 'members';
comment on policy p_read on member is 'low only';
comment on function me(name) is 'login';
