create schema f;
create table f.account (id int primary key, owner text not null, balance numeric(12,2) not null default 0);
create function f.stats(out n bigint, out total numeric) language sql stable
  as $$ select count(*), sum(balance) from f.account $$;
create function f.top(k int default 3) returns table (id int, owner text, balance numeric) language sql stable
  as $$ select id, owner, balance from f.account order by balance desc limit k $$;
create function f.first_of(a anyelement, b anyelement) returns anyelement language sql immutable
  as $$ select coalesce(a, b) $$;
create function f.wrap(a anyelement, out x anyelement, out arr anyarray) language sql immutable
  as $$ select a, array[a] $$;
create function f.joined(sep text, variadic parts text[]) returns text language sql immutable
  as $$ select array_to_string(parts, sep) $$;
create procedure f.transfer(src int, dst int, amt numeric, inout ok boolean default false) language plpgsql as $$
begin
  update f.account set balance = balance - amt where id = src;
  update f.account set balance = balance + amt where id = dst;
  ok := found;
end $$;
create function f.close(p_id int) returns void language sql as $$ delete from f.account where id = p_id $$;
create procedure f.audit(p text) language plpgsql as $$ begin raise notice '%', p; end $$;
create aggregate f.first_agg(anyelement) (sfunc = f.first_of, stype = anyelement);
create view f.v_stats as select n, total from f.stats();
create view f.v_top as select t.id, t.owner, f.joined('/', t.owner, t.id::text) as lbl from f.top() t;
create view f.v_first as select f.first_agg(owner order by id) as o, (f.wrap(max(balance))).arr as arr from f.account;
create table f.snapshot (
  id int default (f.first_of(null::int, 1)),
  lbl text generated always as (f.joined('-', who, place)) stored,
  who text, place text,
  check (f.first_of(who, place) is not null)
);
create index snapshot_first on f.snapshot (f.first_of(who, place));
create function f.top_owner() returns text language sql stable
  begin atomic
    select t.owner from f.top(1) t;
  end;
comment on function f.stats() is 'two outs';
comment on procedure f.transfer(int, int, numeric, boolean) is 'moves money';
comment on function f.close(int) is 'closes';
grant execute on function f.top(int) to public;
comment on view f.v_top is 'best';
comment on table f.snapshot is 'snap';
