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

create trigger stamp before update on stock for each row execute function stamp();
create trigger log_note after update of note on stock for each row execute function log_change('note');
create trigger log_delete after delete on stock for each row execute function log_change();
create trigger log_truncate before truncate on stock for each statement execute function log_change('truncate');
create trigger count_rows after insert on movement referencing new table as fresh for each statement execute function log_rows();
create constraint trigger check_movement after insert on movement for each row execute function log_change('check');
create trigger unwanted after insert or update or delete or truncate on movement for each statement execute function log_change();
