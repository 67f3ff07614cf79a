-- Supabase-like project tracker
create schema auth;
create schema private;
create table auth.users (
  id uuid primary key default gen_random_uuid(),
  email text unique,
  raw_meta jsonb not null default '{}'::jsonb,
  created_at timestamptz not null default now()
);
create function auth.uid() returns uuid language sql stable as $$
  select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid
$$;
grant usage on schema auth to anon, authenticated, service_role;
grant execute on function auth.uid() to anon, authenticated;
create table public.orgs (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text not null,
  plan text not null default 'free'
);
create type public.member_role as enum ('viewer', 'editor',
 'owner');
create table public.members (
  org_id uuid not null references public.orgs on delete cascade,
  user_id uuid not null references auth.users on delete cascade,
  role public.member_role not null default 'viewer',
  primary key (org_id, user_id)
);
create function private.is_member(o uuid
) returns boolean
language sql security definer stable set search_path = ''
as $$
  select exists (select 1 from public.members m where m.org_id = o and m.user_id = auth.uid()
)
$$;
create table public.projects (
  id bigint generated always as identity primary key,
  org_id uuid not null references public.orgs on delete cascade,
  title text not null,
  is_public boolean default false,
  created_by uuid default auth.uid()
);
create table public.tasks (
  id bigint generated always as identity primary key,
  project_id bigint not null references public.projects on delete cascade,
  assignee uuid references auth.users,
  title text not null check (char_length(title) > 1),
  done boolean not null default false,
  inserted_at timestamptz default timezone('utc'::text, now()) not null
);
alter table public.orgs enable row level security;
alter table public.members enable row level security;
alter table public.projects enable row level security;
create policy "Members can see their org" on public.orgs for select to authenticated using (private.is_member(id));
create policy "Anyone can create org" on public.orgs for insert to authenticated with check (true);
create policy "Own membership" on public.members
  for select
 using (user_id = auth.uid());
create policy "Projects are visible" on public.projects for select to
authenticated using (is_public or private.is_member(org_id));
create policy "Editors write projects" on public.projects as permissive for insert to authenticated with check (private.is_member(org_id
));
create view public.my_tasks
as
 select t.* from public.tasks t where t.assignee = auth.uid();
grant select, insert, update, delete on public.projects, public.tasks to authenticated;
grant select on public.my_tasks to authenticated;
grant select on public.projects to anon;
grant all on all tables in schema public to service_role;
alter default privileges in schema public grant select on tables to
anon, authenticated;
alter default privileges in schema public grant usage, select on sequences to service_role;
create function private.handle_new_user() returns trigger language plpgsql security definer as $$
begin
  insert into public.orgs (slug, name) values (replace(new.id::text, '-', ''),
  coalesce(new.email, 'me'));
  return new;
end $$;
create trigger on_auth_user_created after insert on auth.users for each row execute procedure private.handle_new_user();
create publication supabase_realtime for table public.tasks
;
comment on table public.tasks is
'To do';
