create schema trg;
create schema aud;
create table aud.log (id bigserial primary key, tbl text, op text, n int, at timestamptz default now());
create function aud.stamp() returns trigger language plpgsql as $$
begin new.changed := now(); return new; end $$;
create function aud.count_rows() returns trigger language plpgsql as $$
begin
  insert into aud.log (tbl, op, n) select tg_table_name, tg_op, count(*) from inserted;
  return null;
end $$;
create function trg.check_sum() returns trigger language plpgsql as $$
begin
  if (select sum(amount) from ledger where batch = new.batch) <> 0 then raise exception 'unbalanced'; end if;
  return null;
end $$;
create type trg.st as enum ('draft','new','done');
create table ledger (
  id int primary key, batch bigint not null, amount bigint not null,
  state trg.st not null default 'new', changed timestamptz
);
create table batch (id bigint primary key, title text, changed timestamptz, closed boolean default false);
alter table ledger add constraint ledger_batch_fk foreign key (batch) references batch;
create table part (id int not null, k text not null, changed timestamptz) partition by list (k);
create table part_a partition of part for values in ('a');
create table part_b partition of part for values in ('b');
create trigger t_20 before insert or update on ledger for each row execute function aud.stamp();
create trigger t_10 after insert on ledger referencing new table as inserted for each statement execute function aud.count_rows();
create constraint trigger t_30 after insert or update of batch, amount on ledger from batch deferrable initially immediate for each row when (new.state <> 'draft') execute function trg.check_sum();
create trigger t_20 before update on batch for each row when (old.* is distinct from new.*) execute function aud.stamp();
create trigger t_10 after insert on batch referencing new table as inserted for each statement execute function aud.count_rows('batch');
create trigger t_20 before insert on part for each row execute function aud.stamp();
alter table part_a disable trigger t_20;
create trigger t_10 after insert on part referencing new table as inserted for each statement execute function aud.count_rows();
alter table ledger enable replica trigger t_30;
alter table batch disable trigger t_20;
create view open_ledger as select id, batch, amount from ledger where state = 'new';
create function trg.open_io() returns trigger language plpgsql as $$
begin update ledger set amount = new.amount where id = old.id; return new; end $$;
create trigger t_20 instead of update on open_ledger for each row execute function trg.open_io();
create trigger t_10 before update on open_ledger for each statement execute function trg.open_io();
comment on trigger t_20 on ledger is 'stamp';
comment on trigger t_30 on ledger is 'balance';
