create schema util;
create function util.slugify(s text, most integer default 60) returns text language sql immutable strict as $$
  select left(trim(both '-' from regexp_replace(lower(s), '[^a-z0-9]+', '-', 'g')), most)
$$;
create function util.new_code(length integer default 8, prefix text default '') returns varchar language sql volatile as $$ select prefix || substr(md5(random()::text), 1, length) $$;
create function util.is_code(code text) returns boolean language sql immutable as $$ select code ~ '^([A-Z]-)?[0-9a-f]{8}$' $$;
create function util.weight(t text) returns bigint language plpgsql immutable as $$ begin return 2 * length(t); end $$;

create table article (
  article_id integer generated always as identity primary key,
  code text not null default util.new_code(8, 'A-'),
  title text not null,
  slug text generated always as (util.slugify(title)) stored,
  body text,
  constraint code_shape check (util.is_code(code) and util.weight(code) > 3)
);
create unique index article_slug on article (util.slugify(title));
create index article_weight on article (util.weight(body)) where util.weight(body) > 100;
create domain code as text default util.new_code() check (util.is_code(value));
create table redirect (
  from_code code primary key,
  article_id integer not null references article
);
create function watch() returns trigger language plpgsql security definer as $$ begin raise notice '%', util.slugify(new.title, 20); return new; end $$;
create trigger watch before insert or update of title on article for each row
  when (util.weight(new.title) > 50) execute function watch();
create view article_link as select article_id, '/' || util.slugify(title) as link, util.weight(body) as weight from article;
create view heavy_link as select link from article_link where weight > 1000;
comment on function util.slugify is 'For links';
