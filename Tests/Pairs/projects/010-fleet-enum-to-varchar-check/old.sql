create type fuel as enum ('petrol', 'diesel', 'electric', 'hybrid');
create type vehicle_class as enum ('car', 'van', 'truck');
create table vehicle (
  plate varchar(12) primary key,
  fuel fuel not null default 'diesel',
  class vehicle_class not null,
  allowed_fuels fuel[],
  mileage integer not null default 0
);
create index vehicle_electric on vehicle (class) where fuel = 'electric';
create view green_fleet as select plate, class, fuel from vehicle where fuel in ('electric', 'hybrid');
create function tax_rate(f fuel, c vehicle_class default 'car') returns numeric language sql immutable
  return case when f = 'electric' then 0.05 when c = 'truck' then 0.30 else 0.19 end;
create view vehicle_tax as select plate, tax_rate(fuel, class) as rate from vehicle;
