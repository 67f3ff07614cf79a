create domain isbn13 as char(13) check (value ~ '^97[89][0-9]{10}$');
create type item_state as enum ('available','on_loan','on_hold','lost','withdrawn');
create table publisher (publisher_id serial primary key, name text not null);
create table author (author_id serial primary key, name text not null, born int, died int);
create table book (book_id serial primary key, isbn isbn13 unique, title text not null, publisher_id int references publisher, year int, language char(2) default 'en', search tsvector generated always as (to_tsvector('simple'::regconfig, title)) stored);
create table book_author (book_id int references book on delete cascade, author_id int references author, ord int default 1, primary key (book_id, author_id));
create table subject (code text primary key, name text not null);
create table book_subject (book_id int references book on delete cascade, code text references subject on update cascade, primary key (book_id, code));
create table branch (branch_id serial primary key, name text unique, addr text);
create table copy (barcode text primary key, book_id int not null references book, branch_id int not null references branch, state item_state not null default 'available', bought date, price numeric(6,2));
create table member (member_no int primary key, name text, email text, joined date default current_date, expires date, class char(1) default 'A' check (class in ('A','C','S')));
create table loan (loan_id serial primary key, barcode text references copy, member_no int references member, out_at timestamptz not null default now(), due date not null, back_at timestamptz, renewals smallint not null default 0 check (renewals between 0 and 3));
create unique index loan_one_open on loan (barcode) where back_at is null;
create table reservation (book_id int references book, member_no int references member, at timestamptz not null default now(), primary key (book_id, member_no));
create table fine (fine_id serial primary key, loan_id int references loan, amount numeric(6,2) check (amount > 0), paid_at timestamptz);
create view overdue as select m.name, m.email, b.title, l.due, current_date - l.due as days from loan l join member m using (member_no) join copy c using (barcode) join book b using (book_id) where l.back_at is null and l.due < current_date;
create view catalogue as select b.*, string_agg(a.name, '; ' order by ba.ord) as authors from book b left join book_author ba using (book_id) left join author a using (author_id) group by b.book_id;
create view catalogue_en as select book_id, title, authors from catalogue where language = 'en';
create function lend(bc text, member_no int, days int default 21) returns int language plpgsql as $$
declare r int;
begin
  update copy set state = 'on_loan' where barcode = bc and state = 'available';
  if not found then raise 'not available'; end if;
  insert into loan (barcode, member_no, due) values (bc, member_no, current_date + days) returning loan_id into r;
  return r;
end $$;
create function give_back(bc text) returns void language sql as $$ update loan set back_at = now() where barcode = bc and back_at is null; update copy set state = 'available' where barcode = bc; $$;

create index book_search on book using gin (search);
create index copy_book on copy (book_id, state);
comment on column member.class is 'A adult, C child, S staff';
alter table member alter expires set default current_date + 365;
