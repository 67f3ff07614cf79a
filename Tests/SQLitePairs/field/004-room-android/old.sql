CREATE TABLE IF NOT EXISTS `Song` (`songId` INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, `title` TEXT NOT NULL, `artist` TEXT, `durationMs` INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS `Playlist` (`playlistId` INTEGER NOT NULL, `name` TEXT, PRIMARY KEY(`playlistId`));
CREATE TABLE IF NOT EXISTS `PlaylistSongCrossRef` (`playlistId` INTEGER NOT NULL, `songId` INTEGER NOT NULL, PRIMARY KEY(`playlistId`, `songId`), FOREIGN KEY(`playlistId`) REFERENCES `Playlist`(`playlistId`) ON UPDATE NO ACTION ON DELETE CASCADE);
CREATE INDEX `index_PlaylistSongCrossRef_songId` ON `PlaylistSongCrossRef` (`songId`);
CREATE TABLE IF NOT EXISTS room_master_table (id INTEGER PRIMARY KEY,identity_hash TEXT);
