create schema ledger;
create schema
 audit;
create domain ledger.iban as varchar(34) check (value ~ '^[A-Z]{2}[0-9]{2}');
create type ledger.side as enum ('debit','credit');
create type ledger.money as (amount numeric(18,
2
), currency char(3));
create function ledger.m_add(ledger.money, ledger.money) returns ledger.money language sql immutable as $$ select row(($1).amount + ($2).amount, coalesce(($1).currency, ($2).currency))::ledger.money $$;
create function ledger.m_neg(ledger.money) returns ledger.money language sql immutable strict as $$ select row(-($1).amount, ($1).currency)::ledger.money $$;
create operator ledger.+ (leftarg = ledger.money, rightarg = ledger.money, function = ledger.m_add, commutator = operator(ledger.+));
create operator ledger.- (rightarg = ledger.money, function = ledger.m_neg);
create aggregate ledger.sum(ledger.money) (sfunc = ledger.m_add, stype = ledger.money
);
create function ledger.m_txt(ledger.money) returns text language sql immutable as $$ select ($1).amount || ' ' || ($1).currency $$;
create cast (ledger.money as text) with function ledger.m_txt(ledger.money)
;
create table ledger.accounts (id bigint generated always as identity primary key, iban ledger.iban unique, owner_name text not null, balance ledger.money, opened date default current_date
);
create table ledger.entries (id bigint not null, account_id bigint not null references ledger.accounts, side ledger.side not null, m ledger.money not null, booked timestamptz not null default now(), txt text generated always as (ledger.m_txt(m)) stored) partition by hash (account_id);
create table ledger.entries_0 partition of ledger.entries for values with (modulus
 2
, remainder 0);
create table ledger.entries_1 partition of ledger.entries for values with (modulus
 2
, remainder 1);
create index entries_acc on ledger.entries (account_id, booked);
create unique index entries_id on ledger.entries (id, account_id);
create view ledger.balances as select account_id, ledger.sum(case side when 'debit' then operator(ledger.-) m else m end) as total from ledger.entries group by account_id;
create view ledger.statement as select a.iban, e.booked, e.m::text as amount, e.side from ledger.entries e join ledger.accounts a on a.id = e.account_id
;
create table audit.log (id bigserial primary key, at timestamptz default now(), row_data jsonb);
create function
 audit.write()
 returns trigger language plpgsql security definer set search_path = pg_catalog as $$ begin
 insert into audit.log(row_data) values (to_jsonb(new));
 return new; end $$;
create trigger zz_audit after insert or update on ledger.accounts for each row execute function
 audit.write();
create rule keep as on delete to ledger.accounts do instead update ledger.accounts set
 owner_name = 'closed'
 where id = old.id;
alter table ledger.entries enable row level security;
alter table ledger.entries force row level security;
create policy teller on ledger.entries for insert to pair_app with check (side = 'credit' or (m).amount <
 1000
);
grant usage on schema ledger to pair_app, pair_ro;
grant select on ledger.balances, ledger.statement to pair_ro with grant option;
grant insert on ledger.entries to pair_app;
grant usage on type ledger.money to pair_app;
alter type ledger.money owner to pair_owner;
alter table ledger.accounts owner to pair_owner;
alter table ledger.accounts replica identity full;
comment on operator ledger.+ (ledger.money, ledger.money) is 'plus';
comment on aggregate ledger.sum(ledger.money) is 'sum of money';
comment on rule keep on ledger.accounts is 'never delete';
