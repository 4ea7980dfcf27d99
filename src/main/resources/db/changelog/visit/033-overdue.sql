--liquibase formatted sql

--changeset visit:033-overdue
--comment The visits that a branch has forgotten are counted in an index whenever its calendar opens.
create index visit_branch_open on visit (branch_id, state, planned_end, assignee_id, kind);
--rollback drop index visit_branch_open on visit;
