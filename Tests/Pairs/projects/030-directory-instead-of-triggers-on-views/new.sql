create table entry (
  id serial primary key,
  kind text not null,
  label text not null,
  language varchar(5) not null default 'en',
  data jsonb not null default '{}'
);
create view person as
  select id, label as name, language, data ->> 'mail' as mail, data ->> 'phone' as phone from entry where kind = 'person';
create view person_phone as select name, phone from person where phone is not null;
create function write_person() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into entry (kind, label, language, data)
    values ('person', new.name, coalesce(new.language, 'en'), jsonb_build_object('phone', new.phone, 'mail', new.mail));
    return new;
  elsif tg_op = 'UPDATE' then
    update entry set label = new.name where id = old.id;
    return new;
  end if;
  delete from entry where id = old.id;
  return old;
end $$;
create trigger person_insert instead of insert on person for each row execute function write_person();
create trigger person_update instead of update on person for each row execute function write_person();
create trigger person_delete instead of delete on person for each row execute function write_person();
create function tell() returns trigger language plpgsql as 'begin raise notice ''person changed''; return null; end';
create trigger person_tell after insert or update or delete on person for each statement execute function tell();
alter view person alter column phone set default '-';
alter view person alter column language set default 'de';
comment on view person is 'People, writable';
comment on column person.phone is 'May be absent';
comment on trigger person_insert on person is 'Writes the entry';
comment on column person_phone.name is 'Label of the entry';
