create table wallet (id integer primary key, cents bigint not null default 0);
create procedure transfer(source integer, target integer, amount bigint) language plpgsql as $$
begin
  update wallet set cents = cents - amount where id = source;
  update wallet set cents = cents + amount where id = target;
end $$;
create procedure close_day(day date) language sql as 'delete from wallet where cents = 0';
create function reset(id integer) returns void language sql as 'update wallet set cents = 0 where wallet.id = $1';
create procedure tidy() language plpgsql as $$ begin commit; end $$;
create procedure notify_all(variadic names text[]) language plpgsql as $$ begin perform pg_notify('wallet', array_to_string(names, ',')); end $$;
create procedure unused(in a integer, inout b text) language plpgsql as $$ begin b := a; end $$;
create procedure same(a integer) language sql as 'select 1';
create procedure same(a text) language sql
  as 'select 2';
comment on procedure same(integer) is 'One of two';
comment on routine tidy is 'Commits';
