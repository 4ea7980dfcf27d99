--liquibase formatted sql

--changeset platform:010-imports
create table import_run (
    id                binary(16)   not null,
    version           bigint       not null,
    branch_id         binary(16)   not null,
    kind              varchar(40)  not null,
    file_name         varchar(255) not null,
    sha256            varchar(64)  not null,
    kept_at           varchar(1000),
    titles            longtext     not null,
    started_by        varchar(100) not null,
    started_at        datetime(6)  not null,
    beat_at           datetime(6)  not null,
    ended_at          datetime(6),
    state             varchar(20)  not null,
    worker            binary(16)   not null,
    rows_total        int          not null,
    records_done      int          not null,
    rows_read         int          not null,
    rows_rejected     int          not null,
    records_created   int          not null,
    records_updated   int          not null,
    records_unchanged int          not null,
    failure           varchar(40),
    primary key (id),
    index import_run_started (started_at desc, id desc),
    index import_run_branch (branch_id, started_at),
    index import_run_file (sha256)
);

create table import_rejection (
    id          binary(16)   not null,
    run_id      binary(16)   not null,
    line_no     bigint       not null,
    column_name varchar(100),
    reason      varchar(100) not null,
    args        longtext     not null,
    raw         varchar(200) not null,
    cells       longtext     not null,
    primary key (id),
    index import_rejection_line (run_id, line_no, id),
    constraint import_rejection_run foreign key (run_id) references import_run (id) on delete cascade
);
--rollback drop table import_rejection;
--rollback drop table import_run;
