INSERT INTO app.accounts (tenant,email,secret) VALUES (1,'a@x','s'),(0,'b@x',NULL);
INSERT INTO app.events (tenant,body) VALUES (1,'{"k":1}'),(1,'[]');
INSERT INTO ref.countries VALUES ('DE','Germany');
INSERT INTO app.sessions VALUES ('s1','\x00');
