insert into auth.users(id,email,raw) values ('00000000-0000-0000-0000-000000000001','a@x.org','{"full_name":"Ann"}'),('00000000-0000-0000-0000-000000000002','b@x.org','{}');
insert into public.zones(name) values ('Centre'),('North');
insert into public.vehicles(plate,battery,zone_id) values ('AA-1',90,1),('BB-2',40,2);
insert into public.reservations(id,vehicle_id,user_id,during) values ('10000000-0000-0000-0000-000000000001',1,'00000000-0000-0000-0000-000000000001','[2024-01-01,2024-01-02)'),('10000000-0000-0000-0000-000000000002',1,'00000000-0000-0000-0000-000000000002','[2024-01-03,2024-01-04)');
insert into public.trips(reservation_id,started_at,km) values ('10000000-0000-0000-0000-000000000001','2024-01-01',12.5),('10000000-0000-0000-0000-000000000002','2024-01-03',0);
insert into private.payment_methods(user_id,token) values ('00000000-0000-0000-0000-000000000001','tok1'),('00000000-0000-0000-0000-000000000002','tok2');
insert into private.admins values ('00000000-0000-0000-0000-000000000002');
