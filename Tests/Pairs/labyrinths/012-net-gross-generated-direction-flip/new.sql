create function vat_of(x numeric, included boolean default true) returns numeric language sql immutable strict parallel safe
  as $$ select case when included then round(x - x / 1.2, 2) else round(x * 0.2, 2) end $$;
create function slugify(x varchar, sep text default '-') returns varchar language sql immutable strict
  as $$ select lower(regexp_replace(x, '\s+', sep, 'g')) $$;
create table line (
  doc int not null,
  pos smallint not null,
  net numeric(12,2) generated always as (gross - vat_of(gross)) stored,
  gross numeric(12,2) not null,
  title text generated always as (initcap(replace(slug, '-', ' '))) stored,
  slug varchar(80) not null,
  day date generated always as (make_date(2020, month, 1)) stored,
  month int not null,
  qty int generated always as (pos * 2) stored,
  constraint line_pk primary key (doc, pos),
  constraint gross_over_net check (gross >= net),
  constraint slug_len check (slug = slugify(slug))
);
create unique index line_slug on line (doc, slug);
create index line_gross on line (gross) where net > 0;
create index line_month on line (month, vat_of(gross));
create statistics line_mg (ndistinct, mcv) on month, net, title from line;
create table line_hist (
  doc int, pos smallint, gross numeric(12,2), slug text,
  constraint hist_fk foreign key (doc, pos) references line
);
create view month_totals as select month, sum(gross) as gross, sum(net) as net from line group by month;
create function line_slug_of(l public.line) returns text language sql stable as $$ select l.slug $$;
create function month_gross(m int) returns numeric language sql stable
  begin atomic
    select sum(l.net + vat_of(l.gross, true)) from public.line l where l.month = m;
  end;
create function line_t() returns trigger language plpgsql as $$
begin
  insert into line_hist values (old.doc, old.pos, old.gross, old.slug);
  return null;
end $$;
create trigger line_t after update of gross, slug on line for each row when (old.net is distinct from new.net) execute function line_t();
comment on column line.gross is 'entered';
comment on column line.net is 'computed';
