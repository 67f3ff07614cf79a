insert into users(email,name,created_at) values ('a@x.org','Ann Lee',now()),('B@x.org','Bob',now());
insert into boards(name,owner_id) values ('Work',1),('Home',2);
insert into lists(board_id,name,"position") values (1,'Todo',0),(1,'Done',1);
insert into cards(list_id,title,priority,"position",creator_id) values (1,'Write','1',1,1),(2,'Test','2',1,2);
insert into assignments(card_id,user_id) values (1,1),(1,2);
insert into labels(board_id,name) values (1,'bug'),(1,'feature');
insert into cards_labels values (1,1),(2,2);
insert into comments(card_id,user_id,body,created_at) values (1,1,'hi',now()),(2,2,'ho',now());
insert into activities(trackable_type,trackable_id,key,parameters) values ('Card',1,'create','{}'),('Card',2,'move','{"a":1}');
