create table account (
  id int primary key
  , code text constraint code_u unique
 deferrable initially immediate
  , parent int
, constraint parent_fk foreign key (parent) references account deferrable
);
create table entry (
  id int generated always as identity,
tx int not null,
  account_id int not null,
  amount numeric not null,
  constraint entry_pk primary key (id)
);
alter table entry add constraint entry_account foreign key (account_id) references account(id) match simple;
alter table entry add constraint amount_nz check (amount <> 0) not valid;
create function check_balanced() returns trigger language plpgsql as $$
declare s numeric;
begin
  select sum(amount) into s from entry where tx = coalesce(new.tx, old.tx);
if s <> 0 then raise exception 'unbalanced %', s; end if;
  return null;
end $$;
create constraint trigger balanced after insert or update
  on entry
deferrable initially deferred for each row execute function check_balanced();
create constraint trigger account_entry after update of code on account from entry
not deferrable
  for each row when (new.code is null) execute function check_balanced();
create function log_stmt() returns trigger language plpgsql as $$ begin raise notice '% rows', (select count(*) from newrows); return null; end $$;
create trigger a_stmt after insert on entry referencing new table as newrows for each statement execute function log_stmt();
create function no_truncate() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
create trigger no_truncate before truncate on entry execute function no_truncate();
alter table entry disable trigger no_truncate;
create table room_use (
  room int not null, during tsrange not null, guest int,
  constraint no_overlap exclude using gist (during with &&)
   where (guest is not null)
 deferrable
);
comment on constraint parent_fk on account is 'tree';
comment on trigger balanced on entry is 'double entry';
