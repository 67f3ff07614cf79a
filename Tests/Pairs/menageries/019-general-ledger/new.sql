-- double entry bookkeeping with deferred checks, procedures and harmless event triggers
create schema gl;
create schema ddl_log;
set search_path = gl;
create domain money_amount as numeric(20,4) default 0;
create domain positive_amount as money_amount constraint amount_positive check (value > 0) not null;
create domain currency_code as char(3) default 'EUR' check (value ~ '^[A-Z]{3}$');
create type side as enum ('debit', 'credit');
create table account (
  account_no integer primary key check (account_no between 1000 and 99999),
  parent_no integer references account deferrable,
  title text not null,
  class char(1) not null check (class in ('A', 'L', 'E', 'R', 'Q')),
  currency currency_code not null,
  closed boolean not null default false
);
create table period (
  period_id smallint primary key,
  days daterange not null,
  locked boolean not null default false,
  locked_by name,
  check (locked or locked_by is null),
  exclude using gist (days with &&)
);
create sequence voucher_no start with 100000 maxvalue 999999999 cache 5;
create table voucher (
  voucher_id bigint primary key default nextval('gl.voucher_no'),
  booked date not null,
  memo text not null default '',
  reverses bigint unique references voucher,
  entered_by name not null default session_user
);
create table posting (
  voucher_id bigint not null references voucher on delete restrict deferrable initially immediate,
  line smallint not null,
  account_no integer not null references account,
  side side not null,
  amount positive_amount,
  fx_rate numeric(12,6) not null default 1,
  base_amount numeric generated always as (amount * fx_rate) stored,
  constraint posting_pk primary key (voucher_id, line)
);
create index posting_account_idx on posting (account_no, side) include (amount);

create function check_balanced() returns trigger language plpgsql as $$
declare diff numeric;
begin
  select sum(case side when 'debit' then base_amount else -base_amount end) into diff
    from gl.posting where voucher_id = new.voucher_id;
  if diff <> 0 then
    raise exception 'voucher % out of balance by %', new.voucher_id, diff using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger posting_balanced after insert or update of amount, fx_rate, side on posting
  deferrable initially deferred for each row execute function check_balanced();
create function no_change() returns trigger language plpgsql as $$
begin
  raise exception 'postings are immutable';
end $$;
create trigger posting_frozen before delete or update of account_no on posting for each row execute function no_change();
create trigger posting_no_truncate before truncate on posting for each statement execute function no_change();

create procedure book(in p_booked date, in p_debit integer, in p_credit integer, in p_amount numeric, out p_booked_at timestamptz, inout p_voucher bigint default null)
language plpgsql as $$
begin
  p_booked_at := now();
  insert into gl.voucher (booked) values (p_booked) returning voucher_id into p_voucher;
  insert into gl.posting values (p_voucher, 1, p_debit, 'debit', p_amount), (p_voucher, 2, p_credit, 'credit', p_amount);
end $$;
create procedure lock_period(p smallint) language sql security definer set search_path = gl
begin atomic
  update period set locked = true, locked_by = current_user where period_id = p;
end;
create function balance(p_account integer, p_until date default current_date) returns money_amount
language sql stable as $$
  select coalesce(sum(case p.side when 'debit' then p.amount else -p.amount end), 0)
    from gl.posting p join gl.voucher v using (voucher_id)
   where p.account_no = p_account and v.booked <= p_until
$$;
create view trial_balance as
  select a.account_no, a.title,
         sum(p.amount) filter (where p.side = 'debit') as debit,
         sum(p.amount) filter (where p.side = 'credit') as credit, a.class, a.currency
    from account a left join posting p using (account_no)
   group by a.account_no
  having count(p.*) > 0 or not a.closed;
create view journal as
  select v.voucher_id, v.booked, p.line, p.account_no, p.side, p.amount,
         sum(case p.side when 'debit' then p.amount else -p.amount end) over (partition by p.account_no order by v.booked, p.voucher_id, p.line) as running, v.reverses
    from voucher v join posting p using (voucher_id);

create function ddl_log.note() returns event_trigger language plpgsql as $$
begin
  raise debug 'ddl: %', tg_tag;
end $$;
create event trigger note_ddl on ddl_command_end when tag in ('CREATE TABLE', 'ALTER TABLE', 'CREATE VIEW') execute function ddl_log.note();
create function ddl_log.note_drop() returns event_trigger language plpgsql as $$
declare r record;
begin
  for r in select * from pg_event_trigger_dropped_objects() loop
    raise debug 'dropped %', r.object_identity;
  end loop;
end $$;
create event trigger note_drop on sql_drop when tag in ('DROP TABLE') execute function ddl_log.note_drop();
alter event trigger note_drop enable always;
create event trigger note_rewrite on table_rewrite execute function ddl_log.note();
comment on event trigger note_ddl is 'debug output only';
grant usage on schema gl to men_app, men_ro, men_clerk;
grant select on trial_balance, journal to men_ro;
revoke execute on procedure lock_period(smallint) from public;
grant execute on procedure book(date, integer, integer, numeric, bigint), lock_period(smallint) to men_clerk with grant option;
grant usage on sequence voucher_no to men_clerk;
