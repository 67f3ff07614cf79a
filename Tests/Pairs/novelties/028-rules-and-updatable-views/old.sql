create table note (
  id serial primary key,
  body text not null,
deleted boolean not null default false,
  owner text default current_user
);
create table note_log (note_id int, was text, at timestamptz default now());
create table note_archive as select * from note with no data;
create rule note_log as on update to note where old.body is distinct from new.body
  do also insert into note_log(note_id, was) values (old.id, old.body);
create rule note_del as on delete to note do instead update note set deleted = true where id = old.id;
create view live_note as select id, body, owner from note where
 not deleted with local check option;
create view my_note
 as
   select id, body from live_note where owner = current_user;
create view note_counts as select owner, count(*) as n
  from note group by owner;
create rule nc_insert as on insert to note_counts do instead nothing;
create rule nc_update as on update to note_counts do instead
  update note set owner = new.owner where owner = old.owner
;
create table bulletin (id int, msg text);
create rule bulletin_ro as on insert to bulletin do instead nothing;
create rule z_off as on delete to note_log do instead nothing;
alter table note_log disable rule z_off;
comment on rule note_log on note is 'keeps history';
