insert into room (name) values ('Blue'), ('Green');
insert into booking (room_id, during, desk) values
  (1, '[2024-05-01 09:00+00,2024-05-01 10:00+00)', '(0,0),(1,1)'), (1, '[2024-05-01 10:00+00,2024-05-01 11:00+00)', '(2,2),(3,3)'),
  (2, '[2024-05-01 09:00+00,2024-05-01 10:00+00)', null);
insert into rate (room_id, price, valid, label) values (1, 50, '[2024-01-01,2024-07-01)', 'spring'), (2, 60, '[2024-01-01,)', 'base');
