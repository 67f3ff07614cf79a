create table page (id serial primary key, title text not null, text text not null default '');
create table revision (id bigserial primary key, page_id integer references page on delete cascade, old_text text, by_whom text default current_user);
create function keep_revision() returns trigger language plpgsql as $f$
begin
  if old.text is distinct from new.text then
    insert into revision (page_id, old_text, by_whom) values (old.id, old.text, coalesce(tg_argv[0], current_user));
  end if;
  return null;
end
$f$;
create function forbid_it() returns trigger language plpgsql as $$ begin raise exception 'no %', tg_argv[0]; end $$;
create trigger a_keep after update on page for each row execute function keep_revision();
create trigger b_keep after update on page for each row execute function keep_revision();
create trigger c_keep after update on page for each row execute function keep_revision();
create trigger d_keep after update on page for each row execute function keep_revision('robot');
create trigger forbid before delete on revision for each row execute function forbid_it('deletion');
create trigger forbid_truncate before truncate on revision
  for each statement execute function forbid_it('truncation');
alter table page enable always trigger a_keep;
alter table page disable trigger b_keep;
alter table page enable replica trigger c_keep;
alter table page disable trigger d_keep;
alter table revision enable always trigger forbid;
