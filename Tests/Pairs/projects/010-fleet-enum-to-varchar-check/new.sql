create table vehicle (
  plate varchar(12) primary key,
  fuel varchar(20) not null default 'diesel' check (fuel in ('petrol', 'diesel', 'electric', 'hybrid', 'hydrogen')),
  class text not null constraint vehicle_class_known check (class = any (array['car', 'van', 'truck', 'bus'])),
  allowed_fuels text[],
  mileage integer not null default 0
);
create index vehicle_electric on vehicle (class) where fuel = 'electric';
create view green_fleet as select plate, class, fuel from vehicle where fuel in ('electric', 'hybrid');
create function tax_rate(f text, c text default 'car') returns numeric language sql immutable
  return case when f = 'electric' then 0.05 when c = 'truck' then 0.30 else 0.19 end;
create view vehicle_tax as select plate, tax_rate(fuel, class) as rate from vehicle;
