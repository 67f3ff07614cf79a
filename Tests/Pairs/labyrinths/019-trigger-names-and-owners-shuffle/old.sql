create schema trg;
create schema aud;
create table aud.log (id bigserial primary key, tbl text, op text, n int, at timestamptz default now());
create function trg.stamp() returns trigger language plpgsql as $$
begin new.updated := now(); return new; end $$;
create function trg.count_rows() returns trigger language plpgsql as $$
begin
  insert into aud.log (tbl, op, n) select tg_table_name, tg_op, count(*) from new_rows;
  return null;
end $$;
create function trg.check_sum() returns trigger language plpgsql as $$
begin
  if (select sum(amount) from ledger where batch = new.batch) <> 0 then raise exception 'unbalanced'; end if;
  return null;
end $$;
create table ledger (
  id int primary key, batch int not null, amount numeric(12,2) not null,
  state varchar(10) not null default 'new', updated timestamptz
);
create table batch (id int primary key, title text, updated timestamptz, closed boolean default false);
alter table ledger add constraint ledger_batch_fk foreign key (batch) references batch;
create table part (id int not null, k text not null, updated timestamptz) partition by list (k);
create table part_a partition of part for values in ('a');
create table part_b partition of part for values in ('b');
create trigger t_10 before insert or update on ledger for each row execute function trg.stamp();
create trigger t_20 after insert on ledger referencing new table as new_rows for each statement execute function trg.count_rows();
create constraint trigger t_30 after insert or update of amount, batch on ledger deferrable initially deferred for each row when (new.state <> 'draft') execute function trg.check_sum();
create trigger t_10 before update on batch for each row when (old.* is distinct from new.*) execute function trg.stamp();
create trigger t_20 after insert on batch referencing new table as new_rows for each statement execute function trg.count_rows('batch');
create trigger t_10 before insert on part for each row execute function trg.stamp();
alter table part_b disable trigger t_10;
create trigger t_20 after insert on part_a referencing new table as new_rows for each statement execute function trg.count_rows();
alter table ledger enable always trigger t_30;
alter table batch disable trigger t_20;
create view open_ledger as select id, batch, amount from ledger where state = 'new';
create function trg.open_io() returns trigger language plpgsql as $$
begin update ledger set amount = new.amount where id = old.id; return new; end $$;
create trigger t_io instead of update on open_ledger for each row execute function trg.open_io();
comment on trigger t_10 on ledger is 'stamp';
comment on trigger t_30 on ledger is 'balance';
