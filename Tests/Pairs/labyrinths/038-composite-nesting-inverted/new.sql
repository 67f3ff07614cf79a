create schema c;
create type c.firm as (title varchar(50), code int);
create domain c.main_contact as text check (value <> '');
create type c.contact as (firm c.firm, who c.main_contact);
create type c.kind as (label text, sort int);
create table c.phone (
  cc text not null default '33',
  num text,
  contact c.contact,
  alt c.contact[],
  kind c.kind,
  primary key (cc, num)
);
create type c.address as enum ('home','work');
create table c.card (
  id int primary key,
  firm c.firm,
  owner c.contact not null,
  addr c.address default 'home',
  phones c.phone[] not null default '{}',
  constraint has_cc check ((phones[1]).cc <> '')
);
create function c.fmt(f c.firm) returns text language sql immutable as $$ select f.title || ' ' || f.code $$;
create function c.fmt(k c.contact) returns text language sql immutable as $$ select k.who || ' ' || c.fmt(k.firm) $$;
create function c.fmt(p c.phone) returns text language sql immutable as $$ select '+' || p.cc || ' ' || p.num || c.fmt(p.contact) $$;
create index card_fmt on c.card (c.fmt(firm));
create index card_who on c.card (((owner).who));
create view c.book as
  select id, c.fmt(firm) as f, c.fmt(owner) as o, phones[1] as ph, addr::text as street, addr as kind
  from c.card;
create view c.phones as select b.id, (b.ph).num as num, c.fmt(b.ph) as txt from c.book b;
create function c.owner_of(i int) returns c.contact language sql stable
  begin atomic
    select owner from c.card where id = i;
  end;
create procedure c.set_phone(i int, p c.phone default null) language sql
  begin atomic
    update c.card set phones = array[p] where id = i;
  end;
comment on table c.phone is 'outer';
comment on type c.firm is 'inner';
comment on column c.phone.cc is 'country';
comment on column c.firm.title is 'title';
comment on type c.address is 'enum now';
