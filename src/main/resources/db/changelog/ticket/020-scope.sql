--liquibase formatted sql

--changeset ticket:020-scope
--comment What all tickets are listed by without sorting, those of a branch are too.
create index ticket_branch_number on ticket (branch_id, number);
create index ticket_branch_due on ticket (branch_id, due_at, id);
--rollback drop index ticket_branch_due on ticket;
--rollback drop index ticket_branch_number on ticket;
