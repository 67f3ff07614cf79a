insert into artist (id, name, sort_name) values
  ('11111111-1111-4111-8111-111111111111', 'The Paper Boats', 'Paper Boats, The'),
  ('22222222-2222-4222-8222-222222222222', 'Ida Sol', 'Sol, Ida');
insert into release (id, title, kind, track_count, released) values
  ('33333333-3333-4333-8333-333333333333', 'Low Tide', 'album', 11, '2019-03-08'),
  ('44444444-4444-4444-8444-444444444444', 'Salt', 'ep', 5, null);
insert into credit (release_id, artist_id, role) values
  ('33333333-3333-4333-8333-333333333333', '11111111-1111-4111-8111-111111111111', 'performer'),
  ('33333333-3333-4333-8333-333333333333', '22222222-2222-4222-8222-222222222222', 'composer');
