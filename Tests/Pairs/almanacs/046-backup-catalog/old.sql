CREATE TABLE Filename (FilenameId SERIAL NOT NULL, Name TEXT NOT NULL, PRIMARY KEY (FilenameId));
ALTER TABLE Filename ALTER COLUMN Name SET STATISTICS 1000;
CREATE UNIQUE INDEX filename_name_idx ON Filename (Name text_pattern_ops);
CREATE TABLE Path (PathId SERIAL NOT NULL, Path TEXT NOT NULL, PRIMARY KEY (PathId));
CREATE UNIQUE INDEX path_name_idx ON Path (Path text_pattern_ops);
CREATE TABLE Job (
    JobId SERIAL NOT NULL,
    Job TEXT NOT NULL,
    Name TEXT NOT NULL,
    Type CHAR(1) NOT NULL,
    Level CHAR(1) NOT NULL,
    ClientId INTEGER DEFAULT 0,
    JobStatus CHAR(1) NOT NULL,
    SchedTime TIMESTAMP WITHOUT TIME ZONE,
    StartTime TIMESTAMP WITHOUT TIME ZONE,
    EndTime TIMESTAMP WITHOUT TIME ZONE,
    JobTDate BIGINT DEFAULT 0,
    JobFiles INTEGER DEFAULT 0,
    JobBytes BIGINT DEFAULT 0,
    PoolId INTEGER DEFAULT 0,
    PurgedFiles SMALLINT DEFAULT 0,
    HasBase SMALLINT DEFAULT 0,
    PRIMARY KEY (JobId)
);
CREATE INDEX job_name_idx ON Job (Name text_pattern_ops);
CREATE TABLE File (
    FileId BIGSERIAL NOT NULL,
    FileIndex INTEGER NOT NULL DEFAULT 0,
    JobId INTEGER NOT NULL,
    PathId INTEGER NOT NULL,
    FilenameId INTEGER NOT NULL,
    MarkId INTEGER NOT NULL DEFAULT 0,
    LStat TEXT NOT NULL,
    Md5 TEXT NOT NULL,
    PRIMARY KEY (FileId)
);
CREATE INDEX file_jobid_idx ON File (JobId);
CREATE INDEX file_jpfid_idx ON File (JobId, PathId, FilenameId);
CREATE TABLE Filename_dup_check (FilenameId INTEGER NOT NULL, n INTEGER NOT NULL);
CREATE TABLE Client (ClientId SERIAL NOT NULL, Name TEXT NOT NULL, UName TEXT NOT NULL, AutoPrune SMALLINT DEFAULT 0, FileRetention BIGINT NOT NULL, JobRetention BIGINT NOT NULL, PRIMARY KEY (ClientId));
CREATE UNIQUE INDEX client_name_idx ON Client (Name text_pattern_ops);
CREATE TABLE Pool (PoolId SERIAL NOT NULL, Name TEXT NOT NULL, NumVols INTEGER NOT NULL DEFAULT 0, MaxVols INTEGER NOT NULL DEFAULT 0, PoolType TEXT CHECK (PoolType IN ('Backup','Copy','Cloned','Archive','Migration'
)), LabelFormat TEXT NOT NULL, VolRetention BIGINT NOT NULL, PRIMARY KEY (PoolId));
CREATE UNIQUE INDEX pool_name_idx ON Pool (Name);
CREATE TABLE Media (
    MediaId SERIAL NOT NULL, VolumeName TEXT NOT NULL, Slot INTEGER DEFAULT 0, PoolId INTEGER DEFAULT 0, MediaType TEXT NOT NULL, LastWritten TIMESTAMP WITHOUT TIME ZONE, VolFiles INTEGER DEFAULT 0, VolBytes BIGINT DEFAULT 0,
    VolStatus TEXT NOT NULL CHECK (VolStatus IN ('Full','Archive','Append','Recycle','Purged','Read-Only','Disabled','Error','Busy','Used','Cleaning'
)),
    VolReadTime BIGINT DEFAULT 0, VolWriteTime BIGINT DEFAULT 0,
    PRIMARY KEY (MediaId)
);
CREATE UNIQUE INDEX media_volumename_id ON Media (VolumeName);
CREATE TABLE JobMedia (JobMediaId SERIAL NOT NULL, JobId INTEGER NOT NULL, MediaId INTEGER NOT NULL, FirstIndex INTEGER DEFAULT 0, LastIndex INTEGER DEFAULT 0, VolIndex INTEGER DEFAULT 0, Copy INTEGER DEFAULT 0, Stripe INTEGER DEFAULT 0, PRIMARY KEY (JobMediaId));
CREATE INDEX job_media_job_id_media_id_idx ON JobMedia (JobId, MediaId);
CREATE VIEW FileList AS SELECT f.JobId, p.Path || n.Name AS fullname, f.LStat FROM File f JOIN Path p USING (PathId) JOIN Filename n USING (FilenameId);
CREATE VIEW JobSummary AS SELECT j.JobId, j.Job, c.Name AS client, count(f.fullname) AS files FROM Job j LEFT JOIN Client c USING (ClientId) LEFT JOIN FileList f ON f.JobId = j.JobId GROUP BY j.JobId, c.ClientId;
CREATE FUNCTION job_duration(Job) RETURNS interval LANGUAGE sql STABLE AS $$ SELECT $1.EndTime - $1.StartTime $$;
CREATE TABLE Status (JobStatus CHAR(1) NOT NULL, JobStatusLong TEXT, PRIMARY KEY (JobStatus));
CREATE TABLE Version (VersionId INTEGER NOT NULL
);
