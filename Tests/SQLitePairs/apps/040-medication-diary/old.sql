CREATE TABLE `medicine` (`id` INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, `name` TEXT NOT NULL, `dose` REAL NOT NULL, `outOfStock` INTEGER NOT NULL DEFAULT 0, `color` INTEGER);
CREATE TABLE `reminder` (`id` INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, `medicineId` INTEGER NOT NULL, `timeInMinutes` INTEGER NOT NULL, `amount` TEXT, `days` TEXT NOT NULL DEFAULT 'true,true,true,true,true,true,true', FOREIGN KEY(`medicineId`) REFERENCES `medicine`(`id`) ON UPDATE NO ACTION ON DELETE NO ACTION);
CREATE TABLE `event` (`id` INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, `medicineName` TEXT, `reminderId` INTEGER NOT NULL, `raised` INTEGER NOT NULL, `status` TEXT NOT NULL, `photo` BLOB);
CREATE INDEX `index_reminder_medicineId` ON `reminder` (`medicineId`);
