INSERT INTO unit (id,path,title) VALUES (1,'top','Top'),(2,'top.it','IT'),(3,'top.it.dev','Dev');
INSERT INTO skill VALUES (1,'sql'),(2,'c');
INSERT INTO employee VALUES (1,3,'Ann','{1,2}','A','a@x'),(2,2,'Bob','{}','B',NULL);
INSERT INTO assignment VALUES (1,3),(2,2); INSERT INTO unit_alias VALUES (1,'root'),(2,'edp');
