create table member (
  id integer not null,
  club integer not null,
  email text,
  phone text,
  nickname text,
  rank integer not null,
  ended date,
  constraint member_id unique (id),
  constraint member_email unique (email),
  constraint member_nick unique (club, nickname),
  constraint member_rank unique (club, rank)
);
create unique index member_phone on member (phone);
create unique index member_active on member (club, id) where ended is null;
create table guest (
  id integer not null,
  member_id integer references member (id),
  code text not null,
  constraint guest_key primary key (id),
  constraint guest_code_key unique (code) with (fillfactor = 70)
);
create table tombola (
  ticket integer not null,
  winner integer references guest (id),
  unique (ticket, winner)
);
