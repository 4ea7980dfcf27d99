--liquibase formatted sql

--changeset platform:001-events
--comment As Modulith's own schema, with room for events that carry a chunk of facts. Names in capitals, as Modulith asks for them.
create table EVENT_PUBLICATION (
    ID                     varchar(36)  not null,
    LISTENER_ID            varchar(512) not null,
    EVENT_TYPE             varchar(512) not null,
    SERIALIZED_EVENT       longtext     not null,
    PUBLICATION_DATE       datetime(6)  not null,
    COMPLETION_DATE        datetime(6),
    STATUS                 varchar(20),
    COMPLETION_ATTEMPTS    int,
    LAST_RESUBMISSION_DATE datetime(6),
    primary key (ID),
    index event_publication_completion (COMPLETION_DATE)
);
--rollback drop table EVENT_PUBLICATION;
