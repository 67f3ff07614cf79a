INSERT INTO authors VALUES (1,'Ann','Ann'),(2,'bob',NULL); INSERT INTO books (id,title) VALUES (3,'A tale'),(9,'B'); INSERT INTO books_authors_link VALUES (1,3,1),(2,9,2);
