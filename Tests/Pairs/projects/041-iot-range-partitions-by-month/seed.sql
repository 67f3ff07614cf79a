insert into sensor (name) values ('attic'), ('cellar');
insert into measurement (sensor_id, at, value, quality) values
  (1, '2024-01-15', 3.5, 0), (1, '2024-02-15', 4.5, 0), (2, '2024-03-01 00:00+00', 11, 1);
insert into measurement_import values (1, '2023-12-24 18:00+00', 1, 0);
