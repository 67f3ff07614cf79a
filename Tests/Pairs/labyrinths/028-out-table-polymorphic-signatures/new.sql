create schema f;
create table f.account (id bigint primary key, owner text not null, balance numeric(12,2) not null default 0);
create function f.stats(out n bigint, out total numeric, out biggest numeric) language sql stable
  as $$ select count(*), sum(balance), max(balance) from f.account $$;
create function f.top(k int default 3, floor_amt numeric default 0) returns table (id bigint, holder text, amount numeric) language sql stable rows 3
  as $$ select id, owner, balance from f.account where balance > floor_amt order by balance desc limit k $$;
create function f.first_of(a anycompatible, b anycompatible) returns anycompatible language sql immutable
  as $$ select coalesce(a, b) $$;
create function f.wrap(inout a anyelement, out arr anyarray) language sql immutable
  as $$ select a, array[a, a] $$;
create function f.joined(variadic parts text[]) returns text language sql immutable
  as $$ select array_to_string(parts, '-') $$;
create function f.transfer(src bigint, dst bigint, amt numeric, out ok boolean) language plpgsql as $$
begin
  update f.account set balance = balance - amt where id = src;
  update f.account set balance = balance + amt where id = dst;
  ok := found;
end $$;
create procedure f.close(p_id int) language sql as $$ delete from f.account where id = p_id $$;
create function f.audit(inout p text) language plpgsql as $$ begin p := upper(p); end $$;
create function f.first_step(anyelement, anyelement) returns anyelement language sql immutable
  as $$ select coalesce($1, $2) $$;
create aggregate f.first_agg(anyelement) (sfunc = f.first_step, stype = anyelement);
create view f.v_stats as select n, total, biggest from f.stats();
create view f.v_top as select t.id, t.holder as owner, f.joined(t.holder, t.id::text) as lbl from f.top() t;
create view f.v_first as select f.first_agg(owner order by id) as o, (f.wrap(max(balance))).arr as arr from f.account;
create table f.snapshot (
  id bigint default (f.first_of(null::bigint, 1)),
  lbl text generated always as (f.joined(who, place)) stored,
  who text, place varchar(20),
  check (f.first_of(who, place) is not null)
);
create index snapshot_first on f.snapshot (f.first_of(who, place));
create function f.top_owner() returns table (owner text, amount numeric) language sql stable
  begin atomic
    select t.holder, t.amount from f.top(1) t;
  end;
comment on function f.stats() is 'three outs';
comment on function f.transfer(bigint, bigint, numeric) is 'moves money';
comment on procedure f.close(int) is 'closes';
revoke execute on function f.top(int, numeric) from public;
comment on view f.v_top is 'best';
comment on table f.snapshot is 'snap';
