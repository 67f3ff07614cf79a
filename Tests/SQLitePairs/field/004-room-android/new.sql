CREATE TABLE IF NOT EXISTS `Song` (`songId` INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, `title` TEXT NOT NULL COLLATE NOCASE, `artist` TEXT, `durationMs` INTEGER NOT NULL DEFAULT 0, `addedAt` INTEGER);
CREATE TABLE IF NOT EXISTS `Playlist` (`playlistId` INTEGER NOT NULL, `name` TEXT NOT NULL DEFAULT 'Untitled', PRIMARY KEY(`playlistId`));
CREATE TABLE IF NOT EXISTS `PlaylistSongCrossRef` (`playlistId` INTEGER NOT NULL, `songId` INTEGER NOT NULL, `position` INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(`playlistId`, `songId`), FOREIGN KEY(`playlistId`) REFERENCES `Playlist`(`playlistId`) ON UPDATE NO ACTION ON DELETE CASCADE , FOREIGN KEY(`songId`) REFERENCES `Song`(`songId`) ON UPDATE CASCADE ON DELETE CASCADE);
CREATE INDEX `index_PlaylistSongCrossRef_songId` ON `PlaylistSongCrossRef` (`songId`);
CREATE VIEW `Titles` AS SELECT p.name AS playlist, s.title FROM PlaylistSongCrossRef x JOIN Playlist p USING (playlistId) JOIN Song s ON s.songId = x.songId;
CREATE TABLE IF NOT EXISTS room_master_table (id INTEGER PRIMARY KEY,identity_hash TEXT);
