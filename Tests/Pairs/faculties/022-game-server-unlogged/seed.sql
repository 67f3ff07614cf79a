INSERT INTO game.account (login) VALUES ('Conan'),('Merlin');
INSERT INTO game.hero (account,name,class,level) VALUES (1,'Conan','warrior',5),(2,'Merlin','mage',60);
INSERT INTO game.item VALUES (1,'Sword','w'),(2,'Staff','w');
INSERT INTO game.inventory VALUES (1,1,1),(2,1,2);
INSERT INTO session.chat (at,hero,msg) VALUES (now(),1,'hi');
