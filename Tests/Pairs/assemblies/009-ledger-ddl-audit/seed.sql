INSERT INTO accounts VALUES (1,'Cash','A'),(2,'Loan','L');
CALL transfer(1,2,50);
