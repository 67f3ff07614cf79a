INSERT INTO dossier (id,owner,secret) VALUES (1,'clerk','x'),(2,'boss','y');
