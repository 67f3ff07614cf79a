create schema if not exists auth;
create schema if not exists extensions;
create schema if not exists private;
create extension if not exists pgcrypto with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create table auth.users (id uuid primary key default gen_random_uuid(), email text unique, raw_user_meta_data jsonb, created_at timestamptz default now());
create function auth.uid() returns uuid language sql stable as $$ select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
create type public.severity as enum ('none','low','medium','high','critical');
create type public.report_state as enum ('new','triaged','resolved','duplicate','informative','spam','not_applicable');
create table public.profiles (id uuid primary key references auth.users on delete cascade, username text unique check (char_length(username) >= 3), reputation bigint not null default 0, avatar_url text, updated_at timestamptz not null default now());
create table public.programs (id uuid default gen_random_uuid() primary key, handle text not null unique, name text not null, policy text, is_private boolean not null default false, owner_id uuid not null references public.profiles, created_at timestamptz not null default now(), archived_at timestamptz);
create table public.program_members (program_id uuid references public.programs on delete cascade, user_id uuid references public.profiles on delete cascade, role text not null default 'viewer' check (role in ('viewer','triager','admin','billing')), primary key (program_id, user_id));
create table public.reports (
  id bigint generated always as identity primary key,
  program_id uuid not null references public.programs,
  reporter_id uuid not null references public.profiles,
  title text not null, body text, severity public.severity not null default 'none', state public.report_state not null default 'new',
  bounty_cents int check (bounty_cents > 0), created_at timestamptz not null default now(), closed_at timestamptz,
  cvss numeric(3,1) constraint reports_cvss_range check (cvss between 0 and 10),
  duplicate_of bigint references public.reports deferrable initially deferred,
  fts tsvector generated always as (to_tsvector('english'::regconfig, title || ' ' || coalesce(body, ''))) stored);
create index reports_fts on public.reports using gin (fts);
create index reports_title_trgm on public.reports using gin (title extensions.gin_trgm_ops);
create index reports_program_state on public.reports (program_id, state) include (severity);
create table public.comments (id bigint generated always as identity primary key, report_id bigint not null references public.reports on delete cascade, author_id uuid not null default auth.uid() references public.profiles, body text not null, internal bool not null default false, created_at timestamptz default now());
create function private.is_member(pid uuid, min_role text default 'viewer') returns boolean language sql stable security definer set search_path = '' parallel safe as $$ select exists (select 1 from public.program_members m where m.program_id = pid and m.user_id = auth.uid() and (min_role = 'viewer' or m.role in (min_role, 'admin'))) $$;
alter table public.profiles enable row level security;
alter table public.programs enable row level security;
alter table public.reports enable row level security;
alter table public.comments enable row level security;
create policy "Profiles are public" on public.profiles for select using (true);
create policy "Own profile" on public.profiles for update using (auth.uid() = id) with check (auth.uid() = id);
create policy "Programs visible" on public.programs for select using ((not is_private and archived_at is null) or private.is_member(id));
create policy "Reporter or member" on public.reports for select using (reporter_id = auth.uid() or private.is_member(program_id, 'triager'));
create policy "Report as self" on public.reports for insert with check (reporter_id = auth.uid() and state = 'new');
create policy "See comments" on public.comments for select using (exists (select 1 from public.reports r where r.id = report_id and (not internal or private.is_member(r.program_id))));
create function public.handle_new_user() returns trigger language plpgsql security definer set search_path = public as $$ begin insert into public.profiles (id, username) values (new.id, new.raw_user_meta_data->>'username') on conflict do nothing; return new; end $$;
create trigger on_auth_user_created after insert on auth.users for each row execute function public.handle_new_user();
create view public.leaderboard with (security_invoker = true) as select p.username, p.reputation, count(r.id) filter (where r.state = 'resolved') as resolved, sum(r.bounty_cents) as earned from public.profiles p left join public.reports r on r.reporter_id = p.id group by p.id;
create function public.report_dup_guard() returns trigger language plpgsql as $$ begin if new.duplicate_of is not null and new.state <> 'duplicate' then raise check_violation using message = 'state must be duplicate'; end if; return new; end $$;
create constraint trigger report_dup_guard after insert or update on public.reports deferrable initially deferred for each row execute function public.report_dup_guard();
