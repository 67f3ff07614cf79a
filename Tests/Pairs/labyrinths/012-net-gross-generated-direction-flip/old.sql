create function vat_of(x numeric) returns numeric language sql immutable strict parallel safe
  as $$ select round(x * 0.2, 2) $$;
create function slugify(x text) returns text language sql immutable strict
  as $$ select lower(regexp_replace(x, '\s+', '-', 'g')) $$;
create table line (
  doc int not null,
  pos smallint not null,
  net numeric(12,2) not null,
  gross numeric(12,2) generated always as (net + vat_of(net)) stored,
  title text not null,
  slug text generated always as (slugify(title)) stored,
  day date not null,
  month int generated always as (extract(month from day)::int) stored,
  qty int,
  constraint line_pk primary key (doc, pos),
  constraint gross_over_net check (gross >= net),
  constraint slug_len check (length(slug) < 80)
);
create unique index line_slug on line (doc, slug);
create index line_gross on line (gross) where net > 0;
create index line_month on line (month, vat_of(net));
create statistics line_mg (ndistinct, mcv) on month, gross, slug from line;
create table line_hist (
  doc int, pos smallint, gross numeric(12,2), slug text,
  constraint hist_fk foreign key (doc, pos) references line
);
create view month_totals as select month, sum(gross) as gross, sum(net) as net from line group by month;
create function line_slug_of(l public.line) returns text language sql stable as $$ select l.slug $$;
create function month_gross(m int) returns numeric language sql stable
  begin atomic
    select sum(l.gross - vat_of(l.net)) from public.line l where l.month = m;
  end;
create function line_t() returns trigger language plpgsql as $$
begin
  insert into line_hist values (old.doc, old.pos, old.gross, old.slug);
  return null;
end $$;
create trigger line_t after update of net, title on line for each row when (old.gross is distinct from new.gross) execute function line_t();
comment on column line.gross is 'computed';
comment on column line.net is 'entered';
