insert into tenant (tenant_id, name) values ('aaaaaaaa-0000-4000-8000-000000000001', 'Greenhouse Ltd');
insert into device (device_id, tenant_id, replaces, secret, address, position) values
  ('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', null, 'abc', '10.1.2.3', '(1,2)'),
  ('bbbbbbbb-0000-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', null, null, null);
insert into reading (device_id, at, value, flags) values
  ('bbbbbbbb-0000-4000-8000-000000000001', '2024-01-01 00:00+00', '21.5', 0),
  ('bbbbbbbb-0000-4000-8000-000000000002', '2024-01-01 00:05+00', '19', 3);
