INSERT INTO dashboard VALUES (1,3,'a','A','{}',1,'2020'),(2,1,'b','B','{}',1,'2021'); INSERT INTO dashboard_tag VALUES (1,1,'x');
