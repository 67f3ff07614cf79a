insert into place (name, local_name, code, lat, lon, height, position) values
  ('Uppsala', 'Uppsala', 'UPP', 59.8, 17.6, 15, null), ('Lima', null, 'LIM', -12, -77, 154.5, null);
insert into sign (text, sorted) values ('Exit', 'a');
