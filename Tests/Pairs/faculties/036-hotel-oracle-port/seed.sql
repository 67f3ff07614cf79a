INSERT INTO t_room VALUES ('101',2,'STD',99),('201',1,'SUI',299);
INSERT INTO t_guest (last_name,first_name) VALUES ('smith','Bob'),('jones',NULL);
INSERT INTO t_resa (guest_id,room_no,d_from,d_to) VALUES (1,'101','2023-01-01','2023-01-03');
