--liquibase formatted sql

--changeset ticket:031-imported-for
--comment What a ticket is called elsewhere is known to the place that it was imported for, not to others.
alter table ticket add column imported_for binary(16);
update ticket set imported_for = branch_id where external_number is not null;
create unique index ticket_imported on ticket (source, external_number, imported_for);
drop index ticket_external on ticket;
--rollback create unique index ticket_external on ticket (source, external_number);
--rollback drop index ticket_imported on ticket;
--rollback alter table ticket drop column imported_for;
