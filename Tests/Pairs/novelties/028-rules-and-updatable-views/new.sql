create table note (
  id serial primary key,
  body text not null,
deleted_at timestamptz,
  owner text default current_user
);
create table note_log (note_id int, was text, at timestamptz default now());
create table note_archive as select * from note with no data;
create rule note_log as on update to note where old.body is distinct from new.body
  do also insert into note_log(note_id, was) values (old.id, old.body);
create rule note_soft_delete as on delete to note where old.deleted_at is null do instead
  update note set deleted_at = now() where id = old.id;
create rule note_tell as on insert to note do also (insert into note_log(note_id, was) values (new.id, null); notify note_added);
create view live_note as select id, body, owner from note where
 deleted_at is null with cascaded check option;
create view my_note
 with (security_invoker = true, check_option = local) as
   select id, body from live_note where owner = current_user;
create view note_counts as select owner, count(*) as n
 , max(deleted_at) as last_deleted
  from note group by owner;
create rule nc_insert as on insert to note_counts do instead nothing;
create rule nc_update as on update to note_counts do instead
  update note set owner = new.owner where owner = old.owner
 returning owner, 1::bigint, deleted_at;
create view bulletin as select id, body as msg from note where owner is null;
create rule bulletin_ro as on insert to bulletin do instead nothing;
create rule z_off as on delete to note_log do instead nothing;
alter table note_log enable always rule z_off;
comment on rule note_log on note is 'keeps history, v2';
