insert into scan (station, data) select 'S' || n, jsonb_build_object('n', n) from generate_series(1, 9) n;
insert into tour values (1, 'bus', '2024-02-03'), (2, null, '2024-06-30');
insert into vote values ('Spring', true), (null, false);
