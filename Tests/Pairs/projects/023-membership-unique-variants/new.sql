create table member (
  id integer not null,
  club integer not null,
  email text,
  phone text,
  nickname text,
  rank integer not null,
  ended date,
  constraint member_id primary key (id),
  constraint member_email unique nulls not distinct (email),
  constraint member_rank unique (club, rank) include (nickname) deferrable initially deferred
);
alter table member add constraint member_phone unique (phone);
create unique index member_nick on member (club, nickname);
create unique index member_active on member (club, id) include (email) nulls not distinct where ended is null;
create table guest (
  id integer not null,
  member_id integer references member (id),
  code text not null,
  constraint guest_key unique (id),
  constraint guest_code_key unique (code)
);
alter table guest add constraint guest_pkey primary key (code);
create table tombola (
  ticket integer not null,
  winner integer references guest (id),
  unique nulls not distinct (ticket, winner)
);
comment on index member_nick is 'Replaces the constraint of that name';
