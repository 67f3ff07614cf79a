INSERT INTO vote.candidates VALUES (1,'Ada','X'),(2,'Bob',NULL);
INSERT INTO vote.districts VALUES (1,'North'),(2,'South');
INSERT INTO vote.ballots (candidate,district) VALUES (1,1),(1,1),(2,1),(2,2);
