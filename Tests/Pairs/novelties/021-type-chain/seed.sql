insert into geo.route(name, kind, total, legs, span) values
 ('A1','road', row(12.5,'km')::geo.distance, array[row('one',row(2,'km')::geo.distance,3)::geo.leg, row('two',row(700,'m')::geo.distance,1)::geo.leg], null),
 ('C2','canal', row(900,'m')::geo.distance, '{}', null);
