-- one developer's private puzzle site, lower-case and terse
create type dir as enum ('a','d');
create table puz (id int primary key, d date unique not null, w int2 default 15, h int2 default 15, author text
, grid char(225)
);
create table clue (puz int references puz on delete cascade, n int2, dir dir, txt text not null, ans text not null check (ans ~
'^[A-Z]+$'
), primary key (puz, n, dir));
create table usr (id serial primary key, nick text unique
, pw text, streak int default 0);
create table solve (usr int references usr, puz int references puz, secs int, cheated bool default false, at timestamp
default now()
, primary key (usr, puz));
create table word (w text primary key, freq int default 0) with (fillfactor = 100);
create index word_len on word (length(w), w text_pattern_ops
);
create index clue_ans on clue (ans);
create view board as select puz, usr, secs, rank() over (partition by puz order by secs) as r from solve;
create view best as select * from board where r <=
3
;
create or replace function pat(p text) returns setof word stable language sql as $$ select * from word where w like translate(p, '?', '_') $$;
create function streak() returns trigger language plpgsql as $$ begin
  update usr set streak = case when exists (select from solve s join puz p on p.id = s.puz where s.usr = new.usr and p.d = (select d - 1 from puz where id = new.puz)) then streak + 1 else 1 end where id = new.usr;
  return null; end $$;
create trigger streak after insert on solve for each row
 execute function streak();
create table tag (t text, puz int references puz, primary key (t, puz));
create table cfg (k text, v text);
create function letters(p puz, out l char, out n bigint) returns setof record stable language sql as $$ select c::char, count(*) from regexp_split_to_table(p.grid, '') c group by 1
 $$;
create view letter_stat as select p.id, l.* from puz p, letters(p) l;
comment on table word is 'from /usr/share/dict';
