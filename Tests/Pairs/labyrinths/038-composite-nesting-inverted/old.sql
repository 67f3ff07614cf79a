create schema c;
create type c.phone as (cc text, num text);
create type c.contact as (who text, phone c.phone, alt c.phone[]);
create domain c.main_contact as c.contact check ((value).who is not null);
create type c.firm as (title text, main c.main_contact, others c.contact[]);
create type c.kind as enum ('home','work');
create table c.address (
  id int primary key,
  street text,
  kind c.kind not null default 'home'
);
create table c.card (
  id int primary key,
  firm c.firm,
  owner c.main_contact not null,
  addr c.address,
  phones c.phone[] not null default array[row('33','0')::c.phone],
  constraint has_cc check ((phones[1]).cc <> '')
);
create function c.fmt(p c.phone) returns text language sql immutable as $$ select '+' || p.cc || ' ' || p.num $$;
create function c.fmt(k c.contact) returns text language sql immutable as $$ select k.who || ' ' || c.fmt(k.phone) $$;
create function c.fmt(f c.firm) returns text language sql immutable as $$ select f.title || ' ' || c.fmt((f.main)::c.contact) $$;
create index card_fmt on c.card (c.fmt(firm));
create index card_who on c.card ((((owner)::c.contact).who));
create view c.book as
  select id, c.fmt(firm) as f, c.fmt(owner::c.contact) as o, ((firm).main).phone as ph, (addr).street as street, (addr).kind as kind
  from c.card;
create view c.phones as select b.id, (b.ph).num as num, c.fmt(b.ph) as txt from c.book b;
create function c.owner_of(i int) returns c.contact language sql stable
  begin atomic
    select owner::c.contact from c.card where id = i;
  end;
create procedure c.set_phone(i int, p c.phone default row('33','1')::c.phone) language sql
  begin atomic
    update c.card set phones = array[p] where id = i;
  end;
comment on type c.phone is 'inner';
comment on type c.firm is 'outer';
comment on column c.phone.cc is 'country';
comment on column c.firm.main is 'who to call';
comment on column c.contact.alt is 'others';
