create table stock (
  sku text primary key,
  quantity integer not null default 0,
  reserved integer not null default 0,
  note text,
  changed timestamptz
);
create table movement (
  id bigserial primary key,
  sku text not null references stock,
  delta integer not null
);
create table journal (
  id bigserial primary key,
  what text not null,
  rows bigint,
  args text[]
);
create function log_change() returns trigger language plpgsql as $$
begin
  insert into journal (what, args) values (tg_op || ' ' || tg_table_name || ' ' || tg_when, tg_argv);
  return coalesce(new, old);
end $$;
create function log_rows() returns trigger language plpgsql as $$
begin
  insert into journal (what, rows) select tg_op, count(*) from fresh;
  return null;
end $$;
create function stamp() returns trigger language plpgsql as $$
begin
  new.changed := clock_timestamp();
  return new;
end $$;

create trigger stamp before insert or update on stock for each row execute function stamp();
create trigger log_note after update of note, quantity on stock for each row execute function log_change('note', 'it''s a \ test', '');
create trigger log_delete before delete on stock for each row when (old.quantity > 0) execute function log_change();
create trigger log_truncate after truncate on stock for each statement execute function log_change('truncate');
create trigger count_rows after update on movement referencing new table as fresh old table as stale for each statement execute function log_rows();
create trigger count_inserts after insert on movement referencing new table as fresh for each row execute function log_rows();
create trigger "Über-Reservierung" after insert or update of reserved, quantity on stock for each row
  when (new.reserved > new.quantity and pg_trigger_depth() < 3) execute function log_change('over', 'reserved');
create constraint trigger check_movement after insert or delete on movement deferrable initially deferred for each row
  when (pg_trigger_depth() = 0) execute function log_change('check');
create constraint trigger check_sku after update on movement from stock not deferrable for each row execute function log_change('sku');
create trigger log_every_update before update on movement for each row when (old.* is distinct from new.*) execute function log_change();
comment on trigger stamp on stock is 'Keeps "changed" up to date';
