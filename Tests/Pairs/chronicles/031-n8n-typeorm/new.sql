CREATE TABLE public.credentials_entity (
    id character varying(36) NOT NULL,
    name character varying(128) NOT NULL,
    data text NOT NULL,
    type character varying(128) NOT NULL,
    "createdAt" timestamp(3) with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    "updatedAt" timestamp(3) with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    CONSTRAINT "PK_814c3d3c36e8a27fa8edb761b0e" PRIMARY KEY (id)
);
CREATE INDEX "IDX_07fde106c0b471d8cc80a64fc8" ON public.credentials_entity (type);
CREATE FUNCTION public.increment_workflow_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."versionCounter" IS NOT DISTINCT FROM OLD."versionCounter" THEN
    NEW."versionCounter" = OLD."versionCounter" + 1;
  END IF;
  RETURN NEW;
END;
$$;
CREATE TABLE public.workflow_entity (
    id character varying(36) NOT NULL,
    name character varying(128) NOT NULL,
    active boolean NOT NULL,
    nodes json NOT NULL,
    connections json NOT NULL,
    settings json,
    "staticData" json,
    "createdAt" timestamp(3) with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    "triggerCount" integer NOT NULL DEFAULT 0,
    "versionCounter" integer NOT NULL DEFAULT 1,
    "pinData" json,
    meta json,
    CONSTRAINT "PK_eded7d72664448da7745d551207" PRIMARY KEY (id)
);
CREATE TRIGGER workflow_version_increment BEFORE UPDATE ON public.workflow_entity FOR EACH ROW EXECUTE FUNCTION public.increment_workflow_version();
CREATE INDEX "IDX_workflow_entity_name" ON public.workflow_entity (name);
CREATE TABLE public.tag_entity (name character varying(24) NOT NULL, id character varying(36) NOT NULL, CONSTRAINT tag_entity_pkey PRIMARY KEY (id));
CREATE UNIQUE INDEX idx_812eb05f7451ca757fb98444ce ON public.tag_entity (name);
CREATE TABLE public.workflows_tags (
    "workflowId" character varying(36) NOT NULL,
    "tagId" character varying(36) NOT NULL,
    CONSTRAINT pk_workflows_tags PRIMARY KEY ("workflowId", "tagId"),
    CONSTRAINT fk_workflows_tags_workflow_id FOREIGN KEY ("workflowId") REFERENCES public.workflow_entity (id) ON DELETE CASCADE,
    CONSTRAINT fk_workflows_tags_tag_id FOREIGN KEY ("tagId") REFERENCES public.tag_entity (id) ON DELETE CASCADE
);
CREATE TABLE public.execution_entity (
    id serial NOT NULL,
    finished boolean NOT NULL,
    mode character varying NOT NULL,
    "retryOf" character varying,
    "startedAt" timestamp(3) with time zone,
    "stoppedAt" timestamp(3) with time zone,
    "waitTill" timestamp(3) with time zone,
    status character varying NOT NULL DEFAULT 'success',
    "workflowId" character varying(36) NOT NULL,
    CONSTRAINT "PK_e3e63bbf986767844bbe1166d4e" PRIMARY KEY (id)
);
CREATE INDEX "IDX_execution_entity_workflowId_startedAt" ON public.execution_entity ("workflowId", "startedAt") WHERE "startedAt" IS NOT NULL;
ALTER TABLE public.execution_entity ADD CONSTRAINT fk_execution_entity_workflow_id FOREIGN KEY ("workflowId") REFERENCES public.workflow_entity (id) ON DELETE CASCADE;
CREATE TABLE public.webhook_entity (
    "workflowId" character varying(36) NOT NULL,
    "webhookId" character varying,
    "pathLength" integer,
    "webhookPath" character varying NOT NULL,
    method character varying NOT NULL,
    node character varying NOT NULL,
    CONSTRAINT "PK_b21ace2e13596ccd87dc9bf4ea6" PRIMARY KEY ("webhookPath", method),
    CONSTRAINT fk_webhook_entity_workflow_id FOREIGN KEY ("workflowId") REFERENCES public.workflow_entity (id) ON DELETE CASCADE
);
CREATE INDEX idx_16f4436789e804e3e1c9eeb240 ON public.webhook_entity ("webhookId", method, "pathLength");
CREATE TABLE public.migrations (id serial NOT NULL, "timestamp" bigint NOT NULL, name character varying NOT NULL, CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id));
