create table team (
  team_id int primary key,
  owner_login text not null,
  visibility text not null default 'private'
);
create table member (
  team_id int not null references team,
  login text not null,
  role text not null default 'reader',
  primary key (team_id, login)
);
create table note (
  note_id bigint generated always as identity primary key,
  team_id int not null references team,
  author text not null default current_user,
  level int not null default 0,
  body text
);
create function me() returns text language sql stable as $$ select coalesce(current_setting('app.login', true), current_user::text) $$;
create function my_teams() returns setof int language sql stable security definer
  begin atomic
    select m.team_id from public.member m where m.login = me();
  end;
create function level_of(p_team int) returns int language sql stable security definer
  begin atomic
    select count(*)::int from public.note n where n.team_id = p_team and n.level > 0;
  end;
alter table team enable row level security;
alter table member enable row level security;
alter table note enable row level security;
alter table note force row level security;
create policy p_read on team for select to lab_app using (visibility = 'public' or team_id in (select my_teams()));
create policy p_own on team to lab_app using (owner_login = me()) with check (level_of(team_id) < 5);
create policy p_read on member for select using (exists (select 1 from team t where t.team_id = member.team_id and t.visibility = 'public'));
create policy p_write on member for insert to lab_app with check (exists (select 1 from note n where n.team_id = member.team_id and n.author = me()));
create policy p_read on note for select to lab_app, lab_ro using (team_id in (select m.team_id from member m where m.login = me() and m.role <> 'banned'));
create policy p_hide on note as restrictive for select to lab_ro using (level < 3);
create policy p_write on note for update to lab_app using (author = me()) with check (level <= level_of(team_id));
grant select on team, member, note to lab_app, lab_ro;
grant insert (team_id, login) on member to lab_app;
comment on policy p_read on note is 'members';
comment on policy p_hide on note is 'low only';
comment on function me() is 'login';
