INSERT INTO Song VALUES (1,'One','U2',1000),(2,'two',NULL,5); INSERT INTO Playlist VALUES (1,NULL),(2,'mix');
INSERT INTO PlaylistSongCrossRef VALUES (1,1),(2,2),(2,1); INSERT INTO room_master_table VALUES (42,'abc');
