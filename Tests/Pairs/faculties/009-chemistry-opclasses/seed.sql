INSERT INTO chem.element VALUES (1,'H','(1.008,0.001)'),(8,'O','(15.999,0.001)');
INSERT INTO chem.compound (formula,m,mp,bp) VALUES ('H2O','(18.015,0.003)',0,100),('O2','(31.998,0.002)',-218,-183);
INSERT INTO chem.composition VALUES (1,1,2),(1,8,1),(2,8,2);
