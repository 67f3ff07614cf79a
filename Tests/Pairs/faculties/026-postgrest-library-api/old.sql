create schema api authorization api_owner;
create schema data;
create schema util;
create table data.book (id int generated always as identity primary key, isbn text unique check (isbn ~ '^[0-9X-]{10,17}$'), title text not null, author text not null, copies int not null default 1 check (copies >= 0)
);
create table data.member (id int generated always as identity primary key, username name not null unique default current_user, email text, joined date not null default current_date);
create table data.loan (book int references data.book, member int references data.member, due date not null default current_date + 21, returned date, primary key (book, member, due));
create table data.review (book int references data.book, member int references data.member, stars int, body text);
create domain util."text/html" as text;
create view api.books as select id, isbn, title, author, copies from data.book;
create view api.my_loans with (security_barrier) as select l.book, l.due, l.returned from data.loan l join data.member m on m.id = l.member where m.username =
current_user
;
create view api.reviews
 as select * from data.review;
create function api.search(q text) returns setof
api.books
 language sql stable as $$ select * from
api.books
 where title ilike '%' || q || '%' $$;
create function api.index() returns util."text/html" language sql as $$ select '<h1>Library</h1>'
 $$;
create function api.borrow(book int, until date default null) returns void language plpgsql security definer set search_path = data, pg_temp as $$
begin
  insert into loan (book, member, due) select borrow.book, m.id, coalesce(until, current_date +
21
) from member m where m.username = session_user;
end $$;
create function util.pre_request() returns void language plpgsql as $$ begin perform set_config('response.headers', '[]', true); end $$;
alter view api.books owner to api_owner; alter view api.my_loans owner to api_owner;
alter function api.borrow owner to api_owner; alter function api.search owner to api_owner;
grant select, insert, update on data.book, data.loan, data.member to api_owner; grant usage on schema data to api_owner;
grant usage on schema api to web_anon, web_user;
grant select on api.books to web_anon, web_user;
grant select on api.my_loans to web_user;
grant select, insert
 on api.reviews to web_user;
revoke execute on function api.borrow from public; grant execute on function api.borrow to web_user;
alter default privileges for role api_owner in schema api grant select on tables to web_anon;
alter table data.loan enable row level security;
create policy member_loans on data.loan using (exists (select from data.member m where m.id = member and m.username = current_user));
create function util.watch() returns event_trigger language plpgsql as $$ begin notify pgrst, 'reload schema'; end $$;
create event trigger pgrst_watch on ddl_command_end
 execute procedure util.watch();
comment on schema api is
'Library API';
