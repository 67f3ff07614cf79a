insert into agent (login, channels) values ('kim', '{mail,chat}'), ('lou', '{phone}');
insert into ticket (subject, state, channel, agent_id, solved_at) values
  ('Cannot log in', 'solved', 'mail', 1, '2022-02-02 12:00'),
  ('Invoice missing', 'waiting', null, 2, null),
  ('Where is my parcel?', 'new', 'chat', null, null);
