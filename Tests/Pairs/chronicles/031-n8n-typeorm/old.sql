CREATE TABLE public.credentials_entity (
    id serial NOT NULL,
    name character varying(128) NOT NULL,
    data text NOT NULL,
    type character varying(32) NOT NULL,
    "nodesAccess" json NOT NULL,
    "createdAt" timestamp NOT NULL,
    "updatedAt" timestamp NOT NULL,
    CONSTRAINT "PK_814c3d3c36e8a27fa8edb761b0e" PRIMARY KEY (id)
);
CREATE INDEX "IDX_07fde106c0b471d8cc80a64fc8" ON public.credentials_entity (type);
CREATE TABLE public.workflow_entity (
    id serial NOT NULL,
    name character varying(128) NOT NULL,
    active boolean NOT NULL,
    nodes json NOT NULL,
    connections json NOT NULL,
    settings json,
    "staticData" json,
    "createdAt" timestamp NOT NULL,
    CONSTRAINT "PK_eded7d72664448da7745d551207" PRIMARY KEY (id)
);
CREATE TABLE public.execution_entity (
    id serial NOT NULL,
    data text NOT NULL,
    finished boolean NOT NULL,
    mode character varying NOT NULL,
    "retryOf" character varying,
    "startedAt" timestamp NOT NULL,
    "stoppedAt" timestamp NOT NULL,
    "workflowData" json NOT NULL,
    "workflowId" character varying,
    CONSTRAINT "PK_e3e63bbf986767844bbe1166d4e" PRIMARY KEY (id)
);
CREATE INDEX "IDX_c4d999a5e90784e8caccf5589d" ON public.execution_entity ("workflowId");
CREATE TABLE public.webhook_entity (
    "workflowId" integer NOT NULL,
    "webhookPath" character varying NOT NULL,
    method character varying NOT NULL,
    node character varying NOT NULL,
    CONSTRAINT "PK_b21ace2e13596ccd87dc9bf4ea6" PRIMARY KEY ("webhookPath", method)
);
CREATE TABLE public.migrations (id serial NOT NULL, "timestamp" bigint NOT NULL, name character varying NOT NULL, CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id));
