create type state as enum ('draft', 'in review', 'published', 'archived', 'withdrawn');
create type visibility as enum ('private', 'team', 'public');
create table member (name text primary key, level int not null default 0);
create table article (
  id int primary key,
  st state not null default 'draft',
  hist state[] not null default array['draft']::state[],
vis visibility not null default 'team',
  author text references member,
  constraint published_visible check (st <> 'published' or vis <> 'private')
);
create index article_pub on article (author) where st in ('published', 'withdrawn');
create unique index article_one_draft on article (author, st) where st = 'draft';
create function can_see(s state, v visibility) returns boolean language sql stable as $$
  select case s when 'published' then v >= 'private'::visibility else exists (select from member m where m.name = current_user
and m.level > case v when 'team' then 1 else 5 end
  ) end $$;
create function rank_of(state default 'draft') returns int language sql immutable
  begin atomic
    select case $1 when 'draft'::state then 0 when 'published'::state then 2 else 1 end;
  end;
alter table article enable row level security;
alter table article force row level security;
create policy see on article for select to public using (can_see(st, vis));
create policy edit on article for update
  using (author = current_user and st = any (array['draft', 
 'in review'
  ]::state[])) with check (st <> 'published');
create policy "insert own drafts" on article as restrictive for insert to current_user with check (author = current_user and st = 'draft');
create policy del on article for delete using (st in ('archived', 'withdrawn') and exists (select 1 from member m where m.name = article.author));
create view article_by_state as select st, count(*) as n, array_agg(distinct vis) as kinds from article group by st;
create materialized view published as select id, author, st, rank_of(st) as r from article where st = 'published';
create function on_state() returns trigger language plpgsql as $$ begin new.hist := new.hist || new.st; return new; end $$;
create trigger on_state before update of st on article for each row when (old.st is distinct from new.st and new.st <> 'withdrawn') execute function on_state();
comment on policy see on article is 'reading';
