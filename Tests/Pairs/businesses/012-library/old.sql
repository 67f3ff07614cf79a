create domain isbn13 as char(13) check (value ~ '^97[89][0-9]{10}$');
create type item_state as enum ('available','lent','reserved','lost');
create table publisher (publisher_id serial primary key, name varchar(80) not null);
create table author (author_id serial primary key, name varchar(100) not null, born int, died int);
create table book (book_id serial primary key, isbn isbn13 unique, title varchar(250) not null, publisher_id int references publisher, year int, language char(2) default 'en', subjects text);
create table book_author (book_id int references book on delete cascade, author_id int references author, ord int default 1, primary key (book_id, author_id));
create table branch (branch_id serial primary key, name varchar(50) unique, addr text);
create table copy (barcode varchar(12) primary key, book_id int not null references book, branch_id int not null references branch, state item_state not null default 'available', bought date, price numeric(6,2));
create table member (card_no int primary key, name varchar(80), email varchar(80), joined date default current_date, expires date, class char(1) default 'A' check (class in ('A','C','S')));
create table loan (loan_id serial primary key, barcode varchar(12) references copy, card_no int references member, out_at timestamp default now(), due date not null, back_at timestamp, renewals int default 0);
create unique index loan_one_open on loan (barcode) where back_at is null;
create table reservation (book_id int references book, card_no int references member, at timestamp default now(), primary key (book_id, card_no));
create table fine (fine_id serial primary key, loan_id int references loan, amount numeric(6,2) check (amount > 0), paid bool);
create view overdue as select m.name, m.email, b.title, l.due, current_date - l.due as days from loan l join member m using (card_no) join copy c using (barcode) join book b using (book_id) where l.back_at is null and l.due < current_date;
create view catalogue as select b.*, string_agg(a.name, '; ' order by ba.ord) as authors from book b left join book_author ba using (book_id) left join author a using (author_id) group by b.book_id;
create view catalogue_en as select book_id, title, authors from catalogue where language = 'en';
create function lend(bc varchar, card int) returns int language plpgsql as $$
declare r int;
begin
  update copy set state = 'lent' where barcode = bc and state = 'available';
  if not found then raise 'not available'; end if;
  insert into loan (barcode, card_no, due) values (bc, card, current_date + 28) returning loan_id into r;
  return r;
end $$;
create function give_back(bc varchar) returns void language sql as $$ update loan set back_at = now() where barcode = bc and back_at is null; update copy set state = 'available' where barcode = bc; $$;
