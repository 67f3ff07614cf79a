create table wallet (id integer primary key, cents bigint not null default 0);
create procedure transfer(source integer, target integer, amount bigint, out left_over bigint, inout fee bigint default 0) language plpgsql as $$
begin
  update wallet set cents = cents - amount - fee where id = source returning cents into left_over;
  update wallet set cents = cents + amount where id = target;
end $$;
create procedure close_day(day date default current_date) language sql security definer set work_mem = '64MB' as 'delete from wallet where cents = 0';
create procedure reset(id integer) language sql as 'update wallet set cents = 0 where wallet.id = $1';
create function tidy() returns integer language plpgsql as $$ begin return 0; end $$;
create procedure notify_all(channel text, variadic names text[]) language plpgsql as $$ begin perform pg_notify(channel, array_to_string(names, ',')); end $$;
create procedure used(in a integer, inout b text) language plpgsql as $_$ begin b := $$a$$ || a; end $_$;
create procedure same(a integer) language sql as 'select 1';
create procedure same(a text) language sql
  as 'select ''2''';
comment on procedure same(integer) is 'One of two';
comment on procedure same(text) is 'Two of two';
comment on routine tidy is 'Does nothing';
