--liquibase formatted sql

--changeset ticket:033-overdue
--comment What is overdue is counted on everybody's first page: of a ticket on hold, until when its time ran decides.
create index ticket_phase_held on ticket (phase, due_at, id, branch_id, handler_id, held_at);
create index ticket_branch_phase_held on ticket (branch_id, phase, due_at, id, handler_id, held_at);
drop index ticket_phase on ticket;
drop index ticket_branch_phase on ticket;
--rollback create index ticket_branch_phase on ticket (branch_id, phase, due_at, id, handler_id);
--rollback create index ticket_phase on ticket (phase, due_at, id, branch_id, handler_id);
--rollback drop index ticket_branch_phase_held on ticket;
--rollback drop index ticket_phase_held on ticket;
