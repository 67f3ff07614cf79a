insert into employee (name, hired, birthday, weekly_hours) values
  ('Mira', '2020-03-01 09:00', '1990-12-31', 40), ('Tom', '2021-10-15', null, 19.5);
insert into shift (employee_id, starts, ends) values
  (1, '2024-06-01 06:00', '2024-06-01 14:00'), (2, '2024-06-01 14:00', '2024-06-01 22:30');
